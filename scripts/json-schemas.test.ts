import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sectionNames } from '../src/schemas/vocabulary.ts';
import { contentModel, jsonSchemas } from './json-schemas.ts';

const written = jsonSchemas();

test('the schemas that editors read are those of the site: `npm run schemas` writes them', () => {
  expect(globSync('schemas/*.json').sort()).toEqual(Object.keys(written).sort());
  for (const [path, text] of Object.entries(written)) expect(readFileSync(path, 'utf8'), path).toBe(text);
});

test('the field tables of docs/content-model.md are those of the site: `npm run schemas` writes them', () => {
  expect(readFileSync('docs/content-model.md', 'utf8')).toBe(contentModel());
});

test('every field tells an author what belongs there', () => {
  type Node = { properties?: Record<string, Node & { description?: string }>; items?: Node; additionalProperties?: Node | boolean };
  const silent = (name: string, { properties = {}, items, additionalProperties }: Node): string[] => [
    ...Object.entries(properties).flatMap(([key, field]) => [
      ...(field.description ? [] : [`${name}.${key}`]),
      ...silent(`${name}.${key}`, field),
    ]),
    ...(items ? silent(name, items) : []),
    ...(typeof additionalProperties === 'object' ? silent(name, additionalProperties) : []),
  ];
  // References are CSL-JSON, whose fields are described by its own specification.
  const own = Object.entries(written).filter(([path]) => !path.includes('references'));
  expect(own.flatMap(([path, text]) => silent(path, JSON.parse(text) as Node))).toEqual([]);
});

test('the editor’s settings name every schema of a YAML or JSON file, and paths that hold files', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
    'yaml.schemas': Record<string, string>;
    'json.schemas': { fileMatch: string[]; url: string }[];
  };
  const pairs = [
    ...Object.entries(settings['yaml.schemas']),
    ...settings['json.schemas'].map(({ url, fileMatch }) => [url, fileMatch[0] ?? ''] as const),
  ];
  for (const [schema, files] of pairs) {
    expect(written[schema.replace('./', '')], schema).toBeDefined();
    expect(files).toMatch(/^\/?src\/content\//);
  }
  const named = pairs.map(([schema]) => schema.replace('./', '')).sort();
  expect(named).toEqual(
    Object.keys(written)
      .filter((path) => !sectionNames.some((section) => path === `schemas/${section}.schema.json`))
      .sort(),
  );
});
