import { body, bone, circle, fine, flatHand, honey, outline, type Drawing } from './parts.ts';
import { session } from './pictures/session.ts';
import { pen } from './rig/paint.ts';
import { draw } from './rig/picture.ts';

/** The three doors of the home page, on the same sheet; each stands beside words that say the same. */
export const doorScenes = {
  hurts: {
    shows: 'A sore place low on a back, and a hand near it.',
    shapes:
      body(
        'M58 190C62 152 68 132 62 100 58 78 30 74 26 44 24 30 40 24 62 20 90 15 104 12 105-6h30c1 18 15 21 43 26 22 4 38 10 36 24-4 30-32 34-36 56-6 32 0 52 4 90Z',
      ) +
      fine('M120 22v160') +
      outline(circle(98, 128, 26), true) +
      honey(circle(98, 128, 12)) +
      flatHand({ x: 186, y: 150, turn: 206, size: 0.95 }),
  },
  going: { shows: session['session-massage'].shows, shapes: `<g ${pen}>${draw(session['session-massage'])}</g>` },
  true: {
    shows: 'Someone says that massage does something; a magnifying glass is held to it.',
    shapes:
      bone('M34 22h150c8 0 14 6 14 14v66c0 8-6 14-14 14h-76l-36 34v-34H34c-8 0-14-6-14-14V36c0-8 6-14 14-14Z') +
      outline('M44 50h96M44 70h58M44 90h40') +
      `<path d="M176 128 214 164" stroke="var(--brand)" stroke-width="13" stroke-linecap="round"/>` +
      bone(circle(150, 98, 40)) +
      outline('M138 88c0-16 24-16 24-1 0 10-12 10-12 20M150 118v.1'),
  },
} as const satisfies Readonly<Record<string, Drawing>>;

/** What stands where there is nothing to show, on the same sheet. */
export const emptyStates = {
  'no-page': {
    shows: 'A hand has drawn a winding line that runs off the edge of the sheet.',
    shapes:
      body('M-5 150C60 138 180 138 245 150v40H-5Z') +
      outline('M70 128C20 96 60 40 104 60s16 70-20 52 20-92 72-84 40 52 92 30', true) +
      flatHand({ x: 112, y: 176, turn: -128, size: 0.9 }),
  },
  'no-results': {
    shows: 'A magnifying glass over a bare patch of skin.',
    shapes:
      body('M-5 128C45 112 85 108 120 108s75 4 125 20v60H-5Z') +
      fine('M-5 152c50-16 90-20 125-20s75 4 125 20') +
      `<path d="M142 96 178 132" stroke="var(--brand)" stroke-width="13" stroke-linecap="round"/>` +
      bone(circle(110, 64, 44)) +
      outline('M88 72c8-18 16-18 22-4s14 12 22-6'),
  },
  'empty-list': {
    shows: 'An empty sheet of paper waiting for the first line.',
    shapes:
      bone('M70 14h76l28 28v124H70Z') +
      outline('M146 14v28h28') +
      outline('M92 72h56M92 96h56M92 120h36', true) +
      flatHand({ x: 212, y: 164, turn: 218, size: 0.8 }),
  },
} as const satisfies Readonly<Record<string, Drawing>>;
