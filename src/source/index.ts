export { annotations, describe, nearest, report, shown, type Problem } from './problem.ts';
export { filesUnder, readFiles, readSource, type Article, type Entry, type Files, type Source } from './read.ts';
export { bodiesFor, localised, type Elsewhere, type LocalSource } from './localise.ts';
