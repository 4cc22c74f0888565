import { correction, generate } from 'lean-qr';
import { toSvg, toSvgSource } from 'lean-qr/extras/svg';

/** Four modules of white on every side, as ISO/IEC 18004 asks; black on white whatever the page’s colours. */
const look = { on: 'black', off: 'white', pad: 4 } as const;

const codeFor = (text: string) => generate(text, { minCorrectionLevel: correction.M });

/** The version of a code, 1 to 40: how fine it is. */
export const versionOf = (text: string): number => (codeFor(text).size - 17) / 4;

/** A QR code as the source of an SVG file. */
export const qrSource = (text: string): string => toSvgSource(codeFor(text), { ...look, scale: 4 });

/** Draws a QR code into an element, with words for who cannot see it; throws where the text is too long for any code (2,331 bytes). */
export function drawQr(into: Element, text: string, words: string): void {
  const picture = toSvg(codeFor(text), document, look);
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-label', words);
  into.replaceChildren(picture);
}
