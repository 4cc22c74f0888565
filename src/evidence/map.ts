import type { Finding } from '../schemas/index.ts';
import { directions, type Direction } from '../schemas/vocabulary.ts';
import type { RatedFinding, Sureness } from './rating.ts';
import { capital } from '../text/words.ts';

/** A condition or technique with a place on the map. */
export type Place = { slug: string; title: string; group: string; written: boolean };
/** Places under one heading, in the order in which the map shows them. */
export type PlaceGroup = { key: string; label: string; places: Place[] };

/** How much research stands behind a mark: 1 a little, 2 some, 3 a lot; 0 where nobody states it. */
export type Amount = 0 | 1 | 2 | 3;

/** All findings of one direction in one cell; it wears the certainty and size of its strongest, never an average. Advice has no certainty. */
export type Mark = { direction: Direction; findings: RatedFinding[]; sure: Sureness | undefined; amount: Amount };

/** One technique for one condition: marks, strongest first; a cell without findings does not exist. */
export type Cell = { condition: string; technique: string; marks: Mark[] };

/** The map as data: headings with their places both ways, and the cells that hold something. */
export type EvidenceMap = { conditions: PlaceGroup[]; techniques: PlaceGroup[]; cells: Cell[] };

/** Whether a finding is evidence: advice and background are not. */
export const isEvidence = ({ direction }: Pick<Finding, 'direction'>): boolean => direction !== 'advice' && direction !== 'not-applicable';

/** Slugs of the conditions a finding is about. */
export const conditionsIn = ({ topics }: Pick<Finding, 'topics'>): string[] =>
  topics.flatMap((topic) => (topic.startsWith('conditions/') ? [topic.slice('conditions/'.length)] : []));

/** Whether a finding belongs on the map: about a condition, with hands-on care, and more than background. */
export const isOnMap = (finding: Pick<Finding, 'topics' | 'techniques' | 'direction'>): boolean =>
  finding.direction !== 'not-applicable' && finding.techniques.length > 0 && conditionsIn(finding).length > 0;

/** How much research a finding counts: by people where stated (under 100, under 1,000, more), else by trials (1, under 10, more). */
export function amountOf({ participants, trials }: Pick<Finding, 'participants' | 'trials'>): Amount {
  const step = (value: number, [some, much]: readonly [number, number]): Amount => (value >= much ? 3 : value >= some ? 2 : 1);
  if (participants) return step(participants, [100, 1000]);
  if (trials) return step(trials, [2, 10]);
  return 0;
}

/** The cells of the map from findings that stand strongest first; that order is kept. */
export function cellsOf(findings: readonly RatedFinding[]): Cell[] {
  const rows = findings
    .filter(isOnMap)
    .flatMap((finding) =>
      conditionsIn(finding).flatMap((condition) => finding.techniques.map((technique) => ({ condition, technique, finding }))),
    );
  return [...Map.groupBy(rows, ({ condition, technique }) => `${condition} ${technique}`).values()].flatMap((pairs) =>
    pairs.slice(0, 1).map(({ condition, technique }) => ({ condition, technique, marks: marksOf(pairs.map(({ finding }) => finding)) })),
  );
}

/** One mark for each direction, in the order of its strongest finding; advice last. */
export function marksOf(findings: readonly RatedFinding[]): Mark[] {
  return [...Map.groupBy(findings, ({ direction }) => direction)]
    .map(([direction, found]) => ({
      direction,
      findings: found,
      sure: found[0]?.rating,
      amount: found[0] ? amountOf(found[0]) : (0 as const),
    }))
    .sort((a, b) => Number(a.direction === 'advice') - Number(b.direction === 'advice'));
}

/** The id of a cell in the list of findings: “low-back-pain--massage”. */
export const cellAnchor = ({ condition, technique }: Pick<Cell, 'condition' | 'technique'>): string => `${condition}--${technique}`;

/** How many findings of each direction there are, in the order of the vocabulary. */
export function tally(findings: readonly Pick<Finding, 'direction'>[]): { direction: Direction; count: number }[] {
  return directions
    .map((direction) => ({ direction, count: findings.filter((one) => one.direction === direction).length }))
    .filter(({ count }) => count > 0);
}

