import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { schemas, type CollectionName } from '../../schemas/index.ts';
import { sectionNames, type Section } from '../../schemas/vocabulary.ts';
import { parseBody, type Body } from './body.ts';
import { nearest, shown, type Problem } from './problem.ts';

/** One entry of a collection, checked against its schema. */
export type Entry<Data = unknown> = { collection: CollectionName; id: string; file: string; data: Data };

/** One article: its front matter and its parsed body. */
export type Article = { section: Section; slug: string; id: string; file: string; data: Record<string, unknown>; body: Body };

/** Everything under src/content, read once: what fits its schema, and what is wrong with the rest. */
export type Source = {
  articles: Article[];
  entries: Entry[];
  /** Ids of every file seen, fit or not, so that one broken file does not make its neighbours look broken. */
  seen: Map<CollectionName, Set<string>>;
  /** Planned articles: section/slug → title. */
  planned: Map<string, string>;
  /** Retired slugs: where each went, or why it was withdrawn. */
  retired: Map<string, { to?: string; withdrawn?: string }>;
  /** Every slug ever published. */
  permalinks: string[];
  problems: Problem[];
};

const largestFile = 400_000;
const utf8 = new TextDecoder('utf-8', { fatal: true });

type Issue = { code: string; path: PropertyKey[]; message: string; keys?: string[]; values?: unknown[]; errors?: Issue[][] };

const valueAt = (data: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], data);

type Shape = Record<string, unknown>;
const shapeKeys = (schema: unknown): string[] => Object.keys((schema as { shape?: Shape }).shape ?? {});

/** One schema issue as problems an author can act on; unions answer with the branch that came nearest. */
function problemsOf(issue: Issue, data: unknown, file: string, keys: string[]): Problem[] {
  const field = issue.path.map(String).join('.') || 'file';
  if (issue.code === 'invalid_union' && issue.errors?.length) {
    const closestBranch = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? [];
    return closestBranch.flatMap((inner) => problemsOf({ ...inner, path: [...issue.path, ...inner.path] }, data, file, []));
  }
  if (issue.code === 'unrecognized_keys')
    return (issue.keys ?? []).map((key) => ({ file, field: [...issue.path.map(String), key].join('.'), message: 'is not a field here', value: key, nearest: nearest(key, keys) }));
  const value = valueAt(data, issue.path);
  if (value === undefined) return [{ file, field, message: 'is missing' }];
  const near = issue.values && typeof value === 'string' ? nearest(value, issue.values.map(String)) : undefined;
  const message = issue.values ? `must be one of ${issue.values.join(', ')}` : issue.message.charAt(0).toLowerCase() + issue.message.slice(1);
  return [{ file, field, value: shown(value), message, nearest: near }];
}

/** Checks one entry against its schema: the parsed data, or the problems. */
function fit(collection: CollectionName, data: unknown, file: string, prefix = ''): { data?: unknown; problems: Problem[] } {
  const schema = schemas[collection];
  const read = schema.safeParse(data);
  if (read.success) return { data: read.data, problems: [] };
  const problems = (read.error.issues as unknown as Issue[]).flatMap((issue) => problemsOf(issue, data, file, shapeKeys(schema)));
  return { problems: problems.map((problem) => ({ ...problem, field: prefix ? `${prefix}.${problem.field}` : problem.field })) };
}

function parseYaml(text: string, file: string): { data?: unknown; problems: Problem[] } {
  const document = parseDocument(text, { uniqueKeys: true });
  if (document.errors.length > 0)
    return { problems: document.errors.map((error) => ({ file, field: `line ${error.linePos?.[0].line ?? '?'}`, message: `is not valid YAML: ${error.message.split('\n')[0]}` })) };
  return { data: document.toJS() as unknown, problems: [] };
}

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/;

/** Reads every file under <root>/src/content; never throws for what an author wrote. */
export function readSource(root: string): Source {
  const base = join(root, 'src/content');
  const source: Source = {
    articles: [],
    entries: [],
    seen: new Map((Object.keys(schemas) as CollectionName[]).map((name) => [name, new Set<string>()])),
    planned: new Map(),
    retired: new Map(),
    permalinks: [],
    problems: [],
  };
  const files = globSync('**/*', { cwd: base, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(base.length + 1))
    .sort();
  for (const path of files) readFile(source, base, path);
  return source;
}

function readFile(source: Source, base: string, path: string): void {
  const file = `src/content/${path}`;
  const [folder = '', ...rest] = path.split('/');
  const complain = (field: string, message: string, value?: string): void => void source.problems.push({ file, field, message, value });
  const markSeen = (collection: CollectionName, id: string): void => void source.seen.get(collection)?.add(id);
  const name = (rest.at(-1) ?? folder).replace(/\.[^.]+$/, '');
  const isSection = (sectionNames as string[]).includes(folder);
  if (isSection) markSeen(folder as Section, name);
  else if (folder in schemas) markSeen(folder as CollectionName, name);

  const bytes = readFileSync(join(base, path));
  if (bytes.length === 0) return complain('file', 'is empty');
  if (bytes.length > largestFile) return complain('file', `is ${bytes.length} bytes; at most ${largestFile} are read`);
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    return complain('file', 'is not UTF-8 text');
  }
  if (text.trim() === '') return complain('file', 'is empty');

  if (isSection && path.endsWith('.mdx') && rest.length === 1) return readArticle(source, folder as Section, name, file, text);
  if (path === 'planned.yaml') return readPlanned(source, file, text);
  if (path === 'retired.yaml') return readRetired(source, file, text);
  if (path === 'withheld.yaml') return;
  if (path === 'permalinks.txt') return void (source.permalinks = text.split('\n').filter((line) => line && !line.startsWith('#')));
  if (folder === 'references' && path.endsWith('.json') && rest.length === 1) return readOne(source, 'references', name, file, parseJson(text, file));
  if ((folder === 'precautions' || folder === 'reading-lists' || folder === 'claims') && path.endsWith('.yaml') && rest.length === 1)
    return readOne(source, folder, name, file, parseYaml(text, file));
  if (folder === 'findings' && path.endsWith('.yaml')) return readList(source, 'findings', file, parseYaml(text, file));
  if (isMapFile(name) && path === `${name}.yaml`) return readMap(source, name, file, parseYaml(text, file));
  complain('file', 'has no place in src/content', path);
}

