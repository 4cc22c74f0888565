import { add, curve, direction, minus, placed, times, towards, written, type Point } from './geometry.ts';
import { box, detail, dot, dotted, patch, ring, shape, type Fill } from './paint.ts';

/** The floor a figure stands on. */
export const floor = (y: number, from = 8, to = 232): string => shape(`M${written(from, y)}H${written(to)}`);
export const wall = (x: number, from = 8, to = 172): string => shape(`M${written(x, from)}V${written(to)}`);
/** A pillow or a cushion, seen from its side or from above; it may be turned. */
export const pillow = ([x, y]: Point, width: number, height: number, angle = 0, fill: Fill = 'surface'): string => {
  const [w, h] = [width / 2, height / 2];
  const points: Point[] = [
    [-w * 0.96, -h * 0.94],
    [0, -h],
    [w * 0.96, -h * 0.94],
    [w, 0],
    [w * 0.96, h * 0.94],
    [0, h],
    [-w * 0.96, h * 0.94],
    [-w, 0],
  ];
  return shape(
    curve(
      points.map((point) => placed([x, y], angle, 1, 1, point)),
      true,
    ),
    fill,
  );
};
/** A massage table from the side; its top at y. */
export const table = (y: number, from = 14, to = 226): string =>
  shape(`M${written(from + 28, y + 9)}V176M${written(to - 28, y + 9)}V176`) + shape(box(from, y, to - from, 9, 4.5), 'cloth-1');
/** A kitchen chair from the side; the seat's front edge and height. `faces` as the sitter does. */
export const chair = (x: number, seat: number, ground: number, faces: 'left' | 'right' = 'right', width = 38, back = 52): string => {
  const s = faces === 'right' ? 1 : -1;
  const rear = x - s * width;
  return (
    shape(`M${written(rear, seat)}V${written(ground)}M${written(x - s * 3, seat)}V${written(ground)}`) +
    shape(`M${written(rear, seat)}L${written(rear - s * 5, seat - back)}`) +
    shape(box(Math.min(rear, x) - 2, seat, width + 4, 6, 3), 'cloth-1')
  );
};
/** A cushion for the head of someone lying. */
export const ball = (at: Point, r: number): string =>
  shape(ring(at, r), 'cloth-1') + detail(`M${written(at[0] - r * 0.8, at[1] - r * 0.2)}q${written(r * 0.8, r * 0.7, r * 1.6, 0)}`);

/** The way of a movement: a thick curve with a head; `both` gives it a head at each end. */
export function arrow(points: readonly Point[], both = false, fill: Fill = 'brand'): string {
  const head = (tip: Point, from: Point): string => {
    const along = direction(from, tip);
    return `M${written(...towards(tip, along + 145, 9))}L${written(...tip)}L${written(...towards(tip, along - 145, 9))}`;
  };
  const [first, second] = points;
  const [last, before] = [points.at(-1), points.at(-2)];
  if (!first || !second || !last || !before) throw new Error('An arrow needs two points at least.');
  return `<g stroke="var(--${fill})" stroke-width="4"><path d="${curve(points)}${head(last, tangentFrom(before, last, points))}${both ? head(first, tangentFrom(second, first, points)) : ''}"/></g>`;
}
/** Where a curve comes from as it reaches its end: heads follow the curve, not the chord. */
const tangentFrom = (before: Point, tip: Point, points: readonly Point[]): Point => {
  if (points.length < 3) return before;
  const middle = points[tip === points[0] ? 2 : points.length - 3] ?? before;
  const chord = minus(tip, before);
  return add(before, times(minus(chord, minus(before, middle)), -0.25));
};
/** An arrow round a place, from one angle to another (0 right, 90 up). */
export const round = (at: Point, r: number, from: number, to: number, both = false): string => {
  const steps = Math.max(2, Math.ceil(Math.abs(to - from) / 40));
  return arrow(
    Array.from({ length: steps + 1 }, (_, i) => towards(at, from + ((to - from) * i) / steps, r)),
    both,
  );
};
/** Breath: two curling lines in front of a mouth. */
export const breath = ([x, y]: Point, s: 1 | -1): string =>
  `<g stroke="var(--brand)" stroke-width="3"><path d="M${written(x, y)}q${written(8 * s, -5, 15 * s, 0)}t${written(15 * s, 0)}M${written(x + 1 * s, y + 8)}q${written(7 * s, -4, 12 * s, 0)}t${written(12 * s, 0)}"/></g>`;
/** A warm or cold pack wrapped in cloth. */
export const pack = (at: Point, width: number, height: number, angle = 0): string =>
  pillow(at, width, height, angle, 'danger-soft') +
  detail(
    curve([
      placed(at, angle, 1, 1, [-width * 0.28, -height * 0.34]),
      placed(at, angle, 1, 1, [-width * 0.2, 0]),
      placed(at, angle, 1, 1, [-width * 0.28, height * 0.34]),
    ]),
  ) +
  detail(
    curve([
      placed(at, angle, 1, 1, [width * 0.28, -height * 0.34]),
      placed(at, angle, 1, 1, [width * 0.2, 0]),
      placed(at, angle, 1, 1, [width * 0.28, height * 0.34]),
    ]),
  );
/** Wavy lines that rise from something warm. */
export const warmth = ([x, y]: Point, count = 3, step = 10): string =>
  `<g stroke="var(--brand)" stroke-width="2.6"><path d="${Array.from({ length: count }, (_, i) => `M${written(x + i * step, y)}q-4-4.500 0-9t0-9`).join('')}"/></g>`.replaceAll(
    '4.500',
    '4.5',
  );
/** A place that is left alone: a ring with a bar across it. */
export const never = (at: Point, r = 13): string =>
  `<g stroke="var(--danger)" stroke-width="3.6"><path d="${ring(at, r)}M${written(...towards(at, 135, r))}L${written(...towards(at, -45, r))}"/></g>`;
/** A sore or worked place. */
export const spot = (at: Point, r = 7): string => patch(ring(at, r), 'cloth-1') + dotted(ring(at, r));
export { box, detail, dot, dotted, patch, ring, shape };
