import lighthouse from 'lighthouse';
import { bar, type Bar } from './bar.ts';

/** Largest contentful paint on a slow phone, in milliseconds. */
const latestPaint = 900;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Lighthouse’s four mobile scores of each page, in a browser that listens on `port`; hidden pages are not scored for search engines. */
export async function lighthouseBars(
  port: number,
  origin: string,
  paths: readonly string[],
  hidden: (path: string) => boolean,
): Promise<Bar[]> {
  const bars: Bar[] = [];
  for (const path of paths) {
    const wanted = categories.filter((category) => category !== 'seo' || !hidden(path));
    const run = (): ReturnType<typeof lighthouse> =>
      lighthouse(origin + path, { port, output: 'json', logLevel: 'error', onlyCategories: [...wanted] });
    // A trace sometimes comes out empty, and nothing can be scored by it.
    const first = await run();
    const result = wanted.every((category) => typeof first?.lhr.categories[category]?.score === 'number') ? first : await run();
    const scores = wanted.map((category) => Math.round((result?.lhr.categories[category]?.score ?? 0) * 100));
    const below = Object.values(result?.lhr.categories ?? {}).flatMap(({ auditRefs }) =>
      auditRefs.filter(({ id, weight }) => weight > 0 && (result?.lhr.audits[id]?.score ?? 1) < 1).map(({ id }) => id),
    );
    bars.push(
      bar(
        `Lighthouse ${path}`,
        wanted.map(() => '100').join(' / '),
        scores.join(' / ') + (below.length > 0 ? ` (${below.join(', ')})` : ''),
        scores.every((score) => score === 100),
      ),
    );
    const painted = result?.lhr.audits['largest-contentful-paint']?.numericValue;
    if (painted !== undefined)
      bars.push(bar(`largest paint ${path}`, `≤ ${latestPaint} ms`, `${Math.round(painted)} ms`, painted <= latestPaint));
  }
  return bars;
}
