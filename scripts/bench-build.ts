/**
 * How the build grows with the number of articles, each with findings and publications of its own: `npm run bench:build`. Takes long.
 *   --to 250,500   other numbers of added articles than 250, 500, 1,000 and 2,000
 */
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { loadavg, cpus } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readSource } from '../src/source/index.ts';
import { grow } from './bench-build/grow.ts';
import { copyProject } from './project-copy.ts';

type Run = { seconds: number; processor: number; megabytes: number };

/** One build of a copy: seconds, seconds of processor with all it started, and the most memory; throws what the build said where it failed. */
function build(root: string): Run {
  const { PATH = '', HOME = '' } = process.env;
  const usage = join(root, 'usage.json');
  const watch = `data:text/javascript,import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(${JSON.stringify(usage)},JSON.stringify(process.resourceUsage())))`;
  const { status, stdout, stderr } = spawnSync(
    'bash',
    [
      '-c',
      'TIMEFORMAT="took %R %U %S"; time "$@"',
      'build',
      process.execPath,
      '--import',
      watch,
      'node_modules/astro/bin/astro.mjs',
      'build',
      '--force',
    ],
    { cwd: root, encoding: 'utf8', env: { PATH, HOME }, maxBuffer: 1e9 },
  );
  if (status !== 0) throw new Error((stdout + stderr).slice(-4000));
  const [, seconds = '', user = '', system = ''] = /took ([\d.]+) ([\d.]+) ([\d.]+)/.exec(stderr) ?? [];
  const { maxRSS } = JSON.parse(readFileSync(usage, 'utf8')) as { maxRSS: number };
  return { seconds: Number(seconds), processor: Number(user) + Number(system), megabytes: maxRSS / 1024 };
}

/** Changes a line of a copy of the project; throws where the project no longer has it. */
function change(root: string, path: string, line: string, instead: string): void {
  const file = join(root, path);
  const text = readFileSync(file, 'utf8');
  if (!text.includes(line)) throw new Error(`${path} no longer has the line “${line}”, which the bench changes in its copy.`);
  writeFileSync(file, text.replace(line, instead));
}

/** Copies repeat the words of others, which the check would send back: in a copy of the project it looks as ever and stops nothing. */
const letCopiesPass = (root: string): void =>
  change(root, 'scripts/integrations.ts', 'if (problems.length > 0) throw new Error(report(problems));', 'report(problems);');

/** Pages say how long their papers are, which would make the papers. */
const leavePapersUnmade = (root: string): void =>
  change(
    root,
    'src/one-page/papers.ts',
    'const paper = summaryPdf(summary, look, template);',
    'const paper = { pdf: new Uint8Array(), pages: 2 };',
  );

const withoutPapers = (path: string): boolean => !/^src\/pages\/(?:pdf|social|qr)(?:\/|$)/.test(path);
const bytes = (dist: string, pattern: string): number =>
  globSync(pattern, { cwd: dist }).reduce(
    (sum, path) => sum + (statSync(join(dist, path)).isFile() ? statSync(join(dist, path)).size : 0),
    0,
  );
const packed = (dist: string, path: string): number => brotliCompressSync(readFileSync(join(dist, path))).length;
const kB = (size: number): string => `${(size / 1000).toFixed(0)} kB`;

const steps = (process.argv[process.argv.indexOf('--to') + 1] ?? '').split(',').map(Number);
const counts = [0, ...(process.argv.includes('--to') ? steps : [250, 500, 1000, 2000])];
const source = readSource(process.cwd());
const root = copyProject(withoutPapers);
const whole = copyProject();
letCopiesPass(root);
leavePapersUnmade(root);
console.log(
  `${source.articles.length} articles written; ${cpus().length} cores, load ${loadavg()
    .map((one) => one.toFixed(1))
    .join(' ')}`,
);
try {
  const runs: Run[] = [];
  const so = { findings: source.entries.findings.length, references: source.entries.references.length };
  console.log(
    '| articles | findings | publications | seconds | of processor | ms of processor an added article | memory | files of quick find | whole text |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|');
  counts.forEach((count, index) => {
    const before = counts[index - 1] ?? 0;
    const added = grow(root, source, before, count);
    so.findings += added.findings;
    so.references += added.references;
    const run = build(root);
    const last = runs.at(-1);
    runs.push(run);
    const each = last ? (((run.processor - last.processor) * 1000) / (count - before)).toFixed(1) : '–';
    const dist = join(root, 'dist');
    const indexes = globSync('search/*.json', { cwd: dist })
      .sort()
      .map((path) => `${path.slice(7, -5)} ${kB(packed(dist, path))}`);
    const row = [source.articles.length + count, so.findings, so.references, run.seconds.toFixed(0), run.processor.toFixed(0), each];
    console.log(`| ${[...row, `${run.megabytes.toFixed(0)} MB`, indexes.join(', '), kB(bytes(dist, 'pagefind/**'))].join(' | ')} |`);
  });
  const all = build(whole);
  const extras = globSync('{pdf,social,qr}/**/*.*', { cwd: join(whole, 'dist') }).length;
  const papers = ((all.processor - (runs[0]?.processor ?? 0)) * 1000) / extras;
  console.log(`With ${extras} papers, pictures and codes: ${all.seconds.toFixed(0)} s, ${papers.toFixed(1)} ms of processor each.`);
  console.log(
    `Load at the end ${loadavg()
      .map((one) => one.toFixed(1))
      .join(' ')}.`,
  );
} finally {
  for (const folder of [root, whole]) rmSync(folder, { recursive: true, force: true });
}
