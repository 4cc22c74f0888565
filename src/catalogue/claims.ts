import { tally } from '../evidence/map.ts';
import type { RatedFinding, Sureness } from '../evidence/rating.ts';
import { tallySentence } from '../evidence/sentences.ts';
import { leastSureOf } from '../evidence/sorting.ts';
import { verdictWords } from '../evidence/wording.ts';
import type { Claim, Reference } from '../schemas/index.ts';
import { verdicts, type Verdict } from '../schemas/vocabulary.ts';
import type { Catalogue, Identified } from './create.ts';
import { cardOf, type ArticleCard } from './view.ts';

/** A claim people make, what became of it, and what that rests on. */
export type ClaimRecord = Identified<Claim> & {
  sure: Sureness | undefined;
  /** How many results say what, in words. */
  tally: string;
  results: readonly { finding: RatedFinding; reference: Identified<Reference> }[];
  sources: readonly Identified<Reference>[];
  deals: readonly ArticleCard[];
};

/** Claims with one verdict, or those that describe, under a heading. */
export type ClaimGroup = { id: string; verdict: Verdict | undefined; label: string; means: string; claims: readonly ClaimRecord[] };

const describing = { id: 'descriptions', label: 'What massage is', means: 'These describe massage, so no verdict applies.' } as const;

/** Every claim under its verdict, best first, then those that describe; empty groups stay, so that a page can say so. */
export function claimViews(catalogue: Catalogue): ClaimGroup[] {
  const recordOf = (claim: Identified<Claim>): ClaimRecord => {
    const findings = claim.findings.map(catalogue.findingNamed);
    return {
      ...claim,
      sure: leastSureOf(findings),
      tally: tallySentence(tally(findings)),
      results: findings.map((finding) => ({ finding, reference: catalogue.referenceNamed(finding.reference) })),
      sources: claim.references.map(catalogue.referenceNamed),
      deals: claim.articles.flatMap((id) => catalogue.articleById(id) ?? []).map(cardOf),
    };
  };
  const claims = catalogue.allClaims().map(recordOf);
  return [
    ...verdicts.map((verdict) => ({
      id: verdict,
      verdict,
      label: verdictWords[verdict].label,
      means: verdictWords[verdict].means,
      claims: claims.filter((claim) => claim.verdict === verdict),
    })),
    { ...describing, verdict: undefined, claims: claims.filter(({ kind }) => kind === 'description') },
  ];
}
