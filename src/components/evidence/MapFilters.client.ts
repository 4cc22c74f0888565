import { placeOf } from '~/dom/place.ts';
import { passes, readFilters, writeFilters, type Filters } from '~/evidence/filters.ts';

type Row = { element: HTMLTableRowElement; condition: string; technique: string; certainty: string; design: string };

const form = document.querySelector<HTMLFieldSetElement>('[data-map-filters]');
const choices = [...(form?.querySelectorAll('select') ?? [])];
const status = form?.querySelector('[role=status]');
const topics = [...document.querySelectorAll<HTMLDetailsElement>('[data-topic]')];
const rows: Row[] = topics.flatMap((topic) =>
  [...topic.querySelectorAll<HTMLTableRowElement>('tr[data-id]')].map((element) => ({
    element,
    condition: topic.id,
    technique: element.closest('tbody')?.dataset['technique'] ?? '',
    certainty: element.dataset['sure'] ?? '',
    design: element.dataset['design'] ?? '',
  })),
);
const marks = [...document.querySelectorAll<HTMLElement>('[data-mark]')].map((element) => {
  const [anchor = '', direction = ''] = (element.dataset['mark'] ?? '').split(' ');
  return {
    element,
    direction,
    rows: [...(document.getElementById(anchor)?.querySelectorAll<HTMLTableRowElement>(`tr[data-direction="${direction}"]`) ?? [])],
  };
});
const lines = document.querySelectorAll<HTMLElement>('.map [data-row]');
const known = { conditions: new Set(rows.map(({ condition }) => condition)), techniques: new Set(rows.map(({ technique }) => technique)) };
const pips: Record<string, number> = { high: 4, moderate: 3, low: 2, 'very-low': 1 };

function drawnDots(count: number): SVGUseElement {
  const dots = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  dots.setAttribute('href', `#pips-${count}`);
  dots.setAttribute('y', '10');
  return dots;
}

/** Draws a mark anew from its strongest result that is still shown, or fades it. */
function redraw({ element, direction, rows: all }: (typeof marks)[number]): void {
  const strongest = all.find((row) => !row.hidden);
  element.toggleAttribute('data-faded', !strongest);
  if (!strongest) return;
  const sure = strongest.dataset['sure'] ?? '';
  element.dataset['sure'] = sure;
  const [shape, dots] = element.querySelectorAll('use');
  shape?.setAttribute('href', `#${direction}-${direction === 'advice' ? '1' : Number(strongest.dataset['amount']) || 1}`);
  const count = pips[sure] ?? 0;
  if (dots) dots.setAttribute('href', `#pips-${count}`);
  else if (count > 0) element.querySelector('svg')?.append(drawnDots(count));
}

/** Shows the rows, marks and conditions that pass, and says how many. */
function show(filters: Filters): void {
  let results = 0;
  for (const row of rows) {
    row.element.hidden = !passes(row, filters);
    if (!row.element.hidden) results += 1;
  }
  const narrowed = Object.values(filters).some(Boolean);
  const has = (within: Element): boolean => within.querySelector('tr[data-id]:not([hidden])') !== null;
  for (const body of document.querySelectorAll<HTMLElement>('[data-topic] tbody')) body.hidden = !has(body);
  for (const topic of topics) {
    topic.hidden = narrowed && !has(topic);
    topic.open = narrowed && !topic.hidden && (Boolean(filters.condition) || results <= 12);
  }
  for (const group of document.querySelectorAll<HTMLElement>('[data-group]'))
    group.hidden = topics.filter((topic) => group.contains(topic)).every((topic) => topic.hidden);
  marks.forEach(redraw);
  for (const line of lines) line.hidden = narrowed && !line.querySelector('[data-mark]:not([data-faded])');
  for (const group of document.querySelectorAll<HTMLElement>('.map tbody'))
    group.hidden = ![...group.querySelectorAll<HTMLElement>('[data-row]')].some((line) => !line.hidden);
  if (status)
    status.textContent = !narrowed
      ? ''
      : results === 0
        ? 'No result on the map fits this choice.'
        : `${results === 1 ? 'One result fits' : `${results} results fit`} this choice, in ${marks.filter(({ element }) => !element.hasAttribute('data-faded')).length} marks. The rest is faded or left out.`;
}

const chosen = (): Filters => Object.fromEntries(choices.map(({ name, value }) => [name, value]));

/** Opens the condition that the address’s fragment lies in; browsers that do not do this by themselves need it. */
function reveal(): void {
  const target = placeOf(location.hash);
  const topic = target?.closest<HTMLDetailsElement>('[data-topic]');
  if (!topic || topic.open) return;
  topic.open = true;
  target?.scrollIntoView();
}

if (form) {
  const apply = (filters: Filters): void => {
    show(filters);
    history.replaceState(null, '', `${location.pathname}${writeFilters(filters)}${location.hash}`);
  };
  const first = readFilters(location.search, known);
  for (const choice of choices) choice.value = first[choice.name as keyof Filters] ?? '';
  if (Object.keys(first).length > 0) show(first);
  form.addEventListener('change', () => apply(chosen()));
  form.querySelector('button')?.addEventListener('click', () => {
    for (const choice of choices) choice.value = '';
    apply({});
  });
  addEventListener('hashchange', reveal);
  reveal();
}
