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

/** What a phone’s camera would read from the first printed page. */
export async function readPaper(paper: PDFDocumentProxy): Promise<string | undefined> {
  const sheet = await paper.getPage(1);
  const viewport = sheet.getViewport({ scale: 2.5 });
  const factory = paper.canvasFactory as {
    create: (width: number, height: number) => { canvas: HTMLCanvasElement; context: CanvasRenderingContext2D };
  };
  const { canvas, context } = factory.create(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await sheet.render({ canvas, canvasContext: context, viewport }).promise;
  const { data, width, height } = context.getImageData(0, 0, Math.ceil(viewport.width), Math.ceil(viewport.height));
  return decoded({ data, width, height });
}
