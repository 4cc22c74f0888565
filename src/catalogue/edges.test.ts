import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { problemsIn, replace, soundTree, type Path } from '../../tests/content/fixture.ts';
import { wideSource } from '../../tests/content/wide.ts';
import { pointsTo } from '../schemas/fields.ts';
import { broadTechniques, phoneNames } from '../schemas/vocabulary.ts';
import { edgesIn, namesIn, plannedIn, pointersIn } from './edges.ts';

const name = pointsTo('reference', z.string());
const at = (...path: PropertyKey[]) => ({ path, target: 'reference', value: 'x' });

describe('A field that points elsewhere is found', () => {
  test('by itself, and where it may be left out or has a default', () => {
    expect(pointersIn(name, 'x')).toEqual([at()]);
    expect(pointersIn(name.optional(), 'x')).toEqual([at()]);
    expect(pointersIn(name.optional(), undefined)).toEqual([]);
    expect(pointersIn(z.array(name).default([]), ['x'])).toEqual([at(0)]);
    expect(pointersIn(name.nullable(), null)).toEqual([]);
  });

  test('in lists, sets of fields and maps, with its path', () => {
    expect(pointersIn(z.array(z.array(name)), [['y'], ['y', 'x']])).toEqual([
      { ...at(0, 0), value: 'y' },
      { ...at(1, 0), value: 'y' },
      at(1, 1),
    ]);
    expect(pointersIn(z.object({ plain: z.string(), of: z.object({ it: name }) }), { plain: 'y', of: { it: 'x' } })).toEqual([
      at('of', 'it'),
    ]);
    expect(pointersIn(z.record(z.string(), name), { one: 'x' })).toEqual([at('one')]);
    expect(pointersIn(z.partialRecord(z.enum(['one', 'two']), z.object({ it: name })), { two: { it: 'x' } })).toEqual([at('two', 'it')]);
  });

  test('in the branch of a union that the data fits, and in that alone', () => {
    const either = z.union([z.strictObject({ to: name }), z.strictObject({ why: z.string() }), z.strictObject({ also: z.array(name) })]);
    expect(pointersIn(either, { to: 'x' })).toEqual([at('to')]);
    expect(pointersIn(either, { also: ['x'] })).toEqual([at('also', 0)]);
    expect(pointersIn(either, { why: 'x' })).toEqual([]);
    expect(pointersIn(either, { other: 'x' })).toEqual([]);
  });

  test('before a transformation, and under a refinement', () => {
    expect(
      pointersIn(
        name.transform((id) => id.length),
        'x',
      ),
    ).toEqual([at()]);
    expect(
      pointersIn(
        z.object({ it: name }).refine(() => true),
        { it: 'x' },
      ),
    ).toEqual([at('it')]);
    expect(pointersIn(name.pipe(z.string()), 'x')).toEqual([at()]);
  });

  test('never where the data is of another kind', () => {
    expect(pointersIn(name, 7)).toEqual([]);
    expect(pointersIn(z.array(name), 'x')).toEqual([]);
    expect(pointersIn(z.object({ it: name }), ['x'])).toEqual([]);
    expect(pointersIn(z.object({ it: name }), null)).toEqual([]);
    expect(pointersIn(z.record(z.string(), name), ['x'])).toEqual([]);
    expect(pointersIn(z.string(), 'x')).toEqual([]);
    expect(pointersIn(z.string().meta({ pointsTo: 'nowhere' }), 'x')).toEqual([]);
    expect(pointersIn(z.string().meta({ pointsTo: 3 }), 'x')).toEqual([]);
  });
});

/** A misspelt target in each kind of file, written into the sound tree. */
const misspelt: [Path, from: string, to: string, field: string][] = [
  ['safety.yaml', 'signs: [weak-arm]', 'signs: [week-arm]', 'signs'],
  ['guides/what-to-expect.mdx', 'signs: [weak-arm]', 'signs: [week-arm]', 'signs'],
  ['precautions/fresh-wound.yaml', 'signs: [weak-arm]', 'signs: [week-arm]', 'signs'],
  ['signs/weak-arm.yaml', 'all: [weak]', 'all: [week]', 'rules.0.all'],
  ['signs/weak-arm.yaml', 'conditions/sore-shoulder', 'conditions/sore-sholder', 'beside'],
  ['safety.yaml', 'precautions: [fresh-wound]', 'precautions: [fresh-wund]', 'groups.0.precautions'],
  ['session.yaml', 'reference: maker-2020-fixture', 'reference: maker-2002-fixture', 'whole.reference'],
  ['out-of-scope.yaml', 'guides/what-to-expect', 'guides/what-to-exspect', 'animals.near'],
  ['claims/mends-shoulders.yaml', 'benefits/looser-shoulders', 'benefits/looser-sholders', 'articles'],
  ['reading-lists/rowing.yaml', 'techniques/slow-kneading', 'techniques/slow-needing', 'articles.1'],
  ['precautions/fresh-wound.yaml', 'maker-2020-fixture', 'maker-2002-fixture', 'references'],
  ['guides/what-to-expect.mdx', '[fresh-wound]', '[fresh-wund]', 'precautions'],
  ['science/shoulder-warmth.mdx', '<Cite id="maker-2020-fixture"', '<Cite id="maker-2002-fixture"', 'body <Cite>'],
  ['client-groups/rowers.mdx', 'conditions: [sore-shoulder]', 'conditions: [sore-sholder]', 'conditions'],
];

