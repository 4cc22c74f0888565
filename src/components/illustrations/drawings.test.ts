import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { pictureNames, stepPictures } from '../../schemas/picture.ts';
import { sectionNames } from '../../schemas/vocabulary.ts';
import { catalogue } from '../../../tests/content/own.ts';
import { emblems } from './emblems.ts';
import { doorScenes, emptyStates } from './moments.ts';
import { arrow } from './parts.ts';
import { pictures, pictureSheet } from './pictures/index.ts';
import { headToFoot } from '../body/figure.ts';
import { placeDrawing } from './places.ts';
import { draw } from './rig/picture.ts';
import { drawingsOf, subjectOf } from './subjects.ts';
import { techniqueScenes } from './techniques.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const drawn = Object.entries(pictures).map(([name, picture]) => [name, { shows: picture.shows, shapes: draw(picture) }] as const);
const drawings = [...Object.entries({ ...techniqueScenes, ...doorScenes, ...emptyStates }), ...drawn];
const planned = catalogue.plannedArticles().filter(({ section }) => section === 'techniques');
const weighs = (shapes: string): number => brotliCompressSync(shapes).length;

describe('drawings', () => {
  test.each([...drawings.map(([name, { shapes }]) => [name, shapes] as const), ...Object.entries(emblems)])(
    '%s is small, uses roles only and is sound',
    (_, shapes) => {
      expect(weighs(shapes)).toBeLessThanOrEqual(2500);
      expect(shapes).not.toMatch(/NaN|undefined|null|style=|#[0-9a-f]{3}/);
      for (const [, role] of shapes.matchAll(/var\(--([\w-]+)\)/g)) expect(tokens).toContain(`--${role}:`);
      expect(shapes.match(/<(?:path|g)\b/g)?.length).toBe((shapes.match(/\/>/g)?.length ?? 0) + (shapes.match(/<\/g>/g)?.length ?? 0));
    },
  );

  test.each(Object.entries(techniqueScenes))('%s, which moves, weighs no more than 2 kB', (_, { shapes }) => {
    expect(weighs(shapes)).toBeLessThanOrEqual(2048);
  });

  test.each(drawings)('%s says what it shows', (_, { shows }) => {
    expect(shows).toMatch(/^[A-Z].{20,220}\.$/);
  });

  test.each(drawings)('%s has no line too fine to be seen at 120 pixels', (_, { shapes }) => {
    for (const [, width] of shapes.matchAll(/stroke-width="([\d.]+)"/g)) expect(Number(width)).toBeGreaterThanOrEqual(1.6);
    for (const [, size] of shapes.matchAll(/font-size="([\d.]+)"/g)) expect(Number(size)).toBeGreaterThanOrEqual(12);
  });

  it('exist for every technique that is written or planned', () => {
    for (const { slug } of planned) expect(techniqueScenes, slug).toHaveProperty([slug]);
    expect(Object.keys(techniqueScenes)).toHaveLength(28);
  });

  it('exist for every section', () => {
    expect(Object.keys(emblems).toSorted()).toEqual([...sectionNames].toSorted());
  });
});

describe('pictures', () => {
  it('are all drawn, and each has a name', () => {
    expect(Object.keys(pictures).toSorted()).toEqual([...pictureNames].toSorted());
  });

  test.each(Object.entries(pictures))('%s has a caption in a line or two, and no other drawing has it', (name, { caption }) => {
    expect(caption).toMatch(/^\S.{10,110}$/);
    expect(Object.entries(pictures).filter(([other, { caption: said }]) => other !== name && said === caption)).toEqual([]);
  });

  it('stand in one file by their names, which a page refers to', () => {
    const sheet = pictureSheet(['walk', 'head-turn']);
    expect([...sheet.matchAll(/<symbol id="([\w-]+)" viewBox="0 0 240 180"/g)].map(([, id]) => id)).toEqual(['walk', 'head-turn']);
    expect(sheet).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"><symbol/);
  });

  it('for steps are all used, so that none is drawn for nothing', () => {
    const used = new Set(
      catalogue
        .articlesIn('conditions')
        .flatMap(({ data }) => data.selfCare.flatMap((step) => (typeof step === 'string' ? [] : step.picture))),
    );
    expect(Object.keys(stepPictures).filter((name) => !used.has(name))).toEqual([]);
  });

  it('keep a pregnant person on the side, with four pillows', () => {
    const { parts } = pictures['on-the-side'];
    const lying = parts.flatMap((part) => (typeof part === 'string' ? [] : [part]));
    expect(lying.some((pose) => pose.bump)).toBe(true);
    for (const pose of lying) expect(pose.view).toBe('side');
    expect(parts.filter((part) => typeof part === 'string' && part.includes('cloth-1'))).toHaveLength(4);
    expect(techniqueScenes['pregnancy-massage']?.shapes).toContain(draw(pictures['on-the-side']));
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

test('a part of the body is shown from the side that has it, and named', () => {
  expect(placeDrawing(['neck', 'upper-back']).shows).toBe('The body from the back, with neck and upper back coloured.');
  expect(placeDrawing(['knee']).shows).toBe('The body from the front, with knees coloured.');
  expect(placeDrawing([]).shows).toBe('The whole body, coloured.');
  for (const region of headToFoot) expect(placeDrawing([region]).shapes, region).not.toMatch(/NaN|Infinity|undefined/);
});

test('an article has the drawing of its subject, and none where nothing shows it', () => {
  const of = (id: string, regions: string[] = []) => subjectOf({ id, slug: id.split('/')[1] ?? '', regions });
  expect(of('conditions/a-sore-elbow', ['elbow'])?.shows).toContain('elbows');
  expect(of('techniques/kneading')?.shapes).toBe(techniqueScenes['kneading']?.shapes);
  expect(of('client-groups/athletes')?.shows).toBe(pictures.athlete.shows);
  for (const id of ['conditions/no-place', 'guides/no-picture', 'techniques/nobody-knows']) expect(of(id)).toBeUndefined();
  expect([...drawingsOf([{ id: 'guides/no-picture', slug: 'no-picture', regions: [] }])]).toEqual([]);
});
