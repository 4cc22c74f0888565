import { z } from 'astro/zod';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { schemas, type CollectionName } from '../../schemas/index.ts';
import { slug } from '../../schemas/fields.ts';
import { safetyCheck } from '../../schemas/safety.ts';
import { session } from '../../schemas/session.ts';
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
  /** Text of each file with a problem: what another file may define or cite is not called missing. */
  unread: Map<string, string>;
  problems: Problem[];
};

const largestFile = 400_000;
const utf8 = new TextDecoder('utf-8', { fatal: true });

type Issue = {
  code: string;
  path: PropertyKey[];
  message: string;
  keys?: string[];
  values?: unknown[];
  errors?: Issue[][];
  expected?: string;
  minimum?: number;
  maximum?: number;
};

const valueAt = (data: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], data);

type Node = { def: { innerType?: Node; element?: Node; options?: Node[]; shape?: Record<string, Node> } };
const branches = ({ def, ...node }: Node): Node[] =>
  def.innerType ? branches(def.innerType) : def.options ? def.options.flatMap(branches) : [{ ...node, def }];

/** The keys that a schema knows at a path, those of all branches of a union together. */
function keysAt(schema: Node, path: readonly PropertyKey[]): string[] {
  const under =
    (key: PropertyKey) =>
    ({ def }: Node): Node[] =>
      [def.element ?? def.shape?.[String(key)] ?? []].flat().flatMap(branches);
  const nodes = path.reduce<Node[]>((here, key) => here.flatMap(under(key)), branches(schema));
  return nodes.flatMap(({ def }) => Object.keys(def.shape ?? {}));
}

/** How far a branch of a union is from what was written. */
const misfit = (issues: Issue[]): number => issues.reduce((sum, { keys }) => sum + (keys?.length ?? 1), 0);