describe('A misspelt target is found', () => {
  test.each(misspelt)('in %s: %s', (path, from, to, field) => {
    const tree = soundTree();
    replace(tree, path, from, to);
    const found = problemsIn(tree).filter(({ message }) => message.startsWith('names no'));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ file: `src/content/${path}` });
    expect(found[0]?.field).toContain(field);
    expect(found[0]?.line).toBeGreaterThan(0);
    expect(found[0]?.nearest).toBeDefined();
    expect(found[0]?.why).toMatch(/warning/);
  });
});

describe('The edges of a tree', () => {
  const edges = () => edgesIn(wideSource);
  const from = (id: string): string[] =>
    edges()
      .filter((edge) => edge.from.id === id)
      .map(({ field, target, value }) => `${field} → ${target} ${value}`);

  test('carry what names what, where, and in which collection', () => {
    expect(from('presses-knees')).toEqual([
      'findings → finding aching-knee--newer-2024-fixture',
      'articles.0 → article conditions/aching-knee',
      'articles.1 → article benefits/looser-shoulders',
    ]);
    expect(edges().find((edge) => edge.from.id === 'presses-knees')).toMatchObject({
      from: { collection: 'claims', file: 'src/content/claims/presses-knees.yaml' },
    });
    expect(edges().find(({ field, value }) => field === 'body <See>' && value === 'techniques/firm-pressing')).toMatchObject({
      from: { collection: 'conditions', id: 'conditions/aching-knee' },
      target: 'article',
      line: expect.any(Number) as number,
      column: expect.any(Number) as number,
    });
  });

  test('name the entry in files that hold several, and only in those', () => {
    expect(from('bursa')).toEqual(['bursa.references → reference older-1999-fixture']);
    expect(from('aching-knee--lone-fixture')).toEqual([
      'aching-knee--lone-fixture.topics → article conditions/aching-knee',
      'aching-knee--lone-fixture.reference → reference lone-fixture',
    ]);
    expect(from('rowing')).toEqual(['articles.0 → article conditions/sore-shoulder', 'articles.1 → article techniques/slow-kneading']);
  });

  test('come from every collection that has any', () => {
    expect([...new Set(edges().map((edge) => edge.from.collection))]).toEqual(
      expect.arrayContaining([
        'conditions',
        'findings',
        'signs',
        'precautions',
        'claims',
        'reading-lists',
        'glossary',
        'safety',
        'session',
      ]),
    );
  });
});

describe('What there is to point at', () => {
  const names = () => namesIn(wideSource);

  test('are articles, written or planned, and the slugs of a section', () => {
    expect(names().article).toContain('conditions/aching-knee');
    expect(names().article).toContain('conditions/stiff-neck');
    expect(names()['other-article']).toEqual(names().article);
    expect([...names().condition].sort()).toEqual(['aching-knee', 'sore-shoulder', 'stiff-neck']);
    expect([...names().technique].sort()).toEqual(['even-strokes', 'firm-pressing', 'sea-massage', 'slow-kneading']);
  });

  test('are techniques and care without a name of its own, for what a study gave', () => {
    expect(names()['hands-on-care']).toEqual(new Set([...names().technique, ...broadTechniques]));
  });

  test('are the ids of every other collection', () => {
    expect([...names().reference].sort()).toEqual([
      'lone-fixture',
      'maker-2020-fixture',
      'newer-2024-fixture',
      'older-1999-fixture',
      'prose-2015-fixture',
    ]);
    expect([...names().precaution].sort()).toEqual(['a-bruise', 'burnt-skin', 'deep-clot', 'fresh-wound', 'zoster']);
    expect([...names().sign].sort()).toEqual(['blue-leg', 'hot-knee', 'weak-arm']);
    expect([...names().idea]).toEqual(['weak']);
    expect(names().finding).toContain('stiff-neck--newer-2024-fixture');
    expect([...names().term].sort()).toEqual(['bursa', 'tendon']);
    expect([...names().region].sort()).toEqual(['knee', 'shin', 'shoulder']);
    expect([...names().phone]).toEqual([...phoneNames]);
  });

  test('is planned in the order of its file', () => {
    expect(plannedIn(wideSource).map(({ id, group }) => [id, group])).toEqual([
      ['techniques/sea-massage', 'traditions'],
      ['conditions/stiff-neck', 'back-and-neck'],
      ['conditions/aching-knee', 'joints'],
    ]);
  });
});
