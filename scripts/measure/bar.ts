/** One row of the table: what is measured, the bar it must meet, what was found, and whether it meets it (undefined where nothing could be measured). */
export type Bar = { what: string; bar: string; found: string; met: boolean | undefined };

/** A row of the table. */
export const bar = (what: string, limit: string, found: string, met: boolean | undefined): Bar => ({ what, bar: limit, found, met });

/** “14,203 B”. */
export const bytes = (count: number): string => `${Math.round(count).toLocaleString('en-NZ')} B`;
/** “14.2 kB”, in thousands of bytes. */
export const kilobytes = (count: number): string => `${(count / 1000).toFixed(1)} kB`;

/** The middle value; NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? (sorted[Math.floor(middle)] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

/** The table as lines of text. */
export function table(bars: readonly Bar[]): string {
  const rows = [
    ['what', 'bar', 'found', ''],
    ...bars.map(({ what, bar: limit, found, met }) => [what, limit, found, met === undefined ? '–' : met ? 'pass' : 'MISS']),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
