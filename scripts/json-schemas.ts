/** Writes schemas/*.schema.json, by which editors complete content files, and the field tables of docs/content-model.md: `npm run schemas`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { mapSchemas, schemas, singleSchemas, type CollectionName } from '../src/schemas/index.ts';
import { isSection, sectionNames } from '../src/schemas/vocabulary.ts';

type Json = {
  type?: string;
  description?: string;
  enum?: string[];
  const?: string;
  pattern?: string;
  default?: unknown;
  items?: Json;
  anyOf?: Json[];
  properties?: Record<string, Json>;
  required?: string[];
  [key: string]: unknown;
};

const lists: readonly CollectionName[] = ['findings'];
const names = Object.keys(schemas) as CollectionName[];
const draft = 'https://json-schema.org/draft/2020-12/schema';

/** The JSON Schema of one entry. */
function entrySchema(name: CollectionName): Json {
  const { $schema: _draft, ...entry } = z.toJSONSchema(schemas[name], { io: 'input', unrepresentable: 'any' }) as Json;
  return entry;
}

/** The JSON Schema of one file, in which entries may stand alone, in a list, or under their ids. */
function fileSchema(name: CollectionName): Json {
  const entry = entrySchema(name);
  if (lists.includes(name)) return { $schema: draft, type: 'array', items: entry };
  if (name in mapSchemas) return { $schema: draft, type: 'object', additionalProperties: entry };
  return { $schema: draft, ...entry };
}

/** File name → JSON Schema of a content file, or of the front matter of an article. */
export const jsonSchemas = (): Record<string, string> =>
  Object.fromEntries(names.map((name) => [`schemas/${name}.schema.json`, `${JSON.stringify(fileSchema(name), null, 2)}\n`]));

const cell = (text: string): string => text.replaceAll('|', '\\|');

function rows({ properties = {}, required = [] }: Json, prefix: string, skip: ReadonlySet<string>): string[] {
  return Object.entries(properties)
    .filter(([key]) => prefix !== '' || !skip.has(key))
    .flatMap(([key, field]) => {
      const name = `${prefix}${key}`;
      const must = required.includes(key) && field.default === undefined;
      const choices = field.enum ?? field.items?.enum;
      const said = [
        field.description,
        choices && choices.length < 12 && !choices.every((one) => field.description?.includes(one)) && `One of ${choices.join(', ')}.`,
      ]
        .filter(Boolean)
        .join(' ');
      const inner = [field, field.items ?? {}, ...(field.anyOf ?? []), ...(field.items?.anyOf ?? [])].filter((one) => one.properties);
      return [`| ${must ? `**${name}**` : name} | ${cell(said)} |`, ...inner.flatMap((one) => rows(one, `${name}.`, skip))];
    });
}

/** The fields of an entry as a table; an entry without fields is told in a sentence. */
function table(schema: Json, skip = new Set<string>()): string {
  const lines = rows(schema.items ?? schema, '', skip);
  return lines.length > 0 ? `| field | what belongs there |\n|---|---|\n${lines.join('\n')}\n` : `${schema.description ?? ''}\n`;
}

/** Every field of every entry, as Markdown: what all articles share once, then what each kind has of its own. */
export function fieldTables(): string {
  const articles = sectionNames.map((section) => [section, entrySchema(section)] as const);
  const shared = new Set(
    Object.keys(articles[0]?.[1].properties ?? {}).filter(
      (key) => key !== 'group' && articles.every(([, schema]) => schema.properties?.[key]),
    ),
  );
  const first = articles[0]?.[1] ?? {};
  const common = { ...first, properties: Object.fromEntries(Object.entries(first.properties ?? {}).filter(([key]) => shared.has(key))) };
  const others = names.filter((name) => !isSection(name) && name !== 'references' && !(name in singleSchemas));
  return [
    `### Every article\n\n${table(common)}`,
    ...articles.map(([section, schema]) => `### ${section}: besides\n\n${table(schema, shared)}`),
    ...others.map((name) => `### ${name}\n\n${table(entrySchema(name))}`),
    '### references\n\nCSL-JSON ([schema 1.0](https://docs.citationstyles.org/en/stable/specification.html)), with `id` author-year-topic, one of `DOI`, `PMID`, `PMCID` or an official `URL`, and under `custom`:\n\n' +
      table(entrySchema('references').properties?.['custom'] ?? {}),
  ].join('\n');
}

const model = 'docs/content-model.md';
const marker = '<!-- fields -->';

/** docs/content-model.md as it should be: what is written by hand, then the tables. */
export const contentModel = (): string => `${readFileSync(model, 'utf8').split(marker)[0] ?? ''}${marker}\n\n${fieldTables()}`;

if (import.meta.main) {
  mkdirSync('schemas', { recursive: true });
  const files = [...Object.entries(jsonSchemas()), [model, contentModel()] as const];
  for (const [path, text] of files) writeFileSync(path, text);
  console.log(`${files.length} files written.`);
}
