/** Puts the whole of every article after the printed list, prints, and takes them away again; answers with what to tell the reader. */
export async function printAll(addresses: readonly string[], sheet: HTMLElement): Promise<string> {
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
    const articles = pages.flatMap((page) => [...page.querySelectorAll('article')]).map((article) => document.adoptNode(article));
    for (const article of articles) {
      for (const element of article.querySelectorAll('script, ktk-list-toggle, [data-share]')) element.remove();
      for (const element of article.querySelectorAll('[id]')) element.removeAttribute('id');
    }
    sheet.append(...articles);
    await Promise.all([...sheet.querySelectorAll('img')].map(loadImage));
    addEventListener('afterprint', () => articles.forEach((article) => article.remove()), { once: true });
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
