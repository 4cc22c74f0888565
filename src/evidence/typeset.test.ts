import { describe, expect, it } from 'vitest';
import { typeset } from './typeset.ts';

describe('typeset', () => {
  it.each([
    ['(SMD -0.88, 95% CI -1.10 to -0.65)', '(SMD −0.88, 95% CI −1.10 to −0.65)'],
    ['adults 20-65', 'adults 20–65'],
    ['a 10-week course, COVID-19, L4-L5 and long-lasting pain', 'a 10-week course, COVID-19, L4-L5 and long-lasting pain'],
  ])('%s → %s', (typed, printed) => expect(typeset(typed)).toBe(printed));
});
