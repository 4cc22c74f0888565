import { firstDayOf } from '../../src/citations/identifiers.ts';
import type { Reference } from '../../src/schemas/index.ts';

/** An article and the day by which it must be checked again. */
export type Review = { file: string; due: string };

/** The day by which a page must be checked again, read from the head of its file. */
export function reviewIn(file: string, text: string): Review | undefined {
  const due = /^reviewDue:\s*['"]?(\d{4}-\d{2}-\d{2})/m.exec(text)?.[1];
  return due === undefined ? undefined : { file, due };
}

const section = (title: string, lines: readonly string[]): string =>
  `\n## ${title} (${lines.length})\n\n${lines.length > 0 ? lines.join('\n') : 'None.'}\n`;

/** The report of what was read too long ago: references not opened for two years, and reviews past their day. */
export function overdueReport(references: readonly Reference[], reviews: readonly Review[], today: string): string {
  const now = new Date(`${today}T00:00:00Z`);
  const limit = Date.UTC(now.getUTCFullYear() - 2, now.getUTCMonth(), now.getUTCDate());
  const old = references.flatMap(({ id, accessed }) => {
    const parts = accessed?.['date-parts'][0];
    const day = parts && firstDayOf(parts);
    return parts && day !== undefined && day < limit ? [`- \`${id}\`, read ${parts.join('-')}`] : [];
  });
  const past = reviews.filter(({ due }) => due < today).sort((a, b) => (a.due < b.due ? -1 : 1));
  return [
    `# Overdue on ${today}\n`,
    section('References read more than two years ago', old),
    section(
      'Reviews past their day',
      past.map(({ file, due }) => `- \`${file}\`, due ${due}`),
    ),
  ].join('');
}
