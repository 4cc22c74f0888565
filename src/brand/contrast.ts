import { wcagContrast } from 'culori';
import type { Roles } from './roles.ts';

/** A colour on a ground, and the least contrast WCAG 2.2 AA asks of it: 4.5 for text, 3 for lines, marks and drawings. */
export type Pair = { role: string; on: string; least: 3 | 4.5 };

const each = (roles: readonly string[], grounds: readonly string[], least: Pair['least']): Pair[] =>
  roles.flatMap((role) => grounds.map((on) => ({ role, on, least })));

/** Every pair that a page puts together. */
export const pairs: readonly Pair[] = [
  ...each(['ink', 'muted', 'brand', 'brand-strong', 'link', 'link-visited'], ['paper', 'surface', 'sunk', 'accent-soft'], 4.5),
  ...each(['danger', 'caution', 'ok'], ['paper', 'surface', 'sunk'], 4.5),
  ...['danger', 'caution', 'ok'].flatMap((signal) => each([signal, 'ink', 'muted', 'link'], [`${signal}-soft`], 4.5)),
  ...each(['on-brand'], ['brand', 'brand-strong'], 4.5),
  ...each(['focus'], ['paper', 'surface', 'sunk', 'accent-soft', 'danger-soft'], 3),
  ...each(['line-strong'], ['paper', 'surface', 'sunk'], 3),
  ...each(['ink'], ['skin-1', 'skin-2', 'skin-3', 'skin-4', 'cloth-1', 'cloth-2'], 3),
  ...each(['ink', 'brand'], ['accent-soft'], 3),
];

/** The contrast of a pair in both looks, as WCAG counts it (1 to 21); throws for a role that is not there. */
export function contrastOf({ role, on }: Pick<Pair, 'role' | 'on'>, roles: Roles): { light: number; dark: number } {
  const [front, back] = [roles[role], roles[on]];
  if (!front || !back) throw new Error(`There is no role called ${front ? on : role}.`);
  return { light: wcagContrast(front.light, back.light), dark: wcagContrast(front.dark, back.dark) };
}
