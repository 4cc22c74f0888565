import {
  between,
  curve,
  direction,
  joint,
  limb,
  placed,
  roll,
  towards,
  tube,
  turn,
  written,
  type Point,
  type Station,
} from './geometry.ts';
import { detail, dot, patch, ring, shape, type Fill } from './paint.ts';

/** Who is drawn: skin, hair and clothes. */
export type Look = {
  skin: Fill;
  hair: 'short' | 'bun' | 'tail' | 'long' | 'curly' | 'scarf' | 'bald';
  hairColour?: Fill;
  /** Left out: a bare chest or back. */
  shirt?: Fill;
  sleeves?: boolean;
  shorts?: Fill;
  /** Down to the ankles. */
  trousers?: boolean;
};
/** An arm or a leg: where the wrist or the ankle goes, or the directions of its two bones. */
export type Reach = {
  to?: Point;
  bones?: readonly [upper: number, lower: number];
  /** Shorter bones, where a limb comes towards the eye. */
  short?: number;
  /** In a view from the front: to which side the joint gives. */
  bend?: 1 | -1;
  /** Direction of the fingers or the toes. */
  end?: number;
};
export type Arm = Reach & { hand?: 'flat' | 'fist' | 'side'; thumb?: 1 | -1 };
export type Leg = Reach;
type Common = {
  look: Look;
  size?: number;
  hip: Point;
  spine?: number;
  neck?: number;
  head?: number;
  eyes?: 'open' | 'closed';
  mouth?: 'open';
  /** Draws these alone: what lies before a thing that the rest of the figure lies behind. */ only?: 'arms' | 'limbs';
};
/** Seen from the side. `spine` points from the hips to the neck; `chest` bends its upper half. */
export type SidePose = Common & {
  view: 'side';
  faces: 'left' | 'right';
  chest?: number;
  near?: { arm?: Arm | null; leg?: Leg | null };
  far?: { arm?: Arm | null; leg?: Leg | null };
  bump?: boolean;
  /** Draws the near arm behind the trunk. */
  armBehind?: boolean;
};
/** Seen from the front or the back; left and right are those of the sheet. */
export type FlatPose = Common & {
  view: 'front' | 'back';
  left?: { arm?: Arm | null; leg?: Leg | null };
  right?: { arm?: Arm | null; leg?: Leg | null };
  /** Which way the face looks. */
  looks?: 'ahead' | 'left' | 'right';
  bump?: boolean;
  armsBehind?: boolean;
};
export type Pose = SidePose | FlatPose;

/** Lengths of the bones at size 1; a standing figure is 158 high. */
export const bones = { thigh: 38, shank: 37, sole: 9, trunk: 45, neck: 16, upperArm: 27, forearm: 24, hand: 16 } as const;

type Bone = { root: Point; middle: Point; end: Point; tip: number };
const bent = ({ to, bones: angles, short = 1, end }: Reach, root: Point, upper: number, lower: number, bend: 1 | -1): Bone => {
  const [u, l] = [upper * short, lower * short];
  const middle = angles ? towards(root, angles[0], u) : joint(root, to ?? root, u, l, bend);
  const last = angles ? towards(middle, angles[1], l) : (to ?? root);
  return { root, middle, end: last, tip: end ?? direction(middle, last) };
};

/** Where the joints of a figure are. */
export type Skeleton = {
  hip: Point;
  waist: Point;
  chest: Point;
  neck: Point;
  head: Point;
  limbs: { kind: 'arm' | 'leg'; side: 'near' | 'far'; bone: Bone }[];
};

const facing = (pose: SidePose): 1 | -1 => (pose.faces === 'right' ? 1 : -1);

