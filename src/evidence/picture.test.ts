import { expect, test } from 'vitest';
import { catalogue } from '../../tests/content/own.ts';
import { mapPicture } from './picture.ts';

test('the map as a picture carries its title, its finding, its source, every condition and every mark', () => {
  const map = catalogue.evidenceMap();
  const svg = mapPicture(map, { title: 'A & B', finding: 'Nothing is sure.', source: 'From here, today', fills: { high: '#123456' } });
  for (const words of ['A &amp; B', 'Nothing is sure.', 'From here, today', 'Osteoporosis']) expect(svg).toContain(words);
  expect(svg.match(/translate\(0 -3\)/g)).toHaveLength(map.cells.reduce((sum, { marks }) => sum + marks.length, 0));
});
