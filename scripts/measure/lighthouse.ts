import lighthouse from 'lighthouse';
import { bar, type Bar } from './bar.ts';

/** Largest contentful paint on a slow phone, in milliseconds. */
const latestPaint = 900;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Lighthouse’s mobile scores of a page (of 100), the audits that cost it points, and its largest paint in milliseconds. */
export type Scored = { path: string; scores: readonly number[]; below: readonly string[]; painted: number | undefined };

/** Scores a page in a browser that listens on `port`; hidden pages are not scored for search engines. */
export async function scoreOf(port: number, origin: string, path: string, hidden: boolean): Promise<Scored> {
  const wanted = categories.filter((category) => category !== 'seo' || !hidden);
  const run = (): ReturnType<typeof lighthouse> =>
    lighthouse(origin + path, { port, output: 'json', logLevel: 'error', onlyCategories: [...wanted] });
  // A trace sometimes comes out empty, and nothing can be scored by it.
  const first = await run();
  const lhr = (wanted.every((category) => typeof first?.lhr.categories[category]?.score === 'number') ? first : await run())?.lhr;
  return {
    path,
    scores: wanted.map((category) => Math.round((lhr?.categories[category]?.score ?? 0) * 100)),
    below: Object.values(lhr?.categories ?? {}).flatMap(({ auditRefs }) =>
      auditRefs.filter(({ id, weight }) => weight > 0 && (lhr?.audits[id]?.score ?? 1) < 1).map(({ id }) => id),
    ),
    painted: lhr?.audits['largest-contentful-paint']?.numericValue,
  };
}

/** The bars of scored pages: 100 in every category, and an early paint. */
export const lighthouseBars = (scored: readonly Scored[]): Bar[] =>
  scored.flatMap(({ path, scores, below, painted }) => [
    bar(
      `Lighthouse ${path}`,
      scores.map(() => '100').join(' / '),
      scores.join(' / ') + (below.length > 0 ? ` (${below.join(', ')})` : ''),
      scores.every((score) => score === 100),
    ),
    ...(painted === undefined
      ? []
      : [bar(`largest paint ${path}`, `≤ ${latestPaint} ms`, `${Math.round(painted)} ms`, painted <= latestPaint)]),
  ]);