const mapFiles = ['glossary', 'body-regions', 'emergencies', 'emergency-words', 'out-of-scope', 'synonyms'] as const;
type MapFile = (typeof mapFiles)[number];
const isMapFile = (name: string): name is MapFile => (mapFiles as readonly string[]).includes(name);

function parseJson(text: string, file: string): { data?: unknown; problems: Problem[] } {
  try {
    return { data: JSON.parse(text) as unknown, problems: [] };
  } catch (error) {
    return { problems: [{ file, field: 'file', message: `is not valid JSON: ${(error as Error).message}` }] };
  }
}

type Read = { data?: unknown; problems: Problem[] };

function readOne(source: Source, collection: CollectionName, id: string, file: string, read: Read): void {
  source.problems.push(...read.problems);
  if (read.problems.length > 0) return;
  const fitted = fit(collection, read.data, file);
  source.problems.push(...fitted.problems);
  if (fitted.data !== undefined) source.entries.push({ collection, id, file, data: fitted.data });
}

function readList(source: Source, collection: 'findings', file: string, read: Read): void {
  source.problems.push(...read.problems);
  if (read.problems.length > 0) return;
  if (!Array.isArray(read.data)) return void source.problems.push({ file, field: 'file', message: 'must be a list of findings' });
  read.data.forEach((row: unknown, index) => {
    const id = (row as { id?: unknown } | null)?.id;
    if (typeof id === 'string') {
      const seen = source.seen.get(collection);
      if (seen?.has(id)) source.problems.push({ file, field: `${index}.id`, value: id, message: 'is an id that another finding has' });
      seen?.add(id);
    }
    const fitted = fit(collection, row, file, typeof id === 'string' ? id : String(index));
    source.problems.push(...fitted.problems);
    if (fitted.data !== undefined) source.entries.push({ collection, id: String(id), file, data: fitted.data });
  });
}

function readMap(source: Source, collection: MapFile, file: string, read: Read): void {
  source.problems.push(...read.problems);
  if (read.problems.length > 0) return;
  if (typeof read.data !== 'object' || read.data === null || Array.isArray(read.data)) return void source.problems.push({ file, field: 'file', message: 'must map ids to entries' });
  source.seen.get(collection)?.delete(collection);
  for (const [id, row] of Object.entries(read.data)) {
    source.seen.get(collection)?.add(id);
    const fitted = fit(collection, row, file, id);
    source.problems.push(...fitted.problems);
    if (fitted.data !== undefined) source.entries.push({ collection, id, file, data: fitted.data });
  }
}

function readArticle(source: Source, section: Section, slug: string, file: string, text: string): void {
  const match = frontMatter.exec(text);
  if (!match) return void source.problems.push({ file, field: 'file', message: 'has no front matter between two lines of ---' });
  const read = parseYaml(match[1] ?? '', file);
  const body = parseBody(text.slice(match[0].length));
  source.problems.push(...read.problems);
  if (body.error) source.problems.push({ file, field: 'body', message: `is not valid MDX: ${body.error}` });
  if (read.problems.length > 0) return;
  const fitted = fit(section, read.data, file);
  source.problems.push(...fitted.problems);
  if (fitted.data === undefined) return;
  source.articles.push({ section, slug, id: `${section}/${slug}`, file, data: fitted.data as Record<string, unknown>, body });
}

function readPlanned(source: Source, file: string, text: string): void {
  const read = parseYaml(text, file);
  source.problems.push(...read.problems);
  for (const [section, titles] of Object.entries((read.data ?? {}) as Record<string, Record<string, string> | null>)) {
    if (!(sectionNames as string[]).includes(section)) source.problems.push({ file, field: section, value: section, message: 'is not a section', nearest: nearest(section, sectionNames) });
    for (const [slug, title] of Object.entries(titles ?? {})) source.planned.set(`${section}/${slug}`, title);
  }
}

function readRetired(source: Source, file: string, text: string): void {
  const read = parseYaml(text, file);
  source.problems.push(...read.problems);
  for (const [slug, where] of Object.entries((read.data ?? {}) as Record<string, { to?: string; withdrawn?: string } | null>)) {
    if (typeof where?.to === 'string' || typeof where?.withdrawn === 'string') source.retired.set(slug, where);
    else source.problems.push({ file, field: slug, message: 'must say `to: section/slug` or `withdrawn: why`', value: shown(where) });
  }
}
