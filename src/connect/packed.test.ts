import { expect, test } from 'vitest';
import { createAnswersFor, type Coverage, type Target } from './codes.ts';
import { packCoverage, unpackCoverage } from './packed.ts';

const neck: Target = { kind: 'article', id: 'conditions/neck', title: 'Neck', address: '/conditions/neck/', near: false, holds: [] };
const sign: Target = { kind: 'sign', id: 'bone', title: 'Bone', address: '/signs/bone/', near: false, holds: [] };
const coverage: Coverage = {
  icd10cm: [
    { codes: { 'M54.2': 'Cervicalgia' }, targets: [neck], planned: [] },
    { codes: { 'M54.12': 'Radiculopathy' }, targets: [{ ...neck, near: true }], planned: ['Whiplash'] },
    { codes: { 'S72*': 'Fracture of femur' }, targets: [sign], encounter: 'first', planned: [] },
  ],
  rxnorm: [{ codes: { 11289: 'warfarin' }, targets: [sign] }],
};

test('A typed code is answered the same from what has travelled', () => {
  const packed: unknown = JSON.parse(JSON.stringify(packCoverage(coverage, ['icd10cm', 'snomed'])));
  const answersFor = createAnswersFor(unpackCoverage(packed as ReturnType<typeof packCoverage>));
  for (const code of ['M54.2', 'M54.12', 'S72.001A', 'S72.001D', 'M54'])
    expect(answersFor(undefined, code)).toEqual(createAnswersFor(coverage)(undefined, code));
  expect(answersFor('rxnorm', '11289')).toEqual([]);
});

test('Each target travels once', () => expect(packCoverage(coverage, ['icd10cm']).targets).toHaveLength(2));
