import { cast, type Picture } from '../rig/picture.ts';
import { box, chair, detail, floor, shape } from '../rig/things.ts';

/** One person of each client group, in that life. */
export const people = {
  athlete: {
    caption: 'Training, soreness, and the next start.',
    shows: 'A runner in mid-stride.',
    parts: [floor(172), { view: 'side', faces: 'right', look: cast.ben, hip: [112, 84], spine: 78, near: { arm: { bones: [-150, -62], hand: 'fist' }, leg: { bones: [-28, -112], end: -22 } }, far: { arm: { bones: [-40, 44], hand: 'fist' }, leg: { bones: [-118, -172], end: -84 } } }],
  },
  'healthy-adult': {
    caption: 'Well, and curious what massage is good for.',
    shows: 'A person walks at ease, a towel over the shoulder.',
    parts: [floor(172), { view: 'side', faces: 'right', look: cast.cleo, hip: [116, 89], spine: 88, near: { arm: { bones: [-104, -72] }, leg: { to: [138, 160], end: 12 } }, far: { arm: { bones: [-70, -34] }, leg: { to: [90, 158], end: -26 } } }, shape('M104 44q8-8 16-2l4 34-12 3-4-22-8 18-10-6Z', 'surface')],
  },
  'office-worker': {
    caption: 'Long hours at a screen.',
    shows: 'A person sits at a desk and works at a laptop.',
    parts: [floor(172), chair(88, 128, 172, 'right', 40, 56), { view: 'side', faces: 'right', look: { ...cast.dev, trousers: true, shorts: 'sunk' }, hip: [66, 117], spine: 84, chest: 78, neck: 68, head: 78, far: { leg: { to: [114, 163] } }, near: { leg: { to: [108, 163] } } }, shape('M112 104V172M222 104V172') + shape(box(98, 96, 134, 8, 3), 'accent') + shape('M150 94l24-42h6l-22 42Z', 'surface') + shape('M116 94h44'), { view: 'side', faces: 'right', look: cast.dev, hip: [66, 117], spine: 84, chest: 78, only: 'arms', near: { arm: { to: [110, 92], hand: 'side', end: -4 } } }],
  },
  injured: {
    caption: 'Mending, step by step.',
    shows: 'A person walks with two crutches, one foot bandaged and lifted.',
    parts: [floor(172), shape('M128 62L146 172M124 66l10-4').replace('/>', ' stroke-width="3.4"/>'), { view: 'side', faces: 'right', look: cast.dev, hip: [104, 89], spine: 86, near: { arm: { to: [134, 88], hand: 'fist', end: -20 }, leg: { to: [100, 163] } }, far: { leg: { bones: [-66, -112], end: -16 } } }, shape('M118 148l12 6-5 12 10 0v8h-18q-6-14 1-26Z', 'surface')],
  },
  'after-surgery': {
    caption: 'The first laps of the hallway.',
    shows: 'A person in a gown walks slowly and holds a stand with a drip.',
    parts: [floor(172), shape('M160 24V166M146 30q14-12 28 0M146 172h28').replace('/>', ' stroke-width="3"/>') + shape(box(166, 34, 18, 26, 4), 'surface'), { view: 'side', faces: 'right', look: { ...cast.eve, shirt: 'surface', shorts: 'surface', trousers: false }, hip: [112, 89], spine: 84, neck: 78, near: { arm: { to: [156, 76], hand: 'fist', end: 10 }, leg: { to: [126, 161] } }, far: { leg: { to: [98, 161], end: -10 } } }],
  },
  'cancer-care': {
    caption: 'During and after cancer care.',
    shows: 'A person with a headscarf rests in an armchair with a blanket over the legs.',
    parts: [floor(172), shape('M52 128L44 52q0-10 12-8l14 78Z', 'accent') + shape(box(48, 124, 80, 32, 8), 'accent') + shape('M58 156v16M118 156v16'), { view: 'side', faces: 'right', look: cast.fay, size: 1.08, hip: [92, 114], spine: 100, far: { leg: { to: [142, 162] } }, near: { leg: { to: [136, 162] } } }, shape('M86 102q36-8 58 8l2 44h-26l-4-24-34-4Z', 'surface') + detail('M104 106l4 20M126 108l2 42'), { view: 'side', faces: 'right', look: cast.fay, size: 1.08, hip: [92, 114], spine: 100, only: 'arms', near: { arm: { to: [120, 98], hand: 'side', end: -14 } } }],
  },
  'long-pain': {
    caption: 'Pain that has stayed for months.',
    shows: 'A person stands with a hand on the low back.',
    parts: [floor(172), { view: 'side', faces: 'right', look: cast.gus, hip: [120, 89], spine: 82, neck: 74, head: 76, near: { arm: { bones: [-128, -40], hand: 'side', end: -30 }, leg: { to: [118, 163] } }, far: { arm: { bones: [-86, -70] }, leg: { to: [128, 163] } } }, '<g stroke="var(--danger)" stroke-width="3.4"><path d="M96 76l-12-5M93 86H80M96 96l-12 5"/></g>'],
  },
  worried: {
    caption: 'A head too full to rest.',
    shows: 'A person sits bent forward with the head in one hand; a tangled line hangs over the head.',
    parts: [floor(172), chair(98, 128, 172, 'right', 40, 56), { view: 'side', faces: 'right', look: cast.ana, hip: [76, 117], spine: 62, chest: 52, neck: 38, head: 56, eyes: 'closed', far: { arm: { bones: [-56, -20], hand: 'side' }, leg: { to: [122, 163] } }, near: { arm: { bones: [-40, 76], hand: 'flat', end: 110 }, leg: { to: [116, 163] } } }, '<g stroke="var(--brand)" stroke-width="3"><path d="M128 40q-18-24 8-28t18 20-26 8 4-30 32 2-8 30 30-10"/></g>'],
  },
  pregnant: {
    caption: 'A back that carries two.',
    shows: 'A pregnant person stands with one hand on the bump and one on the low back.',
    parts: [floor(172), { view: 'side', faces: 'right', look: { skin: 'skin-2', hair: 'long', shirt: 'brand', shorts: 'sunk', trousers: true }, bump: true, hip: [112, 89], spine: 96, chest: 100, neck: 92, head: 90, far: { leg: { to: [122, 163] } }, near: { arm: { bones: [-70, -30], hand: 'flat', end: -30 }, leg: { to: [108, 163] } } }],
  },
} satisfies Record<string, Picture>;
