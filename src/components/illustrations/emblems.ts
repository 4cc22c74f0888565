import type { Section } from '../../schemas/vocabulary.ts';
import { arrow, body, bone, circle, fine, flatHand, honey, outline } from './parts.ts';
import { figure } from './rig/figure.ts';
import { pen } from './rig/paint.ts';
import { cast } from './rig/picture.ts';

/** The sign of each section on a 96 × 96 sheet; it always stands beside the section's name, so it needs no words. */
export const emblems: Readonly<Record<Section, string>> = {
  conditions:
    body(
      'M22 100C24 80 28 70 25 54 22 44 8 40 8 26 8 18 22 14 34 12 40 10 41 4 41-4h14c0 8 1 14 7 16 12 2 26 6 26 14 0 14-14 18-17 28-3 16 1 26 3 46Z',
    ) +
    outline(circle(48, 62, 17), true) +
    honey(circle(48, 62, 8)),
  techniques:
    body('M-4 74C20 60 32 58 48 58s32 4 52 16v30H-4Z') +
    flatHand({ x: 34, y: 22, turn: 62, size: 0.62 }) +
    arrow(2, [
      [84, 60],
      [90, 38],
      [70, 24],
    ]),
  benefits:
    bone('M18 14h60c6 0 10 4 10 10v34c0 6-4 10-10 10H46L28 84V68H18C12 68 8 64 8 58V24c0-6 4-10 10-10Z') +
    honey('M48 30c6-12 22-6 18 6-3 9-11 14-18 20-7-6-15-11-18-20-4-12 12-18 18-6Z'),
  'client-groups':
    `<g ${pen}>` +
    figure({
      view: 'front',
      look: cast.ben,
      size: 1.06,
      hip: [33, 102],
      left: { arm: { bones: [-104, -95] } },
      right: { arm: { bones: [-76, -85] } },
    }) +
    figure({
      view: 'front',
      look: cast.ana,
      size: 0.9,
      hip: [68, 112],
      left: { arm: { bones: [-104, -95] } },
      right: { arm: { bones: [-76, -85] } },
    }) +
    '</g>',
  science:
    body('M-4 68C20 58 76 58 100 68v36H-4Z') +
    fine('M-4 84c24-10 80-10 104 0') +
    outline('M60 58 82 82') +
    bone(circle(44, 40, 25)) +
    outline('M28 46c6-14 10-14 14-4s8 10 16-6') +
    `<path d="M63 60 82 80" stroke="var(--brand)" stroke-width="9" stroke-linecap="round"/>`,
  guides:
    bone('M48 26C36 16 20 16 8 20v58c12-4 28-4 40 6 12-10 28-10 40-6V20C76 16 60 16 48 26Z') +
    outline('M48 26v58M18 34c8-2 14-1 20 2M18 46c8-2 14-1 20 2M58 48c6-3 12-4 20-2M58 60c6-3 12-4 20-2') +
    honey('M64 16h12v22l-6-6-6 6Z'),
};
