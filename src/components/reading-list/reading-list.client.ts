import { part } from '~/dom/part.ts';
import { fetchJson } from '~/dom/wait.ts';
import type { Directory } from '~/reading-list/directory.ts';
import { showClientList } from './ClientList.client.ts';
import type { Place } from './HandOver.client.ts';
import { showOwnList } from './OwnList.client.ts';

const root = part(document, '[data-reading-list]');
const { origin, base, siteName, clinic } = root.dataset;
const place: Place = { origin: origin ?? location.origin, base: base ?? '/', siteName: siteName ?? '', clinic };
const [own, client, sheet] = ['[data-own]', '[data-client]', '[data-sheet]'].map((name) => part(root, name)) as [
  HTMLElement,
  HTMLElement,
  HTMLElement,
];
part(root, '[data-late]').hidden = true;
let refreshOwn: (() => void) | undefined;

/** Shows the client’s list where the address holds one, the browser’s own list where it does not. */
function show(directory: Directory): void {
  const theirs = location.hash.length > 1;
  part(document, 'h1').textContent = theirs ? 'A reading list for you' : 'Your reading list';
  document.title = `${theirs ? 'A reading list for you' : 'Your reading list'} · ${place.siteName}`;
  own.hidden = theirs;
  client.hidden = !theirs;
  if (theirs) showClientList(client, sheet, location.hash, directory, place);
  else (refreshOwn ??= showOwnList(own, sheet, directory, place))();
}

async function start(): Promise<void> {
  try {
    const directory = await fetchJson<Directory>(`${place.base}r/articles.json`);
    addEventListener('hashchange', () => show(directory));
    show(directory);
  } catch {
    part(root, '[data-failed]').hidden = false;
  }
}
void start();
