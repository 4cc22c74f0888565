import type { Letterhead } from './letterhead.ts';

/** Twelve-point type, or sixteen for readers who see poorly. */
export const sizes = ['standard', 'large'] as const;
export type Size = (typeof sizes)[number];

/** A drawing as SVG without custom properties, and what it shows. */
export type PaperDrawing = { readonly svg: string; readonly shows: string };

/** How papers look, whatever they say. */
export type Look = {
  readonly size: Size;
  readonly paper: 'a4' | 'us-letter';
  /** The clinic’s colour or the site’s, as six hex digits after “#”. */
  readonly brand: string;
  readonly letterhead: Letterhead | null;
  /** Drawings by id. */
  readonly drawings: Readonly<Record<string, PaperDrawing>>;
};
