import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { sectionNames } from '../../schemas/vocabulary.ts';
import { emblems } from './emblems.ts';
import { doorScenes, emptyStates, sessionMoments } from './moments.ts';
import { arrow } from './parts.ts';
import { catalogue } from '../../../tests/content/own.ts';
import { techniqueScenes } from './techniques.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const drawings = Object.entries({ ...techniqueScenes, ...sessionMoments, ...doorScenes, ...emptyStates });
const planned = catalogue.plannedArticles().filter(({ section }) => section === 'techniques');

describe('drawings', () => {
  test.each([...drawings.map(([name, { shapes }]) => [name, shapes] as const), ...Object.entries(emblems)])(
    '%s is small, uses roles only and is sound',
    (_, shapes) => {
      expect(gzipSync(shapes).length).toBeLessThanOrEqual(4000);
      expect(shapes).not.toMatch(/NaN|undefined|null|style=|#[0-9a-f]{3}/);
      for (const [, role] of shapes.matchAll(/var\(--([\w-]+)\)/g)) expect(tokens).toContain(`--${role}:`);
      expect(shapes.match(/<(?:path|g)\b/g)?.length).toBe((shapes.match(/\/>/g)?.length ?? 0) + (shapes.match(/<\/g>/g)?.length ?? 0));
    },
  );

  test.each(drawings)('%s says in a sentence what it shows', (_, { shows }) => {
    expect(shows).toMatch(/^[A-Z].{20,140}\.$/);
  });

  it('exist for every technique that is written or planned', () => {
    for (const { slug } of planned) expect(techniqueScenes, slug).toHaveProperty([slug]);
    expect(Object.keys(techniqueScenes)).toHaveLength(28);
  });

  it('exist for every section', () => {
    expect(Object.keys(emblems).toSorted()).toEqual([...sectionNames].toSorted());
  });
});

describe('an arrow', () => {
  const width = (svg: string): number => Number(/stroke-width="([\d.]+)"/.exec(svg)?.[1]);
  it('grows heavier with depth', () => {
    const weights = ([1, 2, 3, 4, 5] as const).map((depth) =>
      width(
        arrow(depth, [
          [0, 0],
          [10, 0],
        ]),
      ),
    );
    expect(weights).toEqual(weights.toSorted((a, b) => a - b));
    expect(new Set(weights).size).toBe(5);
  });
  it('needs two points', () => {
    expect(() => arrow(1, [[0, 0]])).toThrow('two points');
  });
});
