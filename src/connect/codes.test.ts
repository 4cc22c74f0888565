import { describe, expect, test } from 'vitest';
import { codeSystems, prefixesOf, tidyCode } from './codes.ts';

describe('A code', () => {
  test.each([
    ['m5450', 'M54.50'],
    [' M54.2 ', 'M54.2'],
    ['m54', 'M54'],
    ['S39.012A', 'S39.012A'],
    ['S39.012A99', 'S39.012A'],
    ['-', ''],
  ])('%s is read as %s', (written, tidy) => expect(tidyCode(written)).toBe(tidy));

  test('has shorter beginnings down to three characters, longest first', () => {
    expect(prefixesOf('M54.50')).toEqual(['M54.50', 'M54.5', 'M54']);
    expect(prefixesOf('M54')).toEqual(['M54']);
    expect(prefixesOf('M5')).toEqual([]);
  });

  test('of ICD-10-CM is looked up; those of the other systems only by their name', () =>
    expect(codeSystems).toEqual({
      '2.16.840.1.113883.6.90': { label: 'ICD-10-CM', mapped: true },
      '2.16.840.1.113883.6.103': { label: 'ICD-9-CM', mapped: false },
      '2.16.840.1.113883.6.96': { label: 'SNOMED CT', mapped: false },
      '2.16.840.1.113883.6.177': { label: 'MeSH', mapped: false },
    }));
});
