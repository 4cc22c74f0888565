import { systemLabels, systemNamed, type System } from './systems.ts';

/** One thing a code is answered with. */
export type Target = {
  readonly kind: 'sign' | 'precaution' | 'article';
  readonly id: string;
  readonly title: string;
  readonly address: string;
  /** An article about something near what the code means, not about it. */
  readonly near: boolean;
  /** Parts of the body and illnesses that an article is about (names.ts). */
  readonly holds: readonly string[];
};

/** One answer and the codes that have it, as in src/content/codes; patterns map to what they mean. */
export type Cover = {
  readonly codes: Readonly<Record<string, string>>;
  readonly encounter?: 'first' | 'later' | undefined;
  readonly names?: readonly string[];
  readonly targets: readonly Target[];
  /** Titles of articles that are planned and not written yet. */
  readonly planned?: readonly string[];
};

/** What every list of codes is answered with. */
export type Coverage = Readonly<Partial<Record<System, readonly Cover[]>>>;

/** A code that is covered: in which list, by which pattern, what it means there, and what it is answered with, safety first. */
export type CodeAnswer = {
  readonly system: System;
  readonly label: string;
  readonly code: string;
  readonly pattern: string;
  readonly means: string;
  /** Empty where the article about it is planned and not written yet. */
  readonly targets: readonly Target[];
  readonly planned: readonly string[];
};

/** Looks a code up; the list may be named by OID, FHIR address or plain name, or left out. */
export type AnswersFor = (system: string | undefined, code: string) => CodeAnswer[];

const isIcd = (system: System): boolean => system.startsWith('icd10');
const icdShape = /^[A-Z]\d[0-9A-Z]{1,5}$/;

/** A code as its list writes it: M54.50 for “m5450”, S572 for the Read code “S572.”; undefined where no code of that list looks so. */
export function tidyCode(system: System, written: string): string | undefined {
  const code = written.trim();
  if (isIcd(system)) {
    const plain = code.toUpperCase().replace(/[\s.]/g, '');
    if (!icdShape.test(plain)) return undefined;
    return plain.length > 3 ? `${plain.slice(0, 3)}.${plain.slice(3)}` : plain;
  }
  if (system === 'read') {
    // Seven signs are a code of five and the number of its term.
    const plain = (/^\S{5}\d{2}$/.test(code) ? code.slice(0, 5) : code).replace(/\.+$/, '');
    return /^[0-9A-Za-z]{1,5}$/.test(plain) ? plain : undefined;
  }
  return /^\d{2,18}$/.test(code) ? code : undefined;
}

const plainOf = (text: string): string => text.replaceAll('.', '');
const afterStar = (pattern: string): string => plainOf(pattern.replace(/\*$/, ''));

/** Whether a pattern covers a code: the code alone, with all below it (*), any one sign (?), or from stem to stem. */
export function covers(pattern: string, code: string): boolean {
  const plain = plainOf(code);
  const range = /^([0-9A-Z]+)-([0-9A-Z]+)$/.exec(pattern);
  if (range) {
    const [, from = '', to = ''] = range;
    return plain.length >= from.length && plain.slice(0, from.length) >= from && plain.slice(0, to.length) <= to;
  }
  const stem = afterStar(pattern);
  if (pattern.endsWith('*') ? plain.length < stem.length : plain.length !== stem.length) return false;
  return Array.from(stem).every((sign, index) => sign === '?' || sign === plain[index]);
}

/** How closely a pattern fits: the signs it names, and a little less for a range. */
const closeness = (pattern: string): number =>
  pattern.includes('-')
    ? afterStar(pattern.split('-')[0] ?? '').length - 0.5
    : afterStar(pattern).replaceAll('?', '').length + (pattern.endsWith('*') ? 0 : 0.5);

/** ICD-10-CM’s seventh character: a first visit, a later one (healing, follow-up, late effects), or none written. */
function encounterOf(code: string): 'first' | 'later' | 'unsaid' | 'neither' {
  const plain = plainOf(code);
  if (plain.length < 7) return 'unsaid';
  if (/[ABC]$/.test(plain)) return 'first';
  return /[D-HJKMNP-S]$/.test(plain) ? 'later' : 'neither';
}

const order = { sign: 0, precaution: 1, article: 2 } as const;
/** Danger signs, then precautions, then articles, then neighbours; each once. */
export const safetyFirst = (targets: readonly Target[]): Target[] =>
  [...new Map([...targets].reverse().map((target) => [`${target.kind} ${target.id}`, target])).values()]
    .reverse()
    .sort((a, b) => order[a.kind] - order[b.kind] || Number(a.near) - Number(b.near));

function lookIn(system: System, covered: readonly Cover[], code: string): CodeAnswer | undefined {
  const encounter = encounterOf(code);
  const fits = covered
    .filter((cover) => !cover.encounter || encounter === 'unsaid' || cover.encounter === encounter)
    .flatMap((cover) =>
      Object.entries(cover.codes).flatMap(([pattern, means]) => (covers(pattern, code) ? [{ cover, pattern, means }] : [])),
    );
  const closest = Math.max(...fits.map(({ pattern }) => closeness(pattern)));
  const best = fits.filter(({ pattern }) => closeness(pattern) === closest);
  const [first] = best;
  if (!first) return undefined;
  const { pattern, means } = first;
  return {
    system,
    label: systemLabels[system],
    code,
    pattern,
    means,
    targets: safetyFirst(best.flatMap(({ cover }) => cover.targets)),
    planned: best.flatMap(({ cover }) => cover.planned ?? []),
  };
}

/** Whether a question is a single code, such as M54.2, S572 or 279039007, and no word. */
export const looksLikeCode = (query: string): boolean => /^\s*(?:[a-z]\d[\da-z]{1,2}(?:\.?[\da-z]{1,4})?\.?|\d{6,18})\s*$/i.test(query);

/** Lists that a code written without its list may belong to, by its shape alone; bare numbers under six digits are none. */
function systemsLike(written: string): System[] {
  const code = written.trim();
  if (/^\d{6,18}$/.test(code)) return ['snomed'];
  if (/^[A-Za-z]\d[0-9A-Za-z]\.[0-9A-Za-z]/.test(code)) return ['icd10cm', 'icd10'];
  if (code.endsWith('.')) return ['read'];
  return /[A-Za-z]/.test(code) ? ['icd10cm', 'icd10', 'read'] : [];
}

/**
 * Makes the function that says what a code is answered with. Nothing is guessed: a code is answered by the closest pattern that covers it,
 * never by a shortened form of it. Where the list is left out, those that the code’s shape allows are asked, and each that covers it
 * answers under its own name (ICD-10 only where ICD-10-CM does not). An unknown list, and a code nobody covers, give an empty list.
 */
export function createAnswersFor(coverage: Coverage): AnswersFor {
  const one = (system: System, written: string): CodeAnswer[] => {
    const code = tidyCode(system, written);
    const covered = coverage[system] ?? [];
    const found = code === undefined ? undefined : lookIn(system, covered, code);
    // Read codes tell capitals from small letters; people who type one may not.
    const again = system === 'read' && !found && code !== undefined ? lookIn(system, covered, code.toUpperCase()) : undefined;
    const answer = found ?? again;
    return answer ? [answer] : [];
  };
  return (system, code) => {
    const written = code.slice(0, 40);
    const named = system === undefined ? undefined : systemNamed(system);
    if (system !== undefined) return named ? one(named, written) : [];
    const found = systemsLike(written).flatMap((like) => one(like, written));
    return found.some((answer) => answer.system === 'icd10cm') ? found.filter((answer) => answer.system !== 'icd10') : found;
  };
}
