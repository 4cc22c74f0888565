import { expect, test } from 'vitest';
import { toldOnce } from './told-once.ts';

const [stroke, clot, sepsis] = ['stroke', 'clot', 'sepsis'].map((id) => ({ id })) as [{ id: string }, { id: string }, { id: string }];

test('each sign is told where it first stands and named after that', () => {
  expect(
    toldOnce([
      [stroke, clot],
      [clot, sepsis],
    ]).map((group) => group.map(({ told }) => told)),
  ).toEqual([
    [false, false],
    [true, false],
  ]);
});

test('what stands above is named alone', () => {
  expect(toldOnce([[stroke, clot]], [stroke])).toEqual([
    [
      { sign: stroke, told: true },
      { sign: clot, told: false },
    ],
  ]);
});
