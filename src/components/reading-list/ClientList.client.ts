import { make } from '~/dom/make.ts';
import { part } from '~/dom/part.ts';
import { articleLines, linesOf, totalMinutes, type Directory, type Line } from '~/reading-list/directory.ts';
import { placeFragment, readFragment, strayParts, writeFragment } from '~/reading-list/fragment.ts';
import { dayInWords } from '~/text/iso-day.ts';
import { counted } from '~/text/words.ts';
import { listAddress, printArticles, showCode, type Place } from './HandOver.client.ts';
import { printedSheet } from './PrintedList.client.ts';
import { startList } from './start-list.client.ts';
import { readSlugs, tick } from './ticks.client.ts';

type Told = Extract<Line, { kind: 'article' }>;

/** At most as many names as a person would read, then how many more. */
const named = (names: readonly string[]): string =>
  names.length > 50 ? `${names.slice(0, 50).join(', ')} and ${names.length - 50} more` : names.join(', ');

/** What a link’s fragment held that is not shown as an article, each in a sentence; nothing is dropped in silence. */
export function oddities(address: string, lines: readonly Line[]): string[] {
  const { repeated, others } = strayParts(address);
  const unknown = lines.filter(({ kind }) => kind === 'unknown').map((line) => line.named);
  return [
    ...lines.flatMap((line) => (line.kind === 'withdrawn' ? [`“${line.named}” was withdrawn. ${line.why}`] : [])),
    ...lines.flatMap((line) => (line.kind === 'article' && line.moved ? [`“${line.named}” is now part of “${line.article.title}”.`] : [])),
    ...(unknown.length > 0 ? [`No article is called: ${named(unknown)}. The link may have been cut short or mistyped.`] : []),
    ...(repeated.length > 0 ? [`Named more than once, shown once: ${named(repeated)}.`] : []),
    ...(others.length > 0 ? [`The link also holds something this page has no use for: ${named(others)}`] : []),
  ];
}

/** The page a client opens: what to read, in order, with a tick for each; `address` is the link’s fragment. */
export function showClientList(root: HTMLElement, sheet: HTMLElement, address: string, directory: Directory, place: Place): void {
  const list = readFragment(address);
  const lines = linesOf(list.slugs, directory);
  const articles = articleLines(lines);
  const given = { slugs: articles.map(({ slug }) => slug), note: list.note };
  const fragment = writeFragment(given);
  const said = part(root, '[data-said]');
  const note = part(root, '[data-note]');
  note.hidden = !list.note;
  part(note, 'p').textContent = list.note;

  const progress = (): void => {
    const read = readSlugs();
    const done = articles.filter(({ slug }) => read.includes(slug)).length;
    part(root, '[data-total]').textContent =
      `${counted(articles.length, 'article')}, about ${counted(totalMinutes(lines), 'minute')} in all${done > 0 ? `; ${done} read` : ''}.`;
  };

  const row = ({ slug, article }: Told): HTMLElement => {
    const box = make('input', { type: 'checkbox' });
    box.checked = readSlugs().includes(slug);
    box.addEventListener('change', () => {
      said.textContent = tick(slug, box.checked) ? '' : 'This browser will not keep the tick; it lasts as long as this page.';
      progress();
    });
    return make(
      'li',
      {},
      make('h2', {}, make('a', { href: `${place.base}${article.id}/${placeFragment(fragment)}` }, article.title)),
      make('p', {}, article.summary),
      make(
        'p',
        { class: 'text-sm text-muted' },
        `${counted(article.minutes, 'minute')} · version of ${dayInWords(article.reviewed)} · `,
        make(
          'a',
          { href: `${place.base}pdf/${slug}.pdf` },
          'short version to print',
          make('span', { class: 'sr-only' }, `: ${article.title} (PDF)`),
        ),
      ),
      make('label', {}, box, ' I have read this', make('span', { class: 'sr-only' }, `: ${article.title}`)),
    );
  };

  part(root, '[data-reads]').replaceChildren(...articles.map(row));
  part(root, '[data-odd]').replaceChildren(...oddities(address, lines).map((sentence) => make('p', {}, sentence)));
  part(root, '[data-nothing]').hidden = articles.length > 0;
  part(root, '[data-some]').hidden = articles.length === 0;
  progress();
  sheet.replaceChildren(...printedSheet(lines, given, place));
  if (articles.length > 0) void showCode(listAddress(given, place));

  part(root, '[data-print]').onclick = () => print();
  part(root, '[data-print-short]').onclick = () => printArticles(lines, 'short', said, place);
  part(root, '[data-print-all]').onclick = () => printArticles(lines, 'full', said, place);
  part(root, '[data-change]').onclick = () => {
    if (startList(given)) location.assign(`${place.base}r/`);
    else said.textContent = 'This browser will not keep a list, so it cannot be changed here.';
  };
}
