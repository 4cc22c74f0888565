import { make } from '~/dom/make.ts';
import { articleLines, type Line } from '~/reading-list/directory.ts';
import type { List } from '~/reading-list/list.ts';
import { written } from '~/text/words.ts';
import { dayInWords, today } from '~/text/iso-day.ts';
import { shortAddress, type Place } from './HandOver.client.ts';

/** What a printed list shows: note, articles in order with short addresses and version dates, code and link. */
export function printedSheet(lines: readonly Line[], list: List, place: Place): Node[] {
  const rows = articleLines(lines).map(({ slug, article }) =>
    make(
      'li',
      {},
      make('h2', {}, article.title),
      make('p', {}, article.summary),
      make(
        'p',
        { class: 'text-sm text-muted' },
        `${written(shortAddress(slug, place))} · ${article.minutes} min · version of ${dayInWords(article.reviewed)}`,
      ),
    ),
  );
  document.documentElement.dataset['version'] =
    `${place.siteName} · reading list printed ${dayInWords(today())} · each article’s version stands beside it`;
  const by = place.clinic ? `From ${place.clinic}, with ${place.siteName}` : place.siteName;
  return [
    make(
      'p',
      { class: 'text-sm text-muted' },
      `${by}. Printed ${dayInWords(today())}. General information, not advice about you. Not yet reviewed by a clinician.`,
    ),
    ...(list.note ? [make('blockquote', {}, list.note)] : []),
    make('ol', {}, ...rows),
  ];
}
