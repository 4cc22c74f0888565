import type { Reference } from '../../schemas/index.ts';
import type { Design } from '../../schemas/vocabulary.ts';
import type { Rule } from './rule.ts';

/** What kind of study a result can be, by what kind of publication reports it. */
const designsOf: Readonly<Record<Reference['custom']['kind'], readonly Design[]>> = {
  'systematic-review': ['systematic-review'],
  'umbrella-review': ['systematic-review'],
  'evidence-map': ['systematic-review'],
  rct: ['rct', 'experiment', 'uncontrolled'],
  review: ['review', 'guideline', 'official', 'not-stated'],
  guideline: ['guideline', 'official'],
  government: ['official', 'guideline', 'not-stated'],
  charity: ['official', 'not-stated'],
  organisation: ['official', 'not-stated'],
  experiment: ['experiment', 'rct', 'controlled-trial', 'uncontrolled'],
  cohort: ['cohort', 'controlled-trial', 'uncontrolled'],
  'case-reports': ['case-report'],
};
const single: readonly Design[] = ['rct', 'controlled-trial', 'cohort', 'experiment', 'uncontrolled', 'case-report'];

/** Findings whose design is not one that their publication can have, and single studies that count several trials. */
export const raisedDesigns: Rule = {
  why: 'How sure anyone can be begins with the kind of study.',
  find: ({ source }) => {
    const kinds = new Map(source.entries.references.map(({ id, data }) => [id, data.custom.kind]));
    return source.entries.findings.flatMap(({ file, at, id, data: { design, reference, trials } }) => {
      const kind = kinds.get(reference);
      return [
        ...(kind && !designsOf[kind].includes(design)
          ? [
              {
                file,
                ...at(['design']),
                field: `${id}.design`,
                value: design,
                message: `does not go with its publication, which is recorded as ${kind}`,
              },
            ]
          : []),
        ...(single.includes(design) && trials !== undefined && trials !== 1
          ? [
              {
                file,
                ...at(['trials']),
                field: `${id}.trials`,
                value: String(trials),
                message: `must be 1: the study is recorded as ${design}`,
              },
            ]
          : []),
      ];
    });
  },
};
