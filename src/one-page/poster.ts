import type { PaperDrawing } from './look.ts';

/** What a poster for the waiting room says; every text is final. */
export type Poster = {
  readonly paper: 'a4' | 'a5';
  /** Language and region: en and NZ. */
  readonly language: string;
  readonly region: string;
  /** Whose it is: the clinic, or the site. */
  readonly from: string;
  /** The clinic’s logo, as a file from the project’s folder; null without one. */
  readonly logo: string | null;
  readonly drawing: PaperDrawing | null;
  readonly title: string;
  readonly words: string;
  readonly privacy: string;
  /** Whom to ring in an emergency and when unsure. */
  readonly help: string;
  /** The address to scan, as one writes it, and its QR code as SVG. */
  readonly address: string;
  readonly code: string;
  /** The clinic’s colour, as six hex digits after “#”. */
  readonly brand: string;
  /** The day of this version, YYYY-MM-DD. */
  readonly version: string;
};
