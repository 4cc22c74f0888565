/** Visits every page of others that articles lead to: `npm run visit-links`, on a machine with a network. Exit code 1 where one moved or fails. */
import { readSource } from '../../src/source/index.ts';
import { visit, visitReport } from './visit.ts';

const visits = await visit(readSource(process.cwd()).entries.outward.map(({ id, data: { href } }) => ({ id, href })));
console.log(visitReport(visits));
process.exitCode = visits.every(({ state }) => state === 'answers') ? 0 : 1;