/** The joints of a pose. */
export function skeleton(pose: Pose): Skeleton {
  const { size = 1, hip, spine = 90 } = pose;
  const upper = pose.view === 'side' ? (pose.chest ?? spine) : spine;
  const waist = towards(hip, spine, bones.trunk * 0.42 * size);
  const chest = towards(waist, spine + turn(upper - spine) / 2, bones.trunk * 0.33 * size);
  const neck = towards(chest, upper, bones.trunk * 0.25 * size);
  const head = towards(neck, pose.neck ?? upper, bones.neck * size);
  const limbs: Skeleton['limbs'] = [];
  if (pose.view === 'side') {
    const f = facing(pose);
    const shoulder = towards(between(chest, neck, 0.55), upper + f * 90, 1 * size);
    for (const side of ['far', 'near'] as const) {
      const { arm, leg } = pose[side] ?? {};
      if (leg)
        limbs.push({
          kind: 'leg',
          side,
          bone: bent({ ...leg, end: leg.end ?? Number.NaN }, hip, bones.thigh * size, bones.shank * size, f),
        });
      if (arm) limbs.push({ kind: 'arm', side, bone: bent(arm, shoulder, bones.upperArm * size, bones.forearm * size, f === 1 ? -1 : 1) });
    }
  } else {
    for (const side of ['left', 'right'] as const) {
      const out = side === 'right' ? 1 : -1;
      const { arm, leg } = pose[side] ?? {};
      const across = spine - 90;
      if (leg)
        limbs.push({
          kind: 'leg',
          side: side === 'left' ? 'far' : 'near',
          bone: bent(leg, towards(hip, across, 8.5 * out * size), bones.thigh * size, bones.shank * size, leg.bend ?? (out === 1 ? 1 : -1)),
        });
      if (arm)
        limbs.push({
          kind: 'arm',
          side: side === 'left' ? 'far' : 'near',
          bone: bent(
            arm,
            towards(towards(neck, spine, -7 * size), across, 16.5 * out * size),
            bones.upperArm * size,
            bones.forearm * size,
            arm.bend ?? (out === 1 ? -1 : 1),
          ),
        });
    }
  }
  return { hip, waist, chest, neck, head, limbs };
}

const handPoints: Record<NonNullable<Arm['hand']>, readonly Point[]> = {
  // From its edge or its back, the thumb a little away from the fingers.
  flat: [
    [2, 3.3],
    [5.5, 5.2],
    [9.5, 6.6],
    [10.4, 5.2],
    [8, 3.2],
    [12.5, 2.7],
    [16, 1.4],
    [16.2, -0.8],
    [13, -2.8],
    [6, -3.9],
    [2, -3.2],
  ],
  side: [
    [3, 3],
    [9, 2.8],
    [15.5, 1.2],
    [15.8, -0.8],
    [9, -2.6],
    [3, -2.9],
  ],
  fist: [
    [3, 4.2],
    [7.5, 4.8],
    [10, 2],
    [10, -2],
    [7.5, -4.8],
    [3, -4.2],
  ],
};

const armShape = (bone: Bone, size: number, look: Look, thumb: 1 | -1, hand: Arm['hand'] = 'flat'): string => {
  const { root, middle, end, tip } = bone;
  const stations: Station[] = [
    [root, 5.8 * size],
    [between(root, middle, 0.5), 5.2 * size],
    [middle, 4.3 * size],
    [between(middle, end, 0.3), 4.6 * size],
    [end, 2.9 * size],
  ];
  const points = handPoints[hand].map((point) => placed(end, tip, size, -1, [point[0], point[1] * thumb]));
  const ordered = thumb === 1 ? points : points.toReversed();
  const lines =
    size >= 1.5 && hand !== 'side'
      ? detail(
          (hand === 'flat'
            ? [
                [
                  [10, 1],
                  [14.6, 0.6],
                ],
                [
                  [10, -0.8],
                  [14.2, -1],
                ],
              ]
            : [
                [
                  [6, 2.2],
                  [9.6, 1.8],
                ],
                [
                  [6, -0.4],
                  [9.8, -0.4],
                ],
                [
                  [6, -2.8],
                  [9.4, -2.6],
                ],
              ]
          )
            .map(([a, b]) => {
              const [from, to] = [a, b].map(([x = 0, y = 0]: readonly number[] = []) => placed(end, tip, size, -1, [x, y * thumb]));
              return from && to ? `M${written(...from)}L${written(...to)}` : '';
            })
            .join(''),
        )
      : '';
  const sleeve = look.shirt && look.sleeves !== false ? sleeveOf(root, middle, size, look.shirt) : '';
  return shape(limb(stations, ordered), look.skin) + lines + sleeve;
};

const sleeveOf = (root: Point, middle: Point, size: number, fill: Fill): string => {
  const hem = between(root, middle, 0.62);
  const along = direction(root, middle);
  const side = (at: Point, sign: number, by: number): Point => towards(at, along + sign * 90, by * size);
  const [a, b, c, d] = [side(root, 1, 6.4), side(hem, 1, 6.3), side(hem, -1, 6.3), side(root, -1, 6.4)] as [Point, Point, Point, Point];
  return patch(ring(root, 4.4 * size), fill) + shape(`M${written(...a)}L${written(...b)}L${written(...c)}L${written(...d)}`, fill);
};

