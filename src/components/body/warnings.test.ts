import { expect, it } from 'vitest';
import { gathered, type Warning } from './warnings.ts';

const warning = (sign: string, speed: Warning['speed']): Warning => ({
  sign,
  speed,
  action: 'Ring',
  from: { id: 'conditions/x', title: 'X' },
});

it('puts the fastest first and says the same sign once', () => {
  const rows = gathered([warning('A fever', 'today'), warning('Chest pain', 'now'), warning('a fever.', 'this-week')]);
  expect(rows.map(({ sign }) => sign)).toEqual(['Chest pain', 'A fever']);
});
