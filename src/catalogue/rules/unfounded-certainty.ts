import { certainties, type Certainty } from '../../schemas/vocabulary.ts';
import type { Rule } from './rule.ts';

/** Certainties that a basis names, surest first. */
function namedIn(basis: string): Certainty[] {
  const rest = basis.replace(/very[ -]low/gi, '').replace(/\b(?:high|low|moderate|unclear)(?: or \w+)? risk\b|low-dose/gi, '');
  return certainties.filter((one) => (one === 'very-low' ? /very[ -]low/i.test(basis) : new RegExp(`\\b${one}\\b`, 'i').test(rest)));
}

/** Findings that are surer than the basis of their certainty, or state a rating that nobody but us gave. */
export const unfoundedCertainty: Rule = {
  why: 'The verb of a sentence follows from its certainty, so one step too high overstates an effect.',
  find: ({ source }) =>
    source.entries.findings.flatMap(({ file, at, id, data: { certainty, certaintyBasis } }) => {
      if (certainty === 'not-rated') return [];
      const place = { file, ...at(['certainty']), field: `${id}.certainty`, value: certainty };
      if (/^our (?:reading|rating)/i.test(certaintyBasis))
        return [{ ...place, message: 'is a rating of our own: it must be not-rated, and its grounds rate it' }];
      const [surest] = namedIn(certaintyBasis);
      const claimsMuch = certainties.indexOf(certainty) < certainties.indexOf('low');
      if (claimsMuch && !surest && !/\bstated by\b/i.test(certaintyBasis))
        return [{ ...place, message: 'is named nowhere in its basis, which must say who rated it so' }];
      return surest && certainties.indexOf(certainty) < certainties.indexOf(surest)
        ? [{ ...place, message: `is above what its basis names, ${surest}` }]
        : [];
    }),
};