const footPoints: readonly Point[] = [
  [6.5, -2.2],
  [12.5, -4.8],
  [17, -6.2],
  [18.3, -8],
  [16, -9],
  [6.5, -8.3],
  [-3, -9],
  [-5.6, -6.6],
  [-4.3, -2],
];
const frontFoot: readonly Point[] = [
  [4, 3.6],
  [8, 5.2],
  [10.5, 3.6],
  [10.6, -2.2],
  [7.5, -4.6],
  [3.5, -3.8],
];

const legStations = ({ root, middle, end }: Bone, size: number, front: 1 | -1, flat = false): Station[] => {
  const sides = (ahead: number, behind: number): [number, number] =>
    front === 1 ? [ahead * size, behind * size] : [behind * size, ahead * size];
  const r = flat ? 1 : 1;
  return [
    [root, ...sides(8.6, 9.2)],
    [between(root, middle, 0.5), ...sides(8.2 * r, 8 * r)],
    [middle, ...sides(6, 5.8)],
    [between(middle, end, 0.32), ...sides(5, 6.8)],
    [end, ...sides(3.4, 3.6)],
  ];
};

const sideLeg = (bone: Bone, size: number, look: Look, f: 1 | -1): string => {
  const shank = direction(bone.middle, bone.end);
  // Feet stand flat where the leg comes from above.
  const tip = Number.isNaN(bone.tip) ? (Math.abs(turn(shank + 90)) < 45 ? (f === 1 ? 0 : 180) : shank + f * 90) : bone.tip;
  const points = footPoints.map((point) => placed(bone.end, tip, size, f === 1 ? -1 : 1, point));
  const path = limb(legStations(bone, size, f), f === 1 ? points : points.toReversed());
  const cloth =
    look.trousers && look.shorts
      ? shape(tube([...legStations(bone, size * 1.06, f).slice(0, 4), [between(bone.middle, bone.end, 0.9), 4.6 * size]]), look.shorts)
      : '';
  return shape(path, look.skin) + cloth;
};

const flatLeg = (bone: Bone, size: number, look: Look, out: 1 | -1, spine: number): string => {
  const points = frontFoot.map(([x, y]) => placed(bone.end, Number.isNaN(bone.tip) ? spine + 180 : bone.tip, size, -1, [x, y * out]));
  const path = limb(legStations(bone, size, 1, true), out === 1 ? points : points.toReversed());
  const cloth =
    look.trousers && look.shorts
      ? shape(
          tube([...legStations(bone, size * 1.04, 1, true).slice(0, 4), [between(bone.middle, bone.end, 0.9), 4.8 * size]]),
          look.shorts,
        )
      : '';
  return shape(path, look.skin) + cloth;
};

const shortsOf = (pose: Common, joints: Skeleton, bone: Bone, f: 1 | -1): string => {
  const { size = 1, look } = pose;
  if (!look.shorts) return '';
  const sides = (ahead: number, behind: number): [number, number] =>
    f === 1 ? [ahead * size, behind * size] : [behind * size, ahead * size];
  return shape(
    tube([
      [between(joints.hip, joints.waist, 0.72), ...sides(9, 8.4)],
      [joints.hip, ...sides(9.6, 10.6)],
      [between(bone.root, bone.middle, look.trousers ? 0.9 : 0.58), ...sides(look.trousers ? 7.4 : 9, look.trousers ? 7.2 : 9)],
    ]),
    look.shorts,
  );
};

