import { readFileSync } from 'node:fs';
import { englishWords, healthWords } from '../../src/dictionary/index.ts';
import { unpackEmergencies } from '../../src/search/data.ts';
import { createEmergencyReader } from '../../src/search/emergencies.ts';
import { openIndex } from '../../src/search/index.ts';
import { openLexicon } from '../../src/search/lexicon.ts';
import { createLibrarian } from '../../src/search/librarian.ts';
import { createOutsideReader } from '../../src/search/outside.ts';
import { searchFiles } from '../../src/search/source.ts';
import { catalogue } from '../content/own.ts';

/** The lines of a file of tests/search, without its heading where it has one. */
export function linesOf(name: string): string[] {
  const lines = readFileSync(`tests/search/${name}`, 'utf8').trim().split('\n');
  return name.endsWith('.tsv') ? lines.slice(1) : lines;
}
/** The first column of such a file. */
export const queriesOf = (name: string): string[] => linesOf(name).map((line) => line.split('\t')[0] ?? '');

/** The files that search sends. */
export const files = searchFiles(catalogue, englishWords(), healthWords());
export const index = openIndex(files.index);
export const lexicon = openLexicon(files.lexicon);
const { data, isCalm } = unpackEmergencies(files.emergencies);
export const emergencies = data;
export const readEmergency = createEmergencyReader(data, isCalm);
/** Search as a browser has it once all its files have come. */
export const ask = createLibrarian(index, createOutsideReader(files.index.outside), readEmergency, lexicon);
