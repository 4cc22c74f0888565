import { readFileSync } from 'node:fs';
import { textContent } from 'domutils';
import { expect, test } from 'vitest';
import { source } from '../content/own.ts';
import { all, one, page, type Page } from './pages.ts';

const declarations = readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8');
const bases = new Map(
  [...declarations.matchAll(/^(?:export )?interface (\w+) extends ([^{]+) \{([\s\S]*?)^\}/gm)].map(
    ([, name = '', parents = '', body = '']) => [name, { parents: parents.split(',').map((one) => one.trim()), body }],
  ),
);
const root = /^(?:export )?interface ThingBase[^{]*\{([\s\S]*?)^\}/m.exec(declarations)?.[1] ?? '';

/** The properties that schema.org gives a type, those of its broader types included; undefined for no type. */
function propertiesOf(type: string): Set<string> | undefined {
  const leaf = bases.get(`${type}Leaf`);
  if (!leaf) return undefined;
  const found = new Set<string>(['@type', '@id']);
  const visit = (name: string): void => {
    const body = name === 'ThingBase' ? root : bases.get(name)?.body;
    for (const [, property = ''] of (body ?? '').matchAll(/^\s{4}"([\w@-]+)"\?:/gm)) found.add(property);
    for (const parent of bases.get(name)?.parents ?? []) visit(parent);
  };
  visit(`${type}Leaf`);
  return found;
}

/** Types and properties that schema.org does not have, with where they stand. */
function strangers(value: unknown, where: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => strangers(one, `${where}.${index}`));
  if (typeof value !== 'object' || value === null) return [];
  const type = (value as Record<string, unknown>)['@type'];
  const known = typeof type === 'string' ? propertiesOf(type) : undefined;
  if (!known) return [`${where} has the type ${String(type)}`];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(known.has(key) ? [] : [`${where}.${key} is no property of ${String(type)}`]),
    ...strangers(inner, `${where}.${key}`),
  ]);
}

const graphOf = (from: Page): Record<string, unknown>[] => {
  const data = JSON.parse(textContent(one(from, 'script[type="application/ld+json"]') ?? [])) as {
    '@context': string;
    '@graph': Record<string, unknown>[];
  } | null;
  expect(data?.['@context']).toBe('https://schema.org');
  return data?.['@graph'] ?? [];
};

test('the check itself knows schema.org', () => {
  expect(propertiesOf('MedicalWebPage')).toContain('lastReviewed');
  expect(propertiesOf('MedicalWebPage')).toContain('citation');
  expect(propertiesOf('MedicalCondition')).toContain('code');
  expect(propertiesOf('MedicalWebsite')).toBeUndefined();
  expect(strangers({ '@type': 'MedicalTherapy', codes: 'x' }, 'it')).toEqual(['it.codes is no property of MedicalTherapy']);
});

test.each(source.articles.map(({ id, section, data }) => [id, section, data] as const))(
  '%s describes itself in terms of schema.org',
  (id, section, data) => {
    const own = page(`/${id}/`);
    const graph = graphOf(own);
    expect(graph.flatMap((node, index) => strangers(node, `@graph.${index}`))).toEqual([]);
    const [medical, breadcrumbs] = graph as [
      Record<string, unknown> & { about: Record<string, unknown>; citation: unknown[] },
      { itemListElement: { position: number; name: string; item: string }[] },
    ];
    expect(medical).toMatchObject({
      '@type': 'MedicalWebPage',
      name: data.title,
      description: data.summary,
      datePublished: data.published.toISOString().slice(0, 10),
      lastReviewed: data.reviewed.toISOString().slice(0, 10),
    });
    expect(medical.about['@type']).toBe(
      section === 'conditions' ? 'MedicalCondition' : section === 'techniques' ? 'MedicalTherapy' : 'Thing',
    );
    expect(medical.citation).toHaveLength(all(own, 'li[id^="ref-"]').length);
    expect(breadcrumbs.itemListElement.map(({ position }) => position)).toEqual([1, 2, 3]);
    expect(breadcrumbs.itemListElement[2]?.name).toBe(data.title);
    expect('reviewedBy' in medical).toBe(data.clinicalReview !== 'none');
  },
);
