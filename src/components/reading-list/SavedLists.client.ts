import { make } from '~/dom/make.ts';
import { part } from '~/dom/part.ts';
import type { List } from '~/reading-list/list.ts';
import { counted } from '~/text/words.ts';
import { readLists, withLists, withSaved, writeLists, type SavedList } from '~/reading-list/saved-lists.ts';
import { keepLists, keptLists } from './kept-lists.client.ts';
import { ownList } from './own-list.client.ts';

/** The lists that a staff member keeps under names on this device: save, open, delete, export to a file, import from one. */
export function prepareSavedLists(panel: HTMLElement, open: (list: List, words: string) => void): void {
  const rows = part(panel, '[data-saved-rows]');
  const status = part(panel, '[data-saved-said]');
  const form = part(panel, 'form', HTMLFormElement);
  const file = part(panel, 'input[type="file"]', HTMLInputElement);
  const say = (words: string): void => void (status.textContent = words);

  function keep(lists: readonly SavedList[], words: string): void {
    say(keepLists(lists) ? words : 'This browser will not keep the list: its storage is full or blocked. Nothing was changed.');
    show();
  }

  function row(list: SavedList): HTMLElement {
    const act = (word: string, run: () => void): HTMLElement => {
      const button = make('button', { type: 'button', class: 'button quiet' }, word, make('span', { class: 'sr-only' }, ` ${list.name}`));
      button.addEventListener('click', run);
      return button;
    };
    return make(
      'li',
      {},
      make('span', {}, make('strong', {}, list.name), ` ${counted(list.slugs.length, 'article')}`),
      act('Open', () => open(list, `“${list.name}” is open.`)),
      act('Delete', () => {
        keep(
          keptLists().lists.filter(({ name }) => name !== list.name),
          `“${list.name}” deleted.`,
        );
        status.append(' ', undo(list));
      }),
    );
  }

  function undo(list: SavedList): HTMLElement {
    const button = make('button', { type: 'button', class: 'button quiet' }, 'Undo');
    button.addEventListener('click', () => keep(withSaved(keptLists().lists, list), `“${list.name}” is back.`));
    return button;
  }

  function show(): void {
    const { lists, problem } = keptLists();
    rows.replaceChildren(...lists.map(row));
    part(panel, '[data-export]').hidden = lists.length === 0;
    if (problem) say(problem);
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const name = part(form, 'input', HTMLInputElement).value.trim();
    const { slugs, note } = ownList();
    if (!name) return say('Give the list a name first.');
    if (slugs.length === 0) return say('The list has no article yet.');
    const replaces = keptLists().lists.some((list) => list.name === name);
    keep(withSaved(keptLists().lists, { name, slugs, note }), `“${name}” ${replaces ? 'replaced' : 'saved'} on this device.`);
  });
  part(panel, '[data-export]').addEventListener('click', () => {
    const address = URL.createObjectURL(new Blob([writeLists(keptLists().lists)], { type: 'application/json' }));
    make('a', { href: address, download: 'reading-lists.json' }).click();
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  });
  file.addEventListener('change', () => {
    const chosen = file.files?.[0];
    if (!chosen) return;
    void chosen.text().then((text) => {
      const read = readLists(text);
      file.value = '';
      if ('problem' in read) return say(`${read.problem} Nothing was changed.`);
      keep(withLists(keptLists().lists, read.lists), `${counted(read.lists.length, 'list')} read from ${chosen.name}.`);
    });
  });
  addEventListener('storage', show);
  show();
}
