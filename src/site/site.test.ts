import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dial } from '../text/dial.ts';
import { checkedSite, siteProblems, type WrittenSite } from './site.ts';

const clinic = { name: 'Banksia Massage', city: 'Perth' };
const config: WrittenSite = {
  name: 'Knead to Know',
  tagline: 'Therapeutic massage, explained honestly',
  description: 'What massage can and cannot do, and how sure anyone is.',
  origin: 'https://massage.example',
  country: 'australia',
};

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(root, 'public'));
  writeFileSync(join(root, 'public/logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg"></svg>');
  writeFileSync(join(root, 'public/words.png'), 'This is no picture.');
});
afterAll(() => rmSync(root, { recursive: true }));

const told = (changes: object): string[] =>
  siteProblems({ ...config, ...changes }, root).map(({ field, value = '', message, nearest = '' }) =>
    [field, value, message, nearest].filter(Boolean).join(' | '),
  );

describe('a mistake in the configuration stops the build, with field, value and fix', () => {
  it.each([
    [
      'a booking link without its scheme',
      { clinic: { ...clinic, bookingUrl: 'banksia.example/bookings' } },
      'clinic.bookingUrl | banksia.example/bookings | must be a whole address: write https:// in front',
    ],
    [
      'a logo that is not there',
      { clinic: { ...clinic, logo: '/missing.svg' } },
      'clinic.logo | /missing.svg | is not there: put the file at public/missing.svg',
    ],
    [
      'a logo without its slash',
      { clinic: { ...clinic, logo: 'logo.svg' } },
      /^clinic\.logo \| logo\.svg \| must name a picture in the folder public, from its slash/,
    ],
    [
      'a logo that is no picture',
      { clinic: { ...clinic, logo: '/words.png' } },
      'clinic.logo | /words.png | is not the kind of picture that its name says',
    ],
    [
      'a logo for the dark that is not there',
      { clinic: { ...clinic, logo: { light: '/logo.svg', dark: '/dark.svg' } } },
      'clinic.logo | /dark.svg | is not there: put the file at public/dark.svg',
    ],
    [
      'a colour of five digits',
      { clinic: { ...clinic, brand: '#0b6e4' } },
      'clinic.brand | #0b6e4 | must be # and six digits from 0 to f, as #0b6e4f',
    ],
    [
      'a name of 139 characters',
      { clinic: { ...clinic, name: 'B'.repeat(139) } },
      /^clinic\.name \| B+… \| has 139 characters and must have at most 60$/,
    ],
    [
      'an address without its scheme',
      { origin: 'massage.example' },
      'origin | massage.example | must be a whole address: write https:// in front',
    ],
    ['an address with a folder', { origin: 'https://massage.example/massage' }, /^origin \| .* \| must end with the name of the site/],
    [
      'a country without a pack',
      { country: 'austalia' },
      'country | austalia | must be one of new-zealand, australia, united-kingdom | australia',
    ],
    ['a telephone in words', { clinic: { ...clinic, phone: 'ring us' } }, /^clinic\.phone \| ring us \| must be a telephone number/],
    ['texts without a telephone', { clinic: { ...clinic, texts: true } }, 'clinic.texts | true | needs a phone that takes them'],
    [
      'hours that end before they begin',
      { clinic: { ...clinic, hours: [{ days: ['Monday'], opens: '17:00', closes: '9:00' }] } },
      /^clinic\.hours\.0\.closes \| 9:00 \| must be a time of day/,
    ],
    [
      'a day that is none',
      { clinic: { ...clinic, hours: [{ days: ['Monda'], opens: '09:00', closes: '17:00' }] } },
      /^clinic\.hours\.0\.days\.0 \| Monda \| must be one of .* \| Monday$/,
    ],
    [
      'a contact that is neither',
      { contact: 'the front desk' },
      /^contact \| the front desk \| must be an e-mail address, or a web address/,
    ],
    ['a field that is none', { clinic: { ...clinic, telephone: '1' } }, /^clinic\.telephone \| telephone \| is not a field here/],
    ['a clinic without a city', { clinic: { name: 'Banksia Massage' } }, 'clinic.city | is missing'],
  ])('%s', (_, changes, problem) => {
    const problems = told(changes);
    expect(problems).toHaveLength(1);
    if (typeof problem === 'string') expect(problems[0]).toBe(problem);
    else expect(problems[0]).toMatch(problem);
  });

  it('all of them at once', () => {
    expect(told({ origin: 'massage.example', clinic: { name: 'B', city: 'Perth', brand: 'green' } })).toHaveLength(3);
    expect(() => checkedSite({ ...config, origin: 'massage.example' }, root, {})).toThrow(
      /src\/site\.config\.ts · origin: must be a whole address/,
    );
  });
});

describe('a sound configuration', () => {
  it('brings its country’s pack', () => {
    expect(checkedSite(config, root, {}).region.phones.emergency.number).toBe('000');
    expect(checkedSite(config, root, { SITE_COUNTRY: 'united-kingdom' }).region.phones.emergency.number).toBe('999');
    expect(() => checkedSite(config, root, { SITE_COUNTRY: 'france' })).toThrow(/country/);
  });
  it('takes a telephone as people write it, and dials its digits', () => {
    const { clinic: own } = checkedSite(
      { ...config, clinic: { ...clinic, phone: '(08) 5550 1234', texts: true, logo: '/logo.svg' } },
      root,
      {},
    );
    expect(own?.phone).toBe('(08) 5550 1234');
    expect(dial('(08) 5550 1234')).toBe('tel:0855501234');
    expect(dial('+61 8 5550-1234')).toBe('tel:+61855501234');
  });
});
