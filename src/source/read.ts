import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  articleSchemas,
  entrySchemas,
  fileSchemas,
  mapSchemas,
  schemas,
  singleSchemas,
  type ArticleData,
  type CollectionName,
  type EntryCollection,
  type EntryData,
  type SingleData,
  type SingleName,
} from '../schemas/index.ts';
import type { Section } from '../schemas/vocabulary.ts';
import { parseArticle, type Body } from './body.ts';
import { fit } from './fit.ts';
import type { Locate } from './place.ts';
import type { Problem } from './problem.ts';
import { parseJson, parseYaml, type Parsed } from './yaml.ts';

/** One entry that fits its schema, its file, and the place of each of its values. */
export type Entry<Data = unknown> = { id: string; data: Data; file: string; at: Locate };

/** One article: its front matter, its MDX as written and its parsed body; its id is section/slug. */
export type Article<Name extends Section = Section> = {
  [One in Name]: Entry<ArticleData[One]> & {
    id: `${One}/${string}`;
    section: One;
    slug: string;
    mdx: string;
    bodyLine: number;
    body: Body;
  };
}[Name];

/** Everything under src/content, read once: what fits its schema, and what is wrong with the rest. */
export type Source = {
  readonly articles: readonly Article[];
  readonly entries: { readonly [Name in EntryCollection]: readonly Entry<EntryData[Name]>[] };
  readonly singles: { readonly [Name in SingleName]?: Entry<SingleData[Name]> };
  /** Ids of everything seen, fit or not, so that one broken file does not make its neighbours look broken. */
  readonly seen: ReadonlyMap<CollectionName, ReadonlySet<string>>;
  /** Every slug ever published. */
  readonly permalinks: readonly string[];
  /** Text of each file with a problem: what another file may define or cite is not called missing. */
  readonly unread: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
};

type Reading = {
  articles: Article[];
  entries: { [Name in EntryCollection]: Entry<EntryData[Name]>[] };
  singles: { [Name in SingleName]?: Entry<SingleData[Name]> };
  seen: Map<CollectionName, Set<string>>;
  permalinks: string[];
  unread: Map<string, string>;
  problems: Problem[];
};

const largestFile = 400_000;
const utf8 = new TextDecoder('utf-8', { fatal: true });
/** Control characters, and those that turn the direction of text or are not seen. */
const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

const isKey = <Table extends object>(name: string, table: Table): name is Extract<keyof Table, string> => Object.hasOwn(table, name);

/** Files of a content tree: path under src/content → bytes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The bytes of every file under <root>/src/content. */
export function filesUnder(root: string): Files {
  const base = join(root, 'src/content');
  const paths = globSync('**/*', { cwd: base, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(base.length + 1));
  return new Map(paths.map((path) => [path, readFileSync(join(base, path))]));
}

/** Reads every file under <root>/src/content; never throws for what an author wrote. */
export const readSource = (root: string): Source => readFiles(filesUnder(root));

/** Reads files of a content tree; never throws for what an author wrote. */
export function readFiles(files: Files): Source {
  const reading: Reading = {
    articles: [],
    entries: Object.fromEntries(Object.keys(entrySchemas).map((name) => [name, []])) as unknown as Reading['entries'],
    singles: {},
    seen: new Map((Object.keys(schemas) as CollectionName[]).map((name) => [name, new Set<string>()])),
    permalinks: [],
    unread: new Map(),
    problems: [],
  };
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) readFile(reading, path, bytes);
  return reading;
}

function readFile(reading: Reading, path: string, bytes: Uint8Array): void {
  const file = `src/content/${path}`;
  const before = reading.problems.length;
  const [folder = '', ...rest] = path.split('/');
  const name = (rest.at(-1) ?? folder).replace(/\.[^.]+$/, '');
  if (isKey(folder, articleSchemas) || isKey(folder, fileSchemas)) reading.seen.get(folder)?.add(name);
  const text = legible(reading, file, bytes);
  if (text !== undefined) {
    try {
      readText(reading, path, name, text);
    } catch (error) {
      // Thousands of brackets within brackets exhaust the stack of any parser.
      if (!(error instanceof RangeError)) throw error;
      reading.problems.push({ file, field: 'file', message: 'is nested too deep to be read' });
    }
  }
  if (reading.problems.length > before) reading.unread.set(file, new TextDecoder().decode(bytes));
}

/** The text of a file with its line ends as \n, or undefined once a reason against reading it was told. */
function legible({ problems }: Reading, file: string, bytes: Uint8Array): string | undefined {
  const refuse = (message: string, line?: number): undefined => void problems.push({ file, line, field: 'file', message });
  if (bytes.length > largestFile) return refuse(`is ${bytes.length} bytes; at most ${largestFile} are read`);
  let text: string;
  try {
    text = utf8.decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    return refuse('is not UTF-8 text');
  }
  if (text.trim() === '') return refuse('is empty');
  const odd = unseen.exec(text);
  if (odd) {
    const code = odd[0].codePointAt(0)?.toString(16).padStart(4, '0').toUpperCase();
    return refuse(`holds a character that cannot be seen (U+${code})`, text.slice(0, odd.index).split('\n').length);
  }
  return text;
}

