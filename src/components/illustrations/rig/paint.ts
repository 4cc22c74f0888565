import { written, type Point } from './geometry.ts';

/** What a shape is filled with: a role of the page's colours. */
export type Fill =
  | 'skin-1'
  | 'skin-2'
  | 'skin-3'
  | 'skin-4'
  | 'hair-1'
  | 'hair-2'
  | 'hair-3'
  | 'cloth-1'
  | 'cloth-2'
  | 'brand'
  | 'surface'
  | 'accent-soft'
  | 'sunk'
  | 'line'
  | 'danger'
  | 'danger-soft'
  | 'ink';
/** The weight of every contour on the sheet. */
export const weight = 2.2;
/** The weight of what lies inside a contour: a fold, a finger, an eye. */
export const thin = 1.6;

const attribute = (fill?: Fill): string => (fill ? ` fill="var(--${fill})"` : '');
/** A shape with the contour that all drawings share; the sheet holds the pen (see `sheet`). */
export const shape = (d: string, fill?: Fill): string => `<path d="${d}"${attribute(fill)}/>`;
/** A filled shape without a contour. */
export const patch = (d: string, fill: Fill): string => `<path d="${d}" stroke="none"${attribute(fill)}/>`;
/** A thin line inside a contour. */
export const detail = (d: string): string => `<path d="${d}" stroke-width="${thin}"/>`;
/** A line that is felt or meant rather than seen. */
export const dotted = (d: string): string => `<path d="${d}" stroke-dasharray="1 5"/>`;
/** A dot: an eye, a point to press. */
export const dot = ([x, y]: Point, r: number, fill: Fill = 'ink'): string => patch(ring([x, y], r), fill);
/** A circle as a path. */
export const ring = ([x, y]: Point, r: number, ry = r): string =>
  `M${written(x - r, y)}a${written(r, ry)} 0 1 0 ${written(2 * r, 0)}a${written(r, ry)} 0 1 0 ${written(-2 * r, 0)}Z`;
/** A box with rounded corners. */
export const box = (x: number, y: number, width: number, height: number, r = 3): string =>
  `M${written(x + r, y)}h${written(width - 2 * r)}q${written(r, 0, r, r)}v${written(height - 2 * r)}q${written(0, r, -r, r)}h${written(2 * r - width)}q${written(-r, 0, -r, -r)}v${written(2 * r - height)}q${written(0, -r, r, -r)}Z`;

/** The pen of a sheet: what every shape inherits. */
export const pen = `fill="none" stroke="var(--ink)" stroke-width="${weight}" stroke-linecap="round" stroke-linejoin="round"`;
