import { at } from '~/paths.ts';
import { directionWords } from '~/evidence/wording.ts';
import { make } from '~/dom/make.ts';
import { part } from '~/dom/part.ts';
import { fetchJson, within } from '~/dom/wait.ts';
import { sections } from '~/schemas/vocabulary.ts';
import { sectionOf } from '~/search/data.ts';
import { choiceOf, facetCounts, facetLabels, facets, narrowed, parametersOf, type Choice, type Details } from '~/search/details.ts';
import { fuse, type Page, type Result } from '~/search/fusion.ts';
import type { Answer } from '~/search/librarian.ts';
import { isSilent, queryWords } from '~/search/words.ts';
import { showCards } from './cards.client.ts';
import { openEmergencies } from './emergencies.client.ts';
import { openIndex, searchText } from './full-text.client.ts';
import { openLibrary, type Library } from './library.client.ts';
import { marked } from './marked.client.ts';

/** How long results wait for their summaries; later they are put in. */
const aMoment = 1000;
const shownFirst = 10;

const field = part(document, '#q', HTMLInputElement);
const list = part(document, '#search-results', HTMLOListElement);
const said = part(document, '#search-said');
const cards = part(document, '#search-urgent');
const narrow = part(document, '#search-narrow', HTMLFieldSetElement);
const more = part(document, '#search-more', HTMLButtonElement);
const fields = part(document, '#search-facets');
const drawer = narrow.querySelector('details');
if (drawer) drawer.open = matchMedia('(min-width: 64rem)').matches;

let details: Details = { articles: {}, regions: {} };
let results: Result[] = [];
let choice: Choice = {};
/** What was answered last: for telling again when the choice changes. */
let answered: { answer: Answer | undefined; missing: readonly Missing[] } = { answer: undefined, missing: [] };
let run = 0;

const gettingDetails = fetchJson<Details>(at('/search/details.json')).then((got) => {
  details = got;
  if (list.dataset['state'] === 'done') draw();
});
gettingDetails.catch(() => undefined);

