import { atEdge, type Rule } from './rule.ts';

/** Statements that rest on a retracted publication, itself or through a finding. */
export const retractedSources: Rule = {
  why: 'A publication that was taken back holds nothing up; in the table of studies it stands marked, and nowhere else.',
  find: ({ source, edges }) => {
    const retracted = new Set(source.entries.references.filter(({ data }) => data.custom.retraction === 'retracted').map(({ id }) => id));
    const findings = new Set(source.entries.findings.filter(({ data }) => retracted.has(data.reference)).map(({ id }) => id));
    return edges
      .filter(
        ({ from, target, value }) =>
          (target === 'reference' && from.collection !== 'findings' && retracted.has(value)) ||
          (target === 'finding' && findings.has(value)),
      )
      .map((edge) => atEdge(edge, 'rests on a publication that was retracted'));
  },
};
