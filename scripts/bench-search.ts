/**
 * Measures search over the built site: `npm run bench:search [-- misses] [file.tsv]`, and writes tests/search/scores.tsv, which is committed, so that
 * a change shows what it does to each kind of question; `-- weights` shows what each weight is worth and measures nothing else. Relevance on tests/search/queries.tsv, or another file like it, in a real browser,
 * beside plain Pagefind, MiniSearch and uFuzzy on the same queries; bytes; time for each keystroke at 4× slowdown; time until results are whole.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import uFuzzy from '@leeoniya/ufuzzy';
import { chromium, type Browser, type Page } from '@playwright/test';
import MiniSearch from 'minisearch';
import sirv from 'sirv';
import { unpackEmergencies, type PackedEmergencies } from '../src/search/data.ts';
import { createEmergencyReader } from '../src/search/emergencies.ts';
import { openIndex, type Index, type PackedIndex } from '../src/search/index.ts';
import { openLexicon, type PackedLexicon } from '../src/search/lexicon.ts';
import { createLibrarian, type Librarian } from '../src/search/librarian.ts';
import { createOutsideReader } from '../src/search/outside.ts';
import { createReader } from '../src/search/reading.ts';
import { rank, weighed, weights } from '../src/search/score.ts';
import { createCatalogue } from '../src/catalogue/create.ts';
import { findableArticles } from '../src/search/source.ts';
import { readSource } from '../src/source/index.ts';
import { ensureBrowser } from './browser.ts';

type Row = { query: string; category: string; grades: ReadonlyMap<string, number> };
type Ranking = readonly string[];
type Score = { rows: number; best: number; good: number; none: number };

const dist = join(process.cwd(), 'dist');
const port = Number(process.env['PORT'] ?? 4342);
const origin = `http://127.0.0.1:${port}`;
const articlesOfMap = 162;
const queries = process.argv.find((argument) => argument.endsWith('.tsv')) ?? 'tests/search/queries.tsv';
const fullMap = { best: 0.9, good: 0.97, none: 0.005 };

const json = (path: string): unknown => JSON.parse(readFileSync(join(dist, path), 'utf8'));
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Rows of a query file of which a best article (grade 3) is written. */
function readRows(path: string, written: ReadonlySet<string>): { rows: Row[]; skipped: number } {
  const all = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line): Row => {
      const [query = '', category = '', expected = ''] = line.split('\t');
      return {
        query,
        category,
        grades: new Map(expected.split(' ').map((pair) => [pair.slice(0, pair.indexOf('=')), Number(pair.slice(pair.indexOf('=') + 1))])),
      };
    });
  const rows = all.filter(({ grades }) => [...grades].some(([id, grade]) => grade === 3 && written.has(id)));
  return { rows, skipped: all.length - rows.length };
}

/** What plain engines index of an article. */
type Findable = { id: string; title: string; names: readonly string[]; phrases: readonly string[] };

const emptyScore = (): Score => ({ rows: 0, best: 0, good: 0, none: 0 });
function count(score: Score, { grades }: Row, ranking: Ranking): void {
  score.rows++;
  if (grades.get(ranking[0] ?? '') === 3) score.best++;
  if (ranking.slice(0, 3).some((id) => (grades.get(id) ?? 0) >= 2)) score.good++;
  if (ranking.length === 0) score.none++;
}

const serve = (): Promise<Server> =>
  new Promise((resolve) => {
    const files = sirv(dist, { etag: true });
    const server = createServer((request, response) => files(request, response, () => void response.writeHead(404).end()));
    server.listen(port, '127.0.0.1', () => resolve(server));
  });

