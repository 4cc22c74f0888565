import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { gradeLevel } from '../../src/catalogue/readability.ts';
import { bodyText, highestGrade } from '../../src/catalogue/rules/hard-words.ts';
import { readSource } from '../../src/source/index.ts';
import { bar, bytes, kilobytes, median, type Bar } from './bar.ts';

const dist = join(process.cwd(), 'dist');
const read = (path: string): Buffer => readFileSync(join(dist, path));
const brotli = (content: Buffer | string): number => brotliCompressSync(content).length;

/** Addresses of every style sheet of a page but that of paper, each once, and of scripts that hold up its parser. */
function blocking(html: string): { styles: string[]; scripts: string[] } {
  const tags = [...html.matchAll(/<(?:link|script)\b[^>]*>/g)].map(([tag]) => tag);
  const address = (tag: string): string => /\s(?:href|src)="([^"]+)"/.exec(tag)?.[1] ?? '';
  return {
    styles: [
      ...new Set(
        tags.filter((tag) => tag.startsWith('<link') && tag.includes('rel="stylesheet"') && !tag.includes('media="print"')).map(address),
      ),
    ],
    scripts: tags
      .filter((tag) => tag.startsWith('<script') && /\ssrc=/.test(tag) && !/\s(?:async|defer)\b|type="module"/.test(tag))
      .map(address),
  };
}

/** What can be told from the files of dist/ alone: first paint, blocking scripts, fonts, the data of quick find. */
export function fileBars(articles: readonly string[]): Bar[] {
  const sheets = new Map<string, number>();
  const sizeOf = (path: string): number => sheets.get(path) ?? (sheets.set(path, brotli(read(path))), sheets.get(path) ?? 0);
  const paints = articles.map((path) => {
    const html = read(`${path}index.html`).toString();
    const { styles, scripts } = blocking(html);
    return {
      path,
      scripts: scripts.reduce((sum, one) => sum + read(one).length, 0),
      sheets: styles.reduce((sum, one) => sum + sizeOf(one), 0),
      total: brotli(html) + styles.reduce((sum, one) => sum + sizeOf(one), 0),
    };
  });
  const largest = paints.reduce((most, one) => (one.total > most.total ? one : most));
  const middle = median(paints.map(({ total }) => total));
  const blocked = Math.max(...paints.map(({ scripts }) => scripts));
  const quickFind = globSync(['**/quick-find*.json', '**/find*.json', 'search/*.json'], { cwd: dist })[0];
  const quickSize = quickFind ? brotli(read(quickFind)) : undefined;
  return [
    bar('first flight, median article', '≤ 12,000 B', bytes(middle), middle <= 12_000),
    bar('first flight, largest article', '≤ 14,600 B', `${bytes(largest.total)} (${largest.path})`, largest.total <= 14_600),
    bar('style sheets of an article, median', '–', bytes(median(paints.map(({ sheets: all }) => all))), undefined),
    bar('scripts that block an article', '0 B', bytes(blocked), blocked === 0),
    bar(
      'quick find, its data (brotli)',
      '≤ 25 kB',
      quickSize === undefined ? 'not built yet' : kilobytes(quickSize),
      quickSize === undefined ? undefined : quickSize <= 25_000,
    ),
  ];
}

/** Brotli size of a text. */
export const brotlied = (content: Buffer): number => brotli(content);

/** The hardest body, summary and answer to read. */
export function readabilityBars(): Bar[] {
  const { articles } = readSource(process.cwd());
  const plain = (text: string): string => text.replaceAll(/\{\w+\}/g, '');
  const hardest = (textOf: (article: (typeof articles)[number]) => string): [string, number] =>
    articles
      .map((article): [string, number] => [article.id, gradeLevel(plain(textOf(article)))])
      .reduce((most, one) => (one[1] > most[1] ? one : most), ['none', 0]);
  const rows: [string, number, [string, number]][] = [
    ['hardest body', highestGrade.body, hardest(bodyText)],
    ['hardest summary', highestGrade.answer, hardest(({ data }) => data.summary)],
    [
      'hardest answer',
      highestGrade.answer,
      hardest(({ data }) => data.inShort.flatMap((bullet) => ('text' in bullet ? bullet.text : [])).join(' ')),
    ],
  ];
  return rows.map(([what, most, [id, grade]]) => bar(what, `≤ grade ${most}`, `grade ${grade.toFixed(1)} (${id})`, grade <= most));
}
