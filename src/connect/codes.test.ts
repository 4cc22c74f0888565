import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { covers, createAnswersFor, looksLikeCode, safetyFirst, tidyCode, type Cover, type Target } from './codes.ts';
import { systems } from './systems.ts';

const target = (kind: Target['kind'], id: string, near = false): Target => ({ kind, id, title: id, address: `/${id}/`, near, holds: [] });
const cover = (codes: Record<string, string>, targets: Target[], more: Partial<Cover> = {}): Cover => ({ codes, targets, ...more });
const back = target('article', 'back');
const neck = target('article', 'neck');

const answersFor = createAnswersFor({
  icd10cm: [
    cover({ 'M54.5*': 'Low back pain' }, [back]),
    cover({ 'M54.2': 'Cervicalgia' }, [neck]),
    cover({ 'M54.12': 'Radiculopathy, cervical region' }, [{ ...neck, near: true }]),
    cover({ 'S72*': 'Fracture of femur' }, [target('sign', 'bone')], { encounter: 'first' }),
    cover({ 'S72*': 'Fracture of femur' }, [target('precaution', 'fracture')], { encounter: 'later' }),
    cover({ 'O10-O16': 'pregnancy' }, [target('precaution', 'pregnancy'), target('article', 'pregnant')]),
    cover({ 'O14*': 'Pre-eclampsia' }, [target('sign', 'pre-eclampsia')]),
    cover({ 'T4?.??2*': 'self-harm' }, [target('sign', 'crisis')], { encounter: 'first' }),
    cover({ 'M25.56*': 'Pain in knee' }, [], { planned: ['Knee pain'] }),
  ],
  icd10: [cover({ 'M54.5': 'Low back pain', 'M54.2': 'Cervicalgia', I64: 'Stroke' }, [back])],
  snomed: [cover({ '279039007': 'Low back pain' }, [back])],
  read: [cover({ 'S572.': 'Lumbar sprain', 'S2*': 'Fracture of upper limb', 'Eu32.': 'Depression', N1420: 'Sciatica' }, [back])],
  rxnorm: [cover({ 11289: 'warfarin' }, [target('precaution', 'thinner')])],
});
const ids = (system: string | undefined, code: string): string[] =>
  answersFor(system, code).flatMap(({ targets }) => targets.map(({ id }) => id));

describe('A code as its list writes it', () => {
  test.each([
    ['icd10cm', 'm5450', 'M54.50'],
    ['icd10cm', ' M54.2 ', 'M54.2'],
    ['icd10cm', 'S39.012A', 'S39.012A'],
    ['icd10', 'm54', 'M54'],
    ['icd10cm', 'S39.012A99', undefined],
    ['icd10cm', 'M5', undefined],
    ['icd10cm', 'M54-5', undefined],
    ['icd10cm', '<script>', undefined],
    ['read', 'S572.', 'S572'],
    ['read', 'S572.00', 'S572'],
    ['read', 'N1420', 'N1420'],
    ['read', 'S57200', undefined],
    ['snomed', ' 279039007 ', '279039007'],
    ['snomed', '27903900x', undefined],
    ['rxnorm', '11289', '11289'],
    ['rxnorm', '', undefined],
  ] as const)('of %s: %s', (system, written, tidy) => expect(tidyCode(system, written)).toBe(tidy));
});

test.each(['M54.2', 'm542', ' S572 ', 'S572.', 'M25.561', 'S72.001A', 'L03', '279039007'])('%j is taken for a code', (query) =>
  expect(looksLikeCode(query)).toBe(true),
);
test.each(['neck', 'L5 S1', '2024', 'c section', 'covid19', 'type 2', 'B12 deficiency', '111', ''])('%j is taken for words', (query) =>
  expect(looksLikeCode(query)).toBe(false),
);

describe('A pattern', () => {
  test.each([
    ['M54.2', 'M54.2', true],
    ['M54.2', 'M54.20', false],
    ['M54.2', 'M54', false],
    ['M54.5*', 'M54.5', true],
    ['M54.5*', 'M54.59', true],
    ['M54.5*', 'M54', false],
    ['M54.5*', 'M54.4', false],
    ['C00-C96', 'C50.919', true],
    ['C00-C96', 'C96.9', true],
    ['C00-C96', 'C97', false],
    ['C00-C96', 'B99', false],
    ['C00-C96', 'D00', false],
    ['T4?.??2*', 'T42.4X2A', true],
    ['T4?.??2*', 'T42.4X1A', false],
    ['T4?.??2*', 'T42', false],
    ['S572.', 'S572', true],
  ])('%s and %s: %s', (pattern, code, fits) => expect(covers(pattern, code)).toBe(fits));
});

