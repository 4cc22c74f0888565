import { curve, placed, roll, written, type Point, type Station } from './geometry.ts';
import { thin, weight, type Fill } from './paint.ts';

/** Where a large hand lies: `mirror` turns it left for right, `flip` makes it the other hand. */
export type Placement = { x: number; y: number; turn?: number; size?: number; mirror?: boolean; flip?: boolean; skin?: Fill };
type Parts = { rolls: readonly (readonly Station[])[]; lines: readonly (readonly Point[])[] };

/** Rolls that grow together into one contour, and the lines inside it. Turned clockwise, as SVG turns. */
function hand({ x, y, turn = 0, size = 1, mirror = false, flip = false, skin = 'skin-3' }: Placement, { rolls, lines }: Parts): string {
  const put = ([u, v]: Point): Point => placed([x, y], -turn, size, 1, [mirror ? -u : u, flip ? -v : v]);
  const d = rolls
    .map((stations) => roll(stations.map(([at, left, right]): Station => [put(at), left * size, (right ?? left) * size])))
    .join('');
  const inside = lines.map((line) => curve(line.map(put))).join('');
  return `<path d="${d}" fill="var(--${skin})" stroke-width="${written(weight * 2)}" paint-order="stroke"/><path d="${inside}" stroke-width="${thin}"/>`;
}
const forearm = (wrist: Point, elbow: Point): Station[] => [
  [elbow, 15],
  [[elbow[0] + (wrist[0] - elbow[0]) * 0.4, elbow[1] + (wrist[1] - elbow[1]) * 0.4], 15.5],
  [wrist, 10.5],
];

/** From above, relaxed, the fingers pointing right and the thumb below; the wrist is at 0, 0. */
export const flatHand = (place: Placement): string =>
  hand(place, {
    rolls: [
      forearm([-4, 0], [-150, 0]),
      [
        [[-6, 0], 10.5],
        [[12, 1], 14.5],
        [[30, 0], 16.5],
        [[38, -1], 14],
      ],
      [
        [[34, 12], 5.6],
        [[54, 15], 5.4],
        [[70, 15.5], 4.4],
      ],
      [
        [[36, 3.6], 5.8],
        [[60, 5], 5.4],
        [[79, 4.6], 4.4],
      ],
      [
        [[36, -5], 5.6],
        [[58, -7], 5.2],
        [[75, -8.4], 4.3],
      ],
      [
        [[32, -12.4], 5],
        [[48, -17], 4.6],
        [[61, -20.5], 3.8],
      ],
      [
        [[6, 8], 7.5],
        [[21, 21], 6],
        [[35, 29], 4.8],
      ],
    ],
    lines: [
      [
        [50, 9.8],
        [44, 9.2],
      ],
      [
        [52, -0.8],
        [45, -0.6],
      ],
      [
        [48, -11.6],
        [43, -9.6],
      ],
    ],
  });

/** From the side, lying on a surface; the palm rests at 0, 0 and the fingers point right. */
export const lyingHand = (place: Placement): string =>
  hand(place, {
    rolls: [
      forearm([-42, -24], [-150, -104]),
      [
        [[-44, -25], 10.5],
        [[-24, -13], 11.5],
        [[-2, -9.5], 9.5],
        [[14, -8], 8],
      ],
      [
        [[10, -7.5], 7.5],
        [[32, -6.5], 6],
        [[52, -5.5], 4.2],
      ],
      [
        [[-20, -8], 7],
        [[2, -4.6], 5.4],
        [[17, -4.6], 4],
      ],
    ],
    lines: [
      [
        [-16, -14],
        [0, -11],
        [15, -9.4],
      ],
    ],
  });

/** From the side, closing round a fold: fingers on the right, thumb on the left; the fold's top is at 0, 0. */
export const grippingHand = (place: Placement): string =>
  hand(place, {
    rolls: [
      forearm([26, -50], [84, -130]),
      [
        [[28, -52], 10.5],
        [[16, -34], 14.5],
        [[4, -22], 14],
      ],
      [
        [[12, -26], 9.5],
        [[29, -12], 7],
        [[29, 10], 6],
        [[20, 30], 4.6],
      ],
      [
        [[6, -26], 8],
        [[-18, -16], 7],
        [[-25, 8], 6],
        [[-19, 26], 4.6],
      ],
    ],
    lines: [
      [
        [20, -8],
        [22, 8],
        [16, 24],
      ],
      [
        [30, -26],
        [38, -8],
        [36, 10],
      ],
    ],
  });