const kinds: Record<string, string> = {
  string: 'text',
  array: 'a list',
  object: 'a set of fields',
  record: 'a set of fields',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

/** What is wrong with a value that is there, in an author’s words. */
function complaint({ code, message, values, expected, minimum, maximum }: Issue, value: unknown): string {
  const bounds = [minimum !== undefined && `at least ${minimum}`, maximum !== undefined && `at most ${maximum}`].filter(Boolean).join(', ');
  if (values) return `must be one of ${values.join(', ')}`;
  if (code === 'invalid_type') return `must be ${kinds[expected ?? ''] ?? expected}`;
  if (bounds && typeof value === 'string') return `has ${value.trim().length} characters and must have ${bounds}`;
  if (bounds && Array.isArray(value)) return `has ${value.length} ${value.length === 1 ? 'entry' : 'entries'} and must have ${bounds}`;
  if (bounds) return `must be ${bounds}`;
  return message.charAt(0).toLowerCase() + message.slice(1);
}

/** One schema issue as problems an author can act on; unions answer with the branch that came nearest. */
function problemsOf(issue: Issue, data: unknown, file: string, schema: Node): Problem[] {
  const field = issue.path.map(String).join('.') || 'file';
  if (issue.code === 'invalid_union' && issue.errors?.length) {
    const closestBranch = [...issue.errors].sort((a, b) => misfit(a) - misfit(b))[0] ?? [];
    return closestBranch.flatMap((inner) => problemsOf({ ...inner, path: [...issue.path, ...inner.path] }, data, file, schema));
  }
  if (issue.code === 'unrecognized_keys')
    return (issue.keys ?? []).map((key) => ({
      file,
      field: [...issue.path.map(String), key].join('.'),
      message: 'is not a field here',
      value: key,
      nearest: nearest(key, keysAt(schema, issue.path)),
    }));
  const value = valueAt(data, issue.path);
  if ((value ?? undefined) === undefined && issue.path.length > 0) return [{ file, field, message: 'is missing' }];
  const near = issue.values && typeof value === 'string' ? nearest(value, issue.values.map(String)) : undefined;
  return [{ file, field, value: shown(value), message: complaint(issue, value), nearest: near }];
}

/** Checks one entry against its schema: the parsed data, or the problems. */
function fit(collection: CollectionName, data: unknown, file: string, prefix = ''): { data?: unknown; problems: Problem[] } {
  const schema = schemas[collection];
  const read = schema.safeParse(data);
  if (read.success) return { data: read.data, problems: [] };
  const problems = (read.error.issues as unknown as Issue[]).flatMap((issue) => problemsOf(issue, data, file, schema as unknown as Node));
  return { problems: problems.map((problem) => ({ ...problem, field: prefix ? `${prefix}.${problem.field}` : problem.field })) };
}

function parseYaml(text: string, file: string): { data?: unknown; problems: Problem[] } {
  const document = parseDocument(text, { uniqueKeys: true });
  if (document.errors.length > 0)
    return {
      problems: document.errors.map((error) => ({
        file,
        field: `line ${error.linePos?.[0].line ?? '?'}`,
        message: `is not valid YAML: ${error.message.split('\n')[0]}`,
      })),
    };
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
    unread: new Map(),
    problems: [],
  };
  const files = globSync('**/*', { cwd: base, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(base.length + 1))
    .sort();
  for (const path of files) readFile(source, base, path);
  return source;
}

type Complain = (field: string, message: string, value?: string) => undefined;

function readFile(source: Source, base: string, path: string): void {
  const file = `src/content/${path}`;
  const [folder = '', ...rest] = path.split('/');
  const complain: Complain = (field, message, value) => {
    source.problems.push({ file, field, message, value });
    return undefined;
  };
  const markSeen = (collection: CollectionName, id: string): void => void source.seen.get(collection)?.add(id);
  const name = (rest.at(-1) ?? folder).replace(/\.[^.]+$/, '');
  const isSection = (sectionNames as string[]).includes(folder);
  if (isSection) markSeen(folder as Section, name);
  else if (folder in schemas) markSeen(folder as CollectionName, name);

  const bytes = readFileSync(join(base, path));
  const before = source.problems.length;
  const text = legible(bytes, complain);
  if (text !== undefined) readText(source, path, name, text, complain);
  if (source.problems.length > before) source.unread.set(file, bytes.toString('utf8'));
}

/** The text of a file, or undefined once a reason against reading it was told. */
function legible(bytes: Buffer, complain: Complain): string | undefined {
  if (bytes.length > largestFile) return complain('file', `is ${bytes.length} bytes; at most ${largestFile} are read`);
  try {
    const text = utf8.decode(bytes);
    return text.trim() === '' ? complain('file', 'is empty') : text;
  } catch {
    return complain('file', 'is not UTF-8 text');
  }
}

function readText(source: Source, path: string, name: string, text: string, complain: Complain): void {
  const file = `src/content/${path}`;
  const [folder = '', ...rest] = path.split('/');
  const isSection = (sectionNames as string[]).includes(folder);

  if (isSection && path.endsWith('.mdx') && rest.length === 1) return readArticle(source, folder as Section, name, file, text);
  if (path === 'planned.yaml') return readPlanned(source, file, text);
  if (path === 'retired.yaml') return readRetired(source, file, text);
  if (path === 'withheld.yaml') return;
  const plain = plainFiles[path];
  if (plain) return readPlain(source, plain, file, parseYaml(text, file));
  if (path === 'permalinks.txt') return void (source.permalinks = text.split('\n').filter((line) => line && !line.startsWith('#')));
  if (folder === 'references' && path.endsWith('.json') && rest.length === 1)
    return readOne(source, 'references', name, file, parseJson(text, file));
  if ((folder === 'precautions' || folder === 'reading-lists' || folder === 'claims') && path.endsWith('.yaml') && rest.length === 1)
    return readOne(source, folder, name, file, parseYaml(text, file));
  if (folder === 'findings' && path.endsWith('.yaml')) return readList(source, 'findings', file, parseYaml(text, file));
  if (isMapFile(name) && path === `${name}.yaml`) return readMap(source, name, file, parseYaml(text, file));
  complain('file', 'has no place in src/content', path);
}

/** Files that hold one thing rather than a collection, with the schema of each. */
const plainFiles: Readonly<Record<string, z.ZodType>> = {
  'planned-groups.yaml': z.partialRecord(z.enum(sectionNames), z.record(slug, z.array(slug))),
  'safety.yaml': safetyCheck,
  'session.yaml': session,
};

function readPlain(source: Source, schema: z.ZodType, file: string, read: Read): void {
  source.problems.push(...read.problems);
  if (read.problems.length > 0) return;
  const fitted = schema.safeParse(read.data);
  if (!fitted.success)
    source.problems.push(
      ...(fitted.error.issues as unknown as Issue[]).flatMap((issue) => problemsOf(issue, read.data, file, schema as unknown as Node)),
    );
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
      if (seen?.has(id))
        return void source.problems.push({ file, field: `${index}.id`, value: id, message: 'is an id that another finding has' });
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
  if (typeof read.data !== 'object' || read.data === null || Array.isArray(read.data))
    return void source.problems.push({ file, field: 'file', message: 'must map ids to entries' });
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
    if (!(sectionNames as string[]).includes(section))
      source.problems.push({ file, field: section, value: section, message: 'is not a section', nearest: nearest(section, sectionNames) });
    else for (const [slug, title] of Object.entries(titles ?? {})) source.planned.set(`${section}/${slug}`, title);
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
