import { closest, distance } from 'fastest-levenshtein';

/** One thing wrong with the content, said so that an author can mend it. */
export type Problem = {
  /** Path from the project's root. */
  file: string;
  /** Line and column in that file, from 1; absent where the whole file is meant. */
  line?: number | undefined;
  column?: number | undefined;
  /** Where in the file: a front-matter path or “body”. */
  field: string;
  /** The bad value, shortened; absent where something is missing. */
  value?: string | undefined;
  /** What is wrong, as a sentence without a full stop. */
  message: string;
  /** The nearest valid value, where there is a near one. */
  nearest?: string | undefined;
  /** Why it matters to a reader, as a sentence. */
  why?: string | undefined;
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

const place = ({ file, line, column }: Problem): string => [file, line, column].filter((part) => part !== undefined).join(':');

const said = ({ field, value, message, nearest: near }: Problem): string =>
  `${field}: ${message}${value === undefined ? '' : `: “${value}”`}${near ? ` (did you mean “${near}”?)` : ''}`;

/** “src/content/x.mdx:12:5 · related.2: names no article: “neck-pian” (did you mean “neck-pain”?)”. */
export const describe = (problem: Problem): string => `${place(problem)} · ${said(problem)}`;

/** All problems as one text, by file and line, with a count and why each kind matters. */
export function report(problems: readonly Problem[]): string {
  const rows = [...problems].sort(
    (a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
  const lines = rows.map((problem) => `  ${describe(problem)}`);
  const whys = [...new Set(rows.flatMap(({ why }) => why ?? []))].map((why) => `  ${why}`);
  const heading = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content:`;
  return [heading, ...lines, ...(whys.length > 0 ? ['Why it matters:', ...whys] : [])].join('\n');
}

const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Problems as workflow commands, which GitHub shows beside the line (docs.github.com, “Workflow commands”). */
export const annotations = (problems: readonly Problem[]): string =>
  problems
    .map((problem) => {
      const { file, line = 1, column = 1, why } = problem;
      return `::error file=${property(file)},line=${line},col=${column}::${escaped([said(problem), why].filter(Boolean).join('\n'))}`;
    })
    .join('\n');