const skull: readonly Point[] = [
  [-1, 12.8],
  [6.5, 11],
  [10, 6],
  [10.2, 2.2],
  [13.2, -1.8],
  [11, -3.8],
  [11, -6],
  [10.4, -7.6],
  [9, -11.2],
  [4.5, -12],
  [-1, -8.5],
  [-5, -7.8],
  [-10, -4],
  [-12, 2.5],
  [-9, 9.5],
];
const hairs: Record<Exclude<Look['hair'], 'bald'>, readonly Point[]> = {
  short: [
    [9.6, 8],
    [4, 6.8],
    [2.6, 2],
    [1, -2],
    [-2, 0.6],
    [-4, -6.5],
    [-8.5, -6.2],
    [-12.8, -1],
    [-13, 5],
    [-8.5, 12],
    [0, 14.6],
    [7, 12.6],
  ],
  bun: [
    [9.8, 8.4],
    [4, 7.6],
    [0, 2],
    [-4, -5.5],
    [-8.5, -6.2],
    [-12.8, -1],
    [-13, 5],
    [-8.5, 12],
    [0, 14.4],
    [7, 12.6],
  ],
  tail: [
    [9.8, 8.4],
    [4, 7.6],
    [0, 2],
    [-4, -5.5],
    [-8.5, -6.2],
    [-12.8, -1],
    [-13, 5],
    [-8.5, 12],
    [0, 14.4],
    [7, 12.6],
  ],
  long: [
    [9.8, 8],
    [3.5, 7],
    [0.5, 0],
    [-1, -8],
    [-3, -15.5],
    [-10, -16.5],
    [-13.5, -8],
    [-14, 3],
    [-9.5, 12],
    [0, 15],
    [7.4, 12.8],
  ],
  curly: [
    [10.4, 8.6],
    [6, 6.4],
    [2.8, 3],
    [1, -2],
    [-1.6, 0],
    [-3, -6],
    [-7, -9],
    [-11.5, -7],
    [-14.6, -3],
    [-14, 2],
    [-16, 7],
    [-12.6, 11],
    [-10, 15],
    [-4.6, 15],
    [0, 17.4],
    [5, 15],
    [9.5, 13.6],
  ],
  scarf: [
    [10.6, 7.5],
    [7.4, 4],
    [5.2, -4],
    [4.6, -10.5],
    [2, -15.5],
    [-7, -15],
    [-12.6, -9],
    [-14, 2],
    [-10, 11.5],
    [-1, 15],
    [7.6, 13],
  ],
};
const hairFront: Record<Exclude<Look['hair'], 'bald'>, readonly Point[]> = {
  short: [
    [-10.6, 0.5],
    [-11, 6.5],
    [-6.8, 13],
    [0, 15],
    [6.8, 13],
    [11, 6.5],
    [10.6, 0.5],
    [8.6, 5.4],
    [3, 7.8],
    [-4, 8.6],
    [-8.6, 5],
  ],
  bun: [
    [-10.6, 0],
    [-11, 6],
    [-6.8, 12.6],
    [0, 14.4],
    [6.8, 12.6],
    [11, 6],
    [10.6, 0],
    [8, 5.4],
    [1, 9.6],
    [-1, 9.6],
    [-8, 5.4],
  ],
  tail: [
    [-10.6, 0],
    [-11, 6],
    [-6.8, 12.6],
    [0, 14.4],
    [6.8, 12.6],
    [11, 6],
    [10.6, 0],
    [8, 5.4],
    [1, 9.6],
    [-1, 9.6],
    [-8, 5.4],
  ],
  long: [
    [-9, -13],
    [-13, -11],
    [-12.6, 2],
    [-10.6, 9],
    [-6, 13.6],
    [0, 15],
    [6, 13.6],
    [10.6, 9],
    [12.6, 2],
    [13, -11],
    [9, -13],
    [9.4, 2],
    [4, 8],
    [0, 9.8],
    [-4, 8],
    [-9.4, 2],
  ],
  curly: [
    [-10.4, 0],
    [-14, 3],
    [-13, 8],
    [-11.4, 13],
    [-6, 14.4],
    [-3, 17.4],
    [3, 17],
    [7, 14.6],
    [11.6, 13],
    [13, 8],
    [14, 3],
    [10.4, 0],
    [8.6, 5.6],
    [3, 8],
    [-4, 8],
    [-8.6, 5.6],
  ],
  scarf: [
    [-6.5, -13.5],
    [-12, -8],
    [-12.6, 2],
    [-10, 10],
    [-5, 14.4],
    [0, 15.4],
    [5, 14.4],
    [10, 10],
    [12.6, 2],
    [12, -8],
    [6.5, -13.5],
    [9, -6],
    [9, 3],
    [5, 8.4],
    [0, 10],
    [-5, 8.4],
    [-9, 3],
    [-9, -6],
  ],
};

const hairFill = (look: Look): Fill => look.hairColour ?? 'hair-1';

