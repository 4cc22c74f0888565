import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openBloom, packBloom } from './bloom.ts';

it('holds every word that was put in', () =>
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 })), (words) => {
      const holds = openBloom(packBloom(words));
      return words.every((word) => holds(word));
    }),
  ));
it('takes few other words for one of them', () => {
  const holds = openBloom(packBloom(Array.from({ length: 2000 }, (_, number) => `word${number}`)));
  expect(Array.from({ length: 2000 }, (_, number) => `other${number}`).filter(holds).length).toBeLessThan(60);
});
it('holds nothing where nothing was put in', () => expect(openBloom(packBloom([]))('word')).toBe(false));
