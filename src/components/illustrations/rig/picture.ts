import { figure, type Look, type Pose } from './figure.ts';

/** A picture on a sheet of 240 × 180: figures as poses, and things as shapes, from back to front. */
export type Picture = {
  /** One line that says what to see; stands below it. */
  caption: string;
  /** What it shows, for someone who cannot see it. */
  shows: string;
  parts: readonly (string | Pose)[];
};

/** The shapes of a picture as SVG, in colour roles; the sheet around them holds the pen. */
export const draw = ({ parts }: Pick<Picture, 'parts'>): string =>
  parts.map((part) => (typeof part === 'string' ? part : figure(part))).join('');

/** The people of the pictures. */
export const cast = {
  ana: { skin: 'skin-2', hair: 'tail', shirt: 'cloth-1', shorts: 'cloth-2' },
  ben: { skin: 'skin-4', hair: 'curly', shirt: 'surface', shorts: 'cloth-2' },
  cleo: { skin: 'skin-1', hair: 'bun', hairColour: 'hair-2', shirt: 'cloth-1', shorts: 'cloth-2' },
  dev: { skin: 'skin-3', hair: 'short', shirt: 'surface', shorts: 'cloth-2' },
  eve: { skin: 'skin-1', hair: 'short', hairColour: 'hair-3', shirt: 'cloth-2', shorts: 'sunk', trousers: true },
  fay: { skin: 'skin-2', hair: 'scarf', hairColour: 'cloth-2', shirt: 'cloth-1', shorts: 'sunk', trousers: true },
  gus: { skin: 'skin-4', hair: 'bald', shirt: 'cloth-1', shorts: 'sunk', trousers: true },
} as const satisfies Record<string, Look>;
/** The one who gives a massage always wears mulberry. */
export const therapists = {
  tia: { skin: 'skin-3', hair: 'bun', shirt: 'cloth-2', shorts: 'sunk', trousers: true },
  sam: { skin: 'skin-1', hair: 'short', hairColour: 'hair-2', shirt: 'cloth-2', shorts: 'sunk', trousers: true },
} as const satisfies Record<string, Look>;
