import { readerTexts, sentencesOf, withoutQuotes } from './reader-texts.ts';
import type { Rule } from './rule.ts';

const everyone =
  '(?:(?:almost|nearly|virtually|practically|just about) )?(?:every(?:one|body)|all people|every (?:person|patient|body|case))';
const effect = '(?:works?|helps?|eases?|heals?|relieves?|improves?|reduces?|calms?|fix(?:es)?|ends?|stops?|removes?|prevents?|suits?|safe)';
const promise = new RegExp(
  [
    '\\bcur(?:e|es|ed|ing|able)\\b(?! rate)',
    '\\bguarante\\w+',
    "\\b(?:never|cannot|can’t|can't) fails?\\b",
    '\\bwithout fail\\b',
    `\\balways ${effect}\\b`,
    `\\b${effect} (?:\\w+ ){0,4}?(?:for|in|with)? ?${everyone}\\b`,
    '\\b(?:completely|perfectly|entirely|totally|always|100%) safe\\b',
    '\\b(?:risk.free|no (?:risks?|side effects?) (?:at all|whatsoever))\\b',
    '\\b(?:almost|nearly|virtually|practically) every(?:one|body)\\b',
    '\\b(?:proven|proves|proved) (?:to|that)\\b',
    '\\bin (?:all|every) cases?\\b',
  ].join('|'),
  'iu',
);
const denial =
  /\b(?:no|not|never|cannot|nobody|none|nothing|without|neither|nor|against|walk away|warns?|says? that they|whether|rather than|unsure|too (?:big|good|much))\b|n[’']t\b/iu;
const ownDenial = /\b(?:never|cannot|can[’']t) fails?\b|\bwithout fail\b|\bno (?:risks?|side effects?)\b/giu;
const ofOthers = /(?:^|\.)(?:alsoKnownAs|otherWords|names|claim|says|question|tell)(?:\.|$)/;

/** Sentences that promise: cure, always, everyone; what is quoted or denied may stand. */
export const emptyPromises: Rule = {
  why: 'Nothing helps everyone, and a reader who was promised a cure stops looking for care.',
  find: ({ source }) =>
    readerTexts(source).flatMap(({ text, ...place }) =>
      ofOthers.test(place.field)
        ? []
        : sentencesOf(withoutQuotes(text)).flatMap((sentence) => {
            const found = promise.exec(sentence);
            return found && !denial.test(sentence.replaceAll(ownDenial, ''))
              ? [{ ...place, value: found[0], message: 'promises more than any study can show' }]
              : [];
          }),
    ),
};
