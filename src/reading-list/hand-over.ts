import { copyText } from './copy.ts';
import { articleLines, type Line } from './directory.ts';
import { writeFragment } from './fragment.ts';
import type { List } from './list.ts';
import { make, part } from './make.ts';
import { dayInWords, emailAddress, forTheNotes, message, smsAddress, written } from './messages.ts';

/** Where the site stands and whose it is; the page’s markup carries it. */
export type Place = { readonly origin: string; readonly base: string; readonly siteName: string; readonly clinic: string | undefined };

/** The address of a client’s reading list. */
export const listAddress = (list: List, { origin, base }: Place): string => `${origin}${base}r/#${writeFragment(list)}`;

const shortAddress = (slug: string, { origin, base }: Place): string => `${origin}${base}a/${slug}/`;

const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((number) => String(number).padStart(2, '0')).join('-');
};

/** What a printed list shows: note, articles in order with short addresses and version dates, code and link. */
export function printedSheet(lines: readonly Line[], list: List, place: Place): Node[] {
  const articles = articleLines(lines);
  const rows = articles.map(({ slug, article }) =>
    make(
      'li',
      {},
      make('h2', {}, article.title),
      make('p', {}, article.summary),
      make(
        'p',
        { class: 'small' },
        `${written(shortAddress(slug, place))} · ${article.minutes} min · version of ${dayInWords(article.reviewed)}${article.review ? ` · ${article.review}` : ''}`,
      ),
    ),
  );
  document.documentElement.dataset['version'] =
    `${place.siteName} · reading list printed ${dayInWords(today())} · each article’s version stands beside it`;
  const review = articles.some(({ article }) => article.review)
    ? 'Reviewed by a clinician only where it says so.'
    : 'Not yet reviewed by a clinician.';
  const by = place.clinic ? `From ${place.clinic}, with ${place.siteName}` : place.siteName;
  return [
    make('p', { class: 'small' }, `${by}. Printed ${dayInWords(today())}. General information, not advice about you. ${review}`),
    ...(list.note ? [make('blockquote', {}, list.note)] : []),
    make('ol', {}, ...rows),
  ];
}

/** Draws the code wherever the page shows it, or says why it cannot; loads the drawing only now. */
export async function showCode(address: string): Promise<void> {
  const places = document.querySelectorAll('[data-qr]');
  try {
    const { drawQr } = await import('./qr.ts');
    for (const place of places) drawQr(place, address, `QR code of this reading list’s link`);
  } catch {
    for (const place of places) place.replaceChildren('This list is too long for a QR code. Send the link, or shorten the note.');
  }
}

/** Wires the panel that hands a list over; the answer brings it up to date with the list as it now is. */
export function prepareHandOver(panel: HTMLElement, place: Place): (lines: readonly Line[], list: List) => void {
  const status = part(panel, '[data-status]');
  const field = part(panel, '[data-link]') as HTMLInputElement;
  const sms = part(panel, '[data-sms]') as HTMLAnchorElement;
  const email = part(panel, '[data-email]') as HTMLAnchorElement;
  const app = part(panel, '[data-app]');
  let words = '';
  let notes = '';
  field.addEventListener('focus', () => field.select());
  part(panel, '[data-copy]').addEventListener('click', () => void copyText(field.value, status, 'Link'));
  part(panel, '[data-notes]').addEventListener('click', () => void copyText(notes, status, 'Text for the notes'));
  part(panel, '[data-print]').addEventListener('click', () => print());
  app.hidden = !('share' in navigator);
  app.addEventListener('click', () => void navigator.share({ text: words }).catch(() => undefined));
  return (lines, list) => {
    const address = listAddress(list, place);
    field.value = address;
    words = message(lines, address, place.clinic);
    sms.href = smsAddress(words);
    email.href = emailAddress(place.clinic ? `Reading from ${place.clinic}` : 'Some reading for you', words);
    notes = forTheNotes(lines, list.note, today(), place.siteName, (slug) => shortAddress(slug, place), address);
  };
}
