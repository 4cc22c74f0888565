import type { Picture } from '../rig/picture.ts';
import { arrow, detail, dot, patch, ring, round, shape } from '../rig/things.ts';

/** A label; its line leads to what it names. */
const label = (x: number, y: number, words: string, line = '', anchor: 'start' | 'end' | 'middle' = 'start'): string =>
  `<text x="${x}" y="${y}" fill="var(--ink)" stroke="none" font-size="13" text-anchor="${anchor}">${words}</text>${line ? detail(line) : ''}`;

/** One cross-section or pathway for a page of science. */
export const science = {
  'fascia-layers': {
    caption: 'Fascia: thin sheets between skin, fat and muscle.',
    shows:
      'A block cut from the body. From the top: skin, fat, a thin sheet of fascia, and muscle in bundles, each wrapped in a thin sheet of its own.',
    parts: [
      patch('M10 30H140V50H10Z', 'skin-2') + patch('M10 50H140V86H10Z', 'accent-soft') + patch('M10 92H140V164H10Z', 'danger-soft'),
      shape('M10 30q16-4 32 0t32 0 32 0 34 0V164H10Z') +
        shape('M10 50H140') +
        Array.from({ length: 6 }, (_, i) => detail(ring([22 + i * 21, 68], 9))).join(''),
      `<g stroke="var(--brand)" stroke-width="5"><path d="M10 89H140"/></g>`,
      [0, 1, 2]
        .map((i) => shape(ring([32 + i * 43, 114], 19, 15), 'danger-soft') + shape(ring([32 + i * 43, 147], 19, 14), 'danger-soft'))
        .join(''),
      label(166, 44, 'Skin', 'M144 40h16') +
        label(166, 72, 'Fat', 'M144 68h16') +
        label(166, 96, 'Fascia', 'M144 90h16') +
        label(166, 132, 'Muscle', 'M144 128h16'),
    ],
  },
  'nerve-pathway': {
    caption: 'From the skin through the spinal cord to the brain: the way that touch and pain travel.',
    shows:
      'A hand touches skin; a nerve runs from there to the spinal cord and up to the brain. An arrow also leads down from the brain, which can turn the signal up or down.',
    parts: [
      shape('M8 150q40-14 92 0v30H8Z', 'skin-1'),
      shape('M150 30q-24 0-26 24-2 12 8 20 0 12 14 12h34q26-2 28-28 0-28-58-28Z', 'danger-soft') +
        detail('M142 44q12 10 4 24M166 38q-4 16 10 22M188 48q-12 6-8 20'),
      shape('M156 86V178M170 86V178'),
      `<g stroke="var(--brand)" stroke-width="3.4"><path d="M54 146q30-40 60-14t49 6V70"/></g>`,
      dot([54, 146], 5, 'brand'),
      arrow([
        [186, 96],
        [186, 160],
      ]),
      label(14, 172, 'Skin') + label(62, 112, 'Nerve') + label(196, 132, 'Cord') + label(196, 26, 'Brain', '', 'middle'),
    ],
  },
  'lymph-pathway': {
    caption: 'Lymph drains from the tissue through vessels and nodes back into the blood.',
    shows:
      'A body from the front; thin vessels run from the arms and legs to nodes at groin, armpits and neck, and end near the collarbone.',
    parts: [
      {
        view: 'front',
        look: { skin: 'skin-2', hair: 'short', shorts: 'sunk' },
        hip: [96, 90],
        left: { arm: { bones: [-112, -104] }, leg: { bones: [-93, -91] } },
        right: { arm: { bones: [-68, -76] }, leg: { bones: [-87, -89] } },
      },
      `<g stroke="var(--brand)" stroke-width="2.600"><path d="M85 152V108L92 96V62L101 52M107 152V108L100 96V62M68 96L78 64 92 54M124 96L114 64 101 54"/></g>`.replace(
        '2.600',
        '2.6',
      ),
      [
        [86, 104],
        [106, 104],
        [80, 62],
        [112, 62],
        [96, 78],
      ]
        .map(([x = 0, y = 0]) => shape(ring([x, y], 4), 'cloth-1'))
        .join(''),
      label(150, 40, 'Back into blood', 'M104 51L146 38') +
        label(150, 70, 'Nodes', 'M117 62L146 66') +
        label(150, 136, 'Vessels', 'M110 132H146'),
    ],
  },
  'knot-in-muscle': {
    caption: 'A “knot”: a tender place that hands can feel. What it is, nobody has shown for sure.',
    shows:
      'A muscle in its length with a tight strand; in its middle a thicker, tender place, and a dotted line to another place where it is felt.',
    parts: [
      shape('M8 92Q60 40 120 40t112 52Q180 148 120 148T8 92Z', 'danger-soft') +
        detail('M18 92Q64 58 120 58t102 34M18 92Q64 128 120 128t102-36'),
      shape('M10 92h84q10-16 26-16t26 16h84q-52 0-84 0-10 16-26 16T94 92Z', 'cloth-1'),
      round([120, 92], 27, 150, 30),
      label(120, 26, 'Tender place', '', 'middle') +
        label(14, 168, 'Tight strand', 'M50 154L60 96') +
        label(226, 168, 'Muscle', 'M204 154L194 124', 'end'),
    ],
  },
} satisfies Record<string, Picture>;
