import { describe, expect, it, test } from 'vitest';
import { pictures } from '../pictures/index.ts';
import { bends, bones, figure, skeleton, type FlatPose, type Pose, type SidePose } from './figure.ts';
import { direction, distance, joint, turn, type Point } from './geometry.ts';

const poses = Object.entries(pictures).flatMap(([name, { parts }]) =>
  (parts as readonly (string | Pose)[]).flatMap((part) => (typeof part === 'string' ? [] : [[name, part] as const])),
);
const fromTheSide = poses.filter((entry): entry is [string, SidePose] => entry[1].view === 'side');
const fromAhead = poses.filter((entry): entry is [string, FlatPose] => entry[1].view !== 'side');
const standing: SidePose = {
  view: 'side',
  faces: 'right',
  look: { skin: 'skin-1', hair: 'short', shirt: 'cloth-1', shorts: 'cloth-2' },
  hip: [120, 88],
  near: { arm: { bones: [-85, -70] }, leg: { bones: [-90, -90] } },
};

/** The furthest that a person’s joints go; forward is positive. */
const range = {
  hip: [-40, 135],
  knee: [-3, 155],
  shoulder: [-90, 185],
  elbow: [-3, 155],
  neck: [-60, 70],
  back: [-45, 75],
} as const;

describe('joints', () => {
  test.each(fromTheSide)('bend in %s as far as a person’s do', (_, pose) => {
    for (const [name, angles] of Object.entries(bends(pose)))
      for (const angle of angles) {
        const [least, most] = range[name as keyof typeof range];
        expect(angle, name).toBeGreaterThanOrEqual(least);
        expect(angle, name).toBeLessThanOrEqual(most);
      }
  });

  test.each(fromAhead)('keep the head of %s over its neck', (_, pose) => {
    const spine = pose.spine ?? 90;
    expect(Math.abs(turn((pose.neck ?? spine) - spine))).toBeLessThanOrEqual(45);
    expect(Math.abs(turn((pose.head ?? pose.neck ?? spine) - spine))).toBeLessThanOrEqual(60);
  });

  it('of a knee that bends forward are seen', () => {
    const broken: SidePose = { ...standing, near: { leg: { bones: [-90, -40] } } };
    expect(bends(broken).knee[0]).toBeLessThan(range.knee[0]);
  });

  it('of an elbow that bends backward are seen, whichever way the figure faces', () => {
    for (const [faces, fore] of [
      ['right', -140],
      ['left', -40],
    ] as const)
      expect(bends({ ...standing, faces, near: { arm: { bones: [-90, fore] } } }).elbow[0]).toBeLessThan(range.elbow[0]);
  });
});

describe('a figure', () => {
  const ends = (pose: SidePose): number[] => skeleton(pose).limbs.map(({ bone }) => distance(bone.root, bone.end));

  it('keeps the length of its bones wherever a hand or a foot goes', () => {
    for (const to of [
      [140, 80],
      [128, 70],
      [150, 60],
    ] as Point[]) {
      const [limb] = skeleton({ ...standing, near: { arm: { to } } }).limbs;
      if (!limb) throw new Error('no arm');
      expect(distance(limb.bone.root, limb.bone.middle)).toBeCloseTo(bones.upperArm, 1);
      expect(distance(limb.bone.middle, limb.bone.end)).toBeCloseTo(bones.forearm, 1);
      expect(limb.bone.end).toEqual(to);
    }
    expect(ends(standing)).toHaveLength(2);
  });

  it('says so where a hand cannot reach', () => {
    expect(() => figure({ ...standing, near: { arm: { to: [230, 88] } } })).toThrow('Out of reach');
    expect(() => joint([0, 0], [1, 0], 30, 20, 1)).toThrow('Too near');
  });

  it('faces left as it faces right, mirrored', () => {
    const mirrored = skeleton({
      ...standing,
      faces: 'left',
      hip: [120, 88],
      near: { arm: { bones: [-95, -110] }, leg: { bones: [-90, -90] } },
    });
    skeleton(standing).limbs.forEach(({ bone }, index) => {
      const other = mirrored.limbs[index]?.bone;
      expect(other?.end[0]).toBeCloseTo(240 - bone.end[0], 5);
      expect(other?.end[1]).toBeCloseTo(bone.end[1], 5);
    });
  });

  it('knows where a bone points', () => {
    expect(direction([0, 0], [0, -10])).toBeCloseTo(90);
    expect(turn(270)).toBe(-90);
  });
});

describe('a pose', () => {
  /** Corners of everything a figure draws: the points that its curves run through. */
  function extent(svg: string): { left: number; right: number; top: number; bottom: number } {
    const [xs, ys]: [number[], number[]] = [[], []];
    for (const [, d = ''] of svg.matchAll(/ d="([^"]*)"/g)) {
      let [x, y] = [0, 0];
      for (const [, command = '', rest = ''] of d.matchAll(/([MLca])([^MLcaZ]*)/g)) {
        const numbers = [...rest.matchAll(/-?\d*\.?\d+/g)].map(Number);
        const step = command === 'c' ? 6 : command === 'a' ? 7 : 2;
        for (let at = 0; at + step <= numbers.length; at += step) {
          const [dx = 0, dy = 0] = numbers.slice(at + step - 2, at + step);
          [x, y] = command === 'M' || command === 'L' ? [dx, dy] : [x + dx, y + dy];
          xs.push(x);
          ys.push(y);
        }
      }
    }
    return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
  }

  test.each(poses.filter(([, { size = 1 }]) => size < 1.3))('in %s is drawn inside the sheet', (_, pose) => {
    const { left, right, top, bottom } = extent(figure(pose));
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(240);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThanOrEqual(180);
  });

  it('that leaves the sheet is seen', () => {
    expect(extent(figure({ ...standing, hip: [120, 60] })).top).toBeLessThan(0);
  });
});
