import { openBloom, packBloom } from './bloom.ts';
import type { Index } from './index.ts';
import { createReader, type Lexicon } from './reading.ts';
import { oneSpelling, stem } from './words.ts';

/** What is known of words beyond the site’s own, as it is sent: English words that the speller would take for a slip, and words for illness, medicines and treatments. */
export type PackedLexicon = { words: string; health: string };

/** How words for illness, operations and medicines end: Greek and Latin medicine, and the stems of international medicine names (WHO, INN). */
const healthEndings =
  /(?:itis|ectasis|osis|oses|iasis|oma|omas|emia|aemia|pathy|ectomy|ostomy|otomy|plasty|algia|plegia|paresis|penia|rrhea|rrhoea|uria|trophy|megaly|sclerosis|blastoma|lepsy|dynia|statin|olol|pril|sartan|mab|azole|cillin|cycline|mycin|floxacin|parin|xaban|gatran|triptan|setron|caine|azepam|zolam|oxetine|traline|triptyline|gliptin|gliflozin|glutide|formin|dronate|dronic|coxib|solone|terol|tropium|tinib|ciclib|platin)s?$/;

const single = (word: string): string => oneSpelling(word).replace(/(...)s$/, '$1');
/** Words as common as these mean something else first of all (“spot”, “limp”). */
const everyday = 5000;

/** Packs the lexicon: of all English words, commonest first, and health words only those that matter beside the index. */
export function packLexicon(
  index: Index,
  english: Iterable<string>,
  health: { names: Iterable<string>; parts: Iterable<string> },
): PackedLexicon {
  const own = new Set([...index.words.keys()].map(stem));
  const common = new Set([...english].slice(0, everyday));
  const illnesses = [...health.names].filter((word) => !own.has(stem(word)) && !common.has(word));
  // Nothing is a word yet, so that all that could be mended is.
  const read = createReader(index, { isWord: () => false, isHealth: () => false });
  const mended = (word: string): boolean =>
    (word.length < 7 ? [word, `${word}s`] : [word]).some((form) => {
      const { mended: sure, offer } = read(form);
      return sure || offer !== undefined;
    });
  return {
    words: packBloom([...[...english].filter(mended), ...illnesses, ...health.parts].map(single)),
    health: packBloom(illnesses.filter((word) => !healthEndings.test(word)).map(single)),
  };
}

/** Opens the lexicon. */
export function openLexicon({ words, health }: PackedLexicon): Lexicon {
  const [isWord, isIllness] = [openBloom(words), openBloom(health)];
  const isHealth = (word: string): boolean => word.length > 4 && healthEndings.test(word);
  return {
    isWord: (word) => isWord(single(word)),
    isHealth: (word) => isIllness(single(word)) || isHealth(word),
  };
}
