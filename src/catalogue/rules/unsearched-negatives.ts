import { isEvidence } from '../../evidence/map.ts';
import type { Finding } from '../../schemas/index.ts';
import type { Article, Problem, Source } from '../../source/index.ts';
import type { Rule } from './rule.ts';

const negative =
  /\b(?:no (?:good |large |proper |randomised |single )?(?:trials?|stud(?:y|ies)|reviews?)|nobody has (?:tested|studied|measured|looked|tried|shown|compared)|(?:only|just) (?:one|two|three|a few|a handful of)(?: \w+){0,2} (?:trials?|stud(?:y|ies))|never been (?:tested|studied|measured|compared))\b/i;

type Looked = Article['data']['looked'][number];

/** Whether a finding is what a search was about. */
function fits(finding: Finding, { techniques, conditions, designs }: Looked): boolean {
  const about = conditions.length === 0 || finding.topics.some((topic) => conditions.some((slug) => topic === `conditions/${slug}`));
  const by = techniques.length === 0 ? finding.techniques.length > 0 : finding.techniques.some((slug) => techniques.includes(slug));
  return isEvidence(finding) && about && by && (designs.length === 0 || designs.includes(finding.design));
}

function unsearchedIn({ file, data, at, body }: Article): Problem[] {
  if (data.looked.length > 0 || data.noStudies) return [];
  const texts = [
    { field: 'summary', text: data.summary, ...at(['summary']) },
    ...data.inShort.flatMap((bullet, index) =>
      'text' in bullet ? [{ field: `inShort.${index}`, text: bullet.text, ...at(['inShort', index]) }] : [],
    ),
    ...body.blocks.map(({ text, line }) => ({ field: 'body', text, line })),
  ];
  return texts.flatMap(({ text, ...place }) => {
    const found = negative.exec(text);
    return found
      ? [{ file, ...place, value: found[0], message: 'says that there is none or few: write the search down under `looked`' }]
      : [];
  });
}

const contradicted = ({ articles, entries }: Source): Problem[] =>
  articles.flatMap(({ file, data, at }) =>
    data.looked.flatMap((looked, index) =>
      entries.findings
        .filter(({ id, data: finding }) => fits(finding, looked) && !looked.found.includes(id))
        .map(({ id }) => ({
          file,
          ...at(['looked', index]),
          field: `looked.${index}.found`,
          value: id,
          message: `is a finding of this site that the search for “${looked.for}” should have found`,
        })),
    ),
  );

/** “We found no trial” without a search behind it, or against the site’s own findings. */
export const unsearchedNegatives: Rule = {
  why: 'A negative is as strong as the search behind it, and the site’s own findings may say otherwise.',
  find: ({ source }) => [...source.articles.flatMap(unsearchedIn), ...contradicted(source)],
};
