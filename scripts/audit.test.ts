import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { ledgerOf } from '../src/catalogue/ledger.ts';
import { problemsIn, soundTree, sourceOf } from '../tests/content/fixture.ts';
import { counts, drawn, readingToFill, staleRecords, unsourced } from './audit.ts';

const reference = 'maker-2020-fixture';
const tree = soundTree();
const source = sourceOf(tree);
const keys = new Set(ledgerOf(source).statements.map(({ key }) => key));
const form = readingToFill(source, reference, '2026-11-30');

test('a source’s statements are printed each once, with their words and where they stand', () => {
  const [reading] = parse(form) as { on: string; statements: Record<string, null> }[];
  expect(Object.keys(reading?.statements ?? {}).sort()).toEqual([...keys].sort());
  expect(form).toContain('# The first point of the answer.');
  expect(form).toMatch(/# In short · .*src\/content\/guides\/what-to-expect\.mdx:\d+/);
  expect(form).toContain('https://doi.org/10.1234/fixture.2020');
});

test('filled in, what was printed is a ledger without a problem', () => {
  const filled = form
    .replace(/depth:.*/, 'depth: full-text')
    .replace(/address:.*/, 'address: https://example.org/fixture')
    .replace(/figures:.*/, 'figures: Equally sore.')
    .replace(/('[0-9a-f]{12}'):$/gm, '$1: holds');
  const read = soundTree().set(`ledger/${reference}.yaml`, filled);
  expect(problemsIn(read)).toEqual([]);
  expect(ledgerOf(sourceOf(read)).statements.filter(({ state }) => state !== 'read')).toEqual([]);
  expect(readingToFill(sourceOf(read), reference, '2026-12-01')).toContain('recorded: holds, 2026-11-30, full-text');
});

test('a source on which nothing rests says so', () => {
  expect(readingToFill(source, 'nobody-2020', '2026-11-30')).toBe('No statement rests on nobody-2020.');
});

test('a lot is the same for the same day, another for another, and tells nothing that was recorded', () => {
  const draw = (count: number, seed: string, of = source): string[] => drawn(of, count, seed).split('\n\n');
  expect(draw(3, '2026-11-30')).toEqual(draw(3, '2026-11-30'));
  expect(draw(5, '2026-11-30').slice(0, 3)).toEqual(draw(3, '2026-11-30'));
  expect(draw(keys.size, '2026-11-30')).toHaveLength(keys.size);
  expect(draw(keys.size, '2026-12-01')).not.toEqual(draw(keys.size, '2026-11-30'));
  const [key = ''] = keys;
  const read = soundTree().set(
    `ledger/${reference}.yaml`,
    `- on: 2026-11-30\n  depth: abstract\n  address: https://example.org/x\n  figures: Equally sore.\n  statements:\n    '${key}': beyond\n`,
  );
  expect(draw(keys.size, '2026-11-30', sourceOf(read))).toEqual(draw(keys.size, '2026-11-30'));
});

test('counts say how many statements stand how, and which sources to read first', () => {
  const said = counts(ledgerOf(source));
  const all = ledgerOf(source).statements.length;
  expect(said).toContain(`${all} statements: ${all} missing.`);
  expect(said).toContain(`  ${reference}: ${keys.size}`);
});

test('nothing stale and nothing without a source is said in words', () => {
  expect(staleRecords(ledgerOf(source))).toBe('Every record fits a statement.');
  expect(unsourced(ledgerOf(source))).toBe('Every statement rests on a publication.');
});
