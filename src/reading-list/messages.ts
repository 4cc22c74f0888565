import { escaped } from '../text/escaped.ts';
import { dayInWords, isoDay } from '../text/iso-day.ts';
import { counted, written } from '../text/words.ts';
import { articleLines, totalMinutes, type Line } from './directory.ts';

/** What stands at the foot of every printed page of an article; `review` says whether a clinician has reviewed it. */
export const versionLine = (address: string, reviewed: Date, review: string): string =>
  `${written(address)} · version of ${dayInWords(isoDay(reviewed))} · ${review}`;

/** What goes into a text message or an e-mail: names no article, since a title can say something about a person’s health. */
export function message(lines: readonly Line[], address: string, clinic: string | undefined): string {
  const what = `${counted(articleLines(lines).length, 'article')}, about ${counted(totalMinutes(lines), 'minute')}`;
  return `${clinic ? `From ${clinic}: some` : 'Some'} reading for you (${what}). No sign-in needed.\n${address}`;
}

/** The same for an e-mail, as plain text and as HTML with the link in words. */
export function emailBlock(lines: readonly Line[], address: string, clinic: string | undefined): { text: string; html: string } {
  const text = message(lines, address, clinic);
  const [said = ''] = text.split('\n');
  const to = escaped(address);
  return { text, html: `<p>${escaped(said)}</p><p><a href="${to}">Open your reading list</a></p><p><small>${to}</small></p>` };
}

/** The address that opens a text message with the words in it and no number; the form that both phone systems read. */
export const smsAddress = (words: string): string => `sms:?&body=${encodeURIComponent(words)}`;

/** The address that opens an e-mail with a subject and the words in it. */
export const emailAddress = (subject: string, words: string): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(words)}`;

/** Plain text for the client’s record: date, titles, short addresses, version dates. `given` is YYYY-MM-DD; `short` makes a slug’s short address. */
export function forTheNotes(
  lines: readonly Line[],
  note: string,
  given: string,
  siteName: string,
  short: (slug: string) => string,
  address: string,
): string {
  const articles = articleLines(lines).map(
    ({ slug, article }, index) => `${index + 1}. ${article.title}, ${written(short(slug))} (version of ${dayInWords(article.reviewed)})`,
  );
  return [
    `Reading given ${dayInWords(given)}, ${siteName}:`,
    ...articles,
    ...(note ? [`Note to client: ${note}`] : []),
    `Whole list: ${address}`,
  ].join('\n');
}

/** A link card as HTML for a clinic’s own website: no script, no picture, nothing loaded from elsewhere. */
export const linkCard = (title: string, summary: string, address: string, siteName: string): string =>
  `<a href="${escaped(address)}" style="display:block;max-width:30em;padding:1em 1.25em;border:1px solid currentColor;border-radius:.75em;color:inherit;text-decoration:none"><strong>${escaped(title)}</strong><br>${escaped(summary)}<br><small>${escaped(siteName)}: ${escaped(written(address))}</small></a>`;
