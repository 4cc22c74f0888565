import { describe, expect, test } from 'vitest';
import { wide } from '../../tests/content/wide.ts';
import { answerCards, coverageIndex, coverageOf, feedFor, filedCovers, fileOf, publishedCovers } from './codes.ts';
import { articleView } from './view.ts';

const origin = new URL('https://example.org');
const files = filedCovers(wide);
const feed = (system: string, file: string) =>
  files
    .filter(({ params }) => params.system === system && params.file === file)
    .map(({ props: { cover, pattern } }) => feedFor(wide, cover, pattern, origin));

describe('What codes are answered with', () => {
  test('is kept in files named for their patterns, and for codes that were published before', () => {
    expect(files.map(({ params: { system, file } }) => `${system}/${file}`)).toEqual([
      'icd10cm/M25.51',
      'icd10cm/M25.56',
      'icd10cm/M17.9',
      'icd10cm/M25.561',
      'icd10cm/I82.4',
      'icd10cm/O00-O09',
      'icd10cm/T3x.1',
      'icd10cm/S82.first',
      'icd10cm/S82.later',
      'rxnorm/11289',
    ]);
    expect(fileOf('S57..')).toBe('S57');
  });

  test('is its targets, with what each article is about; a planned article is named and has no file', () => {
    const covers = publishedCovers(wide);
    expect(covers[1]?.targets).toMatchObject([
      { kind: 'article', id: 'conditions/aching-knee', near: false, holds: ['knee'] },
      { kind: 'article', id: 'conditions/sore-shoulder', near: true, holds: ['shoulder'] },
    ]);
    expect(covers[2]?.targets.map(({ kind, address }) => [kind, address])).toEqual([
      ['sign', '/signs/blue-leg/'],
      ['precaution', '/precautions/#deep-clot'],
    ]);
    expect(covers[5]).toMatchObject({ targets: [], planned: ['Stiff neck'], files: {} });
    expect(Object.keys(coverageOf(wide))).toEqual(['icd10cm', 'icd10', 'icd10am', 'snomed', 'read', 'rxnorm']);
  });

  test('says of an article its words and its day, and of a neighbour that it is one', () => {
    const [answer] = feed('icd10cm', 'M17.9');
    const view = articleView(wide, 'conditions/aching-knee');
    expect([answer?.code, answer?.base, answer?.file]).toEqual(['M17.9', 'https://example.org/', 'M17.9']);
    expect(answer?.entries[0]).toMatchObject({
      id: 'conditions/aching-knee',
      kind: 'article',
      near: false,
      title: view.title,
      address: 'https://example.org/conditions/aching-knee/',
      updated: view.version.day,
    });
    for (const { text } of view.answers) expect(answer?.entries[0]?.summaryHtml).toContain(`<li>${text}</li>`);
    expect(answer?.entries[0]?.summaryHtml).toMatch(/^<p>.*not yet reviewed by a clinician\.<\/p>$/);
    expect(answer?.entries[1]).toMatchObject({ near: true });
    expect(answer?.entries[1]?.summaryHtml).toMatch(/^<p>About something near this, not about it\.<\/p>/);
  });

  test('says of a danger what to do, of a precaution its rule, and of both the day on which the list was read', () => {
    const [answer] = feed('icd10cm', 'I82.4');
    const [danger, care] = answer?.entries ?? [];
    expect([danger?.id, care?.id]).toEqual(['signs/blue-leg', 'precautions/deep-clot']);
    expect(danger?.summaryHtml).toContain('<p>');
    expect(danger?.summaryHtml).not.toMatch(/\{\w+\}/);
    expect(care?.summaryHtml).toContain('a clot');
    expect(danger?.updated).toEqual(new Date('2026-01-10'));
    expect(feed('icd10cm', 'S82.first')[0]?.entries.map(({ kind }) => kind)).toEqual(['sign']);
    expect(feed('icd10cm', 'S82.later')[0]?.entries.map(({ kind }) => kind)).toEqual(['precaution']);
  });

  test('stands as rules in the index: patterns, meanings, files, answers', () => {
    const { systems } = coverageIndex(wide, origin);
    expect(systems['icd10cm']?.covers[1]).toEqual({
      codes: [
        { pattern: 'M25.56*', means: 'Pain in knee', file: 'M25.56' },
        { pattern: 'M17.9', means: 'Osteoarthritis of knee, unspecified', file: 'M17.9' },
      ],
      answers: [
        { kind: 'article', title: 'Aching knee (gonalgia)', url: 'https://example.org/conditions/aching-knee/' },
        { kind: 'article', title: 'Sore shoulder', url: 'https://example.org/conditions/sore-shoulder/', near: true },
      ],
    });
    expect(systems['icd10cm']?.covers[3]?.encounter).toBe('first');
    expect(systems['icd10cm']?.covers[5]).toMatchObject({ codes: [{ pattern: 'M54.2' }], answers: [], planned: ['Stiff neck'] });
    expect(systems['icd10am']).toMatchObject({ label: 'ICD-10-AM', readAs: 'icd10', files: 'https://example.org/connect/icd10am/' });
    expect(systems['rxnorm']?.covers[0]?.names).toEqual(['apixaban']);
  });

  test('has one card each for the page, a danger with whom to ring', () => {
    const cards = answerCards(wide, publishedCovers(wide), (id) => articleView(wide, id));
    expect(cards.map(({ key }) => key).sort()).toEqual([
      'article conditions/aching-knee',
      'article conditions/sore-shoulder',
      'precaution a-bruise',
      'precaution burnt-skin',
      'precaution deep-clot',
      'sign blue-leg',
      'sign hot-knee',
    ]);
    const danger = cards.find(({ key }) => key === 'sign blue-leg');
    expect(danger?.lines).toHaveLength(2);
    expect(danger?.ring.every(({ number }) => number !== '')).toBe(true);
    expect(cards.find(({ key }) => key === 'article conditions/aching-knee')?.lines).toEqual([
      articleView(wide, 'conditions/aching-knee').summary,
    ]);
  });

  test('names the codes of an article without their stars, and no neighbour’s', () => {
    const codesOf = (id: string) => articleView(wide, id).codes;
    expect(codesOf('conditions/aching-knee')).toEqual(['M25.56', 'M17.9']);
    expect(codesOf('conditions/sore-shoulder')).toEqual(['M25.51']);
  });
});
