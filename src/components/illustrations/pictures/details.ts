import type { SidePose } from '../rig/figure.ts';
import { flatHand, lyingHand } from '../rig/hands.ts';
import { cast, type Picture } from '../rig/picture.ts';
import { arrow, box, detail, floor, pack, patch, pillow, ring, round, shape, warmth } from '../rig/things.ts';

const scar =
  shape('M-4 34C60 20 180 20 244 36V184H-4Z', 'skin-1') +
  shape('M34 84C80 70 130 96 208 76') +
  detail('M58 70l3 16M88 70l1 16M118 78l-2 15M148 80l0 15M178 74l3 15');
const foot: SidePose = {
  view: 'side',
  faces: 'right',
  look: cast.cleo,
  size: 2.6,
  hip: [-92, 84],
  spine: 150,
  near: { leg: { bones: [-2, -8], end: 72 } },
};

/** Hands and feet from near by. */
export const details = {
  'hands-in-warm-water': {
    caption: 'Warm water first, then open and close the hands.',
    shows: 'Two hands rest in a basin of warm water; wavy lines rise from it.',
    parts: [
      flatHand({ x: 78, y: 70, turn: 62, size: 0.8, skin: 'skin-2' }),
      flatHand({ x: 162, y: 70, turn: 118, size: 0.8, flip: true, skin: 'skin-2' }),
      patch('M32 108H208L190 158Q188 164 182 164H58Q52 164 50 158Z', 'surface') +
        shape('M24 96H216L194 158Q192 166 184 166H56Q48 166 46 158Z', 'surface') +
        shape('M30 112q15-7 30 0t30 0 30 0 30 0 30 0 30 0'),
      warmth([110, 60], 3, 10),
    ],
  },
  'stroke-arm': {
    caption: 'Stroke lotion slowly along the arm, as lightly as feels pleasant.',
    shows: 'A hand strokes along the other forearm; an arrow shows the slow way.',
    parts: [
      flatHand({ x: 72, y: 128, turn: 180, size: 1, skin: 'skin-4' }),
      flatHand({ x: 168, y: 60, turn: 138, size: 0.95, skin: 'skin-4', flip: true }),
      arrow(
        [
          [60, 88],
          [100, 80],
        ].map(([x = 0, y = 0]) => [x - 10, y] as const),
        true,
      ),
    ],
  },
  'rub-forearm': {
    caption: 'Rub along the meaty part of the forearm, from wrist to elbow.',
    shows: 'One hand closes round the other forearm; an arrow runs from the wrist towards the elbow.',
    parts: [
      flatHand({ x: 76, y: 112, turn: 180, size: 1, skin: 'skin-2' }),
      flatHand({ x: 140, y: 22, turn: 80, size: 0.95, skin: 'skin-2' }),
      arrow([
        [96, 158],
        [200, 158],
      ]),
    ],
  },
  'rub-hands': {
    caption: 'Rub your hands slowly, in a dim room.',
    shows: 'One hand rubs slow circles on the back of the other.',
    parts: [
      flatHand({ x: 104, y: 132, turn: -172, size: 1.08, skin: 'skin-1' }),
      flatHand({ x: 150, y: 46, turn: 142, size: 1, flip: true, skin: 'skin-1' }),
      round([62, 60], 22, 200, -60),
    ],
  },
  'scar-circles': {
    caption: 'Two fingers flat beside the closed scar, small slow circles along it.',
    shows: 'Fingertips lie flat on the skin beside a healed scar; a round arrow shows small circles.',
    parts: [scar, flatHand({ x: 168, y: 182, turn: -118, size: 0.92 }), round([78, 128], 17, 200, -110)],
  },
  'scar-slide': {
    caption: 'Then slide the skin up, down and across.',
    shows: 'Fingertips lie beside a healed scar; two crossed arrows show the skin sliding up and down and across.',
    parts: [
      scar,
      flatHand({ x: 168, y: 182, turn: -118, size: 0.92 }),
      arrow(
        [
          [78, 104],
          [78, 160],
        ],
        true,
      ),
      arrow(
        [
          [50, 132],
          [106, 132],
        ],
        true,
      ),
    ],
  },
  'cold-pack-heel': {
    caption: 'A cold pack in a towel, under the heel. Off before it numbs the skin.',
    shows: 'A foot rests with the heel on a pack wrapped in a towel.',
    parts: [floor(164), foot, pack([118, 142], 96, 34)],
  },
  'wash-hands': {
    caption: 'Clean hands, and a plain cream without scent.',
    shows: 'Two hands under a running tap, beside them a jar of cream.',
    parts: [
      shape('M112 10h44q14 0 14 14v10h-18v-8h-40Z', 'surface') +
        '<g stroke="var(--brand)" stroke-width="3"><path d="M157 40v36M165 40v30"/></g>',
      flatHand({ x: 62, y: 124, turn: -10, size: 0.95, skin: 'skin-2' }),
      flatHand({ x: 236, y: 96, turn: 172, size: 0.95, skin: 'skin-2' }),
      shape(box(18, 40, 44, 36, 5), 'surface') + shape(box(14, 30, 52, 12, 4), 'cloth-1'),
    ],
  },
  'wrist-push': {
    caption: 'Forearm on the table, palm down: push up against the other hand, without moving.',
    shows:
      'A forearm lies on a table, palm down; the other hand presses on the back of the hand from above. Two arrows of the same strength meet.',
    parts: [
      shape(box(-4, 134, 170, 10, 4), 'cloth-1'),
      lyingHand({ x: 176, y: 132, turn: 0, skin: 'skin-2' }),
      lyingHand({ x: 196, y: 112, turn: -4, mirror: true, skin: 'skin-2' }),
      arrow([
        [214, 170],
        [214, 140],
      ]),
      arrow([
        [168, 56],
        [168, 88],
      ]),
    ],
  },
  'loose-grip': {
    caption: 'Hold it as loosely as the job allows.',
    shows: 'A relaxed hand rests lightly on a computer mouse.',
    parts: [
      floor(150, -4, 244),
      shape('M98 150q0-34 44-34 40 0 42 34Z', 'surface') + detail('M150 117q6 12 6 32'),
      lyingHand({ x: 136, y: 122, turn: 6, skin: 'skin-4' }),
      '<g stroke="var(--brand)" stroke-width="3"><path d="M108 74q6-10 12 0t12 0M150 74q6-10 12 0t12 0"/></g>',
    ],
  },
  'fat-handle': {
    caption: 'Make handles fatter with tape or foam.',
    shows: 'A kitchen knife with a handle wrapped thick in tape, above it the same knife with a thin handle.',
    parts: [
      shape('M14 44h76v10H14Z', 'sunk') + shape('M90 42h104q26 0 32 14H90Z', 'surface'),
      arrow([
        [52, 70],
        [52, 94],
      ]),
      shape(box(10, 108, 84, 38, 12), 'cloth-1') +
        detail('M28 108l-8 38M44 108l-8 38M60 108l-8 38M76 108l-8 38') +
        shape('M94 112h102q24 0 30 26H94Z', 'surface'),
    ],
  },
} satisfies Record<string, Picture>;

