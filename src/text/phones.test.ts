import { expect, test } from 'vitest';
import { site } from '../site.config.ts';
import { withPhones } from './phones.ts';

const { emergency, healthline } = site.region.phones;

test('every number of the region in a text becomes a link that rings it', () => {
  expect(withPhones(`Ring ${emergency.number} now, or Healthline on ${healthline.number}.`)).toEqual([
    'Ring ',
    { number: emergency.number, href: `tel:${emergency.number}` },
    ' now, or Healthline on ',
    { number: healthline.number, href: `tel:${healthline.number.replaceAll(' ', '')}` },
    '.',
  ]);
});

test.each(['A walk of 1115 steps.', 'About 111.5 of them.', 'Page 10-111.', 'No number here.'])(
  'what only looks like one stays text: %s',
  (text) => {
    expect(withPhones(text)).toEqual([text]);
  },
);
