import { safetyLines } from '../../tests/content/safety-lines.ts';
import { problemsOf } from '../../src/catalogue/rules/index.ts';
import { sentenceOf } from '../../src/evidence/verdict.ts';
import { readFiles, type Files, type Source } from '../../src/source/index.ts';
import type { Change } from './changes.ts';

/** Who stopped a change: the gate, one of the texts that a person signs for, or nobody. */
export type Verdict = { caught: 'gate' | 'safety text' | 'sentences text' | 'nobody'; said: string };

const sentencesOf = (source: Source): string =>
  source.entries.findings
    .map(({ id, data }) => `${id} ${sentenceOf(data) ?? ''}`)
    .sort()
    .join('\n');

/** A sound tree with one file read anew: the same as reading all of it, some hundred times faster. */
export function withFile(whole: Source, files: Files, path: string, bytes: Uint8Array): Source {
  const file = `src/content/${path}`;
  const old = readFiles(new Map([[path, files.get(path) ?? new Uint8Array()]]));
  const read = readFiles(new Map([[path, bytes]]));
  const others = <Row extends { file: string }>(rows: readonly Row[]): Row[] => rows.filter((row) => row.file !== file);
  const names = Object.keys(whole.entries) as (keyof Source['entries'])[];
  const singles = Object.fromEntries(Object.entries(whole.singles).filter(([, single]) => single.file !== file));
  return {
    articles: [...others(whole.articles), ...read.articles],
    entries: Object.fromEntries(
      names.map((name) => [name, [...others<{ file: string }>(whole.entries[name]), ...read.entries[name]]]),
    ) as unknown as Source['entries'],
    singles: { ...singles, ...read.singles },
    seen: new Map(
      [...whole.seen].map(([name, ids]) => [
        name,
        new Set([...[...ids].filter((id) => !old.seen.get(name)?.has(id)), ...(read.seen.get(name) ?? [])]),
      ]),
    ),
    permalinks: path === 'permalinks.txt' ? read.permalinks : whole.permalinks,
    unread: read.unread,
    problems: read.problems,
  };
}

/** Judges changes to a sound tree, one at a time; each is made in memory. */
export function createJudge(files: Files, today = new Date()): (change: Change) => Verdict {
  const whole = readFiles(files);
  const sound = { safety: safetyLines(whole).join('\n'), sentences: sentencesOf(whole) };
  return ({ path, bytes }) => {
    const source = withFile(whole, files, path, bytes);
    const [problem] = problemsOf(source, today);
    if (problem) return { caught: 'gate', said: `${problem.field}: ${problem.message}` };
    if (safetyLines(source).join('\n') !== sound.safety) return { caught: 'safety text', said: '' };
    return sentencesOf(source) === sound.sentences ? { caught: 'nobody', said: '' } : { caught: 'sentences text', said: '' };
  };
}