function readText(reading: Reading, path: string, name: string, text: string): void {
  const file = `src/content/${path}`;
  const [folder = '', ...rest] = path.split('/');
  const inFolder = rest.length === 1;
  if (path === 'withheld.yaml') return;
  if (path === 'permalinks.txt') return void (reading.permalinks = text.split('\n').filter((line) => line && !line.startsWith('#')));
  if (isKey(folder, articleSchemas) && inFolder && path.endsWith('.mdx')) return readArticle(reading, folder, name, file, text);
  if (folder === 'findings' && path.endsWith('.yaml')) return readFindings(reading, file, parseYaml(text, file));
  if (folder === 'references' && inFolder && path.endsWith('.json')) return readEntry(reading, folder, name, file, parseJson(text, file));
  if (isKey(folder, fileSchemas) && folder !== 'references' && inFolder && path.endsWith('.yaml'))
    return readEntry(reading, folder, name, file, parseYaml(text, file));
  if (isKey(name, mapSchemas) && path === `${name}.yaml`) return readMap(reading, name, file, parseYaml(text, file));
  if (isKey(name, singleSchemas) && path === `${name}.yaml`) return readSingle(reading, name, file, parseYaml(text, file));
  reading.problems.push({ file, field: 'file', message: 'has no place in src/content', value: path });
}

/** Tells the problems of a file that could not be parsed; true where there are none. */
function isSound({ problems }: Reading, parsed: Parsed): boolean {
  problems.push(...parsed.problems);
  return parsed.problems.length === 0;
}

function keep(
  reading: Reading,
  collection: EntryCollection,
  id: string,
  file: string,
  row: unknown,
  at: Locate,
  path: readonly PropertyKey[] = [],
): void {
  const fitted = fit(entrySchemas[collection], row, { file, at, path, ...(path.length > 0 && { id }) });
  if ('problems' in fitted) return void reading.problems.push(...fitted.problems);
  // One table of schemas gives both the parser and its type, which TypeScript cannot follow through an index.
  const entries = reading.entries[collection] as Entry<EntryData[EntryCollection]>[];
  entries.push({ id, data: fitted.data, file, at: (inner) => at([...path, ...inner]) });
}

function readEntry(reading: Reading, collection: EntryCollection, id: string, file: string, parsed: Parsed): void {
  if (isSound(reading, parsed)) keep(reading, collection, id, file, parsed.data, parsed.at);
}

function readSingle(reading: Reading, name: SingleName, file: string, parsed: Parsed): void {
  if (!isSound(reading, parsed)) return;
  const { at } = parsed;
  // A file of comments alone holds nothing yet.
  const fitted = fit(singleSchemas[name], parsed.data ?? {}, { file, at });
  if ('problems' in fitted) reading.problems.push(...fitted.problems);
  else Object.assign(reading.singles, { [name]: { id: name, data: fitted.data, file, at } });
}

function readFindings(reading: Reading, file: string, parsed: Parsed): void {
  if (!isSound(reading, parsed)) return;
  const { data, at } = parsed;
  if (!Array.isArray(data)) return void reading.problems.push({ file, field: 'file', message: 'must be a list of findings' });
  const seen = reading.seen.get('findings');
  data.forEach((row: unknown, index) => {
    const written = (row as { id?: unknown } | null)?.id;
    const id = typeof written === 'string' ? written : String(index);
    if (seen?.has(id))
      return void reading.problems.push({
        file,
        ...at([index, 'id']),
        field: `${index}.id`,
        value: id,
        message: 'is an id that another finding has',
      });
    if (typeof written === 'string') seen?.add(id);
    keep(reading, 'findings', id, file, row, at, [index]);
  });
}

function readMap(reading: Reading, collection: keyof typeof mapSchemas, file: string, parsed: Parsed): void {
  if (!isSound(reading, parsed)) return;
  const { at } = parsed;
  // A file of comments alone holds nothing yet.
  const data = parsed.data ?? {};
  if (typeof data !== 'object' || Array.isArray(data))
    return void reading.problems.push({ file, field: 'file', message: 'must map ids to entries' });
  for (const [id, row] of Object.entries(data)) {
    reading.seen.get(collection)?.add(id);
    keep(reading, collection, id, file, row, at, [id]);
  }
}

function readArticle(reading: Reading, section: Section, slug: string, file: string, text: string): void {
  const parts = parseArticle(text, file);
  if ('message' in parts) return void reading.problems.push(parts);
  const parsed = parseYaml(parts.frontMatter, file, parts.firstLine);
  if (!isSound(reading, parsed)) return;
  const { at } = parsed;
  const fitted = fit(articleSchemas[section], parsed.data, { file, at });
  if ('problems' in fitted) return void reading.problems.push(...fitted.problems);
  const { mdx, bodyLine, body } = parts;
  reading.articles.push({ id: `${section}/${slug}`, section, slug, file, data: fitted.data, mdx, bodyLine, body, at } as Article);
}
