import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prefixesOf, tidyCode } from './codes.ts';
import { answer, topicsNamed, topicsUnder, type Topic } from './match.ts';

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
    const four = ['D', 'C', 'B', 'A'].map((title) => ({ title, names: [], codes: ['M79.1'] }));
    expect(topicsUnder('M79.1', four).map(({ title }) => title)).toEqual(['A', 'B', 'C']);
  });

  test('puts first the article that names it first, then the one with fewer codes, then by title', () => {
    const under = (code: string, ...own: [title: string, codes: string[]][]): string[] =>
      topicsUnder(
        code,
        own.map(([title, codes]) => ({ title, names: [], codes })),
      ).map(({ title }) => title);
    expect(under('A00.1', ['Second', ['B00.1', 'A00.1']], ['First', ['A00.1', 'B00.1', 'C00.1']])).toEqual(['First', 'Second']);
    expect(under('A00.1', ['More', ['A00.1', 'B00.1']], ['Fewer', ['A00.1']])).toEqual(['Fewer', 'More']);
    expect(under('A00.1', ['Zinc', ['A00.1']], ['Ache', ['A00.1']])).toEqual(['Ache', 'Zinc']);
  });

  test('of a group puts first the article with most codes under it, then by title', () => {
    const group = (...own: [title: string, codes: string[]][]): string[] =>
      topicsUnder(
        'A00',
        own.map(([title, codes]) => ({ title, names: [], codes })),
      ).map(({ title }) => title);
    expect(group(['One', ['A00.1']], ['Two', ['A00.1', 'A00.2']], ['Other', ['B00.1']])).toEqual(['Two', 'One']);
    expect(group(['Two', ['A00.1', 'A00.2']], ['One', ['A00.1']])).toEqual(['Two', 'One']);
    expect(group(['Zinc', ['A00.1']], ['Ache', ['A00.2']])).toEqual(['Ache', 'Zinc']);
    expect(group(['Ache', ['A00.2']], ['Zinc', ['A00.1']])).toEqual(['Ache', 'Zinc']);
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

  const named = (name: string, ...known: string[]): string[] =>
    topicsNamed(
      name,
      known.map((title) => ({ title, names: [], codes: [] })),
    ).map(({ title }) => title);

  test('counts as like another when half of the words of both are the same, and not below', () => {
    expect(named('tennis elbow', 'Golfer elbow tennis arm')).toEqual(['Golfer elbow tennis arm']);
    expect(named('tennis elbow', 'Golfer elbow')).toEqual([]);
    expect(named('tennis elbow', 'Golfer elbow tennis arm pain')).toEqual([]);
    expect(named('', 'Low back pain')).toEqual([]);
    expect(named('of the', 'Low back pain', 'Of the')).toEqual([]);
    expect(named('—', '…')).toEqual([]);
  });

  test('puts the likest first, then by title, three at most', () => {
    expect(named('low back pain', 'Back pain', 'Low back pain')).toEqual(['Low back pain', 'Back pain']);
    expect(named('low back pain', 'Low back pain', 'Back pain')).toEqual(['Low back pain', 'Back pain']);
    expect(named('back pain', 'Pain, back', 'Back, pain')).toEqual(['Back, pain', 'Pain, back']);
    expect(named('back pain', 'Back, pain', 'Pain, back')).toEqual(['Back, pain', 'Pain, back']);
    expect(named('pain', 'Pain d', 'Pain c', 'Pain b', 'Pain e')).toEqual(['Pain b', 'Pain c', 'Pain d']);
  });

  test('passes over words that say nothing, and accents', () => {
    expect(
      named(
        'Unspecified disorder of the left knee, not elsewhere classified, without other specified site, initial or subsequent encounter due to an NEC in a right NOS and with on',
        'Knee',
      ),
    ).toEqual(['Knee']);
    expect(named('Ménière', 'MENIERE')).toEqual(['MENIERE']);
  });

  test('is read as far as 500 signs', () => expect(named(`${'knee '.repeat(100)} ankle shin hip`, 'Knee')).toEqual(['Knee']));

  test('that is only a little alike finds nothing', () => {
    expect(titles({ displayName: 'Pain due to internal orthopaedic prosthetic devices' })).toEqual([]);
  });

  test('gives way to the code, and free text comes last', () => {
    expect(titles({ code: 'Z73.3', displayName: 'Low back pain' })).toEqual(['Stress']);
    expect(answer({ freeText: 'stiff neck' }, topics)).toMatchObject({ how: 'name', by: 'stiff neck' });
  });
});
