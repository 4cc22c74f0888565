import type { Page } from '@playwright/test';
import jsQr from 'jsqr';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

type Picture = { data: Uint8ClampedArray; width: number; height: number };

const decoded = ({ data, width, height }: Picture): string | undefined => jsQr(data, width, height)?.data;

/** What a phone’s camera would read from a screenshot of the window; undefined where it finds no code. */
export async function readScreen(page: Page, clip: { x: number; y: number; width: number; height: number }): Promise<string | undefined> {
  const shot = (await page.screenshot({ clip })).toString('base64');
  const bare = await page.context().newPage();
  const picture = await bare.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/png;base64,${source}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    const context = canvas.getContext('2d');
    context?.drawImage(image, 0, 0);
    return { data: [...(context?.getImageData(0, 0, image.width, image.height).data ?? [])], width: image.width, height: image.height };
  }, shot);
  await bare.close();
  return decoded({ ...picture, data: Uint8ClampedArray.from(picture.data) });
}

/** A page as it is printed. */
export async function printed(page: Page, format: 'A4' | 'Letter'): Promise<PDFDocumentProxy> {
  return getDocument({ data: Uint8Array.from(await page.pdf({ format })) }).promise;
}

/** The words of each printed page. */
export async function wordsOf(paper: PDFDocumentProxy): Promise<string[]> {
  return Promise.all(
    Array.from({ length: paper.numPages }, async (_, index) => {
      const { items } = await (await paper.getPage(index + 1)).getTextContent();
      return items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replace(/\s+/g, ' ');
    }),
  );
}

/** Which part of a page is looked at, from 0, its top, to 1, and how finely it is scanned. */
type Scan = { page?: number; from?: number; to?: number; dotsPerInch?: number; grey?: boolean };

/** What a phone’s camera would read from a printed page, or from a scan of a part of it; undefined where it finds no code. */
export async function readPaper(
  paper: PDFDocumentProxy,
  { page = 1, from = 0, to = 1, dotsPerInch = 180, grey = false }: Scan = {},
): Promise<string | undefined> {
  const sheet = await paper.getPage(page);
  const viewport = sheet.getViewport({ scale: dotsPerInch / 72 });
  const factory = paper.canvasFactory as {
    create: (width: number, height: number) => { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D };
  };
  const { canvas, context } = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await sheet.render({ canvas, canvasContext: context, viewport }).promise;
  const top = Math.floor(viewport.height * from);
  const picture = context.getImageData(0, top, Math.ceil(viewport.width), Math.ceil(viewport.height * to) - top);
  return decoded(grey ? inGrey(picture) : picture);
}

/** A picture as a copier without colours, low on toner, gives it back. */
function inGrey({ data, width, height }: Picture): Picture {
  const copied = Uint8ClampedArray.from(data);
  for (let at = 0; at < copied.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = copied.subarray(at, at + 3);
    copied.fill(60 + 0.65 * (0.3 * red + 0.59 * green + 0.11 * blue), at, at + 3);
  }
  return { data: copied, width, height };
}

/** The words of every page with the size of their type, in points. */
export async function typeOf(paper: PDFDocumentProxy): Promise<{ words: string; points: number; font: string }[]> {
  const pages = await Promise.all(Array.from({ length: paper.numPages }, (_, index) => paper.getPage(index + 1)));
  return (await Promise.all(pages.map((page) => page.getTextContent()))).flatMap(({ items }) =>
    items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [a = 0, b = 0] = item.transform as number[];
      return [{ words: item.str, points: Math.round(Math.hypot(a, b) * 10) / 10, font: item.fontName }];
    }),
  );
}

type Tag = { role?: string; alt?: string; children?: readonly unknown[] };

/** The tags of a paper, in order, each with the words that stand for a picture. */
export async function tagsOf(paper: PDFDocumentProxy): Promise<{ role: string; alt: string | undefined }[]> {
  const within = (tag: Tag): { role: string; alt: string | undefined }[] => [
    ...(tag.role ? [{ role: tag.role, alt: tag.alt }] : []),
    ...(tag.children ?? []).flatMap((child) => within(child as Tag)),
  ];
  const trees = await Promise.all(
    Array.from({ length: paper.numPages }, async (_, index) => (await paper.getPage(index + 1)).getStructTree() as Promise<Tag | null>),
  );
  return trees.flatMap((tree) => (tree ? within(tree) : []));
}
