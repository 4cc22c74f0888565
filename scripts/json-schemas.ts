/** Writes schemas/*.schema.json, by which editors complete and check content files as they are typed: `npm run schemas`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { schemas, type CollectionName } from '../src/schemas/index.ts';

type Json = Record<string, unknown>;

/** How a collection’s entries lie in their files. */
const lists: readonly CollectionName[] = ['findings'];
const maps: readonly CollectionName[] = ['glossary', 'body-regions'];

const draft = 'https://json-schema.org/draft/2020-12/schema';

function fileSchema(name: CollectionName): Json {
  const { $schema: _draft, ...entry } = z.toJSONSchema(schemas[name], { io: 'input', unrepresentable: 'any' }) as Json;
  if (lists.includes(name)) return { $schema: draft, type: 'array', items: entry };
  if (maps.includes(name)) return { $schema: draft, type: 'object', additionalProperties: entry };
  return { $schema: draft, ...entry };
}

/** File name → JSON Schema of a content file, or of the front matter of an article. */
export const jsonSchemas = (): Record<string, string> =>
  Object.fromEntries(
    (Object.keys(schemas) as CollectionName[]).map((name) => [
      `schemas/${name}.schema.json`,
      `${JSON.stringify(fileSchema(name), null, 2)}\n`,
    ]),
  );

if (import.meta.main) {
  mkdirSync('schemas', { recursive: true });
  const files = Object.entries(jsonSchemas());
  for (const [path, text] of files) writeFileSync(path, text);
  console.log(`${files.length} schemas written.`);
}
