import type { Problem, Source } from '../../source/index.ts';
import { edgesIn, namesIn } from '../edges.ts';
import { brokenPromises } from './broken-promises.ts';
import { contradictedSpeeds } from './contradicted-speeds.ts';
import { copiedParagraphs } from './copied-paragraphs.ts';
import { danglingEdges } from './dangling-edges.ts';
import { emptyPromises } from './empty-promises.ts';
import { foreignPassages } from './foreign-passages.ts';
import { hardPages } from './hard-pages.ts';
import { hardWords } from './hard-words.ts';
import { impossibleDates } from './impossible-dates.ts';
import { lookableReferences } from './lookable-references.ts';
import { ledgerComplete, readStatements } from './ledger.ts';
import { looseNumbers } from './loose-numbers.ts';
import { misfiledCodes } from './misfiled-codes.ts';
import { misplacedEntries } from './misplaced-entries.ts';
import { misplacedPictures } from './misplaced-pictures.ts';
import { outwardLinks } from './outward-links.ts';
import { raisedDesigns } from './raised-designs.ts';
import { rawIds } from './raw-ids.ts';
import { retractedSources } from './retracted-sources.ts';
import { articleForm } from './article-form.ts';
import type { Content, Rule } from './rule.ts';
import { sharedNames } from './shared-names.ts';
import { silentArticles } from './silent-articles.ts';
import { strangeDigits } from './strange-digits.ts';
import { strangeMarkup } from './strange-markup.ts';
import { strangeVerdicts } from './strange-verdicts.ts';
import { typedPhones } from './typed-phones.ts';
import { uncheckedAnswers } from './unchecked-answers.ts';
import { uncitedReferences } from './uncited-references.ts';
import { uncoveredClaims } from './uncovered-claims.ts';
import { unfoundedCertainty } from './unfounded-certainty.ts';
import { unguardedArticles } from './unguarded-articles.ts';
import { unknownNumbers } from './unknown-numbers.ts';
import { longVerdicts } from './long-verdicts.ts';
import { signOrder } from './sign-order.ts';
import { studiedAnswers } from './studied-answers.ts';
import { typedUrgency } from './typed-urgency.ts';
import { unsearchedNegatives } from './unsearched-negatives.ts';
import { unstatedCounts } from './unstated-counts.ts';
import { wrongIdentifiers } from './wrong-identifiers.ts';
import { wrongWords } from './wrong-words.ts';

/** What must hold for the graph: ids, addresses, records. */
const ofGraph: readonly Rule[] = [
  danglingEdges,
  strangeMarkup,
  unknownNumbers,
  foreignPassages,
  sharedNames,
  misplacedEntries,
  misplacedPictures,
  wrongIdentifiers,
  retractedSources,
  uncheckedAnswers,
  silentArticles,
  lookableReferences,
  uncitedReferences,
  impossibleDates,
  brokenPromises,
  strangeVerdicts,
  signOrder,
  typedUrgency,
  readStatements(ledgerComplete),
  unguardedArticles,
  contradictedSpeeds,
  misfiledCodes,
  unstatedCounts,
  raisedDesigns,
  unfoundedCertainty,
  outwardLinks,
];

/** What must hold for the prose. */
const ofProse: readonly Rule[] = [
  articleForm,
  hardWords,
  longVerdicts,
  wrongWords,
  studiedAnswers,
  looseNumbers,
  unsearchedNegatives,
  emptyPromises,
  typedPhones,
  strangeDigits,
  copiedParagraphs,
  uncoveredClaims,
  rawIds,
];

/** What must hold for the pages made of it. */
const ofPages: readonly Rule[] = [hardPages];

const contentOf = (source: Source, today: Date): Content => ({ source, edges: edgesIn(source), names: namesIn(source), today });

function broken(rules: readonly Rule[], source: Source, today: Date): Problem[] {
  const content = contentOf(source, today);
  return rules.flatMap(({ why, find }) => find(content).map((problem) => ({ ...problem, why })));
}

/** All that is wrong with the content graph; an empty list where it is sound. */
export const graphProblems = (source: Source, today = new Date()): Problem[] => [...source.problems, ...broken(ofGraph, source, today)];

/** All that an editor would send back; an empty list where the prose may go out. */
export const proseProblems = (source: Source, today = new Date()): Problem[] => broken(ofProse, source, today);

/** All that is too long or too hard on a page as a reader sees it. */
export const pageProblems = (source: Source, today = new Date()): Problem[] => broken(ofPages, source, today);

/** All that is wrong with the content on a day: what stops the build. */
export const problemsOf = (source: Source, today = new Date()): Problem[] => [
  ...graphProblems(source, today),
  ...proseProblems(source, today),
  ...pageProblems(source, today),
];
