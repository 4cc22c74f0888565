import {
  arrow,
  body,
  bone,
  circle,
  cuppedHand,
  fine,
  fist,
  flatHand,
  grippingHand,
  honey,
  leaningForearm,
  lyingHand,
  moving,
  outline,
  pressingThumb,
  type Drawing,
} from './parts.ts';
import { positions } from './pictures/positions.ts';
import type { Pose } from './rig/figure.ts';
import { curve, type Point } from './rig/geometry.ts';
import { pen } from './rig/paint.ts';
import { draw, therapists } from './rig/picture.ts';
import { ball, box, detail, floor, pillow, ring, shape, spot, table } from './rig/things.ts';

const hill = body('M-5 138C45 118 85 112 120 112s75 6 125 26v50H-5Z');
const layers = fine('M-5 160c50-18 90-24 125-24s75 6 125 24');
/** The back from above: neck at the top, the spine in the middle. */
const back = body(
  'M58 190C62 152 68 132 62 100 58 78 30 74 26 44 24 30 40 24 62 20 90 15 104 12 105-6h30c1 18 15 21 43 26 22 4 38 10 36 24-4 30-32 34-36 56-6 32 0 52 4 90Z',
);
const spine = fine('M120 22v160');
/** A limb across the sheet, from above. */
const limb = body('M-5 66C60 56 160 60 245 74v62C160 146 60 150-5 140Z', 'skin-4');
const client = { skin: 'skin-1', hair: 'short', hairColour: 'hair-2', shirt: 'cloth-1', shorts: 'cloth-2' } as const;
const legUp: Pose = {
  view: 'side',
  faces: 'right',
  look: client,
  hip: [86, 121],
  spine: 180,
  only: 'limbs',
  near: { leg: { bones: [42, 32], end: 116 } },
};
const soleOf: readonly Point[] = [
  [54, 62],
  [78, 46],
  [112, 40],
  [140, 52],
  [146, 74],
  [136, 100],
  [128, 126],
  [126, 156],
  [112, 170],
  [92, 170],
  [78, 156],
  [76, 126],
  [70, 100],
  [56, 82],
];
/** Figures and things on one sheet, from back to front. */
const scene = (...parts: readonly (string | Pose)[]): string => `<g ${pen}>${draw({ parts })}</g>`;

