import { look, qrSource, versionOf } from '../reading-list/qr.ts';

/** A QR code as SVG, and how wide it is printed, in millimetres. */
export type PaperCode = { readonly svg: string; readonly width: number };

/** Of one module, in millimetres: three dots of a printer or scanner at 100 to the inch. */
const module = 0.77;

/** The code of an address, as wide as an old camera or a copy in grey needs it. */
export function codeOnPaper(address: string): PaperCode {
  const modules = versionOf(address) * 4 + 17 + 2 * look.pad;
  return { svg: qrSource(address), width: Math.round(modules * module * 10) / 10 };
}
