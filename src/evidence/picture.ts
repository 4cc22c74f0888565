import { columnLabel, draw, nameLines, sizes, type EvidenceMap, type PlacedMark } from './map.ts';
import { outlineOf, pipOffsets, radii } from './shapes.ts';
import { certaintyWords } from './wording.ts';

/** What stands around the drawing, and the colours of a mark by its certainty; `advice` for what has none. */
export type PictureWords = { title: string; finding: string; source: string; fills: Readonly<Record<string, string>> };

const margin = 24;
const above = 96;
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const text = (x: number, y: number, words: string, more = ''): string => `<text x="${x}" y="${y}" ${more}>${escaped(words)}</text>`;

function markIn({ x, y, direction, sure, amount }: PlacedMark, fills: PictureWords['fills']): string {
  const outline = outlineOf(direction, direction === 'advice' ? radii[1] : radii[amount]);
  const dots = sure ? pipOffsets(certaintyWords[sure.certainty].pips) : [];
  const fill = fills[sure?.certainty ?? 'advice'] ?? '#fff';
  return `<g transform="translate(${x} ${y})"><path d="${outline}" transform="translate(0 -3)" fill="${fill}" stroke="#222" stroke-width="1.5"/>${dots.map((at) => `<circle cx="${at}" cy="10" r="1.5"/>`).join('')}</g>`;
}

/** The whole map as one SVG that stands alone, with its title, what it comes to, and where and when it is from. */
export function mapPicture(map: EvidenceMap, { title, finding, source, fills }: PictureWords): string {
  const { width, height, columns, headings, rows, cells } = draw(map);
  const [wide, tall] = [width + 2 * margin, above + sizes.head + height + 60];
  const names = rows.flatMap(({ place, y, height: own }) =>
    nameLines(place.title.replace(/ \(.*\)$/, '')).map((line, index, { length }) =>
      text(sizes.labels - 12, y + own / 2 + 5 + (index - (length - 1) / 2) * 15, line, 'text-anchor="end"'),
    ),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${tall}" width="${wide}" height="${tall}" font-family="'Source Sans 3', 'Segoe UI', Arial, sans-serif" font-size="13">`,
    `<title>${escaped(title)}</title><rect width="100%" height="100%" fill="#fff"/>`,
    text(margin, 40, title, 'font-size="26" font-weight="700"'),
    text(margin, 68, finding, 'font-size="16"'),
    `<g transform="translate(${margin} ${above})">`,
    ...columns.map(
      ({ place, x }) => `<text transform="translate(${x + 4} ${sizes.head - 10}) rotate(-52)">${escaped(columnLabel(place.slug))}</text>`,
    ),
    `<g transform="translate(0 ${sizes.head})">`,
    ...rows.map(({ y }) => `<path d="M0 ${y}H${width - sizes.tail}" stroke="#ddd"/>`),
    ...headings.map(({ label, y }) => text(0, y + 23, label, 'font-weight="700"')),
    ...names,
    ...cells.flatMap(({ marks }) => marks.map((mark) => markIn(mark, fills))),
    '</g></g>',
    text(margin, tall - 24, source, 'fill="#555"'),
    '</svg>',
  ].join('');
}
