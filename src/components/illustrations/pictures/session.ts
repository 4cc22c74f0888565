import { cast, therapists, type Picture } from '../rig/picture.ts';
import { arrow, box, chair, detail, floor, shape, table } from '../rig/things.ts';

const bubble = (x: number, y: number, width: number, tail: number): string =>
  shape(`M${x} ${y}h${width}q7 0 7 7v12q0 7-7 7H${tail + 6}l-8 9v-9H${x}q-7 0-7-7v-12q0-7 7-7Z`, 'surface');
const client = {
  view: 'side',
  faces: 'left',
  look: { skin: 'skin-2', hair: 'bun', shorts: 'cloth-2' },
  hip: [118, 111],
  spine: 180,
  neck: 182,
  eyes: 'closed',
} as const;
const sheet = (from: number): string =>
  shape(`M${from} 100q14-6 30-4l${186 - from} 6v20H${from - 4}q-4-12 4-22Z`, 'surface') +
  detail(`M${from + 26} 104v16M${from + 62} 106v14`);
const rest = table(122, 52, 228) + shape(box(20, 116, 26, 10, 5), 'cloth-1') + shape('M46 124l8 4');

/** The moments of a first session, in their order. */
export const session = {
  'session-talk': {
    caption: 'You talk first: what hurts, your health, what you want.',
    shows: 'A client and a therapist sit opposite each other; the therapist writes while the client speaks.',
    parts: [
      floor(172),
      chair(70, 128, 172, 'right', 36, 54),
      {
        view: 'side',
        faces: 'right',
        look: cast.cleo,
        hip: [50, 117],
        near: { arm: { to: [92, 98], hand: 'flat', end: 20 }, leg: { to: [92, 163] } },
        far: { leg: { to: [98, 163] } },
      },
      chair(170, 128, 172, 'left', 36, 54),
      {
        view: 'side',
        faces: 'left',
        look: therapists.tia,
        hip: [190, 117],
        near: { arm: { to: [166, 100], hand: 'fist', end: 190 }, leg: { to: [148, 163] } },
        far: { leg: { to: [142, 163] } },
      },
      shape('M146 92l22 6-8 14-22-6Z', 'surface'),
      bubble(78, 10, 52, 84) + detail('M84 20h40M84 27h24'),
    ],
  },
  'session-check': {
    caption: 'You move, and the therapist looks.',
    shows: 'A client bends to the side while the therapist stands by and watches.',
    parts: [
      floor(172),
      {
        view: 'back',
        look: cast.cleo,
        hip: [84, 88],
        spine: 74,
        neck: 56,
        left: { arm: { bones: [-108, -104] }, leg: { bones: [-91, -90] } },
        right: { arm: { bones: [-84, -88] }, leg: { bones: [-88, -90] } },
      },
      {
        view: 'side',
        faces: 'left',
        look: therapists.sam,
        hip: [188, 89],
        near: { arm: { bones: [-110, 190], hand: 'side' }, leg: { to: [190, 163] } },
        far: { leg: { to: [184, 163] } },
      },
      arrow([
        [66, 22],
        [104, 14],
        [132, 34],
      ]),
    ],
  },
  'session-plan': {
    caption: 'You hear what is planned. Yes, no and “not there” are all fine answers.',
    shows: 'A therapist explains, a client answers; over one speech bubble stands a tick, over the other a bar.',
    parts: [
      floor(172),
      {
        view: 'side',
        faces: 'right',
        look: cast.cleo,
        hip: [62, 89],
        near: { arm: { to: [92, 70], hand: 'flat', end: 30 }, leg: { to: [60, 163] } },
        far: { leg: { to: [66, 163] } },
      },
      {
        view: 'side',
        faces: 'left',
        look: therapists.tia,
        hip: [182, 89],
        near: { arm: { to: [152, 76], hand: 'flat', end: 160 }, leg: { to: [184, 163] } },
        far: { leg: { to: [178, 163] } },
      },
      bubble(92, 14, 26, 98) + shape('M97 27l6 6 11-12').replace('/>', ' stroke="var(--brand)" stroke-width="4"/>'),
      bubble(130, 50, 20, 150) + shape('M133 56l14 14M147 56l-14 14').replace('/>', ' stroke="var(--danger)" stroke-width="4"/>'),
    ],
  },
  'session-cover': {
    caption: 'You lie down under a sheet. Only the part being worked on is uncovered.',
    shows: 'A person lies face down on a massage table, covered with a sheet up to the shoulders.',
    parts: [rest, { ...client, near: { leg: { bones: [-1, 2], end: -66 } } }, sheet(84)],
  },
  'session-massage': {
    caption: 'Hands work, gentle to firm.',
    shows: 'A therapist stands beside the table and works with both hands on the uncovered back; the rest stays covered.',
    parts: [
      {
        view: 'front',
        look: therapists.tia,
        hip: [112, 92],
        neck: 92,
        head: 96,
        armsBehind: true,
        left: { leg: { bones: [-91, -91] } },
        right: { leg: { bones: [-89, -89] } },
      },
      rest,
      { ...client, near: { leg: { bones: [-1, 2], end: -66 } } },
      sheet(122),
      {
        view: 'front',
        look: therapists.tia,
        hip: [112, 92],
        only: 'arms',
        left: { arm: { to: [88, 94], bend: -1, end: -100, short: 0.92 } },
        right: { arm: { to: [122, 94], bend: 1, end: -100, short: 0.92 } },
      },
    ],
  },
  'session-speak-up': {
    caption: '“A bit lighter, please.” “Stay there.” “Stop.” You may say so at any moment.',
    shows: 'The client on the table speaks; the therapist has lifted the hands and listens.',
    parts: [
      {
        view: 'front',
        look: therapists.tia,
        hip: [140, 92],
        looks: 'left',
        head: 98,
        left: { leg: { bones: [-91, -91] }, arm: { bones: [-120, 40], hand: 'flat', end: 70 } },
        right: { leg: { bones: [-89, -89] }, arm: { bones: [-60, 140], hand: 'flat', end: 110 } },
      },
      rest,
      { ...client, eyes: 'open', near: { leg: { bones: [-1, 2], end: -66 } } },
      sheet(122),
      bubble(22, 48, 58, 40) + detail('M28 58h46M28 66h30'),
    ],
  },
  'session-get-up': {
    caption: 'You sit on the edge for a minute before you stand.',
    shows: 'A person wrapped in a sheet sits on the edge of the massage table, the feet hanging.',
    parts: [
      floor(174),
      table(112, 20, 150),
      {
        view: 'side',
        faces: 'right',
        look: { skin: 'skin-2', hair: 'bun', shirt: 'surface', sleeves: false, shorts: 'surface' },
        size: 0.98,
        hip: [138, 101],
        spine: 96,
        neck: 84,
        far: { leg: { bones: [-4, -84], end: -20 } },
        near: { arm: { to: [130, 104], hand: 'side', end: -80 }, leg: { bones: [-6, -88], end: -22 } },
      },
    ],
  },
  'session-after': {
    caption: 'You try the movement again, and agree what to do at home.',
    shows: 'Client and therapist stand and talk; the client turns the head to test the neck.',
    parts: [
      floor(172),
      {
        view: 'front',
        look: cast.cleo,
        hip: [76, 88],
        looks: 'right',
        left: { arm: { bones: [-106, -96] }, leg: { bones: [-91, -90] } },
        right: { arm: { bones: [-74, -84] }, leg: { bones: [-89, -90] } },
      },
      arrow(
        [
          [52, 20],
          [76, 8],
          [100, 20],
        ],
        true,
      ),
      {
        view: 'side',
        faces: 'left',
        look: therapists.tia,
        hip: [178, 89],
        near: { arm: { to: [148, 78], hand: 'flat', end: 170 }, leg: { to: [180, 163] } },
        far: { leg: { to: [174, 163] } },
      },
    ],
  },
} satisfies Record<string, Picture>;
