/** A date’s calendar day in UTC, as YYYY-MM-DD. */
export const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

/** The last moment that is today somewhere: New Zealand is up to fourteen hours ahead of UTC. */
export const latestDay = (now: Date): Date => new Date(now.valueOf() + 14 * 3_600_000);
