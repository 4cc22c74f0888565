/** Points, curves and limbs on a sheet of 240 × 180. Angles are in degrees: 0 points right, 90 up. */

export type Point = readonly [x: number, y: number];

const short = (value: number): string =>
  String(Math.round(value * 10) / 10)
    .replace(/^(-?)0\./, '$1.')
    .replace(/^-0$/, '0');
/** Numbers as SVG writes them: one decimal, no spare space. */
export const written = (...values: number[]): string => values.map(short).join(' ').replaceAll(' -', '-');

export const add = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]];
export const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];
export const times = ([x, y]: Point, by: number): Point => [x * by, y * by];
export const between = (a: Point, b: Point, share: number): Point => add(a, times(minus(b, a), share));
export const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);
const radians = (degrees: number): number => (degrees * Math.PI) / 180;
/** The point so far away in a direction. */
export const towards = (from: Point, angle: number, length: number): Point =>
  add(from, [Math.cos(radians(angle)) * length, -Math.sin(radians(angle)) * length]);
/** The direction from one point to another. */
export const direction = (from: Point, to: Point): number => (Math.atan2(from[1] - to[1], to[0] - from[0]) * 180) / Math.PI;
/** An angle between -180 and 180. */
export const turn = (angle: number): number => ((((angle + 180) % 360) + 360) % 360) - 180;
/** A point given in a part's own measures (x forward, y down at rest), laid on the sheet. */
export const placed = (at: Point, angle: number, size: number, mirror: 1 | -1, [x, y]: Point): Point => {
  const [cos, sin] = [Math.cos(radians(angle)), -Math.sin(radians(angle))];
  const [u, v] = [x * size, y * size * mirror];
  return [at[0] + u * cos - v * sin, at[1] + u * sin + v * cos];
};

/**
 * The joint between two bones that reach from `root` to `target`; `bend` says to which side it gives.
 * Throws where the target is out of reach.
 */
export function joint(root: Point, target: Point, upper: number, lower: number, bend: 1 | -1): Point {
  const far = distance(root, target);
  if (far > upper + lower + 0.5)
    throw new Error(`Out of reach: ${written(...target)} is ${short(far)} away, ${short(upper + lower)} at most.`);
  if (far < Math.abs(upper - lower)) throw new Error(`Too near: ${written(...target)} is ${short(far)} away.`);
  const cos = Math.max(-1, Math.min(1, (far ** 2 + upper ** 2 - lower ** 2) / (2 * far * upper)));
  return towards(root, direction(root, target) + bend * ((Math.acos(cos) * 180) / Math.PI), upper);
}

/** Half a unit is a pixel where a drawing is 480 wide; steps are taken between snapped points, so that nothing drifts. */
const snap = (value: number): number => Math.round(value * 2) / 2;

/** A smooth curve through all points; its handles never outrun the way to the next point. */
export function curve(points: readonly Point[], closed = false, tension = 0.36): string {
  const count = points.length;
  const at = (index: number): Point =>
    (closed ? points[(index + count) % count] : points[Math.max(0, Math.min(count - 1, index))]) ?? [0, 0];
  const tangent = (index: number): Point => {
    const along = minus(at(index + 1), at(index - 1));
    const length = Math.hypot(...along);
    return length === 0 ? [0, 0] : times(along, 1 / length);
  };
  const snapped = ([x, y]: Point): Point => [snap(x), snap(y)];
  const steps = Array.from({ length: closed ? count : count - 1 }, (_, index) => {
    const [from, to] = [snapped(at(index)), snapped(at(index + 1))];
    const handle = distance(from, to) * tension;
    const first = times(tangent(index), handle);
    const second = minus(minus(to, from), times(tangent(index + 1), handle));
    return written(...snapped(first), ...snapped(second), ...minus(to, from));
  });
  return `M${written(...snapped(at(0)))}c${steps.join(' ')}`.replaceAll(' -', '-') + (closed ? 'Z' : '');
}

/** A place along a limb: where, and how far its edge lies to the left and to the right of the way along it. */
export type Station = readonly [at: Point, left: number, right?: number];
function edges(stations: readonly Station[]): { left: Point[]; right: Point[] } {
  const [left, right]: [Point[], Point[]] = [[], []];
  stations.forEach(([at, reachLeft, reachRight = reachLeft], index) => {
    const before = stations[index - 1]?.[0];
    const after = stations[index + 1]?.[0];
    const come = before ? direction(before, at) : direction(at, after ?? at);
    const go = after ? direction(at, after) : come;
    const bend = turn(go - come);
    const middle = come + bend / 2;
    const push = (side: Point[], sign: 1 | -1, reach: number): void => {
      if (Math.abs(bend) > 50 && Math.sign(bend) === -sign) {
        for (const share of [0.12, 0.5, 0.88]) side.push(towards(at, come + bend * share + sign * 90, reach));
      } else if (Math.abs(bend) > 50) side.push(towards(at, middle + sign * 90, reach * 0.8));
      else side.push(towards(at, middle + sign * 90, reach));
    };
    push(left, 1, reachLeft);
    push(right, -1, reachRight);
  });
  return { left, right };
}

/** The outline of a limb that grows out of the body: open at its root, its tip drawn by the points of a hand or a foot. */
export function limb(stations: readonly Station[], tip: readonly Point[]): string {
  const { left, right } = edges(stations);
  return curve([...left, ...tip, ...right.toReversed()]);
}

/** A tube with straight ends: a sleeve, a trouser leg, a bandage. */
export function tube(stations: readonly Station[]): string {
  const { left, right } = edges(stations);
  return `${curve(left)}${curve(right.toReversed()).replace('M', 'L')}Z`;
}

/** A closed shape with rounded ends: a trunk, a roll. */
export function roll(stations: readonly Station[], closedEnd = true): string {
  const { left, right } = edges(stations);
  const end = (tip?: Station, inner?: Station): Point[] =>
    tip && inner ? [towards(tip[0], direction(inner[0], tip[0]), (tip[1] + (tip[2] ?? tip[1])) / 2)] : [];
  return curve(
    [...left, ...(closedEnd ? end(stations.at(-1), stations.at(-2)) : []), ...right.toReversed(), ...end(stations[0], stations[1])],
    true,
  );
}