const sheetOfPaper = (x: number, y: number): string => shape(box(x, y, 84, 110, 5), 'surface');
/** Things that stand beside advice. */
export const objects = {
  'write-down': {
    caption: 'A few words on paper.',
    shows: 'A notebook with a few lines and a pen.',
    parts: [
      sheetOfPaper(68, 34) + detail('M82 58h54M82 76h44M82 94h54M82 112h30') + detail('M68 50h-6M68 74h-6M68 98h-6M68 122h-6'),
      shape('M182 52l10 6-42 72-12 8 2-14Z', 'cloth-1') + detail('M176 62l10 6'),
    ],
  },
  'less-coffee': {
    caption: 'Smaller, fewer, and none late in the day.',
    shows: 'A half-full coffee cup with an arrow pointing down.',
    parts: [
      shape('M62 66H152V112Q152 142 122 142H92Q62 142 62 112Z', 'surface') +
        shape('M152 78h12q18 0 18 18t-18 18h-14') +
        shape('M64 108q20-8 43 0t43 0q0 32-30 33H92q-28-2-28-33Z', 'hair-2') +
        shape('M50 152H166'),
      arrow([
        [206, 60],
        [206, 112],
      ]),
    ],
  },
  'drink-water': {
    caption: 'A glass of water, and a bite to eat.',
    shows: 'A glass of water and an apple.',
    parts: [
      shape('M62 42H122L114 150H70Z', 'surface') + '<g stroke="var(--brand)" stroke-width="3"><path d="M65 76q14-6 27 0t27 0"/></g>',
      shape('M166 96q-10-8-20 0-14 12-6 34 10 26 26 18 16 8 26-18 8-22-6-34-10-8-20 0Z', 'cloth-1') + shape('M166 96q0-14 8-20'),
    ],
  },
  medicine: {
    caption: 'As the label or your pharmacist says.',
    shows: 'A medicine bottle with a label, and two tablets.',
    parts: [
      shape(box(76, 54, 60, 100, 8), 'cloth-1') +
        shape(box(72, 34, 68, 22, 5), 'surface') +
        shape(box(76, 82, 60, 44, 1), 'surface') +
        detail('M86 94h40M86 104h40M86 114h24'),
      shape(ring([174, 140], 13), 'surface') + detail('M166 140h16') + shape(ring([190, 112], 13), 'surface') + detail('M182 112h16'),
    ],
  },
  'same-times': {
    caption: 'The same times, day after day.',
    shows: 'An alarm clock beside a bed.',
    parts: [
      shape(ring([74, 92], 40), 'surface') + shape('M74 66v26l18 12') + shape('M44 54l-12-10M104 54l12-10M52 128l-8 12M96 128l8 12'),
      shape('M132 82V156M224 116V156') + pillow([152, 104], 34, 18) + shape(box(132, 112, 92, 24, 5), 'cloth-1'),
    ],
  },
  'clock-turned': {
    caption: 'Turn the clock to the wall.',
    shows: 'The back of an alarm clock that faces the wall.',
    parts: [
      shape('M20 20H220V136H20Z', 'sunk') + floor(158),
      shape(ring([120, 108], 42), 'cloth-1') +
        shape(ring([120, 108], 30)) +
        shape('M88 68l-10-10M152 68l10-10M98 146l-8 12M142 146l8 12') +
        shape('M112 100h16v16h-16Z', 'surface'),
      round([120, 108], 62, 160, 20),
    ],
  },
  'phone-away': {
    caption: 'The phone sleeps in another room.',
    shows: 'A phone lies in an open drawer.',
    parts: [
      shape(box(40, 34, 160, 120, 6), 'cloth-1') + shape(box(54, 48, 132, 30, 3), 'surface') + detail('M112 64h16'),
      shape('M48 96H192L212 150H28Z', 'surface') +
        shape('M100 104h40l6 34H94Z', 'ink') +
        shape('M28 150v16H212v-16') +
        detail('M110 158h20'),
    ],
  },
  'shoes-by-bed': {
    caption: 'Shoes beside the bed: soft inside, a low heel.',
    shows: 'A pair of soft shoes stands on the floor beside a bed.',
    parts: [
      floor(160),
      shape('M146 92H240M156 124V160') + shape(box(140, 96, 104, 30, 6), 'surface') + pillow([206, 86], 60, 22, 0, 'cloth-1'),
      ...[14, 66].map(
        (x) => shape(`M${x} 158v-24q10 6 18-2l24 14q10 4 10 12Z`, 'cloth-2') + shape(`M${x} 158h52`).replace('/>', ' stroke-width="5"/>'),
      ),
    ],
  },
  'ankle-brace': {
    caption: 'A lace-up brace, for sport.',
    shows: 'A foot in a lace-up ankle brace.',
    parts: [
      floor(160),
      { view: 'side', faces: 'right', look: cast.ben, size: 2.6, hip: [76, -62], spine: 90, near: { leg: { bones: [-90, -90], end: 0 } } },
      shape('M58 66h34l4 40 34 18v24H64q-12-14-6-34Z', 'surface') +
        detail('M92 78l-14 6M94 92l-14 6M98 106l-14 8M110 114l-8 12M122 120l-6 12'),
    ],
  },
  'raised-heel': {
    caption: 'A slightly raised heel at first, flat again as it settles.',
    shows: 'A walking shoe with a slightly raised heel; an arrow points to the heel.',
    parts: [
      floor(152),
      shape('M54 72q22 8 40-2l52 34q34 2 38 24v10H62q-14-30-8-66Z', 'cloth-1') +
        shape('M58 138h126v6l-88 2-2 6H56Z', 'ink') +
        detail('M104 84l10-8M118 94l10-8M132 102l9-8'),
      arrow([
        [34, 110],
        [50, 140],
      ]),
    ],
  },
  'warm-shower': {
    caption: 'Warm water first thing.',
    shows: 'A shower head with falling water and steam.',
    parts: [
      shape('M120 12V34') +
        shape('M78 56Q80 34 120 34t42 22Z', 'surface') +
        '<g stroke="var(--brand)" stroke-width="3"><path d="M88 68l-6 24M104 68l-3 24M120 68v24M136 68l3 24M152 68l6 24M80 106l-6 24M100 106l-3 24M120 106v24M140 106l3 24M160 106l6 24"/></g>',
      warmth([40, 150], 1, 10),
      warmth([196, 150], 1, 10),
    ],
  },
  'cover-from-sun': {
    caption: 'Out of strong sun: clothing or sunscreen.',
    shows: 'A sun, a long-sleeved shirt and a bottle of sunscreen.',
    parts: [
      shape(ring([50, 46], 20), 'cloth-1') + shape('M50 12v6M50 74v6M16 46h6M78 46h6M26 22l4 4M70 66l4 4M26 70l4-4M70 26l4-4'),
      shape('M96 66l24-14q12 12 26 0l24 14 18 70-18 6-14-46v60h-46V96l-14 46-18-6Z', 'surface'),
      shape(box(196, 90, 34, 66, 6), 'cloth-1') + shape(box(202, 76, 22, 14, 3), 'surface'),
    ],
  },
  'cold-pack': {
    caption: 'Cold, with a towel between.',
    shows: 'A cold pack half wrapped in a towel, marked with a snow crystal.',
    parts: [
      pillow([132, 96], 120, 74, -6, 'surface'),
      '<g stroke="var(--brand)" stroke-width="3.4"><path d="M152 70v44M133 81l38 22M133 103l38-22"/></g>',
      shape('M44 62q40-12 70 0l-8 74q-36 10-66-2Z', 'cloth-1') + detail('M52 76q28-8 54 0M48 120q28 8 52 2'),
    ],
  },
  'warm-pack': {
    caption: 'Warmth, with a cloth between.',
    shows: 'A warm pack wrapped in a cloth; wavy lines rise from it.',
    parts: [pack([120, 118], 140, 60, 0), warmth([96, 78], 3, 22)],
  },
} satisfies Record<string, Picture>;