/** The results page's own ranking, and milliseconds from the load event until it is whole. */
async function ours(page: Page, query: string): Promise<{ ranking: Ranking; milliseconds: number }> {
  // Else only the part behind “#” would change, and the page would stay.
  await page.goto('about:blank');
  await page.goto(`${origin}/search/#q=${encodeURIComponent(query)}`, { waitUntil: 'load' });
  await page.waitForSelector('#search-results[data-state="done"]', { state: 'attached' });
  return page.evaluate(() => ({
    ranking: [...document.querySelectorAll('#search-results > li')].map((row) =>
      (row.querySelector('a')?.getAttribute('href') ?? '').replace(/^\/|\/$/g, ''),
    ),
    milliseconds: Math.max(
      0,
      (performance.getEntriesByName('search-done')[0]?.startTime ?? 0) -
        (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd,
    ),
  }));
}

const plainPagefind = (page: Page, query: string): Promise<Ranking> =>
  page.evaluate(async (text) => {
    const address = '/pagefind/pagefind.js';
    const pagefind = (await import(address)) as {
      search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
    };
    const { results } = await pagefind.search(text);
    const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return pages.map(({ url }) => url.replace(/^\/|\/$/g, ''));
  }, query);

/** The rivals as their manuals suggest: the same names and phrases, their own typo tolerance, nothing of ours. */
function rivals(articles: readonly Findable[]): Record<string, (query: string) => Ranking> {
  const mini = new MiniSearch<{ id: string; title: string; names: string; phrases: string }>({
    fields: ['title', 'names', 'phrases'],
    searchOptions: { boost: { title: 3, names: 2 }, fuzzy: 0.2, prefix: true },
  });
  mini.addAll(articles.map(({ id, title, names, phrases }) => ({ id, title, names: names.join(' '), phrases: phrases.join(' ') })));
  const lines = articles.flatMap(({ id, title, names, phrases }) => [title, ...names, ...phrases].map((text) => ({ id, text })));
  const texts = lines.map(({ text }) => text);
  const fuzzy = new uFuzzy({ intraIns: 1, intraSub: 1, intraTrn: 1, intraDel: 1 });
  return {
    MiniSearch: (query) => mini.search(query).map(({ id }) => String(id)),
    uFuzzy: (query) => {
      const [places, info, order] = fuzzy.search(texts, query, 5, 1e5);
      const found = order ? order.map((place) => info.idx[place] ?? 0) : (places ?? []);
      return [...new Set(found.map((place) => lines[place]?.id ?? ''))];
    },
  };
}

/** Median and slowest milliseconds for a keystroke in the quick find, at 4× slowdown, over the queries typed letter by letter. */
async function keystrokes(browser: Browser, queries: readonly string[]): Promise<{ median: number; slowest: number; opening: number }> {
  const page = await browser.newPage();
  await page.goto(`${origin}/`);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.focus('#home-search');
  await page.fill('#home-search', 'neck');
  await page.waitForSelector('#home-search-list [role="option"]');
  const times = await page.evaluate((typed) => {
    const field = document.querySelector<HTMLInputElement>('#home-search');
    if (!field) throw new Error('The home page has no quick find.');
    const measured: number[] = [];
    for (const query of typed)
      for (let length = 2; length <= query.length; length++) {
        field.value = query.slice(0, length);
        const start = performance.now();
        field.dispatchEvent(new Event('input'));
        measured.push(performance.now() - start);
      }
    return measured;
  }, queries);
  const opening = await page.evaluate(() => performance.getEntriesByName('library-open')[0]?.duration ?? 0);
  await page.close();
  return { median: median(times), slowest: Math.max(...times), opening };
}

/** The longest task, in milliseconds, that any row of hostile.tsv causes on the results page, with its label. */
async function longestHostile(browser: Browser): Promise<{ label: string; milliseconds: number }> {
  const page = await browser.newPage();
  await page.addInitScript(() =>
    new PerformanceObserver((entries) =>
      entries.getEntries().forEach(({ duration }) => performance.measure('held-up', { start: 0, duration })),
    ).observe({ type: 'longtask' }),
  );
  await page.goto(`${origin}/search/#q=neck`);
  await page.waitForSelector('#search-results[data-state="done"]', { state: 'attached' });
  let longest = { label: 'none', milliseconds: 0 };
  for (const line of readFileSync('tests/search/hostile.tsv', 'utf8').trim().split('\n').slice(1)) {
    const [, label = '', input = '""', expectation = ''] = line.split('\t');
    await page.evaluate(() => performance.clearMeasures('held-up'));
    await page.locator('#q').fill(String(JSON.parse(input)).replaceAll('\0', ''));
    await page.locator('#q').press('Enter');
    await page.waitForSelector('#search-results[data-state="done"]', { state: 'attached' });
    const milliseconds = await page.evaluate(() => Math.max(0, ...performance.getEntriesByName('held-up').map(({ duration }) => duration)));
    if (milliseconds > longest.milliseconds) longest = { label: label || expectation, milliseconds };
  }
  await page.close();
  return longest;
}

function printTable(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  for (const row of rows)
    console.log(
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '),
    );
}
const cells = ({ rows, best, good, none }: Score): string => `${share(best, rows)} / ${share(good, rows)} / ${share(none, rows)}`;

function printBytes(): void {
  const bytes = (name: string): number => brotliCompressSync(readFileSync(join(dist, `search/${name}.json`))).length;
  const index = json('search/index.json') as PackedIndex;
  const articles = brotliCompressSync(JSON.stringify(index.articles)).length;
  const whole = bytes('index') + (articles / index.articles.length) * (articlesOfMap - index.articles.length);
  console.log(
    `\nBytes, brotli: index.json ${kilobytes(bytes('index'))} (${kilobytes(whole)} at ${articlesOfMap} articles in proportion), emergencies.json ${kilobytes(bytes('emergencies'))}, and after the first answer words.json ${kilobytes(bytes('words'))}; details.json, on the results page alone, ${kilobytes(bytes('details'))}.`,
  );
}

const queryFiles = ['queries', 'more-queries', 'hard-queries', 'unseen-queries'];

/** Scores of quick find for each kind of question of each file. */
function scoresOf(ask: (query: string) => Ranking, written: ReadonlySet<string>): Map<string, Score> {
  const scores = new Map<string, Score>();
  for (const file of queryFiles)
    for (const row of readRows(`tests/search/${file}.tsv`, written).rows) {
      const ranking = ask(row.query);
      for (const key of [`${file}\tall`, `${file}\t${row.category}`]) {
        const score = scores.get(key) ?? emptyScore();
        scores.set(key, score);
        count(score, row, ranking);
      }
    }
  return scores;
}

/** The scores as they are committed. */
const scoreFile = (scores: ReadonlyMap<string, Score>): string =>
  [
    'file\tcategory\tquestions\tbest first\tgood in three\tnone',
    ...[...scores]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([key, { rows, best, good, none }]) => [key, rows, best, good, none].join('\t')),
    '',
  ].join('\n');