function rowFor({ id, title, page }: Result): HTMLLIElement {
  const detail = details.articles[id];
  const kind = Object.hasOwn(sections, sectionOf(id)) ? sections[sectionOf(id)].singular : (page?.kind ?? 'Page');
  const found = detail?.direction && make('span', { class: 'sure' }, directionWords[detail.direction].label);
  const rating = detail?.certainty && `#sure-${detail.certainty}${detail.ours ? '-ours' : ''}`;
  const sure = rating && part(document, rating, HTMLTemplateElement).content.cloneNode(true);
  const parts = (page?.parts ?? []).slice(0, 2).map(({ title: heading, href }) => make('li', {}, make('a', { href }, heading)));
  return make(
    'li',
    {},
    make('h2', {}, make('a', { href: at(`/${id}/`) }, detail?.title ?? title)),
    make('p', { class: 'facts' }, make('span', { class: 'eyebrow' }, kind), found, sure),
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

const count = (number: number): string => (number === 1 ? '1 page' : `${number} pages`);

/** What could not be loaded, in words. */
const missingWords = {
  all: 'Search could not be loaded. Every article is in the list below, and the body map leads to them too.',
  names: 'The names of the articles could not be loaded, so these pages were found by their text alone.',
  sayings: 'The list of everyday words could not be loaded. Where nothing fits, try another word for it.',
  text: 'The text of the articles could not be searched, only their names.',
  details: 'Summaries and filters could not be loaded.',
} as const;
type Missing = keyof typeof missingWords;

/** Says in words what was understood and found; typed text stays text. */
function tell(query: string, answer: Answer | undefined, missing: readonly Missing[] = []): void {
  const number = results.length;
  const kept = narrowed(
    results.map(({ id }) => id),
    details,
    choice,
  ).length;
  const lines: (HTMLElement | string)[] = [];
  if (answer?.outside) lines.push(make('p', {}, answer.outside));
  if (answer?.unwritten)
    lines.push(
      make(
        'p',
        {},
        'There is no article on ',
        make('em', {}, answer.unwritten),
        ' yet. What was studied is on the ',
        make('a', { href: at('/evidence/') }, 'evidence map'),
        number > 0 ? '; these articles come nearest.' : '.',
      ),
    );
  if (answer?.lookedFor && number > 0) lines.push(make('p', {}, 'We looked for ', make('em', {}, answer.lookedFor), '.'));
  const failed = missing.includes('all');
  if (number > 0)
    lines.push(
      make(
        'p',
        {},
        kept === number ? `${count(number)} for ` : `${kept} of ${count(number)} for `,
        make('bdi', {}, `“${shortened(query)}”`),
        '.',
      ),
    );
  else if (!answer?.outside && query && answer?.urgent.length === 0)
    lines.push(
      make(
        'p',
        {},
        'This site has nothing on ',
        make('bdi', {}, `“${shortened(query)}”`),
        '. It covers massage, what it is used for, and how sure anyone is.',
      ),
    );
  if (number === 0 && query && !failed)
    lines.push(
      make(
        'p',
        {},
        'Try fewer or plainer words, choose a ',
        make('a', { href: '#where' }, 'part of the body'),
        ', or look through ',
        make('a', { href: '#a-z' }, 'every article'),
        '.',
      ),
    );
  lines.push(...missing.map((one) => make('p', {}, missingWords[one])));
  said.replaceChildren(...lines);
}
const shortened = (text: string): string =>
  (text.length > 80 ? `${Array.from(text).slice(0, 80).join('')}…` : text).replace(/[\u202a-\u202e\u2066-\u2069]/g, '');

/** Whether a page holds every word that matters; what decides where no name or phrase is known. */
const holdsAll = (page: Page, words: readonly string[]): boolean =>
  words.filter((word) => !isSilent(word)).every((word) => page.holds(word));

/** The pages whose text answers. */
async function textFor(answer: Answer | undefined, query: string, asTyped: Promise<Page[]>): Promise<Page[]> {
  if (answer && (answer.outside !== undefined || answer.urgent.length > 0) && !answer.inScope) return [];
  const typed = queryWords(query);
  const words = answer?.words ?? typed;
  const pages = await (words.join(' ') === typed.join(' ') ? asTyped : within(searchText(words)));
  if (answer && !answer.inScope) return pages.filter((page) => holdsAll(page, words));
  return pages;
}

/** What was asked for, or undefined where it cannot be had. */
const had = <Value>(promise: Promise<Value>): Promise<Value | undefined> => promise.catch(() => undefined);

/** The cards of a query where the library cannot be had. */
const cardsFor = async (query: string): Promise<Answer['urgent']> => (await had(openEmergencies()))?.cardsFor(query) ?? [];

function missed(library: Library | undefined, pages: Page[] | undefined, found: number): Missing[] {
  if (!library && !pages) return ['all'];
  const withoutSummaries = found > 0 && Object.keys(details.articles).length === 0;
  return [
    ...(library ? [] : ['names' as const]),
    ...(library?.plainSpoken ? ['sayings' as const] : []),
    ...(pages ? [] : ['text' as const]),
    ...(withoutSummaries ? ['details' as const] : []),
  ];
}

async function search(query: string): Promise<void> {
  const mine = ++run;
  const stale = (): boolean => mine !== run;
  list.dataset['state'] = 'busy';
  document.title = document.title.replace(/^(?:.* · )?(?=Search · )/, query ? `${shortened(query)} · ` : '');
  if (query.trim() === '') return show('', [], undefined);
  // The text is searched as typed while names are still being opened: mostly nothing needs mending.
  const asTyped = within(searchText(queryWords(query)));
  asTyped.catch(() => undefined);
  const looking = setTimeout(() => said.replaceChildren('Looking …'), aMoment);
  try {
    const library = await had(openLibrary());
    await had(within(gettingDetails, aMoment));
    if (stale()) return;
    const answer = library?.ask(query);
    const urgent = answer?.urgent ?? (await cardsFor(query));
    if (stale()) return;
    showCards(cards, urgent);
    results = fuse(answer?.hits ?? [], []);
    draw();
    const pages = urgent.length > 0 && !answer ? [] : await had(textFor(answer, query, asTyped));
    if (stale()) return;
    const held = new Set(urgent.flatMap(({ hold }) => hold));
    const found = fuse(answer?.hits ?? [], pages ?? []).filter(({ id }) => !held.has(id));
    show(query, found, answer, missed(library, pages, found.length));
  } catch {
    // A browser without something that search needs.
    if (!stale()) show(query, [], undefined, ['all']);
  } finally {
    clearTimeout(looking);
  }
}

function show(query: string, found: Result[], answer: Answer | undefined, missing: readonly Missing[] = []): void {
  results = found;
  answered = { answer, missing };
  draw();
  tell(query, answer, missing);
  delete document.documentElement.dataset['asking'];
  list.dataset['state'] = 'done';
  performance.mark('search-done');
}

const address = (query: string): string => {
  const parameters = parametersOf(query, choice).toString();
  return parameters ? `?${parameters}` : location.pathname;
};

function read(): void {
  const parameters = new URLSearchParams(location.search);
  field.value = parameters.get('q') ?? '';
  choice = choiceOf(parameters);
  void search(field.value);
}

field.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  choice = {};
  history.pushState(undefined, '', address(field.value));
  void search(field.value);
});
let typing: ReturnType<typeof setTimeout> | undefined;
field.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => {
    choice = {};
    history.replaceState(undefined, '', address(field.value));
    void search(field.value);
  }, 250);
});
narrow.addEventListener('change', (event) => {
  const { name, value } = event.target as HTMLSelectElement;
  choice = Object.fromEntries(Object.entries({ ...choice, [name]: value }).filter(([, chosen]) => chosen));
  history.pushState(undefined, '', address(field.value));
  draw();
  tell(field.value, answered.answer, answered.missing);
});
more.addEventListener('click', () => {
  const first = list.children.length;
  draw(true);
  list.children[first]?.querySelector('a')?.focus();
});
addEventListener('popstate', read);
openIndex().catch(() => undefined);
read();
