import { describe, expect, test } from 'vitest';
import { replace, soundTree, sourceOf, type Tree } from '../../tests/content/fixture.ts';
import { createCatalogue } from './create.ts';
import { byState, ledgerOf, ledgerWords, pageLedger, type Recorded } from './ledger.ts';

const guide = 'guides/what-to-expect.mdx';
const reference = 'maker-2020-fixture';

/** The first bullet of the guide, and its key. */
const bullet = (tree: Tree): Recorded => {
  const found = ledgerOf(sourceOf(tree)).statements.find(({ where }) => where.id === 'guides/what-to-expect');
  if (!found) throw new Error('The guide makes no statement.');
  return found;
};
const key = bullet(soundTree()).key;

/** One reading, as its file has it. */
const reading = (on: string, judgements: Record<string, string>, depth = 'full-text'): string =>
  [
    `- on: ${on}`,
    `  depth: ${depth}`,
    '  address: https://example.org/fixture',
    '  figures: Equally sore.',
    '  statements:',
    ...Object.entries(judgements).map(([one, judgement]) => `    '${one}': ${judgement}`),
    '',
  ].join('\n');

/** The fixture with these readings of its one source. */
function withReadings(...readings: string[]): Tree {
  const tree = soundTree();
  tree.set(`ledger/${reference}.yaml`, readings.join(''));
  return tree;
}

describe('a statement is', () => {
  test('missing where its source was not read for it', () => {
    expect(bullet(soundTree())).toMatchObject({ state: 'missing', against: [{ reference, last: null }] });
  });

  test.each(['holds', 'corrected'])('read where it %s', (judgement) => {
    expect(bullet(withReadings(reading('2026-11-30', { [key]: judgement })))).toMatchObject({
      state: 'read',
      against: [{ reference, last: { judgement, depth: 'full-text', on: new Date('2026-11-30') } }],
    });
  });

  test.each(['beyond', 'against', 'unreadable'])('disputed where its source makes it %s', (judgement) => {
    expect(bullet(withReadings(reading('2026-11-30', { [key]: judgement }))).state).toBe('disputed');
  });

  test('judged by the latest reading, whatever the order in the file', () => {
    const older = reading('2026-11-01', { [key]: 'beyond' });
    const newer = reading('2026-11-30', { [key]: 'corrected' });
    expect(bullet(withReadings(newer, older)).state).toBe('read');
    expect(bullet(withReadings(older, newer)).state).toBe('read');
  });

  test('lapsed once a word of it changed, and its record is told as stale', () => {
    const unlike = (words: string): Tree => {
      const tree = soundTree();
      tree.set(guide, String(tree.get(guide)).replace('The first point of the answer.', words));
      return tree;
    };
    const before = bullet(unlike('A first visit takes an hour.')).key;
    const tree = unlike('A first visit takes about an hour.');
    tree.set(`ledger/${reference}.yaml`, reading('2026-11-30', { [before]: 'holds' }));
    expect(bullet(tree)).toMatchObject({ state: 'lapsed', against: [{ reference, last: null }] });
    expect(ledgerOf(sourceOf(tree)).stale).toMatchObject([{ reference, key: before, judgement: 'holds' }]);
  });

  test('not read while one of its two sources is not', () => {
    const tree = soundTree();
    tree.set(
      'references/other-2020-fixture.json',
      String(tree.get(`references/${reference}.json`))
        .replaceAll(reference, 'other-2020-fixture')
        .replace('10.1234/fixture.2020', '10.1234/other'),
    );
    replace(tree, 'precautions/fresh-wound.yaml', `[${reference}]`, `[${reference}, other-2020-fixture]`);
    const reasonIn = (one: Tree): Recorded | undefined => ledgerOf(sourceOf(one)).statements.find(({ kind }) => kind === 'reason');
    const both = reasonIn(tree)?.key ?? '';
    tree.set(`ledger/${reference}.yaml`, reading('2026-11-30', { [both]: 'holds' }));
    expect(reasonIn(tree)?.state).toBe('missing');
    tree.set('ledger/other-2020-fixture.yaml', reading('2026-12-01', { [both]: 'holds' }));
    expect(reasonIn(tree)?.state).toBe('read');
  });

  test('unsourced where it rests on nothing', () => {
    const tree = soundTree();
    replace(tree, guide, /kind: fact(\n.*\n)    references: .*\n/, 'kind: do\n    text: Write it down.\n');
    expect(byState(ledgerOf(sourceOf(tree)).statements).unsourced).toBe(1);
  });
});

describe('a page', () => {
  test('counts what it shows: its own statements, its findings, its danger signs and what to do about its precautions', () => {
    const catalogue = createCatalogue(sourceOf(soundTree()));
    const article = catalogue.articleById('guides/what-to-expect');
    if (!article) throw new Error('The guide is gone.');
    const own = catalogue.statements().filter(({ where }) => where.id === article.id).length;
    const { findings } = { findings: catalogue.findingsFor(article).length };
    expect(catalogue.ledgerFor(article)).toEqual({ statements: own + findings + 2, read: 0, first: undefined, last: undefined });
  });

  test('counts as read what holds, with the first and the last day', () => {
    const all = ledgerOf(sourceOf(soundTree())).statements;
    const [one = '', two = ''] = [...new Set(all.map((statement) => statement.key))];
    const { statements } = ledgerOf(
      sourceOf(withReadings(reading('2026-11-30', { [one]: 'holds' }), reading('2026-11-01', { [two]: 'holds' }))),
    );
    const chosen = [one, two].flatMap((which) => statements.find((statement) => statement.key === which) ?? []);
    expect(pageLedger(chosen)).toEqual({ statements: 2, read: 2, first: new Date('2026-11-01'), last: new Date('2026-11-30') });
  });

  test.each([
    [34, 0, '34 statements. None has been read against its source a second time yet.'],
    [34, 20, '34 statements. 20 were read against their sources again, the last on 30 November 2026.'],
    [34, 1, '34 statements. One was read against its sources again, on 30 November 2026.'],
    [1, 0, '1 statement. None has been read against its source a second time yet.'],
  ])('says of %i statements and %i read what was done, and no more', (statements, read, words) => {
    const day = read > 0 ? new Date('2026-11-30') : undefined;
    expect(ledgerWords({ statements, read, first: day, last: day })).toBe(words);
  });
});
