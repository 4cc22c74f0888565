import type { Letterhead } from './letterhead.ts';

/** Twelve-point type, or sixteen for readers who see poorly. */
export const sizes = ['standard', 'large'] as const;
export type Size = (typeof sizes)[number];

/** How papers look, whatever they say. */
export type Look = {
  readonly size: Size;
  readonly paper: 'a4' | 'us-letter';
  /** The clinic’s colour or the site’s, as six hex digits after “#”. */
  readonly brand: string;
  readonly letterhead: Letterhead | null;
  /** Drawings by id: as SVG without custom properties, and what each shows. */
  readonly drawings: Readonly<Record<string, { readonly svg: string; readonly shows: string }>>;
};
