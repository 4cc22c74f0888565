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
  limbs,
  lyingHand,
  outline,
  pressingThumb,
  type Drawing,
} from './parts.ts';

const hill = body('M-5 138C45 118 85 112 120 112s75 6 125 26v50H-5Z');
const layers = fine('M-5 160c50-18 90-24 125-24s75 6 125 24');
/** The back from above: neck at the top, the spine in the middle. */
const back = body(
  'M58 190C62 152 68 132 62 100 58 78 30 74 26 44 24 30 40 24 62 20 90 15 104 12 105-6h30c1 18 15 21 43 26 22 4 38 10 36 24-4 30-32 34-36 56-6 32 0 52 4 90Z',
);
const spine = fine('M120 22v160');
/** A limb across the sheet, from above. */
const limb = body('M-5 66C60 56 160 60 245 74v62C160 146 60 150-5 140Z');
const head = (x: number, y: number): readonly [string, number] => [`M${x} ${y}h.1`, 30];
const ground = fine('M8 168H232');

/** What each technique does with the hands, by the slug of its article. */
export const techniqueScenes: Readonly<Record<string, Drawing>> = {
  kneading: {
    shows: 'Two hands lift a fold of muscle and squeeze it from both sides, at medium depth.',
    shapes:
      body('M-5 142C24 128 44 126 58 124c14-2 12-44 28-44s12 40 34 40 18-40 34-40 14 42 28 44c14 2 34 4 63 18v50H-5Z') +
      fine('M-5 164c40-16 60-14 76-18 8-2 8-30 15-30s8 26 34 26 27-26 34-26 7 28 15 30c16 4 36 2 76 18') +
      grippingHand({ x: 86, y: 92, mirror: true }) +
      grippingHand({ x: 154, y: 92 }) +
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
      leaningForearm({ x: 124, y: 119 }) +
      arrow(5, [
        [136, 132],
        [130, 168],
        [60, 164],
      ]),
  },
  stretching: {
    shows: 'A person lies on their back while a helper lifts one straight leg towards them, slowly and lightly.',
    shapes:
      ground +
      limbs([
        head(32, 142),
        ['M60 148 118 150', 26],
        ['M116 152 224 154', 16],
        ['M66 156 104 160', 9],
        ['M122 148 170 54', 17],
        ['M170 54 184 52', 11],
      ]) +
      flatHand({ x: 238, y: 40, turn: 172, size: 0.8 }) +
      arrow(2, [
        [214, 128],
        [208, 98],
        [190, 78],
      ]),
  },
  'trigger-point-therapy': {
    shows: 'A thumb presses straight down on one sore spot and holds. The ache can be felt in another place.',
    shapes:
      body('M-5 132C40 114 68 108 84 110c10 2 14 14 22 14s12-12 24-12c36 0 75 4 115 22v60H-5Z') +
      layers +
      honey(circle(106, 146, 11)) +
      outline(circle(106, 146, 20), true) +
      pressingThumb({ x: 106, y: 120 }) +
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
      lyingHand({ x: 158, y: 115, turn: 7 }) +
      lyingHand({ x: 82, y: 115, turn: -7, mirror: true }) +
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
    shows: 'One hand steadies the upper bone of a joint while the other glides the lower bone a little way up and down.',
    shapes:
      body('M-5 62C40 58 84 50 120 52s80 6 125 14v52c-45 8-89 14-125 14S40 124-5 118Z') +
      bone('M-5 80C40 82 70 84 86 78c14-10 30 0 26 14 4 14-12 24-26 14-16-6-46-4-91-2') +
      bone('M245 80c-45 4-75 4-91-2-14-10-30 0-26 14-4 14 12 24 26 14 16-6 46-6 91-2') +
      flatHand({ x: 56, y: 8, turn: 84, size: 0.92 }) +
      flatHand({ x: 172, y: 176, turn: -96, size: 0.92 }) +
      arrow(
        3,
        [
          [222, 44],
          [222, 142],
        ],
        true,
      ),
  },
  effleurage: {
    shows: 'Two flat hands glide up the back beside the spine in one long, light stroke, and come down along the sides.',
    shapes:
      back +
      spine +
      flatHand({ x: 82, y: 134, turn: -87, size: 0.9 }) +
      flatHand({ x: 158, y: 134, turn: -93, size: 0.9, flip: true }) +
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
      body('M-5 58C70 66 90 78 120 78s50-12 125-20v92c-75-8-95-20-125-20s-50 12-125 20Z') +
      fine('M-5 80c60 6 90 12 125 12s65-6 125-12M-5 104h250M-5 128c60-6 90-12 125-12s65 6 125 12') +
      flatHand({ x: 104, y: 6, turn: 78, size: 1.05 }) +
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
      cuppedHand({ x: 76, y: 112 }) +
      cuppedHand({ x: 164, y: 78, mirror: true }) +
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
      flatHand({ x: 160, y: 142, turn: -96, size: 0.95, flip: true }) +
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
    shows: 'Hands work up the calf of a bent leg, from the heel towards the knee.',
    shapes:
      ground +
      limbs([
        ['M-20 58C30 52 70 48 112 44', 44],
        ['M112 46C126 80 138 104 152 138', 30],
        ['M118 72C126 84 132 92 138 104', 40],
        ['M152 146 190 150', 22],
      ]) +
      honey('M134 168v-14c14 4 20 0 30-8 8 12 22 14 38 14 5 0 6 8 2 8Z') +
      flatHand({ x: 232, y: 96, turn: 184, size: 0.95, flip: true }) +
      arrow(4, [
        [96, 150],
        [76, 120],
        [84, 84],
      ]),
  },
  'muscle-energy-technique': {
    shows: 'A leg pushes up against a hand that does not give way: two pushes of the same strength meet.',
    shapes:
      ground +
      limbs([head(28, 140), ['M56 146 112 148', 26], ['M114 150 152 94', 19], ['M152 94 228 96', 15], ['M62 156 98 160', 9]]) +
      flatHand({ x: 186, y: 14, turn: 86, size: 0.92 }) +
      arrow(3, [
        [216, 34],
        [216, 74],
      ]) +
      arrow(3, [
        [196, 152],
        [196, 114],
      ]),
  },
  'manual-lymphatic-drainage': {
    shows: 'A flat hand moves the skin of an arm in very light, short curves towards the armpit.',
    shapes:
      limb +
      [20, 40, 28].map((x, i) => honey(circle(x, 90 + i * 13, 6))).join('') +
      flatHand({ x: 232, y: 150, turn: 212, size: 0.95 }) +
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
      body('M-5 24C60 10 180 10 245 26v130C180 172 60 172-5 158Z') +
      outline('M30 98C80 82 130 110 210 88') +
      fine('M50 86l4 16M76 84l2 16M104 88l-2 16M132 92l-2 16M160 90l2 16M186 84l4 16') +
      flatHand({ x: 158, y: 176, turn: -114, size: 0.95 }) +
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
    shows: 'A pregnant person lies on their side with a cushion, while a hand circles on the low back.',
    shapes:
      ground +
      limbs([
        head(40, 112),
        ['M68 128C96 118 124 122 152 130', 34],
        ['M120 140C120 140 124 142 128 141', 52],
        ['M160 136C190 132 210 140 226 156', 20],
        ['M158 150 214 162', 14],
      ]) +
      honey('M16 166c-4-22 6-34 30-32 20 2 26 14 22 32Z') +
      flatHand({ x: 196, y: 58, turn: 138, size: 0.92 }) +
      arrow(2, [
        [112, 96],
        [88, 66],
        [132, 56],
        [136, 82],
      ]),
  },
  'chair-massage': {
    shows: 'A clothed person leans forward on a massage chair while a hand presses the shoulder.',
    shapes:
      outline('M150 142 116 170M150 142 190 170') +
      honey('M88 96c6-4 10-2 13 3l22 36c4 8-6 14-11 7L86 106c-3-4-2-8 2-10Z') +
      honey('M122 134h54c8 0 8 13 0 13h-54c-8 0-8-13 0-13Z') +
      honey('M56 40c6-3 10 0 11 5l6 26c1 8-9 10-12 3l-8-26c-1-4 0-7 3-8Z') +
      limbs([
        head(84, 52),
        ['M106 78C124 88 136 100 146 120', 32],
        ['M146 124 94 134', 17],
        ['M94 134 108 164', 13],
        ['M108 166h-16', 10],
        ['M106 84 86 110', 12],
        ['M86 110 62 104', 10],
      ]) +
      flatHand({ x: 184, y: 38, turn: 150, size: 0.9 }) +
      arrow(3, [
        [176, 74],
        [168, 92],
        [152, 96],
      ]),
  },
  'abdominal-massage': {
    shows: 'A flat hand circles the belly clockwise, lightly.',
    shapes:
      body('M66-5C62 40 82 66 78 96c-4 32-22 46-26 94h136c-4-48-22-62-26-94-4-30 16-56 12-101Z') +
      outline('M120 112v7') +
      flatHand({ x: 226, y: 132, turn: 196, size: 0.95, flip: true }) +
      arrow(2, [
        [96, 144],
        [72, 100],
        [108, 62],
        [146, 82],
      ]),
  },
  'self-massage': {
    shows: 'A person lies with the upper back on a foam roller and rolls slowly back and forth.',
    shapes:
      ground +
      honey(circle(96, 146, 20)) +
      limbs([
        head(40, 104),
        ['M70 114C98 122 124 130 150 134', 28],
        ['M150 136 188 104', 18],
        ['M188 104 200 156', 15],
        ['M200 160h16', 11],
        ['M72 112 48 128', 10],
      ]) +
      arrow(
        3,
        [
          [60, 78],
          [98, 84],
          [136, 98],
        ],
        true,
      ),
  },
  'instrument-assisted-massage': {
    shows: 'A smooth curved tool is drawn along the skin in short strokes of medium depth.',
    shapes:
      hill +
      layers +
      honey('M66 84C92 110 138 112 172 90c4-3 9 2 5 7-28 30-90 28-120-7-4-6 4-11 9-6Z') +
      fist({ x: 122, y: 104, turn: 8, size: 0.95 }) +
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
      flatHand({ x: 196, y: 78, turn: 184, size: 0.95 }) +
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
      lyingHand({ x: 114, y: 98 }) +
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
      lyingHand({ x: 88, y: 114, turn: -4 }) +
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
    shows: 'A clothed person sits on a mat while the therapist behind draws both elbows back into a stretch.',
    shapes:
      honey('M14 166h212c6 0 6 10 0 10H14c-6 0-6-10 0-10Z') +
      limbs([
        head(112, 34),
        ['M116 66 116 134', 34],
        ['M112 144 58 146', 20],
        ['M58 150 114 157', 13],
        ['M124 66 164 50', 13],
        ['M164 50 130 38', 11],
      ]) +
      flatHand({ x: 236, y: 62, turn: 190, size: 0.92 }) +
      arrow(3, [
        [152, 84],
        [184, 92],
        [206, 112],
      ]),
  },
  'shiatsu-and-acupressure': {
    shows: 'A thumb presses straight down on a row of points along the back, one after another.',
    shapes:
      hill +
      layers +
      [34, 76, 164, 206].map((x) => honey(circle(x, 130 - Math.round(12 * Math.sin((x / 240) * Math.PI)) + 12, 6))).join('') +
      pressingThumb({ x: 120, y: 114 }) +
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
      fist({ x: 120, y: 113, turn: -14 }) +
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
    shapes:
      body('M96 190C84 150 84 128 78 100 72 74 70 50 92 44c22-6 54-4 62 20 6 20-2 38-4 60-2 24 2 40-2 66Z') +
      [
        [82, 30, 12],
        [104, 22, 8.5],
        [122, 24, 7.5],
        [138, 30, 7],
        [151, 40, 6.5],
      ]
        .map(([x = 0, y = 0, r = 0]) => body(circle(x, y, r)))
        .join('') +
      fine('M92 78c14 10 38 10 54 0') +
      honey(circle(112, 110, 9)) +
      pressingThumb({ x: 124, y: 112, turn: 28 }) +
      arrow(3, [
        [44, 108],
        [88, 110],
      ]),
  },
  'craniosacral-therapy': {
    shows: 'A hand cradles the back of the head and rests there, with no pressure to speak of.',
    shapes:
      body(
        'M44 104C40 66 68 46 98 48c6 0 8-3 10-8 3-7 11-5 12 3 1 5 3 6 6 8 5 3 2 6 5 9s1 7 6 9c6 3 6 12 9 18 26-1 62-1 104 3v56c-50 0-90 0-112-8-10-4-16 10-34 12-34 4-57-12-60-46Z',
      ) +
      outline('M82 106c-10-8-4-24 8-20 6 3 5 10 0 14') +
      lyingHand({ x: 92, y: 152, size: 1.15, flip: true }) +
      arrow(
        1,
        [
          [58, 36],
          [36, 48],
          [26, 72],
        ],
        true,
      ),
  },
  'mirimiri-and-romiromi': {
    shows: 'A forearm and a hand work down the back in long strokes.',
    shapes:
      back +
      spine +
      flatHand({ x: 132, y: 66, turn: 162, size: 1.05 }) +
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
