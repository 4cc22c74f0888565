import { shortVersion } from './short-version.client.ts';

/** Every article in full, or its short version alone. */
export type Extent = 'full' | 'short';

/** Puts every article after the printed list, prints it all as one job, and takes them away again; answers with what to tell the reader. */
export async function printAll(addresses: readonly string[], sheet: HTMLElement, extent: Extent): Promise<string> {
  const root = document.documentElement;
  try {
    const pages = await Promise.all(addresses.map(pageAt));
    const styles = new Set(
      pages.flatMap((page) =>
        [...page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map((link) => link.getAttribute('href') ?? ''),
      ),
    );
    await Promise.all(
      [...styles].filter((href) => !document.querySelector(`link[rel="stylesheet"][href="${CSS.escape(href)}"]`)).map(loadStyle),
    );
    const articles = pages
      .flatMap((page) => (extent === 'short' ? [shortVersion(page, sheet.dataset['help'] ?? '')] : [...page.querySelectorAll('article')]))
      .map((article) => document.adoptNode(article));
    await Promise.all(articles.map(drawPictures));
    for (const article of articles) {
      for (const element of article.querySelectorAll('script, ktk-list-toggle, [data-share]')) element.remove();
      for (const element of article.querySelectorAll('[id]')) element.removeAttribute('id');
    }
    sheet.append(...articles);
    await Promise.all([...sheet.querySelectorAll('img')].map(loadImage));
    root.dataset['extent'] = extent;
    addEventListener(
      'afterprint',
      () => {
        articles.forEach((article) => article.remove());
        delete root.dataset['extent'];
      },
      { once: true },
    );
    print();
    return '';
  } catch {
    return 'The articles could not be fetched. Print each one from its own page.';
  }
}

async function pageAt(address: string): Promise<Document> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}.`);
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/** Draws in place what a page fetches from its file of pictures, so that none is missing when paper is made. */
async function drawPictures(article: Element): Promise<void> {
  const uses = [...article.querySelectorAll('use')].map((use) => ({ use, href: (use.getAttribute('href') ?? '').split('#') }));
  const names = [...new Set(uses.map(({ href: [file = ''] }) => file))];
  const sheets = new Map(await Promise.all(names.map(async (file) => [file, await sheetAt(file)] as const)));
  for (const { use, href } of uses) {
    const [file = '', id = ''] = href;
    const symbol = sheets.get(file)?.getElementById(id);
    if (!symbol) continue;
    const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
    for (const { name, value } of symbol.attributes) if (name !== 'id' && name !== 'viewBox') group.setAttribute(name, value);
    group.append(...[...symbol.childNodes].map((part) => document.importNode(part, true)));
    use.replaceWith(group);
  }
}

const sheetAt = async (address: string): Promise<Document> =>
  new DOMParser().parseFromString(await (await fetch(address)).text(), 'image/svg+xml');

/** Loads a picture that would have waited until it came into view. */
async function loadImage(image: HTMLImageElement): Promise<void> {
  image.loading = 'eager';
  await image.decode().catch(() => undefined);
}

const loadStyle = (href: string): Promise<void> =>
  new Promise((done) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.media = 'print';
    link.addEventListener('load', () => done());
    link.addEventListener('error', () => done());
    link.href = href;
    document.head.append(link);
  });
