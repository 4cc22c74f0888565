import { csvCell } from '../evidence/download.ts';
import { shortPath, at } from '../paths.ts';
import type { Catalogue } from './create.ts';

/** Every article with its short link, paper and diagnosis codes, as a CSV file (RFC 4180); `absolute` makes a path an address. */
export function linkSheet(catalogue: Catalogue, absolute: (path: string) => string): string {
  const rows = catalogue
    .articlesIn()
    .map((article) => [
      article.data.title,
      absolute(shortPath(article.slug)),
      absolute(at(`/pdf/${article.slug}.pdf`)),
      catalogue.codesOf(article).join(' '),
    ]);
  return [['Title', 'Short link', 'PDF', 'Codes (ICD-10-CM)'], ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}
