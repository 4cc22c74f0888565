import type { z } from 'astro/zod';
import type { Locate } from './place.ts';
import { nearest, shown, type Problem } from './problem.ts';
import { lower } from '../text/words.ts';

type Issue = {
  code: string;
  path: PropertyKey[];
  message: string;
  keys?: string[];
  values?: unknown[];
  errors?: Issue[][];
  issues?: Issue[];
  expected?: string;
  minimum?: number;
  maximum?: number;
};

const valueAt = (data: unknown, path: PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], data);

type Node = {
  def: {
    innerType?: Node;
    element?: Node;
    options?: Node[];
    shape?: Record<string, Node>;
    keyType?: { def: { entries?: Record<string, string> } };
  };
};
const branches = ({ def, ...node }: Node): Node[] =>
  def.innerType ? branches(def.innerType) : def.options ? def.options.flatMap(branches) : [{ ...node, def }];

/** The keys that a schema knows at a path, those of all branches of a union together. */
function keysAt(schema: Node, path: readonly PropertyKey[]): string[] {
  const under =
    (key: PropertyKey) =>
    ({ def }: Node): Node[] =>
      [def.element ?? def.shape?.[String(key)] ?? []].flat().flatMap(branches);
  const nodes = path.reduce<Node[]>((here, key) => here.flatMap(under(key)), branches(schema));
  return nodes.flatMap(({ def }) => Object.keys(def.shape ?? def.keyType?.def.entries ?? {}));
}

/** How far a branch of a union is from what was written; farthest is a value of another kind altogether. */
const misfit = (issues: Issue[]): number =>
  issues.reduce((sum, { keys, path }) => sum + (keys?.length ?? (path.length === 0 ? 100 : 1)), 0);

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
  const bare = code === 'invalid_type' && expected === 'string' && (typeof value === 'number' || typeof value === 'boolean');
  if (bare) return 'must be text: put it in quotes';
  if (code === 'invalid_type') return `must be ${kinds[expected ?? ''] ?? expected}`;
  if (bounds && typeof value === 'string') return `has ${value.trim().length} characters and must have ${bounds}`;
  if (bounds && Array.isArray(value)) return `has ${value.length} ${value.length === 1 ? 'entry' : 'entries'} and must have ${bounds}`;
  if (bounds) return `must be ${bounds}`;
  return lower(message);
}

type Found = Pick<Problem, 'field' | 'value' | 'message' | 'nearest'> & { path: PropertyKey[] };

/** One schema issue as problems an author can act on; unions answer with the branch that came nearest. */
function found(issue: Issue, data: unknown, schema: Node): Found[] {
  const field = issue.path.map(String).join('.') || 'file';
  const { path } = issue;
  if (issue.code === 'invalid_union' && issue.errors?.length) {
    const closestBranch = [...issue.errors].sort((a, b) => misfit(a) - misfit(b))[0] ?? [];
    return closestBranch.flatMap((inner) => found({ ...inner, path: [...path, ...inner.path] }, data, schema));
  }
  if (issue.code === 'unrecognized_keys')
    return (issue.keys ?? []).map((key) => ({
      path: [...path, key],
      field: [...path.map(String), key].join('.'),
      message: 'is not a field here',
      value: key,
      nearest: nearest(key, keysAt(schema, path)),
    }));
  if (issue.code === 'invalid_key') {
    const [why = issue] = issue.issues ?? [];
    return [{ path, field, value: shown(path.at(-1)), message: complaint(why, path.at(-1)) }];
  }
  const value = valueAt(data, path);
  if ((value ?? undefined) === undefined && path.length > 0) return [{ path, field, message: 'is missing' }];
  const near = issue.values && typeof value === 'string' ? nearest(value, issue.values.map(String)) : undefined;
  return [{ path, field, value: shown(value), message: complaint(issue, value), nearest: near }];
}

/** Where an entry stands: its file, the path to it in that file, and its id where the file holds more than one. */
export type Home = { file: string; at: Locate; path?: readonly PropertyKey[]; id?: string };

/** Checks an entry against its schema: the parsed data, or the problems with their places. */
export function fit<Schema extends z.ZodType>(
  schema: Schema,
  data: unknown,
  { file, at, path = [], id }: Home,
): { data: z.output<Schema> } | { problems: Problem[] } {
  const read = schema.safeParse(data);
  if (read.success) return { data: read.data };
  const problems = (read.error.issues as unknown as Issue[])
    .flatMap((issue) => found(issue, data, schema as unknown as Node))
    .map(({ path: inner, field, ...problem }) => ({ file, ...at([...path, ...inner]), field: id ? `${id}.${field}` : field, ...problem }));
  return { problems };
}
