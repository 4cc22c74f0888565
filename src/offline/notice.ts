const day = 24 * 60 * 60 * 1000;

/** From so many days on, what a page says of danger signs and precautions may have changed. */
export const staleAfter = 30;

/** How long ago something was refreshed: “today”, “yesterday”, “12 days ago”. */
function ago(days: number): string {
  if (days < 1) return 'today';
  return days === 1 ? 'yesterday' : `${days} days ago`;
}

/** What a page from the device’s own store says at its top; `refreshed` is undefined where nobody knows when. */
export function storeNotice(refreshed: Date | undefined, now: Date): string {
  const kept = 'You are reading a copy kept on this device';
  const late = 'Danger signs and precautions on it may have changed: check when you are online.';
  if (!refreshed) return `${kept}. ${late}`;
  const days = Math.floor((now.valueOf() - refreshed.valueOf()) / day);
  return `${kept}, last refreshed ${ago(Math.max(days, 0))}.${days >= staleAfter ? ` ${late}` : ''}`;
}

/** What stands on the page that is shown in place of one that is not kept. */
export const absentNotice = 'There is no network, and the page you asked for is not kept on this device.';

/** A page with a notice at the head of its main part. */
export const withNotice = (html: string, notice: string): string =>
  html.replace(/<main\b[^>]*>/, (main) => `${main}<p class="wrap" role="status" data-kept><strong>${notice}</strong></p>`);
