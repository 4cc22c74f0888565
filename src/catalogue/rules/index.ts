import { readSource, type Problem, type Source } from '../../source/index.ts';
import { edgesIn, namesIn } from '../edges.ts';
import { brokenPromises } from './broken-promises.ts';
import { copiedParagraphs } from './copied-paragraphs.ts';
import { danglingEdges } from './dangling-edges.ts';
import { hardWords } from './hard-words.ts';
import { impossibleDates } from './impossible-dates.ts';
import { lookableReferences } from './lookable-references.ts';
import { ledgerComplete, readStatements } from './ledger.ts';
import { looseNumbers } from './loose-numbers.ts';
import { misplacedEntries } from './misplaced-entries.ts';
import type { Content, Rule } from './rule.ts';
import { sharedIdentifiers } from './shared-identifiers.ts';
import { sharedNames } from './shared-names.ts';
import { silentArticles } from './silent-articles.ts';
import { strangeMarkup } from './strange-markup.ts';
import { strangeVerdicts } from './strange-verdicts.ts';
import { uncheckedAnswers } from './unchecked-answers.ts';
import { uncitedReferences } from './uncited-references.ts';
import { uncoveredClaims } from './uncovered-claims.ts';
import { unknownNumbers } from './unknown-numbers.ts';
import { longVerdicts } from './long-verdicts.ts';
import { signOrder } from './sign-order.ts';
import { studiedAnswers } from './studied-answers.ts';
import { typedUrgency } from './typed-urgency.ts';
import { unsearchedNegatives } from './unsearched-negatives.ts';
import { wrongWords } from './wrong-words.ts';

/** What must hold for the graph: ids, addresses, records. */
const ofGraph: readonly Rule[] = [
  danglingEdges,
  strangeMarkup,
  unknownNumbers,
  sharedNames,
  misplacedEntries,
  sharedIdentifiers,
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
];

/** What must hold for the prose. */
const ofProse: readonly Rule[] = [
  hardWords,
  longVerdicts,
  wrongWords,
  studiedAnswers,
  looseNumbers,
  unsearchedNegatives,
  copiedParagraphs,
  uncoveredClaims,
];

const contentOf = (source: Source): Content => ({ source, edges: edgesIn(source), names: namesIn(source) });

function broken(rules: readonly Rule[], source: Source): Problem[] {
  const content = contentOf(source);
  return rules.flatMap(({ why, find }) => find(content).map((problem) => ({ ...problem, why })));
}

/** All that is wrong with the content graph; an empty list where it is sound. */
export const graphProblems = (source: Source): Problem[] => [...source.problems, ...broken(ofGraph, source)];

/** All that an editor would send back; an empty list where the prose may go out. */
export const proseProblems = (source: Source): Problem[] => broken(ofProse, source);

/** All that is wrong with the content: what stops the build. */
export const problemsOf = (source: Source): Problem[] => [...graphProblems(source), ...proseProblems(source)];

/** Reads <root>/src/content and lists all that is wrong with it. */
export const checkContent = (root: string): Problem[] => problemsOf(readSource(root));
