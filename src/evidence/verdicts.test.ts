import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Certainty, Direction, Verdict } from '../schemas/vocabulary.ts';
import { catalogue } from '../../tests/content/own.ts';
import { openVerdicts, verdictRules } from './verdicts.ts';

const checked = new Date('2026-11-21');
const one = (direction: Direction, certainty: Certainty): { direction: Direction; certainty: Certainty; checked?: Date | undefined } => ({
  direction,
  certainty,
  checked,
});

describe('what a claim’s findings leave open', () => {
  const cases: [string, ReturnType<typeof one>[], Verdict[]][] = [
    ['a benefit of moderate certainty', [one('benefit', 'moderate')], ['holds-up', 'partly']],
    [
      'a benefit of high certainty against a null of moderate',
      [one('benefit', 'high'), one('no-difference', 'moderate')],
      ['holds-up', 'partly'],
    ],
    ['a benefit and a null, both of moderate certainty', [one('benefit', 'moderate'), one('no-difference', 'moderate')], ['partly']],
    ['a benefit of low certainty', [one('benefit', 'low')], ['partly', 'not-shown']],
    ['a benefit nobody graded', [one('benefit', 'not-rated')], ['partly', 'not-shown']],
    ['mixed results', [one('mixed', 'low')], ['partly', 'not-shown', 'wrong']],
    ['a null of high certainty', [one('no-difference', 'high')], ['not-shown', 'wrong']],
    ['a small benefit under a sure null', [one('benefit', 'low'), one('no-difference', 'high')], ['partly', 'not-shown', 'wrong']],
    ['harm only', [one('harm', 'low')], ['not-shown', 'wrong']],
    ['advice only', [one('advice', 'high')], ['not-shown', 'wrong']],
    ['background only', [one('not-applicable', 'high')], ['not-shown', 'wrong']],
    ['nothing', [], ['not-shown', 'wrong']],
    ['a sure benefit that was not looked at twice', [{ ...one('benefit', 'high'), checked: undefined }], ['not-shown', 'wrong']],
  ];
  for (const [name, findings, open] of cases) it(`${name}: ${open.join(', ')}`, () => expect(openVerdicts(findings)).toEqual(open));
});

const content = new URL('../content/', import.meta.url);
const findings = new Map([...catalogue.allFindings()].map((finding) => [finding.id, finding]));
type Judged = { name: string; verdict: Verdict; ids: string[] };
const claims: Judged[] = readdirSync(new URL('claims/', content)).flatMap((file) => {
  const { verdict, findings: ids } = parse(readFileSync(new URL(`claims/${file}`, content), 'utf8')) as {
    verdict?: Verdict;
    findings: string[];
  };
  return verdict ? [{ name: `claims/${file}`, verdict, ids }] : [];
});
const articles: Judged[] = ['benefits', 'science'].flatMap((section) =>
  readdirSync(new URL(`${section}/`, content)).map((file) => {
    const { verdict } = parse(readFileSync(new URL(`${section}/${file}`, content), 'utf8').split('---')[1] ?? '') as {
      verdict: { rating: Verdict; findings: string[] };
    };
    return { name: `${section}/${file}`, verdict: verdict.rating, ids: verdict.findings };
  }),
);

describe('every verdict on the site', () => {
  for (const { name, verdict, ids } of [...claims, ...articles])
    it(`${name} is “${verdict}” by the rule “${verdictRules[verdict]}”`, () =>
      expect(openVerdicts(ids.flatMap((id) => findings.get(id) ?? []))).toContain(verdict));
});
