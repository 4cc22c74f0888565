import { copyRich, copyText } from '~/components/ui/copy.client.ts';
import { part } from '~/dom/part.ts';
import { articleLines, type Line } from '~/reading-list/directory.ts';
import { writeFragment } from '~/reading-list/fragment.ts';
import type { List } from '~/reading-list/list.ts';
import { emailAddress, emailBlock, forTheNotes, message, smsAddress } from '~/reading-list/messages.ts';
import { today } from '~/text/iso-day.ts';
import type { Extent } from './print-all.client.ts';

/** Where the site stands and whose it is; the page’s markup carries it. */
export type Place = { readonly origin: string; readonly base: string; readonly siteName: string; readonly clinic: string | undefined };

/** The address of a client’s reading list. */
export const listAddress = (list: List, { origin, base }: Place): string => `${origin}${base}r/#${writeFragment(list)}`;

/** The short permanent address of an article of a list. */
export const shortAddress = (slug: string, { origin, base }: Place): string => `${origin}${base}a/${slug}/`;

/** Draws the code wherever the page shows it, or says why it cannot; loads the drawing only now. */
export async function showCode(address: string): Promise<void> {
  const places = document.querySelectorAll('[data-qr]');
  try {
    const { drawQr } = await import('./qr.client.ts');
    for (const place of places) drawQr(place, address, `QR code of this reading list’s link`);
  } catch {
    for (const place of places) place.replaceChildren('This list is too long for a QR code. Send the link, or shorten the note.');
  }
}

/** Prints the articles of a list as one job, after its sheet; what prints comes only now. */
export function printArticles(lines: readonly Line[], extent: Extent, status: HTMLElement, { base }: Place): void {
  const addresses = articleLines(lines).map(({ article }) => `${base}${article.id}/`);
  status.textContent = 'Getting the articles ready to print …';
  void import('./print-all.client.ts')
    .then(({ printAll }) => printAll(addresses, part(document, '[data-sheet]'), extent))
    .then((words) => (status.textContent = words));
}

/** Wires the panel that hands a list over; the answer brings it up to date with the list as it now is. */
export function prepareHandOver(panel: HTMLElement, place: Place): (lines: readonly Line[], list: List) => void {
  const status = part(panel, '[data-status]');
  const field = part(panel, '[data-link]', HTMLInputElement);
  const sms = part(panel, '[data-sms]', HTMLAnchorElement);
  const email = part(panel, '[data-email]', HTMLAnchorElement);
  const app = part(panel, '[data-app]');
  const large = part(document, '[data-large-code]', HTMLDialogElement);
  let block = { text: '', html: '' };
  let words = '';
  let notes = '';
  let shown: readonly Line[] = [];
  field.addEventListener('focus', () => field.select());
  part(panel, '[data-copy]').addEventListener('click', () => void copyText(field.value, status, 'Link'));
  part(panel, '[data-notes]').addEventListener('click', () => void copyText(notes, status, 'Text for the notes'));
  part(panel, '[data-print]').addEventListener('click', () => print());
  part(panel, '[data-print-short]').addEventListener('click', () => printArticles(shown, 'short', status, place));
  part(panel, '[data-block]').addEventListener('click', () => void copyRich(block, status, 'Text for an e-mail'));
  part(panel, '[data-large]').addEventListener('click', () => large.showModal());
  part(panel, '[data-card]').addEventListener('click', () => {
    const page = part(document, '[data-reading-list]');
    page.dataset['prints'] = 'card';
    addEventListener('afterprint', () => delete page.dataset['prints'], { once: true });
    print();
  });
  app.hidden = !('share' in navigator);
  app.addEventListener('click', () => void navigator.share({ text: words }).catch(() => undefined));
  return (lines, list) => {
    const address = listAddress(list, place);
    shown = lines;
    field.value = address;
    words = message(lines, address, place.clinic);
    block = emailBlock(lines, address, place.clinic);
    sms.href = smsAddress(words);
    email.href = emailAddress(place.clinic ? `Reading from ${place.clinic}` : 'Some reading for you', words);
    notes = forTheNotes(lines, list.note, today(), place.siteName, (slug) => shortAddress(slug, place), address);
  };
}
