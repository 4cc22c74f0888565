import { describe, expect, test } from 'vitest';
import { wide } from '../../tests/content/wide.ts';
import { verdictWords } from '../evidence/wording.ts';
import { verdicts } from '../schemas/vocabulary.ts';
import { claimViews } from './claims.ts';

const groups = () => claimViews(wide);

describe('Claims', () => {
  test('stand under their verdict, best first, then those that describe', () => {
    expect(groups().map(({ id, verdict, claims }) => [id, verdict, claims.map(({ says }) => says)])).toEqual([
      ['holds-up', 'holds-up', []],
      ['partly', 'partly', ['Pressing mends knees']],
      ['not-shown', 'not-shown', ['Massage mends shoulders']],
      ['wrong', 'wrong', []],
      ['descriptions', undefined, ['Pressing is an old craft']],
    ]);
    expect(
      groups()
        .slice(0, 4)
        .map(({ label, means }) => ({ label, means })),
    ).toEqual(verdicts.map((verdict) => verdictWords[verdict]));
    expect(groups()[4]).toMatchObject({ label: 'What massage is', means: 'These describe massage, so no verdict applies.' });
  });

  test('say what they rest on, how sure that is, and which written articles deal with them', () => {
    const pressed = groups()[1]?.claims[0];
    expect(pressed?.sure).toEqual({ certainty: 'moderate', ours: false });
    expect(pressed?.tally).toMatch(/\w/);
    expect(pressed?.results.map(({ finding, reference }) => [finding.id, reference.id])).toEqual([
      ['aching-knee--newer-2024-fixture', 'newer-2024-fixture'],
    ]);
    expect(pressed?.deals.map(({ href }) => href)).toEqual(['/conditions/aching-knee/', '/benefits/looser-shoulders/']);
    const described = groups()[4]?.claims[0];
    expect([described?.sure, described?.results, described?.sources.map(({ id }) => id)]).toEqual([undefined, [], ['older-1999-fixture']]);
  });
});