/** Prints the share of best answers with all weights, and with each of them made nothing or one. */
function printWeights(index: Index, read: ReturnType<typeof createReader>, written: ReadonlySet<string>): void {
  const neutral: Readonly<Record<string, number>> = { nearest: 0, own: 0, half: 1e-9 };
  const best = (own: typeof weights): string => {
    const ids = (query: string): string[] => {
      const reading = read(query);
      const asked = weighed(reading.units, index, own);
      return asked.length === 0
        ? []
        : rank(reading, asked, index, own)
            .map(({ article }) => index.articles[article]?.id ?? '')
            .filter((id) => written.has(id));
    };
    const totals = [...scoresOf(ids, written)].filter(([key]) => key.endsWith('\tall')).map(([, score]) => score);
    const sum = (of: (score: Score) => number): number => totals.reduce((total, score) => total + of(score), 0);
    return `${share(
      sum(({ best: first }) => first),
      sum(({ rows }) => rows),
    )} / ${share(
      sum(({ good }) => good),
      sum(({ rows }) => rows),
    )}`;
  };
  printTable([
    ['without', 'best first / good in three'],
    ['(nothing left out)', best(weights)],
    ...Object.keys(weights).map((name) => [name, best({ ...weights, [name]: neutral[name] ?? 1 })]),
  ]);
}

/** Search as a browser has it, from the built files. */
function openSearch(): { index: Index; ask: Librarian; read: ReturnType<typeof createReader>; written: ReadonlySet<string> } {
  const packed = json('search/index.json') as PackedIndex;
  const index = openIndex(packed);
  const lexicon = openLexicon(json('search/words.json') as PackedLexicon);
  const { data, isCalm } = unpackEmergencies(json('search/emergencies.json') as PackedEmergencies);
  return {
    index,
    ask: createLibrarian(index, createOutsideReader(packed.outside), createEmergencyReader(data, isCalm), lexicon),
    read: createReader(index, lexicon),
    written: new Set(index.articles.filter(({ planned }) => !planned).map(({ id }) => id)),
  };
}

