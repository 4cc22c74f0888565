import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverageIndex, coverageOf } from '../../src/catalogue/codes.ts';
import { createCatalogue } from '../../src/catalogue/create.ts';
import { createReply } from '../../src/connect/answer.ts';
import { createAnswersFor, type Target } from '../../src/connect/codes.ts';
import { systems } from '../../src/connect/systems.ts';
import { source } from './own.ts';

const catalogue = createCatalogue(source);
const coverage = coverageOf(catalogue);
const answersFor = createAnswersFor(coverage);
const reply = createReply(coverage);

const inWords = ({ kind, id, near }: Target): string => `${near ? 'near ' : ''}${kind === 'article' ? id : `${kind} ${id}`}`;
const shown = (system: string, code: string, displayName?: string): string[] =>
  reply({ codes: [{ code, system, displayName }] }).targets.map(inWords);

describe('A code that practice software sends', () => {
  // Each was once answered with a guess, or with nothing.
  test.each([
    ['icd10cm', 'M72.6', 'Necrotizing fasciitis', ['sign sepsis', 'sign skin-infection']],
    ['icd10cm', 'T14.91XA', 'Suicide attempt, initial encounter', ['sign suicidal-thoughts', 'sign self-harm']],
    ['icd10cm', 'R29.810', 'Facial weakness', ['sign stroke']],
    ['icd10cm', 'M62.82', 'Rhabdomyolysis', ['sign muscle-breakdown']],
    ['icd10cm', 'M75.41', 'Impingement syndrome of right shoulder', ['conditions/shoulder-pain']],
    ['icd10cm', 'G47.33', 'Obstructive sleep apnea', []],
    ['icd10cm', 'I82.401', 'Deep vein thrombosis, right leg', ['sign leg-clot', 'precaution blood-clots']],
    ['icd10cm', 'Z33.1', 'Pregnant state, incidental', ['precaution pregnancy', 'client-groups/pregnant-people']],
    ['icd10cm', 'C50.919', 'Malignant neoplasm of breast', ['precaution cancer', 'client-groups/people-with-cancer']],
    ['icd10cm', 'Z79.01', 'Long term use of anticoagulants', ['precaution blood-thinners']],
    ['icd10cm', 'M54.12', 'Radiculopathy, cervical region', ['near conditions/neck-pain']],
    ['2.16.840.1.113883.6.3', 'M54.5', undefined, ['conditions/low-back-pain']],
    ['2.16.840.1.113883.6.135', 'M54.5', undefined, ['conditions/low-back-pain']],
    ['2.16.840.1.113883.6.96', '279039007', undefined, ['conditions/low-back-pain']],
    ['http://snomed.info/sct', '399114005', undefined, ['conditions/frozen-shoulder']],
    ['http://hl7.org/fhir/sid/icd-10-cm', 'M54.2', undefined, ['conditions/neck-pain']],
    ['ICD10CM', 'M54.2', undefined, ['conditions/neck-pain']],
    ['2.16.840.1.113883.2.1.6.2', 'S572.', 'Lumbar sprain', ['precaution recent-injury', 'conditions/low-back-pain']],
    ['read', 'S570.', 'Neck sprain', ['precaution recent-injury', 'conditions/neck-pain']],
    ['2.16.840.1.113883.6.88', '11289', 'Warfarin', ['precaution blood-thinners']],
    // Healed, followed up, late effects, history.
    ['icd10cm', 'S72.001D', undefined, ['precaution fracture']],
    ['icd10cm', 'I69.351', undefined, ['precaution recent-heart-attack-or-stroke']],
    ['icd10cm', 'Z86.73', undefined, ['precaution recent-heart-attack-or-stroke']],
    ['icd10cm', 'Z86.718', undefined, ['precaution blood-clots']],
    ['icd10cm', 'T50.902A', undefined, ['sign suicidal-thoughts', 'sign self-harm']],
    // The same figures mean other things in other lists.
    ['icd10', 'R65.2', undefined, []],
    ['icd10cm', 'R65.20', undefined, ['sign sepsis']],
    ['icd10cm', 'S57.0', undefined, []],
    ['icd10cm', 'M79.604', 'Pain in right leg', []],
  ])('%s %s (%s)', (system, code, name, expected) => expect(shown(system, code, name)).toEqual(expected));

  test.each([
    ['M25.561', 'Pain in right knee', 'Knee pain', 'conditions/shoulder-pain'],
    ['M77.01', 'Medial epicondylitis, right elbow', 'Tendon pain (tendinopathy)', 'conditions/tennis-elbow'],
  ])('%s (%s) says that its article is planned, and shows none of its neighbours', (code, name, title, never) => {
    const { targets, outcomes, search } = reply({ codes: [{ system: 'icd10cm', code, displayName: name }] });
    const written = catalogue.articlesIn('conditions').find(({ data }) => data.title === title);
    expect(targets.map(({ id }) => id)).toEqual(written ? [written.id] : []);
    expect(targets.map(({ id }) => id)).not.toContain(never);
    if (!written) expect([outcomes[0]?.planned, search]).toEqual([[title], []]);
  });

  test('as one of several is answered beside the others', () =>
    expect(
      reply({ codes: [{ code: '1202', system: 'rxnorm', displayName: 'atenolol' }, { code: 'M54.50' }, { code: 'M54.2' }] }).targets.map(
        inWords,
      ),
    ).toEqual(['conditions/low-back-pain', 'conditions/neck-pain']));
});

