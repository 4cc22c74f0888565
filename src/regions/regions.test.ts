import { describe, expect, it } from 'vitest';
import { countries, phoneNames, type PhoneName } from '../schemas/vocabulary.ts';
import { filled } from './fill.ts';
import { regions } from './index.ts';
import { region } from './region.ts';

const { 'new-zealand': here, australia, 'united-kingdom': britain } = regions;

describe('a country’s pack', () => {
  it.each(countries)('of %s says where and when each number was read', (country) => {
    for (const [name, phone] of Object.entries(regions[country].phones)) {
      expect(phone?.source, name).toMatch(/^https?:\/\/\S+\.\S+/);
      expect(phone?.read, name).toMatch(/^2026-1[12]-\d\d$/);
    }
  });
  it('has one emergency number, which is no country’s line for advice but its own', () => {
    expect(countries.map((country) => regions[country].phones.emergency.number)).toEqual(['111', '000', '999']);
    // 111 rings an ambulance in New Zealand and a nurse in Britain.
    expect(britain.phones.healthline.number).toBe(here.phones.emergency.number);
  });
  it('is refused with an emergency number that is none, or none at all', () => {
    const { emergency, ...others } = here.phones;
    for (const number of ['', 'ring us', '1'])
      expect(region.safeParse({ ...here, phones: { ...others, emergency: { ...emergency, number } } }).success, number).toBe(false);
    expect(region.safeParse({ ...here, phones: others }).success).toBe(false);
  });
  it('is refused with a number that names no page', () => {
    const emergency = { ...here.phones.emergency, source: 'the web' };
    expect(region.safeParse({ ...here, phones: { ...here.phones, emergency } }).success).toBe(false);
  });
});

describe('{names} in a text', () => {
  it.each(countries)('become the numbers of %s, role by role', (country) => {
    for (const name of phoneNames) {
      const phone = regions[country].phones[name];
      const text = filled(`Ring {${name}} now.`, regions[country]);
      expect(text, name).toBe(phone ? `Ring ${phone.number}${phone.choose ? ` (choose ${phone.choose})` : ''} now.` : '');
    }
  });
  it('ask for a text only where the line takes texts', () => {
    expect(filled('You can {ring mentalHealth}.', here)).toBe('You can ring or text 1737.');
    expect(filled('{Ring mentalHealth}.', britain)).toBe('Ring 116 123.');
  });
  it('say what to choose once the line answers', () => {
    expect(filled('Ring {suicideCrisis}.', britain)).toBe('Ring 111 (choose the mental health option).');
  });
  it('take their sentence along where the country has none', () => {
    const text = 'Rest it. Ask an advocate on {advocacy}! Ring {healthline} if unsure.';
    expect(filled(text, here)).toBe('Rest it. Ask an advocate on 0800 555 050! Ring 0800 611 116 if unsure.');
    expect(filled(text, australia)).toBe('Rest it. Ring 1800 022 222 if unsure.');
  });
  it('leave other words alone', () => {
    expect(filled('Set A {1, 2} and Dr. No. Go on.', here)).toBe('Set A {1, 2} and Dr. No. Go on.');
  });
  it('may be words', () => {
    expect(filled('Ring your {midwife}.', here)).toBe('Ring your midwife (LMC).');
    expect(filled('Ring your {midwife}. {freeCalls}', australia)).toBe('Ring your midwife.');
    expect(filled('Ask {name healthline}.', britain)).toBe('Ask NHS 111.');
  });
});

it('has a role for every name', () => {
  expect(Object.keys(here.phones).sort()).toEqual([...phoneNames].sort((a: PhoneName, b: PhoneName) => (a < b ? -1 : 1)));
});