/** A head from the side; `up` points from the neck to the crown. */
export function profile(at: Point, up: number, f: 1 | -1, size: number, look: Look, eyes: 'open' | 'closed' = 'open'): string {
  const put = (points: readonly Point[]): Point[] => points.map((point) => placed(at, up - f * 90, size, f === 1 ? -1 : 1, point));
  const [eye, ear, bun] = put([
    [6.4, 0.4],
    [-1.4, -1.6],
    [-13.5, 6],
  ]) as [Point, Point, Point];
  const fill = hairFill(look);
  const behind =
    look.hair === 'bun'
      ? shape(ring(bun, 5.2 * size), fill)
      : look.hair === 'tail'
        ? shape(
            curve(
              put([
                [-10, 8],
                [-16, 6.5],
                [-19, -1],
                [-17.5, -11],
                [-14.6, -4],
                [-11, 0],
              ]),
              true,
            ),
            fill,
          )
        : '';
  const lid = put([
    [4.8, 0],
    [6.4, -0.8],
    [8.2, 0],
  ]);
  return (
    behind +
    shape(curve(put(skull), true), look.skin) +
    (look.hair === 'bald' ? '' : shape(curve(put(hairs[look.hair]), true), fill)) +
    (look.hair === 'scarf' || look.hair === 'long'
      ? ''
      : shape(
          curve(
            put([
              [-0.4, 1.2],
              [-3.2, 0.8],
              [-3.4, -2.4],
              [-1, -4],
            ]),
          ),
          look.skin,
        )) +
    (eyes === 'closed' ? detail(curve(lid)) : dot(eye, Math.max(1.3, 1.2 * size))) +
    (size >= 1.5
      ? detail(
          curve(
            put([
              [10.6, -6.2],
              [8.6, -6.8],
              [7.4, -6.4],
            ]),
          ),
        ) + detail(`M${written(...ear)}l.1 0`)
      : '')
  );
}

/** A head from the front or from behind. */
export function flatHead(
  at: Point,
  up: number,
  size: number,
  look: Look,
  from: 'front' | 'back',
  eyes: 'open' | 'closed' = 'open',
  mouth?: 'open',
): string {
  const put = (points: readonly Point[]): Point[] => points.map((point) => placed(at, up - 90, size, -1, point));
  const half: Point[] = [
    [8, 10.4],
    [10.2, 3],
    [9.2, -4.4],
    [5.6, -10.6],
  ];
  const face = put([[0, 13], ...half, [0, -12.8], ...half.map(([x, y]): Point => [-x, y]).toReversed()]);
  const fill = hairFill(look);
  const ears = put([
    [-10.4, -1],
    [10.4, -1],
  ])
    .map((ear) => shape(ring(ear, 2.5 * size), look.skin))
    .join('');
  const behind = look.hair === 'bun' ? shape(ring(put([[0, 15.4]])[0] ?? at, 5 * size), fill) : '';
  if (from === 'back') {
    const nape: Point[] =
      look.hair === 'long'
        ? [
            [11, -2],
            [11.5, -14],
            [5, -17],
          ]
        : [
            [10.6, -2],
            [8.4, -8],
            [4.5, -9.6],
          ];
    const cover = put([
      [0, 14.6],
      [8.4, 11.4],
      ...nape,
      [0, nape.at(-1)?.[1] ?? 0],
      ...nape.map(([x, y]): Point => [-x, y]).toReversed(),
      [-8.4, 11.4],
    ]);
    return (
      (look.hair === 'long' ? '' : ears) +
      shape(curve(face, true), look.skin) +
      (look.hair === 'bald' ? '' : shape(curve(cover, true), fill)) +
      (look.hair === 'bun' ? shape(ring(put([[0, 6]])[0] ?? at, 5.4 * size), fill) : '') +
      (look.hair === 'tail'
        ? shape(
            curve(
              put([
                [-3, 5],
                [3, 5],
                [4, -6],
                [0, -18],
                [-4, -6],
              ]),
              true,
            ),
            fill,
          )
        : '')
    );
  }
  const eye = put([
    [-4, 0],
    [4, 0],
  ]);
  const lids = [
    put([
      [-5.8, 0.2],
      [-4, -0.8],
      [-2.2, 0.2],
    ]),
    put([
      [2.2, 0.2],
      [4, -0.8],
      [5.8, 0.2],
    ]),
  ];
  return (
    behind +
    (look.hair === 'long' || look.hair === 'scarf' ? '' : ears) +
    (look.hair === 'long'
      ? shape(
          curve(
            put([
              [-9, -13],
              [-13, -11],
              [-12.6, 2],
              [0, 15],
              [12.6, 2],
              [13, -11],
              [9, -13],
            ]),
            true,
          ),
          fill,
        )
      : '') +
    shape(curve(face, true), look.skin) +
    (look.hair === 'bald' ? '' : shape(curve(put(hairFront[look.hair]), true), fill)) +
    (eyes === 'closed' ? lids.map((lid) => detail(curve(lid))).join('') : eye.map((one) => dot(one, Math.max(1.3, 1.2 * size))).join('')) +
    (mouth
      ? shape(ring(put([[0, -7.6]])[0] ?? at, 2 * size, 1.5 * size), 'danger')
      : detail(
          curve(
            put([
              [-2.8, -7],
              [0, -8],
              [2.8, -7],
            ]),
          ),
        )) +
    (size >= 1.5
      ? detail(
          curve(
            put([
              [0.4, -0.6],
              [1.4, -3.6],
              [-0.6, -4],
            ]),
          ),
        )
      : '')
  );
}

