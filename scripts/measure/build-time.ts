import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSource } from '../../src/source/index.ts';
import { copyProject } from '../project-copy.ts';
import { bar, type Bar } from './bar.ts';

/** Adds articles made from those that are written, each under a name of its own. */
function addArticles(root: string, from: number, to: number): void {
  const { articles } = readSource(process.cwd());
  for (let number = from; number < to; number += 1) {
    const model = articles[number % articles.length];
    if (!model) return;
    const slug = `generated-${number}`;
    const text = readFileSync(model.file, 'utf8').replace(/^title: .*$/m, `title: Generated article ${number}`);
    writeFileSync(
      join(root, 'src/content', model.section, `${slug}.mdx`),
      text.replace(/^noStudies: .*$/m, (line) => line),
    );
    appendFileSync(join(root, 'src/content/permalinks.txt'), `${slug}\n`);
  }
}

/** Seconds that one build of a copy takes; throws what the build said where it failed. */
function buildSeconds(root: string): number {
  const { PATH = '', HOME = '' } = process.env;
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--force'], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH, HOME },
  });
  if (status !== 0) throw new Error(stdout + stderr);
  return (performance.now() - start) / 1000;
}

/** Milliseconds of build for each added article, search index included, and whether the growth is linear. */
export function buildBars(counts: readonly number[] = [0, 250, 500, 1000]): Bar[] {
  const root = copyProject();
  try {
    const seconds = counts.map((count, index) => {
      addArticles(root, counts[index - 1] ?? 0, count);
      return buildSeconds(root);
    });
    const each = counts
      .slice(1)
      .map((count, index) => (((seconds[index + 1] ?? 0) - (seconds[index] ?? 0)) * 1000) / (count - (counts[index] ?? 0)));
    const last = each.at(-1) ?? 0;
    return [
      bar('build as it is', '–', `${(seconds[0] ?? 0).toFixed(1)} s`, undefined),
      bar(
        'build for each added article',
        '≤ 40 ms',
        `${each.map((ms) => ms.toFixed(1)).join(', ')} ms (to ${counts.slice(1).join(', ')})`,
        Math.max(...each) <= 40,
      ),
      bar('growth of the build', 'linear', `last step ${(last / (each[0] ?? 1)).toFixed(2)} × the first`, last <= (each[0] ?? 0) * 1.25),
    ];
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
