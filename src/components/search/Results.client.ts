import type { CodeAnswer } from '~/connect/codes.ts';
import { at } from '~/paths.ts';
import { foundName } from '~/evidence/found.ts';
import { make } from '~/dom/make.ts';
import { part } from '~/dom/part.ts';
import { fetchJson, within } from '~/dom/wait.ts';
import { sections } from '~/schemas/vocabulary.ts';
import { sectionOf } from '~/search/data.ts';
import { addressOf } from '~/search/address.ts';
import { facets, type Choice } from '~/search/choice.ts';
import { facetCounts, facetLabels, narrowed, type Details } from '~/search/details.ts';
import { fuse, type Page, type Result } from '~/search/fusion.ts';
import type { Answer } from '~/search/librarian.ts';
import { isSilent, queryWords } from '~/search/words.ts';
import { showCards } from './cards.client.ts';
import { openEmergencies } from './emergencies.client.ts';
import { asked } from './asked.client.ts';
import { answersToCode, hitsOf } from './codes.client.ts';
import { searchText } from './full-text.client.ts';
import { openLibrary } from './library.client.ts';
import { marked } from './marked.client.ts';
import { linesFor, shortened, type Missing } from './said.client.ts';

/** How long results wait for their summaries; later they are put in. */
const aMoment = 1000;
const shownFirst = 10;

const field = part(document, '#q', HTMLInputElement);
const list = part(document, '#search-results', HTMLOListElement);
const said = part(document, '#search-said');
const cards = part(document, '#search-urgent');
const narrow = part(document, '#search-narrow', HTMLFieldSetElement);
const more = part(document, '#search-more', HTMLButtonElement);
const inside = part(document, '#search-inside', HTMLButtonElement);
const fields = part(document, '#search-facets');
const drawer = narrow.querySelector('details');
if (drawer) drawer.open = matchMedia('(min-width: 64rem)').matches;

let details: Details = { articles: {}, regions: {} };
let results: Result[] = [];
let choice: Choice = {};
/** What was answered last: for telling again when the choice changes. */
let answered: { query: string; answer: Answer | undefined; missing: readonly Missing[]; codes: readonly CodeAnswer[] } = {
  query: '',
  answer: undefined,
  missing: [],
  codes: [],
};
let run = 0;

const gettingDetails = fetchJson<Details>(at('/search/details.json')).then((got) => {
  details = got;
  if (list.dataset['state'] === 'done') draw();
});
gettingDetails.catch(() => undefined);

function rowFor({ id, title, page }: Result): HTMLLIElement {
  const detail = details.articles[id];
  const kind = Object.hasOwn(sections, sectionOf(id)) ? sections[sectionOf(id)].singular : (page?.kind ?? 'Page');
  const outlook = detail?.direction && detail.certainty && { ...detail, direction: detail.direction, certainty: detail.certainty };
  const found = outlook && part(document, `#found-${foundName(outlook)}`, HTMLTemplateElement).content.cloneNode(true);
  const parts = (page?.parts ?? []).slice(0, 2).map(({ title: heading, href }) => make('li', {}, make('a', { href }, heading)));
  return make(
    'li',
    {},
    make('h2', {}, make('a', { href: at(`/${id}/`) }, detail?.title ?? title)),
    make('p', { class: 'eyebrow' }, kind),
    found && make('p', {}, found),
    detail && make('p', {}, detail.summary),
    page && page.excerpt.includes('<mark>') && make('p', { class: 'excerpt' }, '… ', ...marked(page.excerpt), ' …'),
    parts.length > 0 && make('ul', { class: 'parts', 'aria-label': `In ${detail?.title ?? title}` }, ...parts),
    detail && make('ktk-list-toggle', { slug: id.split('/')[1] ?? id, title: detail.title }),
  );
}

function drawFacets(): void {
  const ids = results.map(({ id }) => id);
  const selects = facets.flatMap((facet) => {
    const rows = facetCounts(ids, details, choice, facet);
    if (rows.length < 2 && !choice[facet]) return [];
    const options = rows.map(({ value, label, count }) => {
      const option = make('option', { value }, `${label} (${count})`);
      option.selected = choice[facet] === value;
      return option;
    });
    return [make('label', {}, facetLabels[facet], make('select', { name: facet }, make('option', { value: '' }, 'All'), ...options))];
  });
  const focused = document.activeElement instanceof HTMLSelectElement ? document.activeElement.name : undefined;
  fields.replaceChildren(...selects);
  if (focused) fields.querySelector<HTMLSelectElement>(`[name="${focused}"]`)?.focus();
  narrow.hidden = selects.length === 0 || ids.length < 2;
  if (drawer && Object.keys(choice).length > 0) drawer.open = true;
}

function draw(all = false): void {
  const kept = new Set(
    narrowed(
      results.map(({ id }) => id),
      details,
      choice,
    ),
  );
  const rows = results.filter(({ id }) => kept.has(id));
  const visible = all ? rows : rows.slice(0, shownFirst);
  list.replaceChildren(...visible.map(rowFor));
  more.hidden = visible.length === rows.length;
  more.textContent = `Show all ${rows.length}`;
  drawFacets();
}

function tell(): void {
  const kept = narrowed(
    results.map(({ id }) => id),
    details,
    choice,
  ).length;
  said.replaceChildren(...linesFor(answered.query, answered.answer, results.length, kept, answered.missing, answered.codes));
}

