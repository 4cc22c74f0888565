import type { Direction, Verdict } from '../schemas/vocabulary.ts';
import type { Amount } from './map.ts';

/** Half the height of a mark for each amount of research, in units of the drawing; no amount stated is drawn smallest. */
export const radii: Readonly<Record<Amount, number>> = { 0: 5, 1: 5, 2: 7, 3: 9 };

const round = (value: number): number => Math.round(value * 10) / 10;

/** The outline of a mark around 0,0: a shape for each direction, so that it is told apart without colour. */
export function outlineOf(direction: Direction, radius: number): string {
  const r = round(radius);
  const wide = round(radius * 1.12);
  switch (direction) {
    case 'benefit':
      return `M0-${r}L${wide} ${r}H-${wide}Z`;
    case 'harm':
      return `M0 ${r}L${wide}-${r}H-${wide}Z`;
    case 'no-difference':
      return `M-${wide}-${round(radius * 0.5)}H${wide}V${round(radius * 0.5)}H-${wide}Z`;
    case 'mixed':
      return `M0-${wide}L${wide} 0 0 ${wide}-${wide} 0Z`;
    case 'insufficient':
      return `M-${r} 0a${r} ${r} 0 1 0 ${round(2 * r)} 0a${r} ${r} 0 1 0-${round(2 * r)} 0Z`;
    case 'advice':
    case 'not-applicable':
      return `M-${r}-${r}H${r}V${r}H-${r}ZM-${round(r * 0.5)}-${round(r * 0.3)}H${round(r * 0.5)}M-${round(r * 0.5)} ${round(r * 0.3)}H${round(r * 0.5)}`;
  }
}

/** The outline of what became of a claim, around 0,0: a tick, a tick cut short, a question left open, a cross. */
const verdictOutlines: Readonly<Record<Verdict, string>> = {
  'holds-up': 'M-8 1-3 7 8-7',
  partly: 'M-8 0C-5-7-2-5 0 0s5 7 8 0',
  'not-shown': 'M-5-4C-5-12 6-11 5-4 5 0 0 0 0 4M0 8v.1',
  wrong: 'M-7-7 7 7M7-7-7 7',
};

/** The sign of a verdict in 24 by 24 around 0,0: the shape of its direction on the map, or what became of a claim. */
export const signOutline = (sign: Direction | Verdict): string =>
  sign in verdictOutlines ? verdictOutlines[sign as Verdict] : outlineOf(sign as Direction, radii[3]);

/** Whether a sign is drawn as a line, not as a shape that is filled. */
export const isLine = (sign: Direction | Verdict): boolean => sign in verdictOutlines;

/** Where pips stand under a mark: their offsets from its middle. */
export const pipOffsets = (count: number): number[] => Array.from({ length: count }, (_, index) => (index - (count - 1) / 2) * 4);
