/** Makes single harmful changes to the content in memory and says which passed: `npm run fuzz [-- count [seed]]`. */
import { filesUnder } from '../src/source/index.ts';
import { drawChanges } from './fuzz/changes.ts';
import { createJudge } from './fuzz/judge.ts';

const [count = '500', seed = '1'] = process.argv.slice(2);
const files = filesUnder(process.cwd());
const judge = createJudge(files);
const judged = drawChanges(files, Number(count), Number(seed)).map((change) => ({ ...change, ...judge(change) }));
const short = (text: string): string => JSON.stringify(text.replace(/\s+/g, ' ').slice(0, 60));

for (const [kind, changes] of Map.groupBy(judged, (change) => change.kind)) {
  const by = Map.groupBy(changes, ({ caught }) => caught);
  const tally = [...by].map(([caught, some]) => `${caught} ${some.length}`).join(', ');
  console.log(`${kind}: ${tally}`);
  for (const { path, was, now } of (by.get('nobody') ?? []).slice(0, 3)) console.log(`    ${path}: ${short(was)} → ${short(now)}`);
}
const passed = judged.filter(({ caught }) => caught === 'nobody').length;
console.log(`\n${judged.length} changes, ${judged.length - passed} caught, ${passed} passed.`);
