import { at } from '~/paths.ts';
import { createReply, isHeld, type AskedCode, type CodeOutcome, type Question, type Reply } from '~/connect/answer.ts';
import type { Cover, Coverage, Target } from '~/connect/codes.ts';
import { medlinePlusAddress, readQuestion } from '~/connect/request.ts';
import { systemLabel } from '~/connect/systems.ts';
import { make } from '~/dom/make.ts';
import { part } from '~/dom/part.ts';
import { openLibrary } from '~/components/search/library.client.ts';
import { showCards } from '~/components/search/cards.client.ts';

const listed = (text: string | undefined): string[] => (text ?? '').split('; ').filter(Boolean);

function targetOf(link: HTMLAnchorElement): Target {
  const [kind = '', id = ''] = (link.dataset['target'] ?? '').split(' ');
  const { near, holds } = link.dataset;
  return {
    kind: kind as Target['kind'],
    id,
    title: link.textContent.trim(),
    address: link.href,
    near: near !== undefined,
    holds: listed(holds),
  };
}

function coverOf(row: HTMLElement): Cover {
  const { encounter, names, planned } = row.dataset;
  return {
    codes: Object.fromEntries(
      [...row.querySelectorAll('code')].map((code) => [code.textContent, code.nextElementSibling?.textContent ?? '']),
    ),
    encounter: encounter === 'first' || encounter === 'later' ? encounter : undefined,
    names: listed(names),
    planned: listed(planned),
    targets: [...row.querySelectorAll('a')].map(targetOf),
  };
}

/** The rules of the page’s own tables: what a reader without scripts sees is what is looked up. */
const coverage: Coverage = Object.fromEntries(
  [...document.querySelectorAll<HTMLElement>('[data-systems]')].flatMap((list) => {
    const covers = [...list.querySelectorAll<HTMLElement>('[data-cover]')].map(coverOf);
    return (list.dataset['systems'] ?? '').split(' ').map((system) => [system, covers] as const);
  }),
);

const card = (key: string): Node => part(document, `[data-card="${CSS.escape(key)}"]`, HTMLTemplateElement).content.cloneNode(true);

/** A code with its list, and its name where one was sent. */
function nameOf({ code, system, displayName }: AskedCode): string {
  const label = system ? `${systemLabel(system)} ` : '';
  return `${label}${code}${displayName ? ` (${displayName})` : ''}`;
}

/** What became of one code, in words. */
function told({ asked, answers, how, vetoed, planned }: CodeOutcome): string {
  const name = nameOf(asked);
  if (how === 'code') {
    const means = answers.map(({ label, code, means: meaning }) => `${label} ${code}: ${meaning}.`).join(' ');
    const articles = answers.flatMap(({ targets }) => targets.filter(({ kind }) => kind === 'article'));
    if (articles.length === 0) return `${means} No article.`;
    return articles.every(({ near }) => near) ? `${means} No article is about it itself; a neighbour is shown.` : means;
  }
  if (how === 'planned') return `For ${name}: an article is planned and not written yet (${planned.join(', ')}).`;
  if (how === 'veto')
    return `${name}: the code and its name do not agree, so no article is shown (${vetoed.map(({ title }) => title).join(', ')}).`;
  if (how === 'unread') return `${name}: the codes of this list are not known here.`;
  return `Nothing here answers ${name}.`;
}

const neighbour = (key: string, near: boolean): HTMLElement => {
  const item = make('li', {}, card(key));
  if (near) part(item, '.eyebrow').textContent = 'A neighbour: near what the code means, not about it';
  return item;
};

/** What each article of the tables is about: a name without a code may not be answered by an article about something else. */
const held = new Map(
  Object.values(coverage).flatMap((covers) => covers.flatMap(({ targets }) => targets.map((target) => [target.id, target] as const))),
);

function fits(id: string, concepts: readonly string[]): boolean {
  const target = held.get(id);
  return target !== undefined && isHeld(target, '', concepts);
}

/** Asks the site’s own search, and says that it was asked. */
async function searchFor({ words, concepts }: Reply['search'][number]): Promise<HTMLElement> {
  const { ask } = await openLibrary();
  const { urgent, outside, hits } = ask(words);
  const fitting = hits.filter(({ id }) => concepts.length === 0 || fits(id, concepts)).slice(0, 3);
  const cards = make('div');
  showCards(cards, urgent);
  const said =
    fitting.length > 0
      ? `Found by searching for the words “${words}”, not by a code:`
      : `Searching for the words “${words}” finds no article.`;
  const links = fitting.map(({ id, title }) => make('li', {}, make('a', { href: at(`/${id}/`) }, title)));
  return make(
    'div',
    { class: 'stack' },
    cards,
    make('p', {}, said),
    outside !== undefined && make('p', {}, outside),
    make('ul', {}, ...links),
  );
}

async function showSearches(search: Reply['search']): Promise<void> {
  const found = await Promise.all(search.slice(0, 3).map(searchFor));
  const place = part(document, '[data-searched]');
  place.replaceChildren(...found);
  place.hidden = false;
}

function show(question: Question, { outcomes, medicines, targets, search }: Reply): void {
  part(document, '[data-answer]').hidden = false;
  part(document, '[data-how]').replaceChildren(
    ...outcomes.map((outcome) => make('li', {}, told(outcome))),
    ...medicines.map(({ name }) => make('li', {}, `Found by the name of a medicine: ${name}.`)),
    ...(question.codes.length === 0 && medicines.length === 0
      ? [make('li', {}, `No code was sent for “${question.displayName ?? question.freeText ?? ''}”.`)]
      : []),
  );
  part(document, '[data-found]').replaceChildren(...targets.map(({ kind, id, near }) => neighbour(`${kind} ${id}`, near)));
  part(document, '[data-none]').hidden = targets.length > 0 && search.length === 0;
  part(document, '#connect-search', HTMLInputElement).value = search[0]?.words ?? '';
  // Without the search’s files its box and its links still stand.
  if (search.length > 0) showSearches(search).catch(() => undefined);
  const away = part(document, '[data-medlineplus]', HTMLAnchorElement);
  away.href = medlinePlusAddress(away.href, question);
  const form = part(document, '[data-none] form', HTMLFormElement);
  for (const { words } of search)
    part(document, '[data-how]').append(
      make('li', {}, make('a', { href: `${form.action}#q=${encodeURIComponent(words)}` }, `Search this site for “${words}”`)),
    );
}

const question = readQuestion(location.search, location.hash);
if (question.codes.length > 0 || (question.displayName ?? question.freeText)) show(question, createReply(coverage)(question));
