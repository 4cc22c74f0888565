import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readTerms, writeTerms } from './terms.ts';

it('reads what it wrote, without quotes, backslashes or spaces', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 9000 })), (terms) => {
      const letters = writeTerms(terms);
      expect(readTerms(letters)).toEqual(terms);
      expect(letters).not.toMatch(/["\\ |]/);
    }),
  );
});
