import type { SidePose } from '../rig/figure.ts';
import { cast, type Picture } from '../rig/picture.ts';
import { box, chair, detail, floor, never, patch, pillow, ring, shape, table } from '../rig/things.ts';

const bed = shape(box(6, 10, 228, 160, 12), 'surface');
const pregnant: SidePose = {
  view: 'side',
  faces: 'left',
  look: { skin: 'skin-2', hair: 'bun', shirt: 'cloth-2', shorts: 'sunk' },
  size: 1.16,
  hip: [124, 74],
  spine: 180,
  neck: 176,
  head: 174,
  eyes: 'closed',
  bump: true,
};
/** Places where a massage usually works. */
const work = (...places: readonly (readonly [x: number, y: number, rx: number, ry: number])[]): string =>
  places.map(([x, y, rx, ry]) => patch(ring([x, y], rx, ry), 'cloth-1')).join('');
const draped = (x: number, y: number, width: number): string =>
  shape(`M${x} ${y - 12}q${width / 2}-7 ${width} 1v22H${x}q-5-12 0-23Z`, 'surface') +
  detail(`M${x + width * 0.3} ${y - 6}v14M${x + width * 0.65} ${y - 5}v13`);

export const positions = {
  'on-the-side': {
    caption: 'On the side with four pillows: under the head, to hug, under the bump, under the top knee.',
    shows:
      'A pregnant person lies on the side, seen from above, never on the bump. One pillow lies under the head, one is held in the arms, one lies under the bump and a thick one under the top knee.',
    parts: [
      bed,
      pillow([40, 72], 50, 72, 0, 'cloth-1'),
      { ...pregnant, only: 'limbs', far: { arm: { bones: [-118, 196], hand: 'side' }, leg: { bones: [-14, -8], end: -84 } } },
      pillow([104, 108], 46, 22, -2, 'cloth-1'),
      pillow([176, 118], 84, 34, 12, 'cloth-1'),
      { ...pregnant, near: { leg: { bones: [-58, 10], end: -78 } } },
      pillow([62, 116], 26, 60, 14, 'cloth-1'),
      { ...pregnant, only: 'arms', near: { arm: { bones: [-80, -104], end: 262 } } },
    ],
  },
  'face-down': {
    caption: 'Face down: the face in a soft ring, a roll under the ankles, a sheet over the rest.',
    shows:
      'A person lies face down on a massage table, the face in a ring-shaped rest, a roll under the ankles, covered with a sheet from the waist.',
    parts: [
      table(124, 52, 228),
      shape(box(20, 118, 26, 10, 5), 'cloth-1') + shape('M46 126l8 4'),
      shape(box(186, 110, 20, 14, 7), 'surface'),
      {
        view: 'side',
        faces: 'left',
        look: { skin: 'skin-3', hair: 'short', shorts: 'cloth-2' },
        hip: [116, 113],
        spine: 180,
        neck: 182,
        eyes: 'closed',
        far: { leg: { bones: [-1, 1], end: -60 } },
        near: { arm: { bones: [-4, -14], hand: 'side' }, leg: { bones: [-1, 3], end: -66 } },
      },
      draped(102, 113, 74),
    ],
  },
  'on-the-back': {
    caption: 'On the back: a pillow under the head, a roll under the knees.',
    shows: 'A person lies on the back on a massage table, a pillow under the head, a roll under the knees, covered with a sheet.',
    parts: [
      table(124),
      pillow([40, 116], 44, 16),
      shape(box(138, 106, 24, 18, 9), 'cloth-1'),
      {
        view: 'side',
        faces: 'right',
        look: cast.ana,
        hip: [114, 112],
        spine: 180,
        neck: 178,
        head: 176,
        eyes: 'closed',
        far: { leg: { bones: [14, -14], end: 80 } },
        near: { leg: { bones: [14, -14], end: 80 } },
      },
      shape('M100 100q12-6 30-5l22-5 40 16v18H96q-4-12 4-24Z', 'surface') + detail('M122 100v22M156 98v24'),
      {
        view: 'side',
        faces: 'right',
        look: cast.ana,
        hip: [114, 112],
        spine: 180,
        only: 'arms',
        near: { arm: { bones: [-14, 4], hand: 'side' } },
      },
    ],
  },
  seated: {
    caption: 'Seated: leaning forward on pillows, in your clothes.',
    shows: 'A person sits on a chair and leans forward with head and arms on pillows on a table.',
    parts: [
      floor(172),
      chair(96, 128, 172, 'right', 42, 56),
      shape('M136 104V172M222 104V172') + shape(box(126, 96, 106, 8, 3), 'cloth-1'),
      {
        view: 'side',
        faces: 'right',
        look: cast.gus,
        hip: [74, 117],
        spine: 56,
        chest: 36,
        neck: 20,
        head: 26,
        eyes: 'closed',
        near: { leg: { to: [112, 163] } },
        far: { leg: { to: [118, 163] } },
      },
      pillow([158, 86], 60, 20, 0, 'surface'),
      {
        view: 'side',
        faces: 'right',
        look: cast.gus,
        hip: [74, 117],
        spine: 56,
        chest: 36,
        only: 'arms',
        near: { arm: { to: [150, 82], hand: 'flat', end: 0 } },
      },
    ],
  },
  'legs-up': {
    caption: 'On the back with the legs up: hips and knees bent, the calves on a high roll.',
    shows: 'A person lies on the back on a massage table with the lower legs resting on a large cushion.',
    parts: [
      table(128),
      pillow([36, 120], 42, 16),
      shape(box(136, 94, 76, 34, 9), 'surface'),
      {
        view: 'side',
        faces: 'right',
        look: cast.ben,
        hip: [108, 116],
        spine: 180,
        neck: 178,
        head: 176,
        eyes: 'closed',
        far: { leg: { bones: [50, 0], end: 82 } },
        near: { arm: { bones: [-12, 4], hand: 'side' }, leg: { bones: [50, 0], end: 82 } },
      },
    ],
  },
  'where-hands-go': {
    caption: 'Honey: where a massage usually works. Ring: left alone.',
    shows:
      'A body from the front and from behind. The tops of the shoulders, the back beside the spine, arms, thighs and calves are tinted as places of work. The front of the neck and the backs of the knees bear a ring with a bar.',
    parts: [
      {
        view: 'front',
        look: { skin: 'skin-1', hair: 'short', hairColour: 'hair-2', shorts: 'cloth-2' },
        hip: [64, 89],
        left: { arm: { bones: [-112, -102] }, leg: { bones: [-92, -91] } },
        right: { arm: { bones: [-68, -78] }, leg: { bones: [-88, -89] } },
      },
      {
        view: 'back',
        look: { skin: 'skin-3', hair: 'short', shorts: 'cloth-2' },
        hip: [176, 89],
        left: { arm: { bones: [-112, -102] }, leg: { bones: [-92, -91] } },
        right: { arm: { bones: [-68, -78] }, leg: { bones: [-88, -89] } },
      },
      work([165, 60, 7, 12], [187, 60, 7, 12], [166, 144, 4, 8], [186, 144, 4, 8], [149, 68, 3, 8], [203, 68, 3, 8]),
      work([54, 117, 5, 7], [74, 117, 5, 7], [37, 68, 3, 8], [91, 68, 3, 8], [50, 50, 5, 4], [78, 50, 5, 4]),
      never([64, 45], 6.5),
      never([166, 126], 6.5) + never([187, 126], 6.5),
    ],
  },
} satisfies Record<string, Picture>;
