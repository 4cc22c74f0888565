import { expect, test } from 'vitest';
import { drawChanges } from '../../scripts/fuzz/changes.ts';
import { createJudge } from '../../scripts/fuzz/judge.ts';
import { filesUnder } from '../../src/source/index.ts';

/** Kinds that docs/content-model.md names under “What the check cannot see”. */
const unseen: ReadonlySet<string> = new Set([
  'a code that does not exist',
  'a DOI with another last digit',
  'a PMID one higher',
  'a number in an effect',
  'a direction turned',
  'a certainty raised',
  'another source',
  'another finding',
  '“not” dropped from prose',
  '“may” made sure',
]);

test('a harmful change of each kind is caught in the real content, or named as unseen', { timeout: 600_000 }, () => {
  const files = filesUnder(process.cwd());
  const judge = createJudge(files);
  const passed = drawChanges(files, 40, 7)
    .filter(({ kind }) => !unseen.has(kind))
    .filter((change) => judge(change).caught === 'nobody');
  expect(passed.map(({ kind, path, now }) => `${kind}: ${path} ${now}`)).toEqual([]);
});
