import type { Look, SidePose } from '../rig/figure.ts';
import { figure } from '../rig/figure.ts';
import { cast, type Picture } from '../rig/picture.ts';
import { flatHand } from '../rig/hands.ts';
import { arrow, ball, box, chair, detail, dotted, floor, never, pack, pillow, ring, round, shape, wall, warmth } from '../rig/things.ts';

const seat = floor(172) + chair(104, 128, 172, 'right', 40, 56);
/** A lower leg and foot, large, the knee off the sheet at the left. */
const largeFoot = (ankle: readonly [number, number], foot: number, look: Look = cast.dev): SidePose => ({
  view: 'side',
  faces: 'right',
  look,
  size: 2.6,
  hip: [ankle[0] - 190, ankle[1] - 30],
  spine: 150,
  near: { leg: { bones: [-4, -13], end: foot } },
});

export const lowerBody = {
  'leg-raised': {
    caption: 'The leg rests on cushions, the foot higher than the heart.',
    shows: 'A person lies on the back; one leg with a bandaged ankle rests on a stack of cushions, higher than the chest.',
    parts: [
      floor(160),
      pillow([38, 148], 46, 20),
      pillow([186, 150], 66, 20),
      pillow([188, 133], 60, 18),
      {
        view: 'side',
        faces: 'right',
        look: cast.ben,
        hip: [100, 149],
        spine: 178,
        neck: 176,
        eyes: 'closed',
        near: { arm: { bones: [-8, 4], end: 0 }, leg: { bones: [40, 8], end: 94 } },
        far: { leg: { bones: [46, -56], end: 0 } },
      },
      shape('M155 116l12-2 2 9-12 2Z', 'surface'),
    ],
  },
  'walk-with-stick': {
    caption: 'Heel first, the stick in the hand of the other side.',
    shows: 'A person walks with a stick; the stick touches the floor together with the foot of the other side, heel first.',
    parts: [
      floor(172),
      {
        view: 'side',
        faces: 'right',
        look: cast.eve,
        hip: [110, 89],
        spine: 86,
        near: { arm: { bones: [-110, -78] }, leg: { to: [134, 160], end: 14 } },
        far: { arm: { to: [140, 90], hand: 'fist', end: 0 }, leg: { to: [84, 158], end: -24 } },
      },
      shape('M144 86L154 172').replace('/>', ' stroke-width="3.500"/>').replace('3.500', '3.5') + shape('M138 84q6-6 10 3'),
      arrow([
        [182, 70],
        [214, 70],
      ]),
    ],
  },
  'toe-alphabet': {
    caption: 'Draw the alphabet in the air with your big toe.',
    shows: 'A foot in the air; in front of its big toe stand the letters A, B and C as dotted lines.',
    parts: [
      largeFoot([86, 96], 14),
      `<g stroke="var(--brand)" stroke-width="3.500"><path d="M156 66l12-30 12 30M160 56h16M192 36v30M192 36q16 0 16 7t-16 7q18 0 18 8t-18 8M216 94q-20-6-20 10t20 12"/></g>`.replace(
        '3.500',
        '3.5',
      ),
    ],
  },
  'one-leg-stand': {
    caption: 'Stand on the one leg beside the bench, hands near it.',
    shows: 'A person stands on one leg beside a kitchen bench, the other foot off the floor, a hand just above the bench.',
    parts: [
      floor(172),
      shape(box(146, 92, 84, 80, 2), 'surface') + shape(box(140, 84, 96, 9, 3), 'cloth-1') + detail('M188 101v62M166 112v10M210 112v10'),
      {
        view: 'side',
        faces: 'right',
        look: cast.ana,
        hip: [96, 89],
        near: { arm: { to: [136, 78], hand: 'side', end: -6 }, leg: { to: [96, 163] } },
        far: { arm: { to: [138, 76], hand: 'side', end: -6 }, leg: { bones: [-62, -150] } },
      },
    ],
  },
  'seated-knee-bend': {
    caption: 'Sit, and move the joint slowly: straighten, then bend.',
    shows: 'A person on a chair straightens and bends one knee; an arrow shows the way of the foot.',
    parts: [
      seat,
      {
        view: 'side',
        faces: 'right',
        look: cast.eve,
        hip: [80, 117],
        near: { arm: { to: [92, 112], hand: 'side' }, leg: { bones: [2, -12] } },
        far: { arm: null, leg: { to: [122, 163] } },
      },
      round([118, 116], 62, -72, -22, true),
    ],
  },
  'standing-knee-bend': {
    caption: 'Stand up, hold on, and bend the knee a few times.',
    shows: 'A person stands behind a chair, holds its back and bends one knee, the heel going up behind.',
    parts: [
      floor(172),
      chair(194, 128, 172, 'right', 40, 50),
      {
        view: 'side',
        faces: 'right',
        look: cast.eve,
        hip: [102, 89],
        near: { arm: { to: [141, 78], hand: 'fist', end: -10 }, leg: { bones: [-92, -176] } },
        far: { arm: { to: [142, 77], hand: 'fist', end: -10 }, leg: { to: [102, 163] } },
      },
      round([100, 127], 44, 240, 200),
    ],
  },
  'rub-thigh': {
    caption: 'The hands glide along the thigh, from above the knee towards the hip.',
    shows: 'A person sits with one leg out and rubs the thigh with both hands; an arrow runs from above the kneecap to the hip.',
    parts: [
      {
        view: 'side',
        faces: 'right',
        look: cast.cleo,
        size: 1.95,
        hip: [58, 124],
        spine: 76,
        chest: 62,
        neck: 50,
        head: 66,
        far: { arm: { to: [130, 108], hand: 'flat', end: -10 } },
        near: { arm: { to: [110, 104], hand: 'flat', end: -8 }, leg: { bones: [-4, -26], end: 62 } },
      },
      arrow([
        [138, 160],
        [76, 158],
      ]),
    ],
  },
  'sit-to-stand': {
    caption: 'Stand up from a chair, sit down again, slowly.',
    shows: 'A person leans forward and rises from a chair; an arrow goes up and down.',
    parts: [
      floor(172),
      chair(92, 128, 172, 'right', 40, 56),
      {
        view: 'side',
        faces: 'right',
        look: cast.eve,
        hip: [86, 108],
        spine: 58,
        chest: 60,
        neck: 66,
        head: 80,
        near: { arm: { bones: [-40, -6], hand: 'side' }, leg: { to: [106, 163] } },
        far: { arm: { bones: [-34, 0], hand: 'side' }, leg: { to: [112, 163] } },
      },
      arrow(
        [
          [190, 140],
          [198, 96],
          [190, 52],
        ],
        true,
      ),
    ],
  },
  'warm-pack-knee': {
    caption: 'A pack with a cloth between, on thigh and knee.',
    shows: 'A person sits with a wrapped pack over the lower thigh and the knee; wavy lines show warmth.',
    parts: [
      seat,
      {
        view: 'side',
        faces: 'right',
        look: cast.gus,
        size: 1.08,
        hip: [78, 116],
        near: { arm: { to: [92, 106], hand: 'side' }, leg: { to: [124, 162] } },
        far: { leg: { to: [130, 162] } },
      },
      pack([113, 106], 38, 16, -6),
      warmth([106, 90], 3, 9),
    ],
  },
  'ankle-pump': {
    caption: 'Point the foot, then pull the toes up. Slowly, within what is easy.',
    shows: 'A lower leg with the foot pointing; a dotted foot shows it pulled up, and an arrow goes both ways.',
    parts: [
      `<g opacity=".45" stroke-dasharray="3 5">${figure(largeFoot([86, 96], 72))}</g>`,
      largeFoot([86, 96], 6),
      round([80, 96], 92, -8, 50, true),
    ],
  },
  'pull-toes': {
    caption: 'Pull the toes back towards the shin with your hand.',
    shows: 'A person sits with one leg out straight and pulls the toes back with the hand; an arrow points to the shin.',
    parts: [
      floor(160),
      {
        view: 'side',
        faces: 'right',
        look: cast.ana,
        hip: [72, 147],
        spine: 62,
        chest: 50,
        neck: 56,
        head: 66,
        near: { leg: { bones: [1, -1], end: 104 }, arm: { to: [138, 129], hand: 'fist', end: 14 } },
      },
      arrow([
        [180, 138],
        [178, 118],
        [160, 110],
      ]),
    ],
  },
  'calf-stretch': {
    caption: 'Lean on the wall, one foot behind you, its heel down, until the calf pulls.',
    shows: 'A person leans with both hands on a wall, one knee bent in front, the other leg straight behind with the heel on the floor.',
    parts: [
      floor(172),
      wall(182),
      {
        view: 'side',
        faces: 'right',
        look: cast.ben,
        hip: [112, 99],
        spine: 66,
        neck: 76,
        head: 82,
        near: { arm: { to: [168, 64], hand: 'side', end: 62 }, leg: { to: [74, 163] } },
        far: { arm: { to: [170, 58], hand: 'side', end: 62 }, leg: { to: [136, 163] } },
      },
      dotted('M72 148q-8-10 2-22'),
    ],
  },
  'ball-under-arch': {
    caption: 'Roll the arch, not the heel bone, over a ball while you sit.',
    shows: 'A large foot rests with its arch on a tennis ball; an arrow goes forwards and back.',
    parts: [
      floor(166),
      ball([122, 148], 18),
      { ...largeFoot([106, 108], -3), near: { leg: { bones: [-20, -76], end: -3 } }, hip: [-10, -12] },
      arrow(
        [
          [96, 40],
          [150, 40],
        ].map(([x = 0, y = 0]) => [x + 40, y + 40] as const),
        true,
      ),
    ],
  },
  'foam-roller': {
    caption: 'Roll slowly, with little weight on the roller.',
    shows: 'A person sits on the floor with the thigh over a foam roller, propped on the hands; an arrow goes forwards and back.',
    parts: [
      floor(168),
      shape(ring([136, 155], 13), 'cloth-1') + detail(ring([136, 155], 5)),
      {
        view: 'side',
        faces: 'right',
        look: cast.dev,
        hip: [96, 142],
        spine: 122,
        neck: 110,
        head: 100,
        far: { arm: { bones: [-118, -108], end: 200, hand: 'side' }, leg: { bones: [24, -56] } },
        near: { arm: { bones: [-110, -98], end: 200, hand: 'side' }, leg: { bones: [-2, -10], end: 62 } },
      },
      arrow(
        [
          [114, 108],
          [162, 108],
        ],
        true,
      ),
    ],
  },
  'stairs-with-rail': {
    caption: 'Down the stairs with a hand on the rail.',
    shows: 'A person walks down a stair and holds the rail.',
    parts: [
      shape('M8 132H70V148H124V162H178V174H232'),
      {
        view: 'side',
        faces: 'right',
        look: cast.cleo,
        size: 0.88,
        hip: [82, 76],
        near: { arm: { to: [112, 68], hand: 'fist', end: -20 }, leg: { to: [96, 140] } },
        far: { leg: { to: [58, 122], end: -24 } },
      },
      shape('M90 64L232 106').replace('/>', ' stroke-width="4"/>') + shape('M148 82V162M210 100V174'),
    ],
  },
  'heel-raise': {
    caption: 'Rise on the toes of both feet, later of one; lower slowly.',
    shows: 'A person stands on the toes of both feet with the fingertips on a wall; an arrow points up.',
    parts: [
      floor(172),
      wall(176),
      {
        view: 'side',
        faces: 'right',
        look: cast.ben,
        hip: [118, 80],
        near: { arm: { to: [158, 62], hand: 'side', end: 30 }, leg: { to: [116, 155], end: -38 } },
        far: { arm: null, leg: { to: [119, 155], end: -38 } },
      },
      arrow([
        [70, 150],
        [70, 104],
      ]),
    ],
  },
  'hands-off-leg': {
    caption: 'Hot, swollen or bruised: hands stay off.',
    shows: 'A swollen, reddened calf; a ring with a bar lies over the hand that reaches for it.',
    parts: [
      largeFoot([130, 142], 60, cast.cleo),
      shape('M26 108q34-16 66 8 6 12-8 20-30 10-62-6-10-14 4-22Z', 'danger-soft'),
      '<g stroke="var(--danger)" stroke-width="3"><path d="M34 94l-5-9M58 88l1-10M82 94l6-8"/></g>',
      flatHand({ x: 128, y: 26, turn: 132, size: 0.8, flip: true }),
      never([106, 56], 30),
    ],
  },
  'measure-leg': {
    caption: 'Measure in the same place each morning, and write it down.',
    shows: 'A tape measure lies round a lower leg, beside it a sheet with a few figures.',
    parts: [
      largeFoot([124, 120], 64),
      shape('M56 86q7 19 0 39l11 2q8-22 0-43Z', 'cloth-1') + detail('M60 92h5M62 100h5M62 108h5M61 116h5'),
      shape(box(168, 96, 50, 64, 4), 'surface') + detail('M178 112h30M178 126h30M178 140h18'),
    ],
  },
  'wrap-ankle': {
    caption: 'Firm but comfortable; loosen it if the toes tingle or go cold.',
    shows: 'A lower leg and foot wrapped in a bandage in even turns; the toes stay free.',
    parts: [
      largeFoot([110, 104], 30),
      shape('M70 77l20 4q16 4 30-2l14-14q14 10 12 26l-22 20q-16 12-30 8-14-2-28-6 8-20 4-36Z', 'surface') +
        detail('M84 80q6 18 0 36M100 83q6 16 0 36M114 81q12 14 8 34M126 72q14 12 12 28'),
    ],
  },
  'keep-off-sciatic': {
    caption: 'No ball, roller or massage gun on the painful line down the leg.',
    shows: 'A person from behind; a dotted line runs from the buttock down the back of one leg, with a ring and a bar beside it.',
    parts: [
      {
        view: 'back',
        look: { ...cast.dev, trousers: false },
        size: 1.9,
        hip: [106, 40],
        left: { leg: { bones: [-92, -91] } },
        right: { leg: { bones: [-88, -89] } },
      },
      `<g stroke="var(--danger)" stroke-width="4" stroke-dasharray="1 8"><path d="M120 36q6 40 3 66t2 74"/></g>`,
      never([172, 92], 20),
      ball([172, 92], 11),
    ],
  },
} satisfies Record<string, Picture>;
