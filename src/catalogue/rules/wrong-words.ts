import { readerTexts, withoutQuotes } from './reader-texts.ts';
import type { Rule } from './rule.ts';

const bannedWords =
  /\b(?:cornerstones?|holistic(?:ally)?|journeys?|unlock(?:s|ed|ing)?|transformative|detox\w*|miracles?|miraculous|boost(?:s|ed|ing)?|wonder ?drug|evidence suggests|research suggests|studies suggest|game.?changer|revolutionary|empower\w*)\b/iu;
/** Fields that say what others say: names people use, the claim as it is made, what a study gave. */
const ofOthers = /(?:^|\.)(?:alsoKnownAs|otherWords|names|claim|says|intervention|population|comparator|background)(?:\.|$)/;

/** Words that sell. */
export const wrongWords: Rule = {
  why: 'Selling words promise what nobody measured.',
  find: ({ source }) =>
    readerTexts(source).flatMap(({ text, ...place }) => {
      const banned = ofOthers.test(place.field) ? null : bannedWords.exec(withoutQuotes(text));
      return banned ? [{ ...place, value: banned[0], message: 'is a word this site does not use' }] : [];
    }),
};
