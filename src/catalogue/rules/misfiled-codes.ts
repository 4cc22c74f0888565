import type { Article } from '../../source/index.ts';
import type { Rule } from './rule.ts';

type Group = Article<'conditions'>['data']['group'];

/** Letters of the ICD-10-CM chapters that conditions of a group may come from. */
const chapters: Readonly<Record<Group, string>> = {
  'back-and-neck': 'MGRS',
  'head-and-jaw': 'GMRSK',
  'arms-and-hands': 'MGS',
  'legs-and-feet': 'MGRS',
  joints: 'M',
  'muscle-and-pain': 'MGRS',
  'injury-surgery-scars': 'GLMRST',
  'mind-and-sleep': 'FGRZ',
  'long-term-illness': 'CDEGIJKMRZ',
  'belly-and-pelvis': 'KMNOR',
};

/** Codes that two conditions share because the classification has one code for both. */
const shared: ReadonlySet<string> = new Set(['M54.2', 'M54.59', 'M79.18']);

/** ICD-10-CM codes of another chapter than the condition’s group, and codes that another condition has. */
export const misfiledCodes: Rule = {
  why: 'Practice software opens the page by its code: a wrong one hands a patient the wrong page.',
  find: ({ source }) => {
    const codes = source.articles
      .filter((article) => article.section === 'conditions')
      .flatMap(({ file, at, slug, data }) =>
        data.codes.icd10cm.map((code, index) => ({
          place: { file, ...at(['codes', 'icd10cm', index]), field: 'codes.icd10cm', value: code },
          code,
          slug,
          group: data.group,
        })),
      );
    const byCode = Map.groupBy(codes, ({ code }) => code);
    return codes.flatMap(({ place, code, slug, group }) => {
      const others = (byCode.get(code) ?? []).map((one) => one.slug).filter((other) => other !== slug);
      return [
        ...(chapters[group].includes(code.charAt(0))
          ? []
          : [{ ...place, message: `is of a chapter that no condition of the group ${group} comes from` }]),
        ...(others.length > 0 && !shared.has(code) ? [{ ...place, message: `is also the code of ${others.join(', ')}` }] : []),
      ];
    });
  },
};
