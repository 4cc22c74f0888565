import type { PictureName } from '../../../schemas/picture.ts';
import type { Drawing } from '../parts.ts';
import { draw, type Picture } from '../rig/picture.ts';
import { pen } from '../rig/paint.ts';
import { details, objects } from './details.ts';
import { lowerBody } from './lower-body.ts';
import { people } from './people.ts';
import { positions } from './positions.ts';
import { science } from './science.ts';
import { session } from './session.ts';
import { upperBody } from './upper-body.ts';
import { wholeBody } from './whole-body.ts';

/** Every picture of the site, by its id. */
export const pictures = {
  ...upperBody,
  ...lowerBody,
  ...wholeBody,
  ...details,
  ...objects,
  ...positions,
  ...session,
  ...people,
  ...science,
} satisfies Readonly<Record<PictureName, Picture>>;

/** A file of pictures, and of other drawings under their names, that a page refers to by id: one request, and colours from the page, whatever look it has. */
export const pictureSheet = (names: readonly PictureName[], drawings: ReadonlyMap<string, Drawing> = new Map()): string => {
  const all = [
    ...names.map((name) => [name, draw(pictures[name])] as const),
    ...[...drawings].map(([name, { shapes }]) => [name, shapes] as const),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg">${all.map(([id, shapes]) => `<symbol id="${id}" viewBox="0 0 240 180" ${pen}>${shapes}</symbol>`).join('')}</svg>`;
};
