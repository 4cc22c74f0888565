import { rated } from '../../evidence/rating.ts';
import { openVerdicts } from '../../evidence/verdicts.ts';
import type { Verdict } from '../../schemas/vocabulary.ts';
import type { Entry, Problem } from '../../source/index.ts';
import type { Rule } from './rule.ts';

/** Verdicts that their own findings do not allow; the rules are those of src/evidence/verdicts.ts. */
export const strangeVerdicts: Rule = {
  why: 'A verdict is what the findings below it come to, not what an author hopes.',
  find: ({ source }) => {
    const findings = new Map(source.entries.findings.map(({ id, data }) => [id, rated(data)]));
    const judge = ({ file, at }: Entry, path: string[], verdict: Verdict, ids: readonly string[]): Problem[] => {
      const open = openVerdicts(ids.flatMap((id) => findings.get(id) ?? []));
      if (open.includes(verdict)) return [];
      const message = `does not follow from its findings, which leave open: ${open.join(', ')}`;
      return [{ file, ...at(path), field: path.join('.'), value: verdict, message }];
    };
    return [
      ...source.articles.flatMap((article) =>
        'verdict' in article.data ? judge(article, ['verdict', 'rating'], article.data.verdict.rating, article.data.verdict.findings) : [],
      ),
      ...source.entries.claims.flatMap((claim) =>
        claim.data.verdict ? judge(claim, ['verdict'], claim.data.verdict, claim.data.findings) : [],
      ),
    ];
  },
};