/** What each technique does with the hands, by the slug of its article. */
export const techniqueScenes: Readonly<Record<string, Drawing>> = {
  kneading: {
    shows: 'Two hands lift a fold of muscle and squeeze it from both sides, at medium depth.',
    shapes:
      body('M-5 142C24 128 44 126 58 124c14-2 12-44 28-44s12 40 34 40 18-40 34-40 14 42 28 44c14 2 34 4 63 18v50H-5Z') +
      fine('M-5 164c40-16 60-14 76-18 8-2 8-30 15-30s8 26 34 26 27-26 34-26 7 28 15 30c16 4 36 2 76 18') +
      moving('press', grippingHand({ x: 86, y: 92, mirror: true })) +
      moving('press', grippingHand({ x: 154, y: 92 })) +
      arrow(3, [
        [18, 96],
        [26, 112],
        [44, 112],
      ]) +
      arrow(3, [
        [222, 96],
        [214, 112],
        [196, 112],
      ]),
  },
  'deep-tissue-massage': {
    shows: 'A forearm leans into the back and moves slowly along it. The stroke reaches the deepest layer.',
    shapes:
      body('M-5 124C24 106 44 104 62 112c20 9 88 11 110 0 20-10 44-6 73 12v66H-5Z') +
      fine('M-5 148c36-18 52-20 72-12 22 9 78 10 100 0 20-9 44-6 78 12') +
      fine('M-5 172c50-16 90-12 125-12s75-4 125 12') +
      moving('sway', leaningForearm({ x: 124, y: 119 })) +
      arrow(5, [
        [136, 132],
        [130, 168],
        [60, 164],
      ]),
  },
  stretching: {
    shows: 'A person lies on the back while the therapist lifts one leg, a hand under the heel and one above the knee, slowly and lightly.',
    shapes: scene(
      floor(174),
      table(132, 10, 176),
      {
        view: 'side',
        faces: 'left',
        look: therapists.tia,
        hip: [206, 92],
        spine: 98,
        neck: 92,
        far: { leg: { to: [206, 163] } },
        near: { leg: { to: [200, 163] } },
      },
      {
        view: 'side',
        faces: 'right',
        look: client,
        hip: [86, 121],
        spine: 180,
        neck: 178,
        eyes: 'closed',
        far: { leg: { bones: [0, 0], end: 80 } },
        near: { arm: { bones: [-10, 4], hand: 'side' } },
      },
      moving('lift', legUp, {
        view: 'side',
        faces: 'left',
        look: therapists.tia,
        hip: [206, 92],
        spine: 98,
        only: 'arms',
        far: { arm: { to: [160, 66], hand: 'side', end: 200 } },
        near: { arm: { to: [156, 74], hand: 'flat', end: 190 } },
      }),
      arrow(2, [
        [118, 104],
        [106, 78],
        [116, 48],
      ]),
    ),
  },
  'trigger-point-therapy': {
    shows: 'A thumb presses straight down on one sore spot and holds. The ache can be felt in another place.',
    shapes:
      body('M-5 132C40 114 68 108 84 110c10 2 14 14 22 14s12-12 24-12c36 0 75 4 115 22v60H-5Z') +
      layers +
      honey(circle(106, 146, 11)) +
      outline(circle(106, 146, 20), true) +
      moving('press', pressingThumb({ x: 106, y: 120 })) +
      arrow(4, [
        [76, 62],
        [76, 102],
      ]) +
      outline('M132 148C156 152 176 148 192 140', true) +
      outline(circle(204, 134, 7), true),
  },
  'myofascial-release': {
    shows: 'Two crossed hands rest on the back and draw the skin apart, slowly and lightly.',
    shapes:
      hill +
      fine('M-5 160c50-18 80-20 100-22 10-1 14 6 25 6s15-7 25-6c20 2 50 4 100 22') +
      moving('sway', lyingHand({ x: 158, y: 115, turn: 7 })) +
      moving('back', lyingHand({ x: 82, y: 115, turn: -7, mirror: true })) +
      arrow(2, [
        [96, 134],
        [60, 136],
        [22, 148],
      ]) +
      arrow(2, [
        [144, 134],
        [180, 136],
        [218, 148],
      ]),
  },
  'joint-mobilisation': {
    shows: 'One hand steadies the shin; the other holds the heel and glides the foot a little way up and down.',
    shapes: scene(
      { view: 'side', faces: 'right', look: client, size: 2.7, hip: [-84, 66], spine: 150, near: { leg: { bones: [-6, -6], end: 78 } } },
      flatHand({ x: 78, y: 14, turn: 84, size: 0.86 }),
      moving('press', flatHand({ x: 160, y: 160, turn: -116, size: 0.86 })),
      arrow(
        3,
        [
          [214, 74],
          [214, 124],
        ],
        true,
      ),
    ),
  },
  effleurage: {
    shows: 'Two flat hands glide up the back beside the spine in one long, light stroke, and come down along the sides.',
    shapes:
      back +
      spine +
      moving('lift', flatHand({ x: 82, y: 134, turn: -87, size: 0.9 })) +
      moving('lift', flatHand({ x: 158, y: 134, turn: -93, size: 0.9, flip: true })) +
      arrow(2, [
        [84, 54],
        [82, 30],
        [46, 36],
        [54, 74],
      ]) +
      arrow(2, [
        [156, 54],
        [158, 30],
        [194, 36],
        [186, 74],
      ]),
  },
  'friction-massage': {
    shows: 'Fingertips move a short way back and forth across the fibres of a tendon, with firm pressure.',
    shapes:
      body('M-5 58C70 66 90 78 120 78s50-12 125-20v92c-75-8-95-20-125-20s-50 12-125 20Z', 'skin-4') +
      fine('M-5 80c60 6 90 12 125 12s65-6 125-12M-5 104h250M-5 128c60-6 90-12 125-12s65 6 125 12') +
      moving('lift', flatHand({ x: 104, y: 6, turn: 78, size: 1.05, skin: 'skin-2' })) +
      arrow(
        4,
        [
          [158, 72],
          [158, 138],
        ],
        true,
      ),
  },
  tapotement: {
    shows: 'Two hollow hands tap in turn, one up and one down, bouncing off the skin.',
    shapes:
      hill +
      layers +
      moving('press', cuppedHand({ x: 76, y: 112 })) +
      moving('rise', cuppedHand({ x: 164, y: 78, mirror: true })) +
      outline('M152 102l-5 8M168 100v9M184 101l5 8') +
      arrow(
        2,
        [
          [214, 44],
          [214, 80],
        ],
        true,
      ) +
      arrow(
        2,
        [
          [26, 84],
          [26, 116],
        ],
        true,
      ),
  },
  'swedish-massage': {
    shows: 'The back with the strokes of a Swedish massage: long glides, circles and kneading.',
    shapes:
      back +
      spine +
      moving('lift', flatHand({ x: 160, y: 142, turn: -96, size: 0.95, flip: true })) +
      arrow(2, [
        [92, 160],
        [84, 110],
        [92, 40],
      ]) +
      arrow(3, [
        [148, 36],
        [186, 24],
        [192, 66],
        [160, 56],
      ]),
  },
  'sports-massage': {
    shows: 'A person lies face down with a roll under the ankle; the therapist strokes up the calf, from the heel towards the knee.',
    shapes: scene(
      shape(box(-6, 138, 252, 14, 4), 'cloth-1'),
      { view: 'side', faces: 'left', look: client, size: 2.3, hip: [-26, 112], spine: 180, near: { leg: { bones: [-2, 4], end: -70 } } },
      moving('sway', flatHand({ x: 150, y: 44, turn: 132, size: 0.8, flip: true })),
      arrow(4, [
        [104, 54],
        [76, 34],
        [36, 44],
      ]),
    ),
  },
  'muscle-energy-technique': {
    shows:
      'A person on the back pushes one raised leg against the hands of the therapist, who does not give way: two pushes of the same strength meet.',
    shapes: scene(
      floor(174),
      table(132, 10, 176),
      {
        view: 'side',
        faces: 'left',
        look: therapists.sam,
        hip: [210, 92],
        spine: 106,
        neck: 98,
        far: { leg: { to: [214, 163] } },
        near: { leg: { to: [204, 163] } },
      },
      {
        view: 'side',
        faces: 'right',
        look: client,
        hip: [86, 121],
        spine: 180,
        neck: 178,
        far: { leg: { bones: [0, 0], end: 80 } },
        near: { arm: { bones: [-10, 4], hand: 'side' } },
      },
      {
        view: 'side',
        faces: 'right',
        look: client,
        hip: [86, 121],
        spine: 180,
        only: 'limbs',
        near: { leg: { bones: [64, -4], end: 80 } },
      },
      {
        view: 'side',
        faces: 'left',
        look: therapists.sam,
        hip: [210, 92],
        spine: 106,
        only: 'arms',
        far: { arm: { to: [158, 76], hand: 'side', end: 200 } },
        near: { arm: { to: [152, 70], hand: 'flat', end: 200 } },
      },
      arrow(3, [
        [98, 52],
        [126, 52],
      ]),
      arrow(3, [
        [182, 52],
        [154, 52],
      ]),
    ),
  },
  'manual-lymphatic-drainage': {
    shows: 'A flat hand moves the skin of an arm in very light, short curves towards the armpit.',
    shapes:
      limb +
      [20, 40, 28].map((x, i) => honey(circle(x, 90 + i * 13, 6))).join('') +
      moving('circle', flatHand({ x: 232, y: 150, turn: 212, size: 0.95, skin: 'skin-1' })) +
      arrow(1, [
        [104, 86],
        [82, 66],
        [62, 88],
      ]) +
      arrow(1, [
        [150, 102],
        [128, 82],
        [108, 104],
      ]) +
      arrow(1, [
        [98, 128],
        [76, 108],
        [56, 130],
      ]),
  },
  'scar-massage': {
    shows: 'Two fingertips move the skin beside a healed scar in small circles and zigzags, at light depth.',
    shapes:
      body('M-5 24C60 10 180 10 245 26v130C180 172 60 172-5 158Z', 'skin-2') +
      outline('M30 98C80 82 130 110 210 88') +
      fine('M50 86l4 16M76 84l2 16M104 88l-2 16M132 92l-2 16M160 90l2 16M186 84l4 16') +
      moving('circle', flatHand({ x: 158, y: 176, turn: -114, size: 0.95, skin: 'skin-4' })) +
      arrow(2, [
        [36, 66],
        [30, 36],
        [74, 36],
        [66, 62],
      ]) +
      arrow(2, [
        [150, 50],
        [172, 70],
        [190, 38],
        [212, 62],
      ]),
  },
  'pregnancy-massage': {
    shows:
      'A pregnant person lies on the side with four pillows, under the head, in the arms, under the bump and under the top knee; a hand circles on the low back.',
    shapes: scene(
      ...positions['on-the-side'].parts,
      moving('circle', flatHand({ x: 116, y: 14, turn: 92, size: 0.6 })),
      arrow(2, [
        [140, 52],
        [164, 40],
        [152, 22],
      ]),
    ),
  },
  'chair-massage': {
    shows: 'A clothed person leans forward on a massage chair; the therapist behind presses the back.',
    shapes: scene(
      floor(174),
      shape('M98 138L84 172M112 138L150 172M112 138L146 92'),
      shape(box(78, 128, 52, 10, 5), 'cloth-1'),
      {
        view: 'side',
        faces: 'right',
        look: therapists.tia,
        hip: [52, 92],
        spine: 78,
        neck: 70,
        far: { leg: { to: [62, 163] } },
        near: { leg: { to: [46, 163] } },
      },
      {
        view: 'side',
        faces: 'right',
        look: { ...client, shirt: 'surface' },
        hip: [104, 117],
        spine: 62,
        chest: 52,
        neck: 40,
        head: 34,
        eyes: 'closed',
        far: { leg: { bones: [-16, -128], end: -60 } },
      },
      pillow([159, 75], 8, 26, 34, 'cloth-1') + shape(box(142, 106, 34, 8, 4), 'cloth-1') + shape('M146 92L156 62'),
      {
        view: 'side',
        faces: 'right',
        look: { ...client, shirt: 'surface' },
        hip: [104, 117],
        spine: 62,
        chest: 52,
        only: 'limbs',
        near: { arm: { to: [150, 103], hand: 'side', end: 0 }, leg: { bones: [-10, -124], end: -60 } },
      },
      moving('press', {
        view: 'side',
        faces: 'right',
        look: therapists.tia,
        hip: [52, 92],
        spine: 78,
        only: 'arms',
        far: { arm: { to: [98, 80], hand: 'flat', end: -30 } },
        near: { arm: { to: [92, 88], hand: 'flat', end: -30 } },
      }),
      arrow(3, [
        [116, 30],
        [116, 46],
        [106, 66],
      ]),
    ),
  },
  'abdominal-massage': {
    shows: 'A flat hand circles the belly clockwise, lightly.',
    shapes:
      body('M66-5C62 40 82 66 78 96c-4 32-22 46-26 94h136c-4-48-22-62-26-94-4-30 16-56 12-101Z', 'skin-4') +
      outline('M120 112v7') +
      moving('circle', flatHand({ x: 226, y: 132, turn: 196, size: 0.95, flip: true, skin: 'skin-2' })) +
      arrow(2, [
        [96, 144],
        [72, 100],
        [108, 62],
        [146, 82],
      ]),
  },
  'self-massage': {
    shows: 'A person stands with the back to a wall, a ball trapped beside the shoulder blade, and bends the knees to roll it up and down.',
    shapes: scene(
      floor(172),
      shape('M66 6V172'),
      moving('lift', {
        view: 'side',
        faces: 'right',
        look: client,
        hip: [104, 100],
        spine: 97,
        near: { arm: { bones: [-60, 40], hand: 'side' }, leg: { to: [118, 163] } },
        far: { leg: { to: [126, 163] } },
      }),
      ball([77, 68], 11),
      arrow(
        3,
        [
          [168, 60],
          [168, 108],
        ],
        true,
      ),
    ),
  },
  'instrument-assisted-massage': {
    shows: 'A smooth curved tool is drawn along the skin in short strokes of medium depth.',
    shapes:
      hill +
      layers +
      honey('M66 84C92 110 138 112 172 90c4-3 9 2 5 7-28 30-90 28-120-7-4-6 4-11 9-6Z') +
      moving('sway', fist({ x: 122, y: 104, turn: 8, size: 0.95 })) +
      arrow(3, [
        [140, 134],
        [104, 132],
        [64, 140],
      ]),
  },
  cupping: {
    shows: 'A cup draws the skin upwards and is slid along with the hand.',
    shapes:
      body('M-5 138C30 122 50 120 62 118c8-1 8-22 30-22s22 18 30 19c40 2 83 6 123 24v50H-5Z') +
      layers +
      `<path d="M58 120V78c0-42 68-42 68 0v41" fill="var(--surface)" fill-opacity=".55" stroke="var(--brand)" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/>` +
      outline('M72 74c2-10 8-15 14-17') +
      honey('M84 48V36h16v12Z') +
      moving('sway', flatHand({ x: 196, y: 78, turn: 184, size: 0.95 })) +
      arrow(2, [
        [92, 146],
        [92, 110],
      ]) +
      arrow(3, [
        [146, 136],
        [204, 144],
      ]),
  },
  'hot-stone-massage': {
    shows: 'Warm smooth stones lie along the back, and a hand glides one of them over the skin.',
    shapes:
      hill +
      layers +
      [
        [30, 122, 18],
        [196, 116, 18],
      ]
        .map(([x = 0, y = 0, r = 0]) => honey(`M${x - r} ${y}c0-16 ${2 * r}-16 ${2 * r} 0s-${2 * r} 10-${2 * r} 0`))
        .join('') +
      outline('M26 98c-6-8 6-12 0-20M38 98c-6-8 6-12 0-20M192 92c-6-8 6-12 0-20M204 92c-6-8 6-12 0-20') +
      honey('M88 106c0-18 50-18 50 0s-50 12-50 0') +
      moving('sway', lyingHand({ x: 114, y: 98 })) +
      arrow(2, [
        [90, 132],
        [120, 126],
        [156, 132],
      ]),
  },
  'aromatherapy-massage': {
    shows: 'A small bottle of scented oil beside a hand that glides lightly over the skin.',
    shapes:
      hill +
      layers +
      moving('sway', lyingHand({ x: 88, y: 114, turn: -4 })) +
      honey('M176 52h28v10c12 6 16 14 16 26v26c0 6-4 8-8 8h-44c-4 0-8-2-8-8V88c0-12 4-20 16-26Z') +
      `<path d="M180 36h20v16h-20Z" fill="var(--brand)"/>` +
      bone('M190 78c-12 15-12 28 0 28s12-13 0-28Z') +
      arrow(1, [
        [70, 132],
        [104, 126],
        [140, 132],
      ]),
  },
  'thai-massage': {
    shows: 'A clothed person sits on a mat, hands behind the head; the therapist kneels behind and draws both elbows back into a stretch.',
    shapes: scene(
      shape(box(14, 162, 212, 10, 5), 'cloth-1'),
      {
        view: 'side',
        faces: 'left',
        look: therapists.sam,
        hip: [166, 124],
        spine: 96,
        neck: 92,
        far: { leg: { bones: [-120, -8], end: -40 } },
        near: { leg: { bones: [-116, -6], end: -40 } },
      },
      {
        view: 'side',
        faces: 'left',
        look: { ...client, shirt: 'surface' },
        hip: [112, 150],
        spine: 86,
        chest: 78,
        neck: 82,
        eyes: 'closed',
        far: { leg: { bones: [172, 184], end: 100 } },
        near: { arm: { bones: [52, 150], hand: 'side', end: 130 }, leg: { bones: [176, 186], end: 100 } },
      },
      moving('sway', {
        view: 'side',
        faces: 'left',
        look: therapists.sam,
        hip: [166, 124],
        spine: 96,
        only: 'arms',
        near: { arm: { to: [148, 92], hand: 'fist', end: 160 } },
      }),
      arrow(3, [
        [84, 66],
        [104, 44],
        [134, 50],
      ]),
    ),
  },
  'shiatsu-and-acupressure': {
    shows: 'A thumb presses straight down on a row of points along the back, one after another.',
    shapes:
      hill +
      layers +
      [34, 76, 164, 206].map((x) => honey(circle(x, 130 - Math.round(12 * Math.sin((x / 240) * Math.PI)) + 12, 6))).join('') +
      moving('press', pressingThumb({ x: 120, y: 114 })) +
      arrow(3, [
        [120, 126],
        [120, 158],
      ]),
  },
  'tui-na': {
    shows: 'The back of a loose hand rolls to and fro over the muscle.',
    shapes:
      hill +
      layers +
      moving('sway', fist({ x: 120, y: 113, turn: -14 })) +
      arrow(
        3,
        [
          [138, 34],
          [178, 44],
          [184, 88],
        ],
        true,
      ) +
      arrow(
        3,
        [
          [92, 136],
          [120, 132],
          [150, 136],
        ],
        true,
      ),
  },
  reflexology: {
    shows: 'A thumb presses a place on the sole of the foot.',
    shapes: scene(
      shape(
        `${curve(soleOf, true)}${[
          [66, 40, 13],
          [90, 27, 9],
          [109, 25, 8.5],
          [126, 31, 8],
          [141, 42, 7.5],
        ]
          .map(([x = 0, y = 0, r = 0]) => ring([x, y], r, r * 1.15))
          .join('')}`,
        'skin-1',
      ).replace('/>', ' stroke-width="4.4" paint-order="stroke"/>'),
      detail('M66 80q34 14 74 2M84 150q16 6 32 0'),
      spot([104, 108], 8),
      moving('press', pressingThumb({ x: 110, y: 112, turn: 30 })),
      arrow(3, [
        [36, 108],
        [82, 108],
      ]),
    ),
  },
  'craniosacral-therapy': {
    shows: 'A hand cradles the back of the head and rests there, with no pressure to speak of.',
    shapes: scene(
      lyingHand({ x: 84, y: 124, turn: -6, flip: true }),
      {
        view: 'side',
        faces: 'right',
        look: { ...client, shirt: 'surface' },
        size: 2.3,
        hip: [236, 112],
        spine: 180,
        neck: 176,
        head: 174,
        eyes: 'closed',
      },
      arrow(
        1,
        [
          [40, 40],
          [24, 62],
          [22, 88],
        ],
        true,
      ),
    ),
  },
  'mirimiri-and-romiromi': {
    shows: 'A forearm and a hand work down the back in long strokes.',
    shapes:
      back +
      spine +
      moving('lift', flatHand({ x: 132, y: 66, turn: 162, size: 1.05 })) +
      arrow(4, [
        [92, 108],
        [72, 126],
        [112, 144],
        [92, 172],
      ]) +
      arrow(4, [
        [150, 108],
        [170, 126],
        [130, 144],
        [150, 172],
      ]),
  },
};
