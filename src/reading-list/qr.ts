import { correction, generate } from 'lean-qr';
import { toSvgSource } from 'lean-qr/extras/svg';

/** Four modules of white on every side, as ISO/IEC 18004 asks; black on white whatever the page’s colours. */
export const look = { on: 'black', off: 'white', pad: 4 } as const;

/** The code of a text; throws where it is too long for any (2,331 bytes). */
export const codeFor = (text: string) => generate(text, { minCorrectionLevel: correction.M });

/** The version of a code, 1 to 40: how fine it is. */
export const versionOf = (text: string): number => (codeFor(text).size - 17) / 4;

/** A QR code as the source of an SVG file. */
export const qrSource = (text: string): string =>
  // The library writes the keyword in small letters, which SVG does not know.
  toSvgSource(codeFor(text), { ...look, scale: 4 }).replace('crispedges', 'crispEdges');
