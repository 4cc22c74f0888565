import { z } from 'astro/zod';
import { day, forCountry, prose } from './fields.ts';

const address = z.url({ protocol: /^https$/, error: 'must be an https address' });

/** A page of someone else where a reader can act: a register, a claim form, a self-test; src/content/outward.yaml maps ids to them. */
export const outward = z.strictObject({
  title: prose(80).describe('What the page is, with whose it is: “Make a claim, ACC”.'),
  href: address.describe('Its address, as its owner gives it.'),
  country: forCountry,
  for: prose(160).describe('What a reader can do there.'),
  source: address.describe('Where it was read that the page is there and what it is for.'),
  read: day.describe('The day on which that was read.'),
});
