import { openVerdicts } from '../../evidence/verdicts.ts';
import type { Claim, Finding } from '../../schemas/index.ts';
import type { Verdict } from '../../schemas/vocabulary.ts';
import type { Problem } from './problem.ts';
import type { Entry, Source } from './source.ts';

/** Verdicts that their own findings do not allow; the rules are those of src/evidence/verdicts.ts. */
export function strangeVerdicts(source: Source): Problem[] {
  const findings = new Map(
    source.entries.filter((entry): entry is Entry<Finding> => entry.collection === 'findings').map(({ id, data }) => [id, data]),
  );
  const judge = (file: string, field: string, verdict: Verdict, ids: readonly string[]): Problem[] => {
    const open = openVerdicts(ids.flatMap((id) => findings.get(id) ?? []));
    return open.includes(verdict)
      ? []
      : [{ file, field, value: verdict, message: `does not follow from its findings, which leave open: ${open.join(', ')}` }];
  };
  return [
    ...source.articles.flatMap(({ file, data }) => {
      const verdict = data['verdict'] as { rating: Verdict; findings: string[] } | undefined;
      return verdict ? judge(file, 'verdict.rating', verdict.rating, verdict.findings) : [];
    }),
    ...source.entries
      .filter((entry): entry is Entry<Claim> => entry.collection === 'claims')
      .flatMap(({ file, data }) => (data.verdict ? judge(file, 'verdict', data.verdict, data.findings) : [])),
  ];
}
