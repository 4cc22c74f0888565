import { at } from '~/paths.ts';
import { make } from '~/dom/make.ts';
import { within } from '~/dom/wait.ts';
import { sections } from '~/schemas/vocabulary.ts';
import { sectionOf } from '~/search/data.ts';
import type { Answer, Librarian } from '~/search/librarian.ts';
import { resultsOf } from './asked.client.ts';
import { fold } from '~/search/words.ts';
import sheet from './combobox.css?url';
import { openEmergencies } from './emergencies.client.ts';
import { openLibrary } from './library.client.ts';

const most = 7;
/** How long the list waits for its style. */
const aMoment = 1500;
const nothing: Answer = { urgent: [], hits: [], nearest: [], unanswered: false, inScope: false, words: [] };

type Option = { href: string; content: HTMLElement[]; urgent?: boolean };

/** What the list offers for an answer: emergency cards first, then articles, then the search page. */
function optionsFor(answer: Answer, typed: string): Option[] {
  const results = resultsOf(typed);
  const urgent = answer.urgent.slice(0, 2).map(({ title, ring }): Option => ({
    href: results,
    urgent: true,
    content: [make('strong', {}, `${title}. Ring ${ring}`), make('span', { class: 'why' }, 'What to do now')],
  }));
  const articles = answer.hits.slice(0, most - urgent.length).map(({ id, title, matched }): Option => {
    const section = make('span', { class: 'section' }, sections[sectionOf(id)].singular);
    const why = matched && fold(matched) !== fold(title) ? [make('span', { class: 'why' }, matched)] : [];
    return { href: at(`/${id}/`), content: [make('span', { class: 'title' }, title), section, ...why] };
  });
  const all = make('span', { class: 'all' }, `Search the whole site for “${typed.length > 40 ? `${typed.slice(0, 40)}…` : typed}”`);
  return [...urgent, ...articles, { href: results, content: [all] }];
}

/** What is said above the list: what lies outside the site, what no page answers, what is not written yet, or what was looked for. */
function remark({ outside, unknown, unanswered, unwritten, lookedFor, offer }: Answer): string {
  if (outside) return outside;
  if (unknown) return `No page here is about “${unknown}”. Ask your doctor or a pharmacist before a massage.`;
  if (unwritten) return `There is no article on “${unwritten}” yet.`;
  if (unanswered) return 'No page here answers all of that.';
  if (offer) return `Did you mean “${offer}”?`;
  return lookedFor ? `We looked for “${lookedFor}”.` : '';
}

const urgentWords = ({ urgent: [first] }: Answer): string => (first ? `${first.title}. Ring ${first.ring}. ` : '');

function announcement(answer: Answer): string {
  const count = Math.min(answer.hits.length, most);
  const found =
    count === 0 ? 'No article by that name. Press Enter to search the whole site.' : count === 1 ? '1 article.' : `${count} articles.`;
  return `${urgentWords(answer)}${[remark(answer), found].filter(Boolean).join(' ')}`;
}

let styled: Promise<unknown> | undefined;

/** Loads the list’s style when the first field is used: linked from the page, it would hold up every first paint. */
const dress = (): Promise<unknown> =>
  (styled ??= new Promise((resolve) => {
    const link = make('link', { rel: 'stylesheet', href: sheet });
    link.addEventListener('load', resolve, { once: true });
    link.addEventListener('error', resolve, { once: true });
    document.head.append(link);
  }));

/** Makes a search field a combobox with a list of articles (WAI-ARIA APG, editable combobox with list autocomplete). */
export function becomeCombobox(field: HTMLInputElement): void {
  const list = make('ul', { role: 'listbox', id: `${field.id}-list`, 'aria-label': 'Articles', class: 'quick-list', hidden: '' });
  const note = make('p', { class: 'quick-note', hidden: '' });
  const status = make('p', { role: 'status', class: 'sr-only' });
  const box = make('div', { class: 'quick', hidden: '' }, note, list);
  field.form?.append(box, status);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  }))
    field.setAttribute(name, value);

  let librarian: Librarian | undefined;
  let readUrgent: ((query: string) => Answer['urgent']) | undefined;
  let failed = false;
  let options: Option[] = [];
  let active = -1;
  let saying: ReturnType<typeof setTimeout> | undefined;

  const close = (): void => {
    box.hidden = list.hidden = true;
    active = -1;
    field.setAttribute('aria-expanded', 'false');
    field.removeAttribute('aria-activedescendant');
  };
  const choose = (index: number): void => {
    active = index;
    [...list.children].forEach((row, place) => row.setAttribute('aria-selected', String(place === index)));
    const row = list.children[index];
    if (row) {
      field.setAttribute('aria-activedescendant', row.id);
      row.scrollIntoView({ block: 'nearest' });
    } else field.removeAttribute('aria-activedescendant');
  };
  const say = (text: string): void => {
    clearTimeout(saying);
    saying = setTimeout(() => (status.textContent = text), 500);
  };
  const show = (): void => {
    const typed = field.value.trim();
    const answer = librarian?.(field.value, true) ?? { ...nothing, urgent: readUrgent?.(field.value) ?? [] };
    const waits = !librarian && !failed && answer.urgent.length === 0;
    if (waits || typed.length < 2) {
      say('');
      return close();
    }
    options = optionsFor(answer, typed);
    list.replaceChildren(
      ...options.map(({ content, urgent }, index) =>
        make(
          'li',
          { role: 'option', id: `${list.id}-${index}`, 'aria-selected': 'false', class: urgent ? 'urgent' : undefined },
          ...content,
        ),
      ),
    );
    const said = failed ? 'The names of the articles could not be loaded.' : remark(answer);
    note.textContent = said;
    note.hidden = said === '';
    box.hidden = list.hidden = false;
    field.setAttribute('aria-expanded', 'true');
    choose(-1);
    say(librarian ? announcement(answer) : [urgentWords(answer), said].join(''));
  };
  const move = (step: number): void => {
    if (list.hidden) show();
    if (list.hidden) return;
    const last = options.length - 1;
    choose(active + step < -1 ? last : active + step > last ? -1 : active + step);
  };

  field.addEventListener('input', show);
  field.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const chosen = options[active];
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape' && !list.hidden) close();
    else if (event.key === 'Enter' && chosen && !list.hidden) location.assign(chosen.href);
    else return;
    event.preventDefault();
  });
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const row = (event.target as Element).closest('[role="option"]');
    const chosen = options[row ? [...list.children].indexOf(row) : -1];
    if (chosen) location.assign(chosen.href);
  });
  field.addEventListener('blur', close);
  const update = (): void => {
    if (document.activeElement === field) show();
  };
  const dressed = within(dress(), aMoment).catch(() => undefined);
  const urgent = openEmergencies().then(async ({ cardsFor }) => {
    await dressed;
    readUrgent = cardsFor;
    update();
  });
  urgent.catch(() => undefined); // What is urgent is looked up again on the search page.
  const learn = (ask: Librarian): void => {
    librarian = ask;
    update();
  };
  Promise.all([openLibrary(), dressed]).then(
    ([{ ask, whole }]) => {
      learn(ask);
      whole.then(learn, () => undefined); // Without it slips are not mended.
    },
    () => {
      failed = true;
      update();
    },
  );
}
