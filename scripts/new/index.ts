/**
 * Starts a file, or an entry of one, with everything still to be filled in:
 * `npm run new <section> <slug> [title]`, `npm run new finding <topic> <reference>`, `npm run new reference <doi> [id]`.
 */
import { startArticle } from './article.ts';
import { startFinding } from './finding.ts';
import { startReference } from './reference.ts';

const root = process.cwd();

async function start([what, first, second]: string[]): Promise<string> {
  if (!what || !first) throw new Error('Say what to start: npm run new conditions gout');
  if (what === 'reference') {
    const { file, left } = await startReference(root, first, second);
    return `${file} is there. Read the publication, then fill in ${left.join(', ')}; list under custom.missing what you could not read.`;
  }
  if (what === 'finding') {
    if (!second) throw new Error('Say which publication: npm run new finding conditions/gout author-year-topic');
    const { file, id } = startFinding(root, first, second);
    return `${id} stands at the end of ${file}, ready to fill.`;
  }
  const file = startArticle(root, what, first, second);
  return `${file} is ready to fill. \`npm run content -- ${what}/${first}\` lists what is still missing; \`npm run permalinks\` records its address once it is done.`;
}

try {
  console.log(await start(process.argv.slice(2)));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
