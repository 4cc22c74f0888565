import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../schemas/index.ts';
import { certainties, directions, type Direction } from '../schemas/vocabulary.ts';
import { amountOf, cellAnchor, cellsOf, columnLabel, draw, isOnMap, marksOf, nameLines, sizes, tally, type PlaceGroup } from './map.ts';
import { rated, type RatedFinding } from './rating.ts';
import { outlineOf, radii } from './shapes.ts';
import { catalogue } from '../../tests/content/own.ts';

const finding = (over: Partial<Finding>): RatedFinding =>
  rated({
    id: 'x--y',
    topics: ['conditions/neck-pain'],
    techniques: ['massage'],
    direction: 'benefit',
    certainty: 'low',
    design: 'rct',
    ...over,
  } as Finding);
const groups = (key: string, slugs: readonly string[]): PlaceGroup => ({
  key,
  label: key,
  places: slugs.map((slug) => ({ slug, title: slug, group: key, written: false })),
});
const real = [...catalogue.allFindings()];

describe('what is on the map', () => {
  it('is every finding about a condition and a hands-on technique, advice included', () => {
    expect(isOnMap(finding({}))).toBe(true);
    expect(isOnMap(finding({ direction: 'advice' }))).toBe(true);
  });
  it('is never background, nor a finding without hands-on care, nor one about no condition', () => {
    expect(isOnMap(finding({ direction: 'not-applicable' }))).toBe(false);
    expect(isOnMap(finding({ techniques: [] }))).toBe(false);
    expect(isOnMap(finding({ topics: ['science/cortisol'] }))).toBe(false);
  });
  it('has each such finding in every cell it speaks to, once', () => {
    const cells = cellsOf(real);
    for (const one of real.filter(isOnMap)) {
      const expected = one.topics
        .filter((topic) => topic.startsWith('conditions/'))
        .flatMap((topic) => one.techniques.map((technique) => `${topic.slice(11)}--${technique}`));
      const actual = cells.flatMap((cell) =>
        cell.marks.flatMap(({ findings }) => findings.filter(({ id }) => id === one.id).map(() => cellAnchor(cell))),
      );
      expect(actual.sort(), one.id).toEqual(expected.sort());
    }
  });
  it('shows nothing else', () => {
    for (const { marks } of cellsOf(real))
      for (const { direction, findings } of marks)
        for (const one of findings) expect([isOnMap(one), one.direction]).toEqual([true, direction]);
  });
});

describe('a mark', () => {
  it('stands for one direction and wears the certainty and size of its strongest finding, never an average', () => {
    const [first, second] = marksOf([
      finding({ id: 'a--1', direction: 'mixed', certainty: 'moderate', participants: 2000 }),
      finding({ id: 'a--2', direction: 'mixed', certainty: 'very-low', participants: 20 }),
      finding({ id: 'a--3', direction: 'benefit', certainty: 'low', trials: 1 }),
    ]);
    expect(first).toMatchObject({ direction: 'mixed', sure: { certainty: 'moderate', ours: false }, amount: 3 });
    expect(first?.findings).toHaveLength(2);
    expect(second).toMatchObject({ direction: 'benefit', sure: { certainty: 'low', ours: false }, amount: 1 });
  });
  it('of advice has no certainty', () => expect(marksOf([finding({ direction: 'advice' })])[0]?.sure).toBeUndefined());
  it('of advice comes last, whatever stands before it', () =>
    expect(marksOf([finding({ direction: 'advice' }), finding({ direction: 'harm' })]).map(({ direction }) => direction)).toEqual([
      'harm',
      'advice',
    ]));
  const amounts: [Partial<Finding>, number][] = [
    [{}, 0],
    [{ trials: 0 }, 0],
    [{ trials: 1 }, 1],
    [{ trials: 9 }, 2],
    [{ trials: 10 }, 3],
    [{ participants: 99 }, 1],
    [{ participants: 100 }, 2],
    [{ participants: 999, trials: 30 }, 2],
    [{ participants: 1000, trials: 1 }, 3],
  ];
  for (const [stated, amount] of amounts)
    it(`with ${JSON.stringify(stated)} is drawn in size ${amount}`, () => expect(amountOf(stated)).toBe(amount));
  it('has a shape of its own for each direction', () =>
    expect(new Set(directions.filter((one) => one !== 'not-applicable').map((direction) => outlineOf(direction, radii[2]))).size).toBe(6));
  it('grows with the amount of research', () => expect([radii[1] < radii[2], radii[2] < radii[3]]).toEqual([true, true]));
});

