import type { Article, Problem } from '../../source/index.ts';
import type { Rule } from './rule.ts';

const research = /\b(?:trials?|stud(?:y|ies)|reviews?|research(?:ers)?|evidence|meta-analys[ei]s|placebo|sham|dummy)\b/i;

function studiedIn({ file, data, at }: Article): Problem[] {
  const [first] = data.inShort;
  const texts = [
    { field: 'summary', text: data.summary, ...at(['summary']) },
    ...(first && 'text' in first ? [{ field: 'inShort.0', text: first.text, ...at(['inShort', 0, 'text']) }] : []),
  ];
  return texts.flatMap(({ text, ...place }) => {
    const found = research.exec(text);
    return found ? [{ file, ...place, value: found[0], message: 'names research: answer the reader in their own words' }] : [];
  });
}

/** Leads and first bullets that name a trial, study or review; pages about how the site works are about research itself. */
export const studiedAnswers: Rule = {
  why: 'A person in pain asks whether it helps, not who measured it.',
  find: ({ source }) =>
    source.articles.filter(({ section, data }) => !(section === 'guides' && data.group === 'about-this-site')).flatMap(studiedIn),
};
