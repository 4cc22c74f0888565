/** The parts every scene is built from, so that all are drawn by one hand: bodies, hands and stroke arrows on a 240 × 180 sheet. */

/** A drawing: what it shows, in words, and its shapes. */
export type Drawing = { shows: string; shapes: string };

export type Point = readonly [x: number, y: number];
/** How deep a stroke goes: 1 rests on the skin, 5 reaches the deepest layer. It sets the weight of the arrow. */
export type Depth = 1 | 2 | 3 | 4 | 5;

const n = (value: number): number => Math.round(value * 10) / 10;
const at = ([x, y]: Point): string => `${n(x)} ${n(y)}`;

/** Moves, turns (degrees) and scales a part; `mirror` turns it left for right, `flip` upside down (the other hand, seen from above). */
export type Placement = { x: number; y: number; turn?: number; size?: number; mirror?: boolean; flip?: boolean };
const placed = ({ x, y, turn = 0, size = 1, mirror = false, flip = false }: Placement): string =>
  [
    `translate(${n(x)} ${n(y)})`,
    turn && `rotate(${turn})`,
    (size !== 1 || mirror || flip) && `scale(${mirror ? -size : size} ${flip ? -size : size})`,
  ]
    .filter(Boolean)
    .join('');

/** A body seen as one shape: filled like the body map and drawn with its contour. */
export const body = (d: string): string =>
  `<path d="${d}" fill="var(--flesh)" stroke="var(--brand)" stroke-width="2.5" stroke-linejoin="round"/>`;

/** Fine lines on or under the skin: the layers, a spine, a fold. */
export const fine = (d: string): string =>
  `<path d="${d}" fill="none" stroke="var(--brand)" stroke-width="2" stroke-linecap="round" opacity=".45"/>`;

/** A bone or a tool inside the body, pale with the contour. */
export const bone = (d: string): string =>
  `<path d="${d}" fill="var(--surface)" stroke="var(--brand)" stroke-width="2.5" stroke-linejoin="round"/>`;

/** A line in the contour's own weight; dashed where something is felt, not seen. */
export const outline = (d: string, dashed = false): string =>
  `<path d="${d}" fill="none" stroke="var(--brand)" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"${dashed ? ' stroke-dasharray="1 6"' : ''}/>`;

/** A body built of rounded limbs, each [path, width]; all grow together into one outline. */
export const limbs = (parts: readonly (readonly [d: string, width: number])[]): string =>
  [
    ['var(--brand)', 5],
    ['var(--flesh)', 0],
  ]
    .map(
      ([colour, extra]) =>
        `<g fill="none" stroke="${colour}" stroke-linecap="round" stroke-linejoin="round">${parts.map(([d, width]) => `<path d="${d}" stroke-width="${width + Number(extra)}"/>`).join('')}</g>`,
    )
    .join('');

/** A stroke of the hand: a curve with a head at its end; `both` adds one at its start. */
export function arrow(depth: Depth, points: readonly Point[], both = false): string {
  const [a, b, c, d] = points;
  if (!a || !b) throw new Error('An arrow needs two points at least.');
  const curve = d && c ? `M${at(a)}C${at(b)} ${at(c)} ${at(d)}` : c ? `M${at(a)}Q${at(b)} ${at(c)}` : `M${at(a)}L${at(b)}`;
  const width = 1.6 + depth * 1.1;
  const head = (from: Point, to: Point): string => {
    const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
    const reach = 6 + depth * 1.5;
    const wing = (turn: number): Point => [to[0] - reach * Math.cos(angle + turn), to[1] - reach * Math.sin(angle + turn)];
    return `M${at(wing(0.6))}L${at(to)}L${at(wing(-0.6))}`;
  };
  const last = points.at(-1) ?? b;
  const beforeLast = points.at(-2) ?? a;
  return `<g fill="none" stroke="var(--ink)" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"><path class="go" pathLength="1" d="${curve}"/><path d="${head(beforeLast, last)}${both ? head(b, a) : ''}"/></g>`;
}

/** A mark in honey with the contour: a sore spot, a drop, a stone. */
export const honey = (d: string): string =>
  `<path d="${d}" fill="var(--accent)" stroke="var(--brand)" stroke-width="2.5" stroke-linejoin="round"/>`;
