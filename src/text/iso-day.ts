/** The day of a date as YYYY-MM-DD, by universal time, in which the content’s days are written. */
export const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

/** Today’s day where the reader is, as YYYY-MM-DD. */
export const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((number) => String(number).padStart(2, '0')).join('-');
};

/** The last moment that is today somewhere: New Zealand is up to fourteen hours ahead of UTC. */
export const latestDay = (now: Date): Date => new Date(now.valueOf() + 14 * 3_600_000);

/** A day as people write it: “21 November 2026”; `day` is YYYY-MM-DD. */
export const dayInWords = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString('en-NZ', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