/** Whether a page holds every word that matters; what decides where no name or phrase is known. */
const holdsAll = (page: Page, words: readonly string[]): boolean =>
  words.filter((word) => !isSilent(word)).every((word) => page.holds(word));

/** The pages whose text answers. */
async function textFor(answer: Answer | undefined, query: string): Promise<Page[]> {
  const words = answer?.words ?? queryWords(query);
  const pages = await within(searchText(words));
  return answer && !answer.inScope ? pages.filter((page) => holdsAll(page, words)) : pages;
}

/** Whether names do not answer, so that the text of the pages is asked without being told to; emergencies and what lies outside want no more. */
const needsText = (answer: Answer | undefined): boolean =>
  answer === undefined ||
  (answer.outside === undefined && answer.urgent.length === 0 && !answer.unknown && (answer.unanswered || answer.hits.length === 0));

/** What was asked for, or undefined where it cannot be had. */
const had = <Value>(promise: Promise<Value>): Promise<Value | undefined> => promise.catch(() => undefined);

/** The cards of a query where the library cannot be had. */
const cardsFor = async (query: string): Promise<Answer['urgent']> => (await had(openEmergencies()))?.cardsFor(query) ?? [];

/** How the library answers; slips are mended where the words for that come soon. */
async function answerOf(query: string): Promise<{ answer: Answer; mends: boolean } | undefined> {
  const library = await had(openLibrary());
  if (!library) return undefined;
  const whole = await had(within(library.whole, aMoment));
  return { answer: (whole ?? library.ask)(query), mends: whole !== undefined };
}

/** What a diagnosis code is answered with, in place of what its signs would be as words. */
const coded = (answer: Answer, codes: readonly CodeAnswer[]): Answer => ({
  urgent: answer.urgent,
  hits: hitsOf(codes),
  nearest: [],
  inScope: true,
  unanswered: false,
  words: answer.words,
});

/** Answers a question; with `insidePages`, the text of the pages is searched too. */
async function search(query: string, insidePages = false): Promise<void> {
  const mine = ++run;
  const stale = (): boolean => mine !== run;
  list.dataset['state'] = 'busy';
  document.title = document.title.replace(/^(?:.* · )?(?=Search · )/, query ? `${shortened(query)} · ` : '');
  if (query.trim() === '') return show('', [], undefined);
  const looking = setTimeout(() => said.replaceChildren('Looking …'), aMoment);
  try {
    const [named, codes = []] = await Promise.all([answerOf(query), had(within(answersToCode(query)))]);
    await had(within(gettingDetails, aMoment));
    if (stale()) return;
    const answer = named && (codes.length > 0 ? coded(named.answer, codes) : named.answer);
    const urgent = answer?.urgent ?? (await cardsFor(query));
    if (stale()) return;
    showCards(cards, urgent);
    const asksText = insidePages || (needsText(answer) && urgent.length === 0 && codes.length === 0);
    const pages = asksText ? await had(textFor(answer, query)) : [];
    if (stale()) return;
    const held = new Set(urgent.flatMap(({ hold }) => hold));
    const found = fuse(answer?.hits ?? [], pages ?? []).filter(({ id }) => !held.has(id));
    const withoutSummaries = found.length > 0 && Object.keys(details.articles).length === 0;
    const missing: Missing[] = [
      ...(answer ? [] : [pages ? ('names' as const) : ('all' as const)]),
      ...(named && !named.mends ? ['words' as const] : []),
      ...(answer && !pages ? ['text' as const] : []),
      ...(withoutSummaries ? ['details' as const] : []),
    ];
    show(query, found, answer, missing, codes);
    inside.hidden = asksText || found.length === 0;
  } catch {
    // A browser without something that search needs.
    if (!stale()) show(query, [], undefined, ['all']);
  } finally {
    clearTimeout(looking);
  }
}

function show(
  query: string,
  found: Result[],
  answer: Answer | undefined,
  missing: readonly Missing[] = [],
  codes: readonly CodeAnswer[] = [],
): void {
  results = found;
  answered = { query, answer, missing, codes };
  if (found.length === 0) inside.hidden = true;
  draw();
  tell();
  delete document.documentElement.dataset['asking'];
  list.dataset['state'] = 'done';
  performance.mark('search-done');
}

const address = (): string => addressOf(field.value, choice) || location.pathname;

let typing: ReturnType<typeof setTimeout> | undefined;
function read(): void {
  const question = asked();
  if (!question) return;
  clearTimeout(typing);
  field.value = question.query;
  choice = question.choice;
  void search(field.value);
}

field.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => {
    choice = {};
    history.replaceState(undefined, '', address());
    void search(field.value);
  }, 250);
});
narrow.addEventListener('change', (event) => {
  const { name, value } = event.target as HTMLSelectElement;
  choice = Object.fromEntries(Object.entries({ ...choice, [name]: value }).filter(([, chosen]) => chosen));
  history.pushState(undefined, '', address());
  draw();
  tell();
});
more.addEventListener('click', () => {
  const first = list.children.length;
  draw(true);
  list.children[first]?.querySelector('a')?.focus();
});
inside.addEventListener('click', () => {
  void search(field.value, true);
  list.focus();
});
addEventListener('hashchange', read);
read();
