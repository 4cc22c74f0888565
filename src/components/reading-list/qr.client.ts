import { toSvg } from 'lean-qr/extras/svg';
import { codeFor, look } from '~/reading-list/qr.ts';

/** Draws a QR code into an element, with words for who cannot see it; throws where the text is too long for any code. */
export function drawQr(into: Element, text: string, words: string): void {
  const picture = toSvg(codeFor(text), document, look);
  picture.setAttribute('shape-rendering', 'crispEdges');
  picture.setAttribute('role', 'img');
  picture.setAttribute('aria-label', words);
  into.replaceChildren(picture);
}