/** Titles and names as sent, and phrases as authors write them, for the rivals. */
const findable = (index: Index): Findable[] =>
  findableArticles(createCatalogue(readSource(process.cwd()))).filter(({ id }) =>
    index.articles.some((article) => article.id === id && !article.planned),
  );

async function main(): Promise<void> {
  const { index, ask: librarian, read, written } = openSearch();
  if (process.argv.includes('weights')) return printWeights(index, read, written);
  writeFileSync('tests/search/scores.tsv', scoreFile(scoresOf((query) => librarian(query).hits.map(({ id }) => id), written)));
  const articles = findable(index);
  const { rows, skipped } = readRows(queries, written);
  const others = rivals(articles);
  const server = await serve();
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await ours(page, 'warm the cache');
    const names = ['this site', 'quick find', 'plain Pagefind', ...Object.keys(others)];
    const scores = new Map<string, Map<string, Score>>();
    const waits: number[] = [];
    for (const row of rows) {
      const { ranking, milliseconds } = await ours(page, row.query);
      waits.push(milliseconds);
      const rankings: Record<string, Ranking> = {
        'this site': ranking,
        'quick find': librarian(row.query).hits.map(({ id }) => id),
        'plain Pagefind': await plainPagefind(page, row.query),
      };
      for (const [name, find] of Object.entries(others)) rankings[name] = find(row.query);
      for (const group of [row.category, row.category === 'misspelt' ? '' : 'all but misspelt', 'all'].filter(Boolean)) {
        const line = scores.get(group) ?? new Map(names.map((name) => [name, emptyScore()]));
        scores.set(group, line);
        for (const name of names) count(line.get(name) ?? emptyScore(), row, rankings[name] ?? []);
      }
      if (process.argv.includes('misses') && row.grades.get(ranking[0] ?? '') !== 3)
        console.log(`  ${row.query}: ${ranking.slice(0, 3).join(', ')}`);
    }
    console.log(
      `Best article first / good one in the first three / nothing found; ${rows.length} queries, ${skipped} left out because their article is not written.\n`,
    );
    printTable([
      ['', 'queries', ...names],
      ...[...scores]
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([group, line]) => [
          group,
          String(line.get('this site')?.rows ?? 0),
          ...names.map((name) => cells(line.get(name) ?? emptyScore())),
        ]),
    ]);
    const total = scores.get('all')?.get('this site') ?? emptyScore();
    const kept =
      total.best / total.rows >= fullMap.best && total.good / total.rows >= fullMap.good && total.none / total.rows <= fullMap.none;
    console.log(`\nBars (90 / 97 / 0.5 %): ${kept ? 'kept' : 'NOT kept'}.`);
    printBytes();
    const speed = await keystrokes(
      browser,
      rows.slice(0, 30).map(({ query }) => query),
    );
    console.log(
      `Quick find at 4× slowdown: ${speed.median.toFixed(1)} ms median a keystroke, slowest ${speed.slowest.toFixed(1)} ms (bar 8 ms median); building its index ${speed.opening.toFixed(0)} ms, once.`,
    );
    console.log(
      `Results whole after the load event, warm cache: ${median(waits).toFixed(0)} ms median, slowest ${Math.max(...waits).toFixed(0)} ms (bar 300 ms).`,
    );
    const hostile = await longestHostile(browser);
    console.log(`Hostile input: longest task ${hostile.milliseconds.toFixed(0)} ms, for “${hostile.label}” (bar 200 ms).`);
    for (const [name, find] of Object.entries({ 'quick find': (query: string) => librarian(query), ...others })) {
      const start = performance.now();
      for (const { query } of rows) find(query);
      console.log(`${name} in Node: ${((performance.now() - start) / rows.length).toFixed(2)} ms a query.`);
    }
    process.exitCode = kept ? 0 : 1;
  } finally {
    await browser.close();
    server.close();
  }
}

await main();
