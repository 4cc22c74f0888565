import { lightHex } from './index.ts';

const wave = 'M5.5 19.5c2.4-5.6 5-8.3 7.4-8.3 3.9 0 2.3 8.2 6.1 8.2 2.3 0 4.2-2.3 7.5-8.4';
const echo = 'M8.5 23.6c2-2.3 3.4-3.3 5-3.3 2.7 0 2.8 3 5.3 3 1.6 0 3-1.1 4.9-3.2';

/** The site's sign as an SVG file: a gliding stroke and its echo; `full` fills the square, as launchers that cut their own shape want it. */
export function emblemSvg({ full = false }: { full?: boolean } = {}): string {
  const ground = full
    ? `<path fill="${lightHex('brand')}" d="M0 0h32v32H0z"/>`
    : `<circle cx="16" cy="16" r="16" fill="${lightHex('brand')}"/>`;
  const inset = full ? ' transform="translate(4 4) scale(.75)"' : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${ground}<g${inset} fill="none" stroke-linecap="round"><path d="${wave}" stroke="${lightHex('accent')}" stroke-width="3"/><path d="${echo}" stroke="${lightHex('paper')}" stroke-width="2"/></g></svg>`;
}
