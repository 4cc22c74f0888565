import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Renderer } from '@takumi-rs/core';
import { emblemSvg } from './emblem.ts';
import { inLight, lightHex } from './index.ts';

/** What a social picture says and shows. */
export type SocialPicture = {
  title: string;
  kicker: string;
  summary: string;
  siteName: string;
  /** A drawing in role colours and the middle of the part of its sheet to show, with how high that part is. */
  drawing: { shapes: string; middle: readonly [x: number, y: number]; height: number };
};

const macrons: [number, number][] = [
  [0x100, 0x101],
  [0x112, 0x113],
  [0x12a, 0x12b],
  [0x14c, 0x14d],
  [0x16a, 0x16b],
];
const file = (name: string): Promise<Buffer> => readFile(join(process.cwd(), 'src/fonts', name));

async function ready(): Promise<Renderer> {
  const renderer = new Renderer();
  for (const [name, stem] of [
    ['Fraunces', 'fraunces'],
    ['Knead Sans', 'knead-sans'],
  ] as const) {
    await renderer.registerFont({ name, data: await file(`${stem}-core.woff2`) });
    await renderer.registerFont({ name, data: await file(`${stem}-macrons.woff2`), unicodeRange: macrons });
  }
  return renderer;
}
let renderer: Promise<Renderer> | undefined;

const dataUri = (svg: string): string => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
const panel = { width: 450, height: 630 };
function part({ shapes, middle: [x, y], height }: SocialPicture['drawing']): string {
  const width = (height * panel.width) / panel.height;
  return dataUri(
    inLight(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${panel.width}" height="${panel.height}" viewBox="${x - width / 2} ${y - height / 2} ${width} ${height}">${shapes}</svg>`,
    ),
  );
}

/** A social picture of 1200 × 630 pixels as PNG. */
export async function socialPicture({ title, kicker, summary, siteName, drawing }: SocialPicture): Promise<Uint8Array<ArrayBuffer>> {
  const text = (value: string, style: object) => ({ type: 'text' as const, text: value, style });
  const column = (style: object, children: object[]) => ({
    type: 'container' as const,
    style: { display: 'flex', flexDirection: 'column' as const, ...style },
    children,
  });
  const node = column({ flexDirection: 'row', width: '100%', height: '100%', backgroundColor: lightHex('paper') }, [
    column({ flex: 1, padding: '60px 52px 52px 68px', justifyContent: 'space-between', height: '100%' }, [
      column({ gap: 18 }, [
        text(kicker, { fontFamily: 'Knead Sans', fontSize: 30, fontWeight: 600, color: lightHex('brand') }),
        text(title, {
          fontFamily: 'Fraunces',
          fontSize: title.length > 30 ? 60 : 74,
          fontWeight: 560,
          lineHeight: 1.06,
          letterSpacing: '-0.02em',
          color: lightHex('ink'),
        }),
        text(summary, { fontFamily: 'Knead Sans', fontSize: 29, lineHeight: 1.36, color: lightHex('muted') }),
      ]),
      column({ flexDirection: 'row', alignItems: 'center', gap: 16 }, [
        { type: 'image', src: dataUri(emblemSvg()), width: 52, height: 52 },
        text(siteName, { fontFamily: 'Fraunces', fontSize: 32, fontWeight: 600, color: lightHex('ink') }),
      ]),
    ]),
    column({ backgroundColor: lightHex('accent-soft') }, [{ type: 'image', src: part(drawing), ...panel }]),
  ]);
  return new Uint8Array(await (await (renderer ??= ready())).render(node as never, { width: 1200, height: 630, format: 'png' }));
}

/** The site's sign as a square PNG of so many pixels a side. */
export async function iconPng(size: number, full: boolean): Promise<Uint8Array<ArrayBuffer>> {
  const node = { type: 'image', src: dataUri(emblemSvg({ full })), width: size, height: size };
  return new Uint8Array(await (await (renderer ??= ready())).render(node as never, { width: size, height: size, format: 'png' }));
}

/** One PNG as an .ico file, the way browsers have read it since Windows Vista (a 6-byte header, one 16-byte entry, the PNG). */
export function ico(png: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(22 + png.length);
  const view = new DataView(out.buffer);
  view.setUint16(2, 1, true);
  view.setUint16(4, 1, true);
  view.setUint8(6, size);
  view.setUint8(7, size);
  view.setUint16(10, 1, true);
  view.setUint16(12, 32, true);
  view.setUint32(14, png.length, true);
  view.setUint32(18, 22, true);
  out.set(png, 22);
  return out;
}
