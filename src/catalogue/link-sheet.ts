import { csvCell } from '../evidence/download.ts';
import { paperPath, shortPath } from '../paths.ts';
import type { Catalogue } from './create.ts';

/** Every article with its short link, papers and diagnosis codes, as a CSV file (RFC 4180); `absolute` makes a path an address. */
export function linkSheet(catalogue: Catalogue, absolute: (path: string) => string): string {
  const rows = catalogue
    .articlesIn()
    .map((article) => [
      article.data.title,
      absolute(shortPath(article.slug)),
      absolute(paperPath(article.slug)),
      absolute(paperPath(article.slug, 'large')),
      catalogue.codesOf(article).join(' '),
    ]);
  return [['Title', 'Short link', 'PDF', 'PDF in large print', 'Codes (ICD-10-CM)'], ...rows]
    .map((row) => `${row.map(csvCell).join(',')}\r\n`)
    .join('');
}
