import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { headToFoot, outline, outside, views } from './figure.ts';

const regions = parse(readFileSync('src/content/body-regions.yaml', 'utf8')) as Record<string, { views: ('front' | 'back')[] }>;

it('draws every region on the sides its entry names, and no other', () => {
  for (const side of ['front', 'back'] as const)
    expect(Object.keys(views[side]).sort()).toEqual(
      Object.keys(regions)
        .filter((id) => regions[id]?.views.includes(side))
        .sort(),
    );
});
it('lists every region once', () => expect([...headToFoot].sort()).toEqual(Object.keys(regions).sort()));
it('draws paths without a number gone wrong', () => {
  for (const path of [outline, outside, ...Object.values(views.front), ...Object.values(views.back)])
    expect(path).toMatch(/^M[-\d. MLHVQcZ]+$/);
});
