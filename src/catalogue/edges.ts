import { globalRegistry, type z } from 'astro/zod';
import { schemas, type CollectionName } from '../schemas/index.ts';
import { targets, type Target } from '../schemas/fields.ts';
import { pictureNames } from '../schemas/picture.ts';
import { broadTechniques, countries, phoneNames, sectionNames, type Section } from '../schemas/vocabulary.ts';
import type { Article, Entry, Source } from '../source/index.ts';

/** One edge of the graph: what names what, and where it is written. */
export type Edge = {
  from: { collection: CollectionName; id: string; file: string };
  /** The field that holds it: a path of keys, or the component of the body. */
  field: string;
  target: Target;
  value: string;
  line?: number | undefined;
  column?: number | undefined;
};

type Node = z.ZodType & {
  def: {
    innerType?: Node;
    element?: Node;
    options?: readonly Node[];
    shape?: Record<string, Node>;
    valueType?: Node;
    in?: Node;
  };
};
type Pointer = { path: PropertyKey[]; target: Target; value: string };

const targetOf = (schema: Node): Target | undefined => {
  const declared = globalRegistry.get(schema)?.['pointsTo'];
  return typeof declared === 'string' && declared in targets ? (declared as Target) : undefined;
};

const isRecord = (data: unknown): data is Record<string, unknown> => typeof data === 'object' && data !== null && !Array.isArray(data);

/** Every value under a schema that points at an entry elsewhere, with its path. */
export function pointersIn(schema: z.ZodType, data: unknown, path: PropertyKey[] = []): Pointer[] {
  const node = schema as Node;
  const target = targetOf(node);
  if (target) return typeof data === 'string' ? [{ path, target, value: data }] : [];
  const { innerType, element, options, shape, valueType, in: input } = node.def;
  if (innerType) return pointersIn(innerType, data, path);
  if (input) return pointersIn(input, data, path);
  if (options) {
    const fitting = options.find((option) => option.safeParse(data).success);
    return fitting ? pointersIn(fitting, data, path) : [];
  }
  if (element && Array.isArray(data)) return data.flatMap((one, index) => pointersIn(element, one, [...path, index]));
  if (shape && isRecord(data)) return Object.entries(shape).flatMap(([key, inner]) => pointersIn(inner, data[key], [...path, key]));
  if (valueType && isRecord(data)) return Object.entries(data).flatMap(([key, inner]) => pointersIn(valueType, inner, [...path, key]));
  return [];
}

/** What the components of a body point at by their `id`, `of`, `to` or `in`. */
export const componentTargets = {
  Finding: 'finding',
  Cite: 'reference',
  Term: 'term',
  See: 'article',
  Phone: 'phone',
  Ring: 'phone',
  Only: 'country',
  Sign: 'sign',
  Care: 'precaution',
  Out: 'outward',
  Picture: 'picture',
} as const satisfies Record<string, Target>;

const isComponent = (name: string): name is keyof typeof componentTargets => Object.hasOwn(componentTargets, name);

/** A list with one entry is named without its number: there is only one place to look. */
function fieldOf(path: readonly PropertyKey[], data: unknown, prefix: string): string {
  const lists = path.map((_, index) =>
    path.slice(0, index).reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown>)[key], data),
  );
  const last = lists.at(-1);
  const named = Array.isArray(last) && last.length === 1 ? path.slice(0, -1) : path;
  return [...(prefix ? [prefix] : []), ...named.map(String)].join('.');
}

function edgesOf(collection: CollectionName, { id, file, data, at }: Entry, prefix = ''): Edge[] {
  return pointersIn(schemas[collection], data).map(({ path, target, value }) => ({
    from: { collection, id, file },
    field: fieldOf(path, data, prefix),
    target,
    value,
    ...at(path),
  }));
}

const edgesOfBody = ({ section, id, file, body }: Article): Edge[] =>
  body.uses.flatMap(({ name, id: value = '', line, column }) =>
    isComponent(name)
      ? [{ from: { collection: section, id, file }, field: `body <${name}>`, target: componentTargets[name], value, line, column }]
      : [],
  );

/** Collections whose files hold more than one entry, so that a field is named with the entry’s id. */
const shared: readonly CollectionName[] = [
  'findings',
  'glossary',
  'body-regions',
  'emergency-words',
  'out-of-scope',
  'outward',
  'clinic-lists',
];

/** Every edge that is written anywhere in the content, in every file. */
export function edgesIn(source: Source): Edge[] {
  const ofEntries = Object.entries(source.entries).flatMap(([name, entries]) => {
    const collection = name as keyof Source['entries'];
    return entries.flatMap((entry) => edgesOf(collection, entry, shared.includes(collection) ? entry.id : ''));
  });
  const ofSingles = Object.entries(source.singles).flatMap(([name, entry]) => edgesOf(name as CollectionName, entry));
  const ofArticles = source.articles.flatMap((article) => [...edgesOf(article.section, article), ...edgesOfBody(article)]);
  return [...ofArticles, ...ofEntries, ...ofSingles];
}

/** What there is to point at, by target; ids of files that could not be read count. */
export function namesIn(source: Source): Record<Target, ReadonlySet<string>> {
  const seen = (name: CollectionName): ReadonlySet<string> => source.seen.get(name) ?? new Set();
  const planned = plannedIn(source).map(({ id }) => id);
  const written = sectionNames.flatMap((section) => [...seen(section)].map((slug) => `${section}/${slug}`));
  const article = new Set([...written, ...planned]);
  const slugsOf = (section: Section): Set<string> =>
    new Set([...article].filter((id) => id.startsWith(`${section}/`)).map((id) => id.slice(section.length + 1)));
  const technique = slugsOf('techniques');
  return {
    article,
    'other-article': article,
    technique,
    'hands-on-care': new Set([...technique, ...broadTechniques]),
    condition: slugsOf('conditions'),
    finding: seen('findings'),
    reference: seen('references'),
    precaution: seen('precautions'),
    sign: seen('signs'),
    term: seen('glossary'),
    region: seen('body-regions'),
    idea: seen('emergency-words'),
    phone: new Set(phoneNames),
    outward: seen('outward'),
    country: new Set(countries),
    picture: new Set(pictureNames),
  };
}

/** An article that is planned and not written: its id, title and index group. */
export type PlannedArticle = { id: string; section: Section; slug: string; title: string; group: string };

/** Every planned article, in the order of planned.yaml. */
export const plannedIn = ({ singles }: Source): PlannedArticle[] =>
  Object.entries(singles.planned?.data ?? {}).flatMap(([section, groups]) =>
    Object.entries(groups).flatMap(([group, titles]) =>
      Object.entries(titles).map(([slug, title]) => ({ id: `${section}/${slug}`, section: section as Section, slug, title, group })),
    ),
  );