function drawSide(pose: SidePose): string {
  const { size = 1, look } = pose;
  const f = facing(pose);
  const joints = skeleton(pose);
  const { hip, waist, chest, neck, head } = joints;
  const spine = pose.spine ?? 90;
  const upper = pose.chest ?? spine;
  const limbOf = (kind: 'arm' | 'leg', side: 'near' | 'far'): Bone | undefined =>
    joints.limbs.find((one) => one.kind === kind && one.side === side)?.bone;
  const arm = (side: 'near' | 'far'): string => {
    const bone = limbOf('arm', side);
    const spec = pose[side]?.arm;
    return bone && spec ? armShape(bone, size, look, spec.thumb ?? f, spec.hand) : '';
  };
  const leg = (side: 'near' | 'far'): string => {
    const bone = limbOf('leg', side);
    return bone ? sideLeg(bone, size, look, f) + shortsOf(pose, joints, bone, f) : '';
  };
  if (pose.only) return pose.only === 'arms' ? arm('far') + arm('near') : arm('far') + leg('far') + leg('near') + arm('near');
  const sides = (ahead: number, behind: number): [number, number] =>
    f === 1 ? [behind * size, ahead * size] : [ahead * size, behind * size];
  const belly = pose.bump ? 27 : 8.4;
  const trunk = roll(
    [
      [hip, ...sides(9, 10)],
      [waist, ...sides(belly, 7.6)],
      ...(pose.bump ? ([[between(waist, chest, 0.6), ...sides(20, 8.2)]] as Station[]) : []),
      [chest, ...sides(10, 9)],
      [towards(neck, upper, -1.5 * size), ...sides(5.6, 6.4)],
    ],
    true,
  );
  const throat = shape(
    limb(
      [
        [towards(neck, upper, -4 * size), 5.2 * size],
        [between(neck, head, 0.5), 4.7 * size],
        [between(neck, head, 0.85), 5 * size],
      ],
      [],
    ),
    look.skin,
  );
  const face = profile(
    towards(head, (pose.head ?? pose.neck ?? upper) - f * 90, 2.2 * size),
    pose.head ?? pose.neck ?? upper,
    f,
    size,
    look,
    pose.eyes,
  );
  return (
    arm('far') +
    leg('far') +
    (look.shirt ? throat : '') +
    (pose.armBehind ? arm('near') : '') +
    shape(trunk, look.shirt ?? look.skin) +
    (look.shirt ? '' : throat) +
    leg('near') +
    face +
    (pose.armBehind ? '' : arm('near'))
  );
}

