import type { FlatPose, Look, SidePose } from '../rig/figure.ts';
import { cast, type Picture } from '../rig/picture.ts';
import { arrow, box, breath, chair, floor, never, pack, round, shape, warmth } from '../rig/things.ts';

const bust = (look: Look, more: Partial<FlatPose> = {}): FlatPose => ({
  view: 'front',
  look,
  size: 2,
  hip: [120, 186],
  left: { arm: { bones: [-108, -95] } },
  right: { arm: { bones: [-72, -85] } },
  ...more,
});
const straight = { bones: [-90, -90] } as const;
const circling = (x: number, y: number, s: 1 | -1): string => round([x, y], 10, s === 1 ? 200 : -20, s === 1 ? -90 : 270);
const seated = (look: Look, more: Partial<SidePose> = {}): SidePose => ({
  view: 'side',
  faces: 'right',
  look,
  size: 1.12,
  hip: [92, 112],
  near: { arm: { to: [126, 100] }, leg: { to: [138, 161] } },
  far: { arm: { to: [130, 100] }, leg: { to: [144, 161] } },
  ...more,
});
const seat = floor(172) + chair(120, 125, 172, 'right', 42, 60);

export const upperBody = {
  'head-turn': {
    caption: 'Turn your head slowly to one side, then to the other.',
    shows: 'A person from the front, the head turned to one side; an arrow over the head goes to both sides.',
    parts: [
      bust(cast.cleo, { looks: 'right' }),
      arrow(
        [
          [62, 44],
          [92, 16],
          [120, 10],
          [148, 16],
          [178, 44],
        ],
        true,
      ),
    ],
  },
  'ear-to-shoulder': {
    caption: 'Let one ear sink towards its shoulder. The shoulder stays down.',
    shows: 'A person from the front, the head tilted so that one ear comes near the shoulder; an arrow shows the tilt.',
    parts: [
      bust(cast.ben, { neck: 70, head: 52, eyes: 'closed' }),
      arrow([
        [104, 18],
        [144, 12],
        [176, 32],
      ]),
    ],
  },
  'squeeze-shoulder': {
    caption: 'Squeeze the muscle between neck and shoulder with the other hand.',
    shows: 'A person reaches across the chest and squeezes the muscle on top of the other shoulder, whose arm hangs loose.',
    parts: [
      bust(cast.dev, { right: { arm: null } }),
      { ...bust(cast.dev), only: 'arms', left: {}, right: { arm: { to: [108, 103], bend: 1, end: 166, thumb: -1 } } },
    ],
  },
  'warm-pack-shoulders': {
    caption: 'A pack in a cloth, laid across the shoulders.',
    shows: 'A person from behind with a wrapped pack across both shoulders and the back of the neck.',
    parts: [bust(cast.ana, { view: 'back', look: { ...cast.ana, hair: 'bun' } }), pack([120, 106], 92, 27), warmth([72, 88], 2, 96)],
  },
  'never-press-throat': {
    caption: 'Never press the front or the sides of the neck.',
    shows: 'A person from the front; a red ring with a bar lies over the front of the neck.',
    parts: [bust(cast.gus, { neck: 90 }), never([120, 95], 15)],
  },
  'rub-temples': {
    caption: 'Fingertips on the temples, in slow, small circles.',
    shows: 'A person rests the fingertips of both hands on the temples; small arrows go round.',
    parts: [
      bust(cast.cleo, {
        eyes: 'closed',
        left: { arm: { to: [86, 90], bend: 1, end: 62, thumb: -1 } },
        right: { arm: { to: [154, 90], bend: -1, end: 118, thumb: 1 } },
      }),
      circling(66, 46, 1),
      circling(174, 46, -1),
    ],
  },
  'rub-jaw': {
    caption: 'Rub slowly over the hinges of the jaw, in front of the ears.',
    shows: 'A person lays the fingers of both hands on the hinges of the jaw.',
    parts: [
      bust(cast.ben, {
        eyes: 'closed',
        left: { arm: { to: [82, 102], bend: 1, end: 50, thumb: -1 } },
        right: { arm: { to: [158, 102], bend: -1, end: 130, thumb: 1 } },
      }),
      circling(64, 62, 1),
      circling(176, 62, -1),
    ],
  },
  'jaw-drop': {
    caption: 'Let the jaw hang, so that the teeth do not touch. Drop the shoulders.',
    shows: 'A person with closed eyes and the mouth a little open; arrows show jaw and shoulders sinking.',
    parts: [
      bust(cast.dev, { mouth: 'open', eyes: 'closed' }),
      arrow([
        [58, 78],
        [58, 112],
      ]),
      arrow([
        [182, 78],
        [182, 112],
      ]),
    ],
  },
  'fingertips-skull': {
    caption: 'Fingertips into the muscles where the neck meets the skull.',
    shows: 'A person from behind, elbows out, the fingertips of both hands at the base of the skull.',
    parts: [
      bust(cast.dev, {
        view: 'back',
        left: { arm: { to: [80, 98], bend: 1, end: 32, thumb: -1 } },
        right: { arm: { to: [160, 98], bend: -1, end: 148, thumb: 1 } },
      }),
    ],
  },
  'breathe-out': {
    caption: 'Breathe out slowly, a hand on the belly, and let the shoulders drop.',
    shows: 'A person sits with one hand on the belly and breathes out through the mouth.',
    parts: [
      seat,
      seated(cast.ana, {
        eyes: 'closed',
        far: { leg: { to: [144, 161] }, arm: { to: [130, 100] } },
        near: { arm: { to: [98, 92], hand: 'side', end: 20 }, leg: { to: [138, 161] } },
      }),
      breath([118, 54], 1),
    ],
  },
  'shoulder-roll': {
    caption: 'Stand up and roll both shoulders back.',
    shows: 'A person stands sideways; an arrow circles up and back round the shoulder.',
    parts: [
      { view: 'side', faces: 'right', look: cast.ana, size: 1.9, hip: [116, 176], near: { arm: { bones: [-84, -70] } } },
      round([113, 112], 44, -10, 190),
    ],
  },
  'shake-arms': {
    caption: 'Drop both arms, shake them loose, look away from the task.',
    shows: 'A person stands from the front with both arms hanging; wavy lines beside the hands show shaking.',
    parts: [
      bust(cast.ben, {
        size: 1.5,
        hip: [120, 148],
        looks: 'right',
        left: { arm: { bones: [-112, -104] }, leg: straight },
        right: { arm: { bones: [-68, -76] }, leg: straight },
      }),
      '<g stroke="var(--brand)" stroke-width="3"><path d="M48 128q6 7 0 14t0 14M36 132q5 6 0 12t0 12M192 128q-6 7 0 14t0 14M204 132q-5 6 0 12t0 12"/></g>',
    ],
  },
  'band-pull': {
    caption: 'Pull the band apart at the height of your chest.',
    shows: 'A person from the front pulls an elastic band apart with both arms; arrows point outwards.',
    parts: [
      bust(cast.cleo, { size: 1.5, hip: [120, 164], left: { leg: straight }, right: { leg: straight } }),
      shape('M62 116Q120 124 178 116').replace('/>', ' stroke="var(--brand)" stroke-width="5"/>'),
      {
        ...bust(cast.cleo),
        only: 'arms',
        size: 1.5,
        hip: [120, 164],
        left: { arm: { to: [70, 118], hand: 'fist', bend: 1, short: 0.92, end: 165 } },
        right: { arm: { to: [170, 118], hand: 'fist', bend: -1, short: 0.92, end: 15 } },
      },
      arrow([
        [48, 96],
        [18, 96],
      ]),
      arrow([
        [192, 96],
        [222, 96],
      ]),
    ],
  },
  'doorway-stretch': {
    caption: 'A forearm on each side of the door frame; lean in until the chest pulls a little.',
    shows: 'A person stands in a doorway from the front, the forearms upright against the frame on both sides.',
    parts: [
      shape(box(40, -8, 160, 200, 2)),
      shape('M52 180V6H188V180'),
      bust(cast.dev, {
        size: 1.35,
        hip: [120, 146],
        left: { leg: straight, arm: { to: [56, 60], bend: 1, end: 90, thumb: -1 } },
        right: { leg: straight, arm: { to: [184, 60], bend: -1, end: 90, thumb: 1 } },
      }),
    ],
  },
} satisfies Record<string, Picture>;
