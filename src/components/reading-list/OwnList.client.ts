import { make } from '~/dom/make.ts';
import { part } from '~/dom/part.ts';
import { articleLines, linesOf, totalMinutes, type Directory, type Line } from '~/reading-list/directory.ts';
import { emptyList, merged, moved, sameList, withArticle, withoutArticle, type List } from '~/reading-list/list.ts';
import { counted } from '~/text/words.ts';
import { readFragment } from '~/reading-list/fragment.ts';
import { prepareFinder } from './Finder.client.ts';
import { prepareHandOver, showCode, listAddress, type Place } from './HandOver.client.ts';
import { printedSheet } from './PrintedList.client.ts';
import { prepareSavedLists } from './SavedLists.client.ts';
import { makeDraggable } from './drag.client.ts';
import { changeOwnList, ownList, whenOwnListChanges } from './own-list.client.ts';
import { takeReplaced } from './start-list.client.ts';

const longestNote = 280;
const unkeptWords =
  'This browser will not keep the list: its storage is full or blocked. The list lasts as long as this page is open, so copy the link before you go.';

/** The list that staff put together in this browser: order, note, hand over, save. The answer shows it as it now is. */
export function showOwnList(root: HTMLElement, sheet: HTMLElement, directory: Directory, place: Place): () => void {
  const rows = part(root, '[data-rows]');
  const template = part(root, 'template', HTMLTemplateElement);
  const note = part(root, 'textarea', HTMLTextAreaElement);
  const said = part(root, '[data-said]');
  const undoButton = part(root, '[data-undo]');
  const update = prepareHandOver(part(root, '[data-hand-over]'), place);
  let undo: ((list: List) => List) | undefined;
  let drawing: ReturnType<typeof setTimeout> | undefined;

  /** Changes the list, says what happened, and offers the way back where there is one. */
  function act(change: (list: List) => List, words: string, back?: (list: List) => List): void {
    undo = back;
    part(root, '[data-unkept]').textContent = changeOwnList(change) ? '' : unkeptWords;
    said.textContent = words;
    undoButton.hidden = !back;
  }

  function fillRow(line: Line, index: number, all: readonly Line[]): HTMLElement {
    const row = (template.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
    row.dataset['slug'] = line.named;
    const title = line.kind === 'article' ? line.article.title : line.named;
    part(row, '[data-what]').prepend(make('a', line.kind === 'article' ? { href: `${place.base}${line.article.id}/` } : {}, title));
    part(row, '[data-facts]').textContent =
      line.kind === 'article'
        ? counted(line.article.minutes, 'minute')
        : line.kind === 'withdrawn'
          ? `Withdrawn: ${line.why}`
          : 'No article has this name. It is left out when you hand the list over.';
    for (const button of row.querySelectorAll('button')) {
      part(button, '.sr-only').append(` ${title}`);
      const step = Number(button.dataset['move'] ?? 0);
      if (step !== 0) button.setAttribute('aria-disabled', String(all[index + step] === undefined));
    }
    return row;
  }

  /** Builds the rows anew and gives the focus back to the button that had it. */
  function fillRows(lines: readonly Line[]): void {
    const held = document.activeElement?.closest<HTMLElement>('button[data-move], button[data-remove]');
    const slug = held?.closest<HTMLElement>('[data-slug]')?.dataset['slug'];
    const place = slug === undefined ? -1 : [...rows.children].findIndex((row) => (row as HTMLElement).dataset['slug'] === slug);
    rows.replaceChildren(...lines.map(fillRow));
    if (!held || slug === undefined) return;
    const selector = held.dataset['move'] ? `[data-move="${held.dataset['move']}"]` : '[data-remove]';
    const again =
      [...rows.children].find((row) => (row as HTMLElement).dataset['slug'] === slug) ??
      rows.children[Math.min(place, rows.children.length - 1)];
    (again?.querySelector<HTMLElement>(selector) ?? undoButton).focus();
  }

  function show(): void {
    const list = ownList();
    const lines = linesOf(list.slugs, directory);
    const articles = articleLines(lines);
    part(root, '[data-empty]').hidden = lines.length > 0;
    part(root, '[data-filled]').hidden = lines.length === 0;
    fillRows(lines);
    part(root, '[data-total]').textContent =
      `${counted(articles.length, 'article')}, about ${counted(totalMinutes(lines), 'minute')} to read`;
    if (note.value !== list.note) note.value = list.note;
    part(root, '[data-left]').textContent = `${longestNote - list.note.length} characters left`;
    const given = { slugs: articles.map(({ slug }) => slug), note: list.note };
    update(lines, given);
    sheet.replaceChildren(...printedSheet(lines, given, place));
    clearTimeout(drawing);
    if (articles.length > 0) drawing = setTimeout(() => void showCode(listAddress(given, place)), 50);
  }

  rows.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    const row = button?.closest<HTMLElement>('[data-slug]');
    const slug = row?.dataset['slug'];
    if (!button || !row || slug === undefined) return;
    const title = part(row, 'a').textContent;
    const here = [...rows.children].indexOf(row);
    const step = Number(button.dataset['move'] ?? 0);
    if (step === 0)
      act(
        (list) => withoutArticle(list, slug),
        `${title} taken off.`,
        (list) => withArticle(list, slug, here),
      );
    else if (button.getAttribute('aria-disabled') === 'true') said.textContent = `${title} is ${step < 0 ? 'first' : 'last'} already.`;
    else act((list) => moved(list, slug, here + step), `${title} is now ${here + step + 1} of ${rows.children.length}.`);
  });
  makeDraggable(rows, (slug, to) => act((list) => moved(list, slug, to), `Now ${to + 1} of ${rows.children.length}.`));
  note.addEventListener('input', () => act((list) => ({ ...list, note: note.value }), ''));
  undoButton.addEventListener('click', () => {
    if (undo) act(undo, 'Undone.');
    part(root, '#order').focus();
  });
  part(root, '[data-clear]').addEventListener('click', () => {
    const before = ownList();
    act(
      () => emptyList,
      'The list is empty.',
      (list) => merged(before, list),
    );
    undoButton.focus();
  });
  function open(list: List, words: string): void {
    const before = ownList();
    act(
      () => list,
      words,
      (now) => (sameList(now, list) ? before : merged(before, now)),
    );
  }
  prepareSavedLists(part(root, '[data-saved]'), open);
  for (const button of root.querySelectorAll<HTMLElement>('[data-clinic-lists] [data-list]'))
    button.addEventListener('click', () => open(readFragment(button.dataset['list'] ?? ''), `“${button.innerText}” is open.`));
  prepareFinder(part(root, '[data-finder]'), directory, (slug, title) => {
    if (ownList().slugs.includes(slug)) said.textContent = `${title} is on the list already.`;
    else
      act(
        (list) => withArticle(list, slug),
        `${title} added.`,
        (list) => withoutArticle(list, slug),
      );
  });
  const replaced = takeReplaced();
  const started = ownList();
  if (replaced)
    act(
      (list) => list,
      'This list took the place of the one you had.',
      (now) => (sameList(now, started) ? replaced : merged(replaced, now)),
    );
  whenOwnListChanges(show);
  return show;
}