/** A circle around x, y as path data, to be filled or drawn like any other outline. */
export const circle = (x: number, y: number, r: number): string =>
  `M${n(x - r)} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

const hand = (place: Placement, shape: string): string =>
  `<g transform="${placed(place)}" fill="var(--brand)" stroke="var(--brand)" stroke-linecap="round" stroke-linejoin="round">${shape}</g>`;
const finger = (d: string, width: number): string => `<path fill="none" stroke-width="${width}" d="${d}"/>`;
const gap = (d: string): string => `<path fill="none" stroke="var(--surface)" stroke-width="1.6" d="${d}"/>`;

/** From above, fingers together and pointing right; the wrist is at 0, 0. */
export const flatHand = (place: Placement): string =>
  hand(
    place,
    `<path stroke="none" d="M-160-22C-100-19-44-16-14-13 6-14 20-20 36-20c5 0 8 5 8 11V9c0 8-3 11-8 11C20 20 6 15-14 13-44 16-100 19-160 22Z"/>` +
      finger('M38-14.8 66-16', 9.8) +
      finger('M38-5 78-5.6', 10) +
      finger('M38 5.2 76 5.6', 10) +
      finger('M38 15.2 63 16.4', 9) +
      finger('M4 10C14 22 24 29 40 33', 11.5) +
      gap('M44-10.2 67-11') +
      gap('M44 0H74') +
      gap('M44 10.3 66 11'),
  );

/** From the side, lying on a surface below it; the middle of the palm rests at 0, 0 and the fingers point right. */
export const lyingHand = (place: Placement): string =>
  hand(
    place,
    `<path stroke="none" d="M-210-150C-140-94-76-38-46-26-34-22-22-25-8-24 10-23 26-15 44-8c6 2 7 9 0 9H-18C-34 1-44-2-54-8-86-24-156-80-224-126Z"/>` +
      gap('M-22-11C-8-13 6-10 18-4'),
  );

/** From the side, closing round a fold: fingers on the right, thumb on the left; the fold's top is at 0, 0. */
export const grippingHand = (place: Placement): string =>
  hand(
    place,
    `<path stroke="none" d="M-10-40C-34-28-40 8-30 34c3 7 13 6 13-2C-17 18-16 4-9-4c5-6 14-6 18 0C16 6 18 22 15 38c-1 9 10 12 15 4C43 18 46-12 34-34 40-62 54-88 78-118L50-132C26-104 8-72-10-40Z"/>` +
      gap('M27-22C33-6 33 10 27 26') +
      gap('M16-24C24-8 25 4 22 18'),
  );

/** From the side, a closed hand with the thumb pressing straight down on 0, 0; the arm comes from the upper right. */
export const pressingThumb = (place: Placement): string =>
  hand(
    place,
    finger('M0-7C0-22 3-32 12-46', 14) +
      `<path stroke="none" d="M4-64c8-10 22-12 34-8L120-144l20 22L64-46c4 10 2 25-8 31-10 7-28 7-36-1-6-6-4-10-8-17-6-8-14-20-8-31Z"/>` +
      gap('M23-20c9 5 20 3 25-3') +
      gap('M19-32c11 5 25 3 31-3') +
      gap('M19-44c9 4 20 3 27-1'),
  );

/** From the side, a hand with bent knuckles resting on 0, 0; the arm comes from the upper left. */
export const fist = (place: Placement): string =>
  hand(
    place,
    `<path stroke="none" d="M-24-8C-29-22-27-36-18-44L-128-126l18-22L2-58C16-62 26-46 28-34 31-20 26-4 15 0 2 4-18 4-24-8Z"/>` +
      gap('M-11-2C-14-10-14-17-11-23') +
      gap('M1 0C-3-8-3-15 0-22') +
      gap('M13-2C9-9 9-15 11-21'),
  );

/** From the side, a hollow hand; its rim stands on 0, 0 and the arm comes from the upper left. */
export const cuppedHand = (place: Placement): string =>
  hand(
    place,
    `<path stroke="none" d="M-36 2C-40-10-38-24-30-32L-128-112l18-22L-14-46C14-50 40-28 46-4c1 7-8 9-12 3C26-14 14-22 0-22-14-22-20-12-23 0c-2 8-11 9-13 2Z"/>` +
      gap('M2-34C16-32 28-22 35-8'),
  );

/** From the side, the forearm leaning on 0, 0 with the elbow to the right and the closed hand on the left. */
export const leaningForearm = (place: Placement): string =>
  hand(
    place,
    `<path stroke="none" d="M-44-26C-20-30 16-30 34-31 42-60 48-92 52-128l34 4C82-84 76-44 64-14 60-4 52 0 42 0-10 1-30-1-46-4c-6 7-22 8-32 3-8-4-9-18-5-25 6-10 32-8 39 0Z"/>` +
      gap('M-82-17c8-3 16-3 22-1') +
      gap('M-80-9c7-2 13-2 18-1'),
  );
