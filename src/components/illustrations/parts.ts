import type { Pose } from './rig/figure.ts';
import type { Fill } from './rig/paint.ts';
import { draw } from './rig/picture.ts';

/** The parts every scene is built from, so that all are drawn by one hand: bodies and stroke arrows on a 240 × 180 sheet. */

/** A drawing: what it shows, in words, and its shapes. */
export type Drawing = { shows: string; shapes: string };

export type Point = readonly [x: number, y: number];
/** How deep a stroke goes: 1 rests on the skin, 5 reaches the deepest layer. It sets the weight of the arrow. */
export type Depth = 1 | 2 | 3 | 4 | 5;

const n = (value: number): number => Math.round(value * 10) / 10;
const at = ([x, y]: Point): string => `${n(x)} ${n(y)}`;

/** A body seen as one shape: filled like the body map and drawn with its contour. */
export const body = (d: string, skin: Fill = 'skin-1'): string =>
  `<path d="${d}" fill="var(--${skin})" stroke="var(--ink)" stroke-width="2.2" stroke-linejoin="round"/>`;

/** Fine lines on or under the skin: the layers, a spine, a fold. */
export const fine = (d: string): string =>
  `<path d="${d}" fill="none" stroke="var(--ink)" stroke-width="1.6" stroke-linecap="round" opacity=".55"/>`;

/** A bone or a tool inside the body, pale with the contour. */
export const bone = (d: string): string =>
  `<path d="${d}" fill="var(--surface)" stroke="var(--ink)" stroke-width="2.2" stroke-linejoin="round"/>`;

/** A line in the contour's own weight; dashed where something is felt, not seen. */
export const outline = (d: string, dashed = false): string =>
  `<path d="${d}" fill="none" stroke="var(--ink)" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"${dashed ? ' stroke-dasharray="1 5"' : ''}/>`;

/** What moves while a drawing is played, and how: to and fro, up and down, pressing, in a circle. */
export const moving = (way: 'sway' | 'back' | 'lift' | 'press' | 'rise' | 'circle', ...parts: readonly (string | Pose)[]): string =>
  `<g class="moves-${way}">${draw({ parts })}</g>`;

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
  return `<g fill="none" stroke="var(--brand)" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"><path d="${curve}"/><path d="${head(beforeLast, last)}${both ? head(b, a) : ''}"/></g>`;
}

/** A mark in honey with the contour: a sore spot, a drop, a stone. */
export const honey = (d: string): string =>
  `<path d="${d}" fill="var(--cloth-1)" stroke="var(--ink)" stroke-width="2.2" stroke-linejoin="round"/>`;
/** A circle around x, y as path data, to be filled or drawn like any other outline. */
export const circle = (x: number, y: number, r: number): string =>
  `M${n(x - r)} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;

export { cuppedHand, fist, flatHand, grippingHand, leaningForearm, lyingHand, pressingFingers, pressingThumb } from './rig/hands.ts';
