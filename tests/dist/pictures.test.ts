import { expect, it } from 'vitest';
import { catalogue } from '../content/own.ts';
import { pictures } from '../../src/components/illustrations/pictures/index.ts';
import { all, files, page, pages, read } from './pages.ts';

const shown = pages.flatMap((where) =>
  all(where, 'use[href*="/pictures/"]').map(({ attribs: { href = '' } }) => {
    const [, file = '', id = ''] = /\/(pictures\/.+\.svg)#(.+)$/.exec(href) ?? [];
    return { path: where.path, file, id };
  }),
);

it('finds every picture in the file it names', () => {
  expect(shown.length).toBeGreaterThan(100);
  for (const { path, file, id } of shown) {
    expect(files.has(file), `${path}: ${file}`).toBe(true);
    expect(read(file), `${path}: ${id}`).toContain(`<symbol id="${id}" viewBox="0 0 240 180"`);
  }
});

it('fetches the pictures of a page in one request', () => {
  for (const [path, uses] of Map.groupBy(shown, (use) => use.path).entries())
    if (!/what-to-expect|styleguide/.test(path)) expect(new Set(uses.map(({ file }) => file)).size, path).toBe(1);
});

it('says in words what each picture shows, beside the step it belongs to', () => {
  for (const { id, data } of catalogue.articlesIn('conditions')) {
    const items = all(page(`/${id}/`), '[aria-labelledby="steps"] li');
    data.selfCare.forEach((step, index) => {
      const item = items[index];
      const [svg] = item ? all(item, 'svg[role="img"]') : [];
      const shows = typeof step === 'string' ? undefined : pictures[step.picture as keyof typeof pictures].shows;
      expect(svg?.attribs['aria-label'], `${id}, step ${index + 1}`).toBe(shows);
    });
  }
});
