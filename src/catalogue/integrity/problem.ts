import { closest, distance } from 'fastest-levenshtein';

/** One thing wrong with the content, said so that an author can mend it. */
export type Problem = {
  /** Path from the project's root. */
  file: string;
  /** Where in the file: a front-matter path or “body”. */
  field: string;
  /** The bad value, shortened; absent where something is missing. */
  value?: string | undefined;
  /** What is wrong, as a sentence without a full stop. */
  message: string;
  /** The nearest valid value, where there is a near one. */
  nearest?: string | undefined;
};

const longestShown = 80;

/** A value as it is shown to an author: one line, at most 80 characters. */
export function shown(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const line = text.replace(/\s+/g, ' ');
  return line.length > longestShown ? `${line.slice(0, longestShown)}…` : line;
}

/** The valid value that is nearest to what was written, or undefined where none is near. */
export function nearest(written: string, valid: Iterable<string>): string | undefined {
  const candidates = [...valid];
  if (candidates.length === 0 || written.length > 200) return undefined;
  const best = closest(written, candidates);
  return distance(written, best) <= Math.max(2, Math.ceil(written.length * 0.4)) ? best : undefined;
}

/** “src/content/x.mdx · related.2: names no article: “neck-pian” (did you mean “neck-pain”?)”. */
export function describe({ file, field, value, message, nearest: near }: Problem): string {
  const said = value === undefined ? '' : `: “${value}”`;
  return `${file} · ${field}: ${message}${said}${near ? ` (did you mean “${near}”?)` : ''}`;
}

/** All problems as one text, grouped by file, with a count. */
export function report(problems: readonly Problem[]): string {
  const lines = problems.map(describe).sort();
  return `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}