/** A technique’s name short enough for the head of a column; `slug` may be one of the broad kinds. */
export function columnLabel(slug: string): string {
  const known: Record<string, string> = {
    massage: 'Massage in general',
    'manual-therapy': 'Manual therapy',
    touch: 'Touch',
    'self-massage': 'Self-massage',
    'shiatsu-and-acupressure': 'Shiatsu, acupressure',
    'mirimiri-and-romiromi': 'Mirimiri, romiromi',
    'trigger-point-therapy': 'Trigger points',
  };
  const words = slug.replace(/-(?:massage|therapy|technique)$/, '').replaceAll('-', ' ');
  return known[slug] ?? capital(words);
}

/** A name on one line, or on two where it is long, broken at the space nearest its middle. */
export function nameLines(name: string, longest = 27): string[] {
  if (name.length <= longest) return [name];
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const at = spaces.toSorted((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2))[0];
  return at === undefined ? [name] : [name.slice(0, at), name.slice(at + 1)];
}

/** Sizes of the drawing, in its own units: broad kinds of care have most results, so their columns are wide enough for two marks. */
export const sizes = { labels: 196, column: 28.5, broadColumn: 57, head: 172, mark: 28, pad: 3, heading: 34, tail: 50 } as const;

export type PlacedMark = Mark & { x: number; y: number };
export type PlacedCell = Omit<Cell, 'marks'> & { marks: PlacedMark[] };
export type Band = { label: string; x: number; width: number };
export type Drawing = {
  width: number;
  height: number;
  /** Each technique with the middle of its column. */
  columns: { place: Place; x: number }[];
  /** Where each group of techniques starts, and how wide it is. */
  bands: Band[];
  /** Each group of conditions: where it starts, and how tall it is. */
  headings: { key: string; label: string; y: number; height: number }[];
  rows: { place: Place; y: number; height: number }[];
  cells: PlacedCell[];
};

const abreast = (place: Place): number => (place.group === 'broad' ? 2 : 1);
const widthOf = (place: Place): number => (abreast(place) === 2 ? sizes.broadColumn : sizes.column);

function columnsOf(groups: readonly PlaceGroup[]): Pick<Drawing, 'columns' | 'bands'> {
  const columns: Drawing['columns'] = [];
  const bands: Band[] = [];
  let x: number = sizes.labels;
  for (const { label, places } of groups) {
    const start = x;
    for (const place of places) {
      columns.push({ place, x: x + widthOf(place) / 2 });
      x += widthOf(place);
    }
    bands.push({ label, x: start, width: x - start });
  }
  return { columns, bands };
}

/** Puts the map on paper: conditions downwards in their groups, techniques across; marks of a cell stand in reading order, strongest first. */
export function draw(map: EvidenceMap): Drawing {
  const { columns, bands } = columnsOf(map.techniques);
  const columnOf = new Map(columns.map((column) => [column.place.slug, column]));
  const cellsOfRow = Map.groupBy(map.cells, ({ condition }) => condition);
  const headings: Drawing['headings'] = [];
  const rows: Drawing['rows'] = [];
  const cells: PlacedCell[] = [];
  let y = 0;
  for (const { key, label, places } of map.conditions) {
    const top = y;
    y += sizes.heading;
    for (const place of places) {
      const placed = (cellsOfRow.get(place.slug) ?? []).map((cell) => {
        const column = columnOf.get(cell.technique);
        if (!column) throw new Error(`The map has no column for ${cell.technique}.`);
        return { cell, x: column.x, across: abreast(column.place) };
      });
      const lines = Math.max(1, ...placed.map(({ cell, across }) => Math.ceil(cell.marks.length / across)));
      const height = lines * sizes.mark + 2 * sizes.pad;
      rows.push({ place, y, height });
      for (const { cell, x, across } of placed)
        cells.push({
          ...cell,
          marks: cell.marks.map((mark, index) => ({
            ...mark,
            x: x + (across === 1 || cell.marks.length === 1 ? 0 : ((index % across) - (across - 1) / 2) * sizes.mark),
            y: y + sizes.pad + (Math.floor(index / across) + 0.5) * sizes.mark,
          })),
        });
      y += height;
    }
    headings.push({ key, label, y: top, height: y - top });
  }
  const right = bands.at(-1);
  return { width: (right ? right.x + right.width : sizes.labels) + sizes.tail, height: y, columns, bands, headings, rows, cells };
}
