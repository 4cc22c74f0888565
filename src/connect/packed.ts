import type { Cover, Coverage, Target } from './codes.ts';
import type { System } from './systems.ts';

/** Coverage as it travels: each target once, and answers that name them by their place. */
export type PackedCoverage = {
  readonly targets: readonly Omit<Target, 'holds' | 'near'>[];
  readonly lists: Readonly<Partial<Record<System, readonly PackedCover[]>>>;
};

/** Patterns with what they mean, places of targets, places of neighbours, the visit, titles of planned articles. */
type PackedCover = [Cover['codes'], number[], number[], Cover['encounter'] | 0, readonly string[]];

/** Packs what a code typed without its list can be answered with; what only names decide is left out. */
export function packCoverage(coverage: Coverage, lists: readonly System[]): PackedCoverage {
  const targets = new Map<string, { place: number; target: PackedCoverage['targets'][number] }>();
  const placeOf = ({ kind, id, title, address }: Target): number => {
    const key = `${kind} ${id}`;
    const known = targets.get(key) ?? { place: targets.size, target: { kind, id, title, address } };
    targets.set(key, known);
    return known.place;
  };
  const pack = ({ codes, targets: all, encounter, planned = [] }: Cover): PackedCover => [
    codes,
    all.filter(({ near }) => !near).map(placeOf),
    all.filter(({ near }) => near).map(placeOf),
    encounter ?? 0,
    planned,
  ];
  const packed = Object.fromEntries(lists.map((list) => [list, (coverage[list] ?? []).map(pack)]));
  return { targets: [...targets.values()].map(({ target }) => target), lists: packed };
}

/** The coverage that was packed; articles hold nothing, as no name comes with a typed code. */
export function unpackCoverage({ targets, lists }: PackedCoverage): Coverage {
  const at =
    (near: boolean) =>
    (place: number): Target[] => {
      const target = targets[place];
      return target ? [{ ...target, near, holds: [] }] : [];
    };
  const unpack = ([codes, about, near, encounter, planned]: PackedCover): Cover => ({
    codes,
    targets: [...about.flatMap(at(false)), ...near.flatMap(at(true))],
    encounter: encounter === 0 ? undefined : encounter,
    planned,
  });
  return Object.fromEntries(Object.entries(lists).map(([list, covers]) => [list, covers.map(unpack)]));
}
