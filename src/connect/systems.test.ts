import { describe, expect, test } from 'vitest';
import { systemLabel, systemNamed } from './systems.ts';

describe('A list of codes', () => {
  test.each([
    ['2.16.840.1.113883.6.90', 'icd10cm'],
    ['urn:oid:2.16.840.1.113883.6.90', 'icd10cm'],
    ['http://hl7.org/fhir/sid/icd-10-cm', 'icd10cm'],
    [' ICD-10-CM ', 'icd10cm'],
    ['ICD10CM', 'icd10cm'],
    ['2.16.840.1.113883.6.3', 'icd10'],
    ['http://hl7.org/fhir/sid/icd-10', 'icd10'],
    ['ICD-10 (WHO)', 'icd10'],
    ['2.16.840.1.113883.6.135', 'icd10am'],
    ['ICD-10-AM', 'icd10am'],
    ['2.16.840.1.113883.6.96', 'snomed'],
    ['http://snomed.info/sct', 'snomed'],
    ['http://snomed.info/sct/21000210109/version/20260401', 'snomed'],
    ['https://snomed.info/sct/', 'snomed'],
    ['SNOMED CT', 'snomed'],
    ['2.16.840.1.113883.2.1.6.2', 'read'],
    ['2.16.840.1.113883.6.29', 'read'],
    ['Read codes', 'read'],
    ['2.16.840.1.113883.6.88', 'rxnorm'],
    ['http://www.nlm.nih.gov/research/umls/rxnorm', 'rxnorm'],
    ['RxNorm', 'rxnorm'],
  ])('%s is %s', (written, system) => expect(systemNamed(written)).toBe(system));

  test.each([
    '2.16.840.1.113883.6.139',
    'ICPC-2',
    '2.16.840.1.113883.6.103',
    'MeSH',
    '',
    'icd',
    '2.16.840',
    '__proto__',
    'constructor',
    'http://example.org',
  ])('%s has no codes here', (written) => expect(systemNamed(written)).toBeUndefined());

  test('is told by its name, also where its codes are not here', () => {
    expect(systemLabel('2.16.840.1.113883.6.96')).toBe('SNOMED CT');
    expect(systemLabel('http://hl7.org/fhir/sid/icpc-2')).toBe('ICPC-2');
    expect(systemLabel('2.16.840.1.113883.6.103')).toBe('ICD-9-CM');
    expect(systemLabel('something')).toBe('code');
  });
});
