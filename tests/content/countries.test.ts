import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../src/catalogue/create.ts';
import { readerTexts } from '../../src/catalogue/rules/reader-texts.ts';
import { signPage } from '../../src/catalogue/view.ts';
import { numberOf, placeholder } from '../../src/regions/fill.ts';
import { regions } from '../../src/regions/index.ts';
import { countries, phoneNames, type PhoneName } from '../../src/schemas/vocabulary.ts';
import { localised } from '../../src/source/index.ts';
import { source } from './own.ts';

describe.each(countries)('a copy for %s', (country) => {
  const region = regions[country];
  const copy = localised(source, country, region);
  const catalogue = createCatalogue(copy);
  const texts = readerTexts(copy);

  test('leaves no {name} and no text empty', () => {
    expect(texts.filter(({ text }) => /[{}]/.test(text)).map(({ file, text }) => `${file}: ${text}`)).toEqual([]);
    expect(texts.filter(({ text }) => text.trim() === '').map(({ file, field }) => `${file}: ${field}`)).toEqual([]);
  });

  test('gives each role its own number in every danger sign', () => {
    for (const { id, data } of source.entries.signs) {
      const { steps, ring } = catalogue.signNamed(id);
      const roles = (text: string): PhoneName[] =>
        [...text.matchAll(placeholder)].map(([, , name = '']) => name as PhoneName).filter((name) => phoneNames.includes(name));
      for (const step of data.steps) {
        const mine = steps.find(({ when, speed }) => when === step.when && speed === step.speed);
        for (const role of roles(step.do)) {
          const phone = region.phones[role];
          if (phone) expect(mine?.do, `${id}, ${role}`).toContain(numberOf(phone));
        }
      }
      expect(ring, id).toEqual(data.ring.filter((role) => region.phones[role]));
    }
  });

  test('keeps every danger sign: what to do first, and somebody to ring where it names one', () => {
    expect(catalogue.allSigns()).toHaveLength(source.entries.signs.length);
    for (const { id, data } of source.entries.signs) {
      const { steps } = catalogue.signNamed(id);
      expect(steps[0]?.speed, id).toBe(data.steps[0]?.speed);
      expect(steps.map(({ speed }) => speed).includes('now'), id).toBe(data.steps.map(({ speed }) => speed).includes('now'));
      if (data.ring.length > 0) expect(catalogue.signNamed(id).ring.length, id).toBeGreaterThan(0);
    }
  });

  test.runIf(country !== 'new-zealand')('sends nobody to the payer of another country', () => {
    const sends = /\bACC (?:may|can|could|helps?|lists|does|says|pays)\b|\bask ACC\b/i;
    expect(texts.filter(({ text }) => sends.test(text)).map(({ file, text }) => `${file}: ${text.slice(0, 120)}`)).toEqual([]);
  });

  test('names no number that another country alone has', () => {
    const own = Object.values(region.phones).map((phone) => phone?.number);
    const others = countries
      .flatMap((other) => Object.values(regions[other].phones))
      .flatMap((phone) => (phone && phone.number.length > 4 && !own.includes(phone.number) ? [phone.number] : []));
    const pages = catalogue.allSigns().map(({ id }) => JSON.stringify(signPage(catalogue, id).steps));
    for (const number of others)
      expect(
        [...texts.map(({ text }) => text), ...pages].filter((text) => text.includes(number)),
        number,
      ).toEqual([]);
  });

  test('has the articles that are for it or for all, and tells of the others', () => {
    const elsewhere = source.articles.filter(({ data }) => data.country && data.country !== country).map(({ id }) => id);
    expect(copy.elsewhere.map(({ id }) => id)).toEqual(elsewhere);
    expect(catalogue.articlesIn()).toHaveLength(source.articles.length - elsewhere.length);
  });
});
