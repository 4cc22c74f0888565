export { annotations, describe, nearest, report, shown, type Problem } from './problem.ts';
export { readSource, type Article, type Entry, type Source } from './read.ts';
export type { Block, Body, Use } from './body.ts';