function drawFlat(pose: FlatPose): string {
  const { size = 1, look, spine = 90 } = pose;
  const joints = skeleton(pose);
  const { hip, neck, head } = joints;
  const put = (points: readonly Point[]): Point[] => points.map((point) => placed(neck, spine - 90, size, -1, point));
  const mirrored = (half: readonly Point[]): Point[] => [...half, ...half.map(([x, y]): Point => [-x, y]).toReversed()];
  const half: Point[] = [
    [5.6, 1.5],
    [11, -1.4],
    [19, -3],
    [22, -8],
    [17.6, -17],
    ...(pose.bump
      ? ([
          [17, -25],
          [19, -33],
        ] as Point[])
      : ([[13.8, -30]] as Point[])),
    [16.4, -44],
    [12, -50],
  ];
  const arm = (side: 'left' | 'right'): string => {
    const bone = joints.limbs.find((one) => one.kind === 'arm' && one.side === (side === 'left' ? 'far' : 'near'))?.bone;
    const spec = pose[side]?.arm;
    return bone && spec ? armShape(bone, size, look, spec.thumb ?? (side === 'left' ? 1 : -1), spec.hand) : '';
  };
  if (pose.only) return arm('left') + arm('right');
  const legs = joints.limbs.filter(({ kind }) => kind === 'leg');
  const leg = ({ bone, side }: (typeof legs)[number]): string => flatLeg(bone, size, look, side === 'near' ? 1 : -1, spine);
  const shorts =
    look.shorts && legs.length > 0
      ? flatShorts(
          pose,
          hip,
          legs.map(({ bone }) => bone),
          size,
          look,
        )
      : '';
  const throat = shape(
    limb(
      [
        [towards(neck, spine, -4 * size), 6 * size],
        [between(neck, head, 0.4), 5 * size],
        [between(neck, head, 0.7), 5.4 * size],
      ],
      [],
    ),
    look.skin,
  );
  const up = pose.head ?? pose.neck ?? spine;
  const looks = pose.looks ?? 'ahead';
  const face =
    looks === 'ahead'
      ? flatHead(head, up, size, look, pose.view, pose.eyes, pose.mouth)
      : profile(head, up, looks === 'right' ? 1 : -1, size, look, pose.eyes);
  return (
    (pose.armsBehind ? arm('left') + arm('right') : '') +
    legs.map(leg).join('') +
    (look.shirt ? throat : '') +
    shape(curve(put(mirrored(half)), true), look.shirt ?? look.skin) +
    (look.shirt ? '' : throat) +
    shorts +
    face +
    (pose.armsBehind ? '' : arm('left') + arm('right'))
  );
}

function flatShorts(pose: FlatPose, hip: Point, [left, right]: readonly Bone[], size: number, look: Look): string {
  const across = (pose.spine ?? 90) - 90;
  const up = pose.spine ?? 90;
  const low = look.trousers ? 0.9 : 0.55;
  const width = look.trousers ? 7 : 9.4;
  const hem = (bone: Bone | undefined, side: 1 | -1): Point => {
    if (!bone) return hip;
    const along = direction(bone.root, bone.middle);
    return towards(between(bone.root, bone.middle, low), along - side * 90, -width * size);
  };
  const at = (x: number, y: number): Point => towards(towards(hip, across, x * size), up, y * size);
  const points = [
    at(-15.4, 11),
    at(-17.6, 0),
    hem(left, -1),
    hem(left, 1),
    at(0, -9),
    hem(right, -1),
    hem(right, 1),
    at(17.6, 0),
    at(15.4, 11),
  ];
  return shape(`M${points.map((point) => written(...point)).join('L')}Z`, look.shorts);
}

/** A figure as SVG. */
export const figure = (pose: Pose): string => (pose.view === 'side' ? drawSide(pose) : drawFlat(pose));

/** How far each joint of a figure seen from the side is bent, in degrees; forward is positive. */
export function bends(pose: SidePose): Record<'hip' | 'knee' | 'shoulder' | 'elbow' | 'neck' | 'back', number[]> {
  const f = facing(pose);
  const { hip, waist, chest, neck, head, limbs } = skeleton(pose);
  const of = (kind: 'arm' | 'leg'): Bone[] => limbs.filter((one) => one.kind === kind).map(({ bone }) => bone);
  const lower = direction(waist, hip);
  const upper = direction(neck, chest);
  return {
    hip: of('leg').map(({ root, middle }) => f * turn(direction(root, middle) - lower)),
    knee: of('leg').map(({ root, middle, end }) => -f * turn(direction(middle, end) - direction(root, middle))),
    shoulder: of('arm').map(({ root, middle }) => f * turn(direction(root, middle) - upper)),
    elbow: of('arm').map(({ root, middle, end }) => f * turn(direction(middle, end) - direction(root, middle))),
    neck: [f * turn(direction(chest, neck) - direction(neck, head))],
    back: [f * turn(direction(hip, waist) - direction(chest, neck))],
  };
}