/** From the side, a closed hand with the thumb pressing straight down on 0, 0; the arm comes from the upper right. */
export const pressingThumb = (place: Placement): string =>
  hand(place, {
    rolls: [
      forearm([52, -58], [134, -136]),
      [
        [[54, -60], 10.5],
        [[38, -42], 15],
        [[30, -32], 15.5],
        [[30, -22], 12],
      ],
      [
        [[22, -46], 8],
        [[7, -34], 6.8],
        [[1, -12], 6.6],
        [[0, -7], 5.6],
      ],
      [
        [[36, -20], 8],
        [[24, -12], 6.5],
        [[18, -18], 5],
      ],
    ],
    lines: [
      [
        [18, -20],
        [30, -17],
        [42, -20],
      ],
      [
        [20, -30],
        [32, -27],
        [45, -30],
      ],
      [
        [16, -38],
        [14, -26],
      ],
    ],
  });

/** From the side, a loose fist whose knuckles rest on 0, 0; the arm comes from the upper left. */
export const fist = (place: Placement): string =>
  hand(place, {
    rolls: [
      forearm([-22, -46], [-110, -120]),
      [
        [[-24, -48], 10.5],
        [[-10, -32], 15],
        [[4, -22], 16],
        [[12, -18], 13.5],
      ],
      [
        [[-12, -10], 7],
        [[-10, -7], 6.5],
      ],
      [
        [[0, -10], 7.5],
        [[2, -6], 6.5],
      ],
      [
        [[12, -10], 7.2],
        [[13, -7], 6.5],
      ],
      [
        [[-4, -30], 7],
        [[14, -30], 6],
        [[25, -20], 5],
      ],
    ],
    lines: [
      [
        [-5, -3],
        [-6, -14],
      ],
      [
        [7, -3],
        [7, -14],
      ],
      [
        [-2, -36],
        [14, -37],
        [28, -25],
      ],
      [
        [-2, -24],
        [12, -24],
        [22, -15],
      ],
    ],
  });

/** From the side, a hollow hand; its rim stands on 0, 0 and the arm comes from the upper left. */
export const cuppedHand = (place: Placement): string =>
  hand(place, {
    rolls: [
      forearm([-34, -48], [-112, -122]),
      [
        [[-36, -50], 10.5],
        [[-22, -38], 12.5],
        [[-4, -36], 10],
        [[8, -33], 8],
      ],
      [
        [[4, -34], 8],
        [[24, -25], 6.6],
        [[36, -10], 5.6],
        [[39, -3], 4],
      ],
      [
        [[-22, -34], 9],
        [[-30, -18], 7],
        [[-29, -5], 5],
      ],
    ],
    lines: [
      [
        [6, -41],
        [24, -34],
      ],
    ],
  });

/** From the side, the forearm leaning on 0, 0 with the elbow to the right and the relaxed hand on the left. */
export const leaningForearm = (place: Placement): string =>
  hand(place, {
    rolls: [
      [
        [[70, -128], 16],
        [[58, -70], 16],
        [[48, -22], 15],
      ],
      [
        [[50, -15], 14.5],
        [[10, -16], 15],
        [[-38, -15], 10.5],
      ],
      [
        [[-36, -15], 10.5],
        [[-56, -15], 13],
        [[-68, -12], 12.5],
      ],
      [
        [[-66, -6], 7],
        [[-60, -1], 6],
        [[-50, -3], 5],
      ],
      [
        [[-46, -20], 7],
        [[-64, -25], 5.5],
        [[-74, -20], 4.6],
      ],
    ],
    lines: [
      [
        [-78, -14],
        [-64, -15],
      ],
      [
        [-76, -6],
        [-62, -8],
      ],
      [
        [34, -28],
        [44, -34],
      ],
    ],
  });

/** From the side, straight fingers pressing down on 0, 0, the other joints loose; the arm comes from the upper left. */
export const pressingFingers = (place: Placement): string =>
  hand(place, {
    rolls: [
      forearm([-40, -62], [-128, -122]),
      [
        [[-42, -63], 10.5],
        [[-26, -54], 14],
        [[-12, -46], 13],
      ],
      [
        [[-14, -44], 8],
        [[0, -28], 6.6],
        [[2, -8], 5.4],
        [[2, -5], 4.8],
      ],
      [
        [[-6, -50], 8],
        [[10, -36], 6.4],
        [[14, -10], 5.2],
        [[14, -6], 4.6],
      ],
      [
        [[-34, -50], 7],
        [[-24, -30], 5.6],
        [[-14, -20], 4.6],
      ],
    ],
    lines: [],
  });
