import { systems, type System } from '../../connect/systems.ts';
import type { Article } from '../../source/index.ts';
import type { Rule } from './rule.ts';

type Group = Article<'conditions'>['data']['group'];

/** Letters of the chapters of ICD-10 that conditions of a group may come from. */
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

/** What a code of a list looks like, without the signs of a pattern. */
const shapes: Readonly<Record<System, RegExp>> = {
  icd10cm: /^[A-Z][0-9?][0-9A-Z?](?:\.[0-9A-Z?]{1,4})?\*?$|^[A-Z]\d[0-9A-Z]-[A-Z]\d[0-9A-Z]$/,
  icd10: /^[A-Z]\d\d(?:\.\d)?\*?$|^[A-Z]\d\d-[A-Z]\d\d$/,
  icd10am: /^$/,
  snomed: /^\d{6,18}$/,
  read: /^[0-9A-Za-z]{1,5}\.{0,4}\*?$/,
  rxnorm: /^\d{2,8}$/,
};

const times = (a: number, b: number): number =>
  a < 5 ? (b < 5 ? (a + b) % 5 : ((a + b) % 5) + 5) : b < 5 ? ((a - b + 5) % 5) + 5 : (a - b + 5) % 5;
const turn = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];
const turned = (digit: number, places: number): number => Array.from({ length: places % 8 }).reduce<number>((at) => turn[at] ?? 0, digit);

/** Whether the last digit of an identifier of SNOMED CT is right (Verhoeff’s check). */
const checks = (identifier: string): boolean =>
  Array.from(identifier)
    .reverse()
    .reduce((sum, digit, place) => times(sum, turned(Number(digit), place)), 0) === 0;

const isSystem = (name: string): name is System => (systems as readonly string[]).includes(name);

/** Patterns that no code of their list can fit, codes answered twice, dangers widened over the visit, and codes of another chapter. */
export const misfiledCodes: Rule = {
  why: 'Practice software opens the page by its code: a wrong one hands a patient the wrong page.',
  find: ({ source }) => {
    const groups = new Map(
      source.articles.flatMap((one) => (one.section === 'conditions' ? [[one.id as string, one.data.group] as const] : [])),
    );
    return source.entries.codes.flatMap(({ id, file, at, data }) => {
      if (!isSystem(id) || id === 'icd10am')
        return [{ file, field: 'file', value: id, message: `is no list whose codes are read: ${systems.join(', ')}` }];
      const seen = new Set<string>();
      return data.covers.flatMap(({ codes, encounter, signs, articles }, index) =>
        Object.keys(codes).flatMap((pattern) => {
          const field = `covers.${index}.codes`;
          const place = { file, ...at(['covers', index, 'codes', pattern]), field, value: pattern };
          const key = `${pattern} ${encounter ?? ''}`;
          const twice = seen.has(key);
          seen.add(key);
          const off = articles.find((article) => {
            const group = groups.get(article);
            return id.startsWith('icd10') && group && !chapters[group].includes(pattern.charAt(0));
          });
          return [
            ...(shapes[id].test(pattern) ? [] : [{ ...place, message: `is no code of ${id}` }]),
            ...(id === 'snomed' && !checks(pattern) ? [{ ...place, message: 'has a wrong check digit' }] : []),
            ...(twice ? [{ ...place, message: 'is answered twice' }] : []),
            ...(encounter && id !== 'icd10cm' ? [{ ...place, message: 'is of a list that knows no encounter' }] : []),
            ...(id === 'icd10cm' && signs.length > 0 && !encounter && /^[STX]/.test(pattern) && !/^T7[46]/.test(pattern)
              ? [{ ...place, message: 'is a danger at the first visit alone: say encounter' }]
              : []),
            ...(off
              ? [{ ...place, message: `is of a chapter that no condition of the group ${groups.get(off)} comes from (${off})` }]
              : []),
          ];
        }),
      );
    });
  },
};
