import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prefixesOf, tidyCode } from './codes.ts';
import { answer, topicsUnder, type Topic } from './match.ts';

const topics: Topic[] = [
  { title: 'Aches from sitting and posture', names: ['postural strain'], codes: ['M54.2', 'M54.59'] },
  { title: 'Low back pain', names: ['lumbago', 'non-specific low back pain'], codes: ['M54.50', 'M54.59'] },
  { title: 'Neck pain and stiffness', names: ['cervicalgia', 'stiff neck'], codes: ['M54.2'] },
  { title: 'Sciatica', names: ['lumbar radiculopathy'], codes: ['M54.30', 'M54.40'] },
  { title: 'Knee pain', names: [], codes: ['M25.569'] },
  { title: 'Stress', names: ['burnout'], codes: ['Z73.3'] },
];
const titles = (question: Parameters<typeof answer>[0], mapped = true): string[] =>
  answer(question, topics, mapped).topics.map(({ title }) => title);

describe('A diagnosis code', () => {
  test('finds the articles filed under it, the one most about it first', () => {
    expect(answer({ code: 'M54.2' }, topics)).toMatchObject({
      how: 'code',
      by: 'M54.2',
      topics: [{ title: 'Neck pain and stiffness' }, { title: 'Aches from sitting and posture' }],
    });
  });

  test('falls back to longer, then shorter beginnings of itself', () => {
    expect(answer({ code: 'M54.5' }, topics)).toMatchObject({ how: 'code', by: 'M54.5' });
    expect(answer({ code: 'M54.509' }, topics)).toMatchObject({ how: 'wider-code', by: 'M54.50', topics: [{ title: 'Low back pain' }] });
    expect(answer({ code: 'M54.81' }, topics)).toMatchObject({ how: 'wider-code', by: 'M54' });
    expect(answer({ code: 'Z73.9XXA' }, topics)).toMatchObject({ how: 'wider-code', by: 'Z73', topics: [{ title: 'Stress' }] });
  });

  test('gives three articles at most', () => {
    expect(topicsUnder('M54', topics)).toHaveLength(3);
  });

  test('is read in small letters, without its full stop, with spaces round it', () => {
    expect(titles({ code: ' m542 ' })[0]).toBe('Neck pain and stiffness');
  });

  test('of a system that has no map here is not taken for another', () => {
    expect(titles({ code: 'M54.2' }, false)).toEqual([]);
    expect(titles({ code: '279039007', displayName: 'Low back pain' }, false)[0]).toBe('Low back pain');
  });

  test('that no article answers finds nothing', () => {
    expect(answer({ code: 'A00.0' }, topics)).toEqual({ how: 'none', by: '', topics: [] });
    for (const code of ['', 'M', 'M5', '..', '<script>', '\u0000']) expect(titles({ code }), code).toEqual([]);
  });

  test('never throws and always shortens to three characters, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        answer({ code: text, displayName: text, freeText: text }, topics);
        const prefixes = prefixesOf(tidyCode(text));
        if (prefixes.length > 0) expect(prefixes.at(-1)?.replaceAll('.', '')).toHaveLength(3);
      }),
    );
  });
});

describe('The name of a code', () => {
  test.each([
    ['Low back pain, unspecified', 'Low back pain'],
    ['Cervicalgia', 'Neck pain and stiffness'],
    ['Pain in left knee', 'Knee pain'],
    ['BURNOUT', 'Stress'],
  ])('finds the article: %s', (displayName, title) => {
    expect(titles({ code: 'X99', displayName })[0]).toBe(title);
  });

  test('that is only a little alike finds nothing', () => {
    expect(titles({ displayName: 'Pain due to internal orthopaedic prosthetic devices' })).toEqual([]);
  });

  test('gives way to the code, and free text comes last', () => {
    expect(titles({ code: 'Z73.3', displayName: 'Low back pain' })).toEqual(['Stress']);
    expect(answer({ freeText: 'stiff neck' }, topics)).toMatchObject({ how: 'name', by: 'stiff neck' });
  });
});