describe('What a code is answered with', () => {
  test('is what covers it, with the pattern and what it means', () =>
    expect(answersFor('ICD-10-CM', 'm5459')).toEqual([
      { system: 'icd10cm', label: 'ICD-10-CM', code: 'M54.59', pattern: 'M54.5*', means: 'Low back pain', targets: [back], planned: [] },
    ]));

  test('is never that of a shortened or a lengthened code', () => {
    for (const code of ['M54', 'M54.1', 'M54.123', 'M54.2X', 'M55.5', 'M5', '']) expect(ids('icd10cm', code), code).toEqual([]);
  });

  test('says a neighbour', () => expect(answersFor('icd10cm', 'M54.12')[0]?.targets[0]?.near).toBe(true));

  test('is the closest pattern’s', () => {
    expect(ids('icd10cm', 'O14.9')).toEqual(['pre-eclampsia']);
    expect(ids('icd10cm', 'O13')).toEqual(['pregnancy', 'pregnant']);
  });

  test('follows the visit: a danger at the first, a precaution later, both where no visit is written, none where it is none', () => {
    expect(ids('icd10cm', 'S72.001A')).toEqual(['bone']);
    expect(ids('icd10cm', 'S72.001C')).toEqual(['bone']);
    for (const visit of 'DGKPS') expect(ids('icd10cm', `S72.001${visit}`)).toEqual(['fracture']);
    expect(ids('icd10cm', 'S72.001')).toEqual(['bone', 'fracture']);
    expect(ids('icd10cm', 'S72.001Z')).toEqual([]);
  });

  test('by any one sign', () => {
    expect(ids('icd10cm', 'T42.4X2A')).toEqual(['crisis']);
    expect(ids('icd10cm', 'T42.4X1A')).toEqual([]);
  });

  test('may be an article that is planned and not written', () =>
    expect(answersFor('icd10cm', 'M25.561')).toMatchObject([{ means: 'Pain in knee', targets: [], planned: ['Knee pain'] }]));

  test('is not taken from another list', () => {
    expect(ids('icpc2', 'M54.2')).toEqual([]);
    expect(ids('nonsense', 'M54.2')).toEqual([]);
    expect(ids('icd10', 'S572')).toEqual([]);
    expect(ids('icd10am', 'M54.5')).toEqual([]);
  });

  test('without its list is looked up where its shape allows', () => {
    const labels = (code: string) => answersFor(undefined, code).map(({ label, pattern }) => `${label} ${pattern}`);
    expect(labels('M54.2')).toEqual(['ICD-10-CM M54.2']);
    expect(labels('m542')).toEqual(['ICD-10-CM M54.2']);
    expect(labels('I64')).toEqual(['ICD-10 (WHO) I64']);
    expect(labels('S572')).toEqual(['Read (ACC) S572.']);
    expect(labels('s572.')).toEqual(['Read (ACC) S572.']);
    expect(labels('S57.2')).toEqual([]);
    expect(labels('279039007')).toEqual(['SNOMED CT 279039007']);
    expect(labels('11289')).toEqual([]);
    expect(labels('111')).toEqual([]);
    for (const code of ['', ' ', 'back', 'sore neck', '…', '\u0000']) expect(labels(code), code).toEqual([]);
  });

  test('of Read tells capitals from small letters, and forgives them where nothing else is meant', () => {
    expect(ids('read', 'Eu32.')).toEqual(['back']);
    expect(ids('read', 's572.')).toEqual(['back']);
    expect(ids('read', 'S23..')).toEqual(['back']);
  });

  test('puts dangers first, then precautions, then articles, then neighbours, each once', () => {
    const all = [target('article', 'near', true), back, target('precaution', 'p'), target('sign', 's'), back];
    expect(safetyFirst(all).map(({ id }) => id)).toEqual(['s', 'p', 'back', 'near']);
  });

  test('never throws, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.option(fc.oneof(fc.constantFrom(...systems), fc.string()), { nil: undefined }),
        fc.string({ unit: 'binary' }),
        (system, code) => {
          for (const { targets } of answersFor(system, code)) expect(targets.length).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
