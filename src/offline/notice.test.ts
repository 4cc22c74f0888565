import { expect, test } from 'vitest';
import { storeNotice, withNotice } from './notice.ts';

const now = new Date('2026-11-30T12:00:00Z');
const daysBefore = (days: number): Date => new Date(now.valueOf() - days * 86_400_000);

test.each([
  [0, 'today'],
  [0.9, 'today'],
  [1, 'yesterday'],
  [29.9, '29 days ago'],
])('a copy refreshed %d days ago says so, and no more', (days, words) => {
  expect(storeNotice(daysBefore(days), now)).toBe(`You are reading a copy kept on this device, last refreshed ${words}.`);
});

test.each([30, 31, 400])('a copy refreshed %d days ago asks to be checked online', (days) => {
  expect(storeNotice(daysBefore(days), now)).toContain(
    `${days} days ago. Danger signs and precautions on it may have changed: check when you are online.`,
  );
});

test('a copy of unknown age asks to be checked; a clock that was put back says today', () => {
  expect(storeNotice(undefined, now)).toContain('check when you are online');
  expect(storeNotice(daysBefore(-3), now)).toContain('last refreshed today.');
});

test('the notice stands at the head of the main part, and nowhere where there is none', () => {
  expect(withNotice('<body><main id="main" tabindex="-1"><h1>x</h1></main>', 'Old.')).toBe(
    '<body><main id="main" tabindex="-1"><p class="wrap" role="status" data-kept><strong>Old.</strong></p><h1>x</h1></main>',
  );
  expect(withNotice('<p>x</p>', 'Old.')).toBe('<p>x</p>');
});