/** The articles’ own lists, read by another hand: one regular expression for each pattern. */
const own = source.entries.codes.flatMap(({ id, data }) =>
  data.covers.flatMap(({ codes, articles, near, signs }) =>
    Object.keys(codes).map((pattern) => {
      const [from = '', to] = pattern.split('-');
      const plain = pattern.replaceAll('.', '').replaceAll('?', '[0-9A-Z]').replace(/\*$/, '.*');
      const fits = (code: string): boolean => {
        const bare = code.trim().replaceAll('.', '');
        const upper = id.startsWith('icd') ? bare.toUpperCase() : bare;
        return to === undefined ? new RegExp(`^${plain}$`).test(upper) : upper.slice(0, 3) >= from && upper.slice(0, 3) <= to;
      };
      return { system: id, pattern, fits, articles: [...articles, ...near], isDanger: signs.length > 0 };
    }),
  ),
);

const sign = fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'.split(''));
const like = fc.constantFrom(...own.map(({ pattern }) => pattern.replace(/\*$/, '').split('-')[0]?.replaceAll('?', '1') ?? ''));
/** Codes that lists have, shortened, lengthened, with a sign exchanged, and codes of no list. */
const anyCode = fc.oneof(
  like,
  fc.tuple(like, fc.string({ unit: sign, maxLength: 4 })).map(([code, tail]) => code + tail),
  fc.tuple(like, fc.nat(6)).map(([code, length]) => code.slice(0, length)),
  fc.tuple(like, fc.nat(6), sign).map(([code, at, other]) => code.slice(0, at) + other + code.slice(at + 1)),
  fc.string({ unit: sign, maxLength: 7 }),
  fc.stringMatching(/^\d{5,9}$/),
);

test('No code outside an article’s own list ever shows that article', () => {
  fc.assert(
    fc.property(fc.constantFrom(undefined, ...systems), anyCode, (system, code) => {
      for (const answer of answersFor(system, code)) {
        const list = answer.system === 'icd10am' ? 'icd10' : answer.system;
        for (const { kind, id } of answer.targets)
          if (kind === 'article')
            expect(
              own.some(({ system: of, fits, articles }) => of === list && articles.includes(id) && fits(answer.code)),
              `${list} ${code} → ${id}`,
            ).toBe(true);
      }
    }),
    { numRuns: 20_000 },
  );
});

test('No danger is ever answered with an article', () => {
  for (const { system, pattern, isDanger } of own) {
    if (!isDanger || pattern.includes('-')) continue;
    const code = pattern.replace(/\*$/, '').replaceAll('?', '1');
    const answers = answersFor(system, code);
    expect(
      answers.flatMap(({ targets }) => targets.filter(({ kind }) => kind === 'article')),
      `${system} ${code}`,
    ).toEqual([]);
    expect(
      answers.some(({ targets }) => targets[0]?.kind === 'sign'),
      `${system} ${code}`,
    ).toBe(true);
  }
});

test('Every article on a condition is found by a code, or the list below says why not', () => {
  const coded = new Set(own.flatMap(({ articles }) => articles));
  const uncoded: Readonly<Record<string, string>> = {
    'conditions/delayed-onset-muscle-soreness': 'No list has a code for it.',
    'conditions/sports-injuries': 'The lists have codes for each injury, and none for sport.',
  };
  const missing = catalogue.articlesIn('conditions').flatMap(({ id }) => (coded.has(id) ? [] : [id]));
  expect(missing).toEqual(Object.keys(uncoded));
});

test('Each list says where, when and on what terms it was read', () => {
  expect(source.entries.codes.map(({ id }) => id).sort()).toEqual(['icd10', 'icd10cm', 'read', 'rxnorm', 'snomed']);
  for (const { data } of source.entries.codes) expect(data.source.readIn).toMatch(/^https:\/\//);
});

test('The client in the documentation finds what the site answers, and guesses nothing', async () => {
  const guide = readFileSync('docs/practice-software.md', 'utf8');
  const [, client = ''] = /```js\n([\s\S]*?function filesFor[\s\S]*?)```/.exec(guide) ?? [];
  const { filesFor } = (await import(`data:text/javascript,${encodeURIComponent(`${client}\nexport { filesFor };`)}`)) as {
    filesFor: (index: unknown, system: string, code: string) => string[];
  };
  const index: unknown = JSON.parse(JSON.stringify(coverageIndex(catalogue, new URL('https://example.org'))));
  fc.assert(
    fc.property(fc.constantFrom('icd10cm', 'icd10', 'icd10am', 'snomed', 'rxnorm', 'read'), anyCode, (system, code) => {
      const answered = answersFor(system, code).some(({ targets }) => targets.length > 0);
      expect(filesFor(index, system, code).length > 0, `${system} ${code}`).toBe(answered);
    }),
    { numRuns: 3000 },
  );
  expect(filesFor(index, 'icd10cm', 'M54.59')).toEqual(['https://example.org/connect/icd10cm/M54.5.json']);
  expect(filesFor(index, 'icd10cm', 's72001a')).toEqual(['https://example.org/connect/icd10cm/S72.first.json']);
  expect(filesFor(index, 'icd10cm', 'S72.001')).toHaveLength(2);
  expect(filesFor(index, 'read', 'S572.')).toEqual(['https://example.org/connect/read/S572.json']);
});