describe('the drawing', () => {
  const conditions = ['a', 'b', 'c'];
  const techniques = ['massage', 'x', 'y'];
  const anyFinding = fc.record({
    topics: fc.subarray(conditions, { minLength: 1 }).map((slugs) => slugs.map((slug) => `conditions/${slug}`)),
    techniques: fc.subarray(techniques, { minLength: 1 }),
    direction: fc.constantFrom<Direction>(...directions),
    certainty: fc.constantFrom(...certainties),
  });
  const map = (findings: RatedFinding[]) => ({
    conditions: [groups('one', ['a', 'b']), groups('two', ['c'])],
    techniques: [groups('broad', ['massage']), groups('some', ['x', 'y'])],
    cells: cellsOf(findings),
  });
  it('lets no two marks touch, and keeps each inside its row and its column', () => {
    fc.assert(
      fc.property(fc.array(anyFinding, { maxLength: 40 }), (rows) => {
        const { cells, rows: lines, width, height } = draw(map(rows.map((row, index) => finding({ ...row, id: `a--${index}` }))));
        const marks = cells.flatMap((cell) =>
          cell.marks.map((mark) => ({ ...mark, row: lines.find(({ place }) => place.slug === cell.condition) })),
        );
        for (const mark of marks) {
          expect(mark.y - sizes.mark / 2).toBeGreaterThanOrEqual(mark.row?.y ?? Infinity);
          expect(mark.y + sizes.mark / 2).toBeLessThanOrEqual((mark.row?.y ?? 0) + (mark.row?.height ?? 0));
          expect(mark.x).toBeGreaterThan(sizes.labels);
          expect(mark.x).toBeLessThan(width);
          expect(mark.y).toBeLessThan(height);
        }
        for (const [index, a] of marks.entries())
          for (const b of marks.slice(index + 1)) expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(24);
      }),
    );
  });
  it('gives each mark at least 24 units to touch', () => expect(Math.min(sizes.mark, sizes.column)).toBeGreaterThanOrEqual(24));
  it('says so where a technique has no column', () =>
    expect(() => draw(map([finding({ topics: ['conditions/a'], techniques: ['z'] })]))).toThrow('no column for z'));
  it('draws a row for a condition nobody has studied', () => expect(draw(map([])).rows).toHaveLength(3));
});

describe('names and counts', () => {
  it('fit the head of a column', () => {
    expect(columnLabel('deep-tissue-massage')).toBe('Deep tissue');
    expect(columnLabel('mirimiri-and-romiromi')).toBe('Mirimiri, romiromi');
    for (const technique of new Set(real.flatMap(({ techniques }) => techniques)))
      expect(columnLabel(technique).length).toBeLessThanOrEqual(25);
  });
  it('break once where they are long', () => {
    expect(nameLines('Neck pain')).toEqual(['Neck pain']);
    expect(nameLines('Pelvic girdle and back pain in pregnancy')).toEqual(['Pelvic girdle and back', 'pain in pregnancy']);
    expect(nameLines('x'.repeat(40))).toHaveLength(1);
  });
  it('count directions in one order', () =>
    expect(tally([{ direction: 'mixed' }, { direction: 'benefit' }, { direction: 'mixed' }])).toEqual([
      { direction: 'benefit', count: 1 },
      { direction: 'mixed', count: 2 },
    ]));
});
