import { anatomy, outline, outside, views } from '../body/figure.ts';
import type { Drawing } from './parts.ts';
import { thin, weight } from './rig/paint.ts';

/** Where each region lies on the figure of the body map, an arm’s on one side alone, and what it is called in a sentence. */
const frames: Readonly<Record<string, { words: string; top: number; bottom: number; from?: number; half: number }>> = {
  head: { words: 'head', top: 4, bottom: 76, half: 34 },
  jaw: { words: 'jaw', top: 46, bottom: 90, half: 34 },
  neck: { words: 'neck', top: 60, bottom: 114, half: 50 },
  shoulder: { words: 'shoulders', top: 92, bottom: 144, half: 76 },
  'upper-back': { words: 'upper back', top: 100, bottom: 186, half: 56 },
  chest: { words: 'chest', top: 100, bottom: 178, half: 56 },
  'upper-arm': { words: 'upper arms', top: 140, bottom: 186, from: 44, half: 78 },
  elbow: { words: 'elbows', top: 182, bottom: 228, from: 50, half: 88 },
  forearm: { words: 'forearms', top: 224, bottom: 268, from: 52, half: 96 },
  hand: { words: 'hands', top: 258, bottom: 332, from: 56, half: 110 },
  abdomen: { words: 'belly', top: 164, bottom: 254, half: 52 },
  'lower-back': { words: 'lower back', top: 172, bottom: 250, half: 52 },
  hip: { words: 'hips', top: 240, bottom: 306, half: 56 },
  gluteal: { words: 'buttocks', top: 236, bottom: 314, half: 58 },
  thigh: { words: 'front of the thighs', top: 300, bottom: 382, half: 58 },
  hamstring: { words: 'back of the thighs', top: 300, bottom: 382, half: 58 },
  knee: { words: 'knees', top: 376, bottom: 428, half: 52 },
  'back-of-knee': { words: 'back of the knees', top: 376, bottom: 428, half: 52 },
  shin: { words: 'shins', top: 420, bottom: 516, half: 50 },
  calf: { words: 'calves', top: 420, bottom: 508, half: 50 },
  foot: { words: 'feet', top: 504, bottom: 562, half: 52 },
};
const [wide, high] = [240, 180];
/** Room around what is coloured, in units of the figure. */
const room = 14;

const listed = (words: readonly string[]): string => words.join(', ').replace(/, ([^,]+)$/, ' and $1');

/** The side of the body that shows more of some regions; the front where both show as many. */
const sideOf = (regions: readonly string[]): 'front' | 'back' => {
  const seen = (side: 'front' | 'back'): number => regions.filter((id) => id in views[side]).length;
  return seen('back') > seen('front') ? 'back' : 'front';
};

/** The part of the body map around some regions, these coloured; the whole figure where none is named or they lie far apart. */
export function placeDrawing(regions: readonly string[]): Drawing {
  const side = sideOf(regions);
  const shown = regions.filter((id) => id in views[side] && id in frames);
  const parts = shown.flatMap((id) => frames[id] ?? []);
  const top = Math.min(560, ...parts.map((one) => one.top)) - room;
  const bottom = Math.max(0, ...parts.map((one) => one.bottom)) + room;
  const left = Math.min(...parts.map(({ from, half }) => from ?? -half)) - room;
  const right = Math.max(...parts.map(({ half }) => half)) + room;
  const scale = parts.length > 0 ? Math.min(wide / (right - left), high / (bottom - top), 1.7) : high / 576;
  const centre = parts.length > 0 ? (left + right) / 2 : 0;
  const middle = parts.length > 0 ? (top + bottom) / 2 : 284;
  const round = (value: number): number => Math.round(value * 100) / 100;
  const line = (width: number): string => `fill="none" stroke="var(--ink)" stroke-width="${round(width / scale)}"`;
  const twice = (shapes: string): string => `${shapes}<g transform="scale(-1 1)">${shapes}</g>`;
  const coloured = (shown.length > 0 ? shown : Object.keys(views[side]))
    .map((id) => `<path d="${views[side][id] ?? ''}" fill="var(--brand)" fill-opacity=".5" stroke="none"/>`)
    .join('');
  return {
    shows:
      shown.length > 0
        ? `The body from the ${side === 'back' ? 'back' : 'front'}, with ${listed(parts.map(({ words }) => words))} coloured.`
        : 'The whole body, coloured.',
    shapes:
      `<g transform="translate(${wide / 2} ${high / 2}) scale(${round(scale)}) translate(${round(-centre)} ${round(-middle)})">` +
      twice(`<path d="${outline}Z" fill="var(--skin-1)" stroke="none"/>`) +
      coloured +
      twice(
        `<path d="${outside}" fill="var(--accent-soft)" fill-rule="evenodd" stroke="none"/><path d="${anatomy[side]}" ${line(thin)} opacity=".5"/><path d="${outline}" ${line(weight)}/>`,
      ) +
      '</g>',
  };
}
