import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { catalogue } from '../content/own.ts';
import { readPaper } from '../site/paper.ts';
import { site } from '../../src/site.config.ts';
import { oidOf, systemLabels, systemNamed, systems } from '../../src/connect/systems.ts';
import { all, files, one, page, pages, read, textOf } from './pages.ts';

describe('The page for clinics', () => {
  const here = page('/for-clinics/');
  test('leads to all that it names', () => {
    const hrefs = all(here, 'main a').map(({ attribs }) => attribs['href'] ?? '');
    for (const path of ['/r/', '/reading-lists/', '/posters/a4.pdf', '/posters/a5.pdf', '/for-clinics/links.csv', '/changes/'])
      expect(hrefs, path).toContain(path);
  });
  test('names the address that practice software opens, whole', () => {
    expect(textOf(here)).toContain(`${site.origin}/connect/application/`);
  });
  test('names every list of codes that is answered, and lets staff try each', () => {
    for (const system of systems) {
      expect(textOf(here)).toContain(systemLabels[system]);
      expect(systemNamed(oidOf(system))).toBe(system);
      expect(all(here, `select option[value="${oidOf(system)}"]`)).toHaveLength(1);
    }
  });
  test('has a template for e-mail, letter and text message, a bookmark, the browser’s search, and how to publish a copy', () => {
    for (const words of ['E-mail', 'Letter', 'Text message', 'javascript:void(open(', 'Your browser’s own search', 'docs/hosting.md'])
      expect(textOf(here)).toContain(words);
    expect(one(here, 'link[rel="search"]')).toBeDefined();
  });
  test('is led to from every page’s foot and menu', () => {
    for (const path of ['/', '/conditions/neck-pain/', '/search/'])
      expect(all(page(path), 'header a[href="/for-clinics/"], footer a[href="/for-clinics/"]'), path).toHaveLength(2);
  });
});

test('The sheet of links has a line for every article', () => {
  const [head, ...lines] = read('for-clinics/links.csv').trimEnd().split('\r\n');
  expect(head).toBe('Title,Short link,PDF,PDF in large print,Codes (ICD-10-CM)');
  expect(lines).toHaveLength(catalogue.articlesIn().length);
  for (const line of lines) {
    const [, short = '', pdf = '', large = ''] = /,(https?:[^,]+),(https?:[^,]+),(https?:[^,]+),[^,]*$/.exec(line) ?? [];
    expect(files.has(`${new URL(short).pathname.slice(1)}index.html`), line).toBe(true);
    for (const paper of [pdf, large]) expect(files.has(new URL(paper).pathname.slice(1)), line).toBe(true);
    expect(large).toContain('/large-print/');
  }
});

test.each([
  ['a4', [595, 842]],
  ['a5', [420, 595]],
])('The poster on %s is one page with its code and whom to ring', async (paper, size) => {
  const poster = await getDocument({ data: new Uint8Array(readFileSync(`dist/posters/${paper}.pdf`)) }).promise;
  expect(poster.numPages).toBe(1);
  const sheet = await poster.getPage(1);
  expect(sheet.view.slice(2).map(Math.round)).toEqual(size);
  const words = (await sheet.getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(' ');
  expect(await readPaper(poster, { dotsPerInch: 100, grey: true })).toBe(`${site.origin}/`);
  expect(words).toContain('Does massage help?');
  expect(words).toContain(`ring ${site.region.phones.emergency.number}`);
});

test('An article’s page of studies has a fold for staff with its precautions, its signs and what to ask back', () => {
  const fold = all(page('/conditions/neck-pain/evidence/'), '[data-staff]')[0];
  const words = fold ? textOf(fold) : '';
  for (const part of ['Codes (ICD-10-CM): ', 'In thirty seconds', 'Take care', 'Help first', 'Ask back']) expect(words).toContain(part);
});

test('Every article has a fold for staff: on its page of studies, or on the page itself where it has none', () => {
  const folds = new Set(pages.filter((one) => all(one, '[data-staff]').length === 1).map(({ path }) => path));
  for (const { id } of catalogue.articlesIn()) expect(folds.has(`/${id}/evidence/`) !== folds.has(`/${id}/`), id).toBe(true);
});

test('No page of a clinic stands where none is set', () => {
  expect(files.has('clinic/index.html')).toBe(site.clinic !== undefined);
});
