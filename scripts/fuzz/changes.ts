import type { Files } from '../../src/source/index.ts';

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One change to one file, as an author in haste might make it. */
export type Change = { kind: string; path: string; was: string; now: string; bytes: Uint8Array };

type Pick = <Item>(from: readonly Item[]) => Item;
type Kind = { kind: string; in: RegExp; at: RegExp; now: (was: string, pick: Pick, others: Others) => string };
/** Ids and values that stand elsewhere in the content, for mistakes that look right. */
type Others = {
  references: readonly string[];
  findings: readonly string[];
  precautions: readonly string[];
  pmids: readonly string[];
  codes: readonly string[];
};

const article = /\.mdx$/;
const findings = /^findings\//;
const references = /^references\//;
const precautions = /^precautions\//;
const dangers = /^signs\//;
const told =
  /^(?:conditions|techniques|guides|client-groups|precautions|signs|claims|reading-lists|benefits|science)\/|^(?:glossary|session|safety)\.yaml$/;
const prose = /(?<=\w\w)\. (?=[A-Z])/g;
const bodyEnd = /\n\n(?=## )/g;

const tenfold = (was: string): string => was.replace(/\d+/, (digits) => String(Number(digits) * 10));
const misspelt = (was: string): string => was.replace(/([a-z])([a-z])(?=[^a-z]*$)/, '$2$1x');
const said =
  (sentence: string): Kind['now'] =>
  () =>
    `. ${sentence} `;
const block =
  (text: string): Kind['now'] =>
  () =>
    `\n\n${text}\n\n`;

/** Kinds of harmful change; each is made at one place where its pattern fits. */
export const kinds: readonly Kind[] = [
  { kind: 'a source retracted', in: references, at: /"custom": \{/g, now: (was) => `${was} "retraction": "retracted",` },
  { kind: 'a day in the future', in: article, at: /(?:published|reviewed): \d{4}/g, now: (was) => was.replace(/\d{4}/, '2031') },
  {
    kind: 'a year long past',
    in: /\.mdx$|^findings\//,
    at: /(?:published|reviewed|checked): \d{4}/g,
    now: (was) => was.replace(/\d{4}/, '1202'),
  },
  {
    kind: 'month 13',
    in: /\.mdx$|^findings\//,
    at: /(?:published|reviewed|checked): \d{4}-\d\d/g,
    now: (was) => was.replace(/\d\d$/, '13'),
  },
  { kind: 'a review due in decades', in: article, at: /reviewDue: \d{4}/g, now: () => 'reviewDue: 2062' },
  {
    kind: 'a typed number',
    in: told,
    at: prose,
    now: (_was, pick) =>
      `. ${pick(['Ring 911 at once.', 'Dial one one one.', 'Call triple zero.', 'Text 1737.', 'Ring 0800 611 116.', 'The number is 999.', 'Ring ９１１.'])} `,
  },
  {
    kind: 'a broken {emergency}',
    in: told,
    at: /\{emergency\}/g,
    now: (_was, pick) => pick(['{ emergency }', '{emergancy}', '{emergency', '911', 'one one one']),
  },
  { kind: 'a speed lowered', in: dangers, at: /speed: (?:now|today)/g, now: () => 'speed: this-week' },
  { kind: 'a slower action', in: dangers, at: /(?<=\n\s+(?:- )?do: ).*/g, now: () => 'See your doctor this month' },
  { kind: 'a level lowered', in: precautions, at: /level: (?:never|not-now)/g, now: () => 'level: adapt' },
  { kind: 'no precautions', in: /^(?:conditions|techniques|client-groups)\//, at: /^precautions: .*/gm, now: () => 'precautions: []' },
  { kind: 'a precaution gone', in: article, at: /(?<=^precautions: \[)[\w-]+, /gm, now: () => '' },
  { kind: 'a field of a precaution gone', in: precautions, at: /^(?:do|with|until|signs|level):.*\n/gm, now: () => '' },
  { kind: 'a question or sign gone from the safety check', in: /^safety\.yaml$/, at: /^ {2}- .*\n/gm, now: () => '' },
  {
    kind: 'a code of another chapter',
    in: /^codes\/icd10cm/,
    at: /(?<=conditions\/[\s\S]{1,60}codes:\n\s+)M[\w.]+(?=:)/g,
    now: () => 'I10',
  },
  {
    kind: 'another condition’s code',
    in: /^codes\/icd10cm/,
    at: /(?<=\n {6})"?[A-Z]\d[\w.*]+"?(?=:)/g,
    now: (_was, pick, { codes }) => pick(codes),
  },
  { kind: 'a code that does not exist', in: /^codes\/icd10cm/, at: /(?<=\n {6})M\d\d[\w.]*(?=:)/g, now: (was) => `${was.slice(0, 3)}.99` },
  { kind: 'a number in words', in: article, at: bodyEnd, now: block('Nine out of ten get better with it.') },
  { kind: 'half of all', in: article, at: bodyEnd, now: block('It helps half of all people who try.') },
  { kind: 'a digit in other characters', in: told, at: prose, now: said('It took ２ hours or ½ a day.') },
  {
    kind: 'a promise',
    in: told,
    at: prose,
    now: (_was, pick) =>
      `. ${pick(['It cures this in almost everyone.', 'It always works.', 'It never fails.', 'Relief is guaranteed.', 'It helps everyone.'])} `,
  },
  { kind: 'a DOI with a stop', in: references, at: /(?<="DOI": "[^"]+)"/g, now: () => '."' },
  { kind: 'a DOI with another last digit', in: references, at: /(?<="DOI": "[^"]+)\d(?=")/g, now: (was) => String((Number(was) + 1) % 10) },
  { kind: 'a PMID one higher', in: references, at: /(?<="PMID": ")\d+/g, now: (was) => String(Number(was) + 1) },
  { kind: 'another source’s PMID', in: references, at: /(?<="PMID": ")\d+/g, now: (_was, pick, { pmids }) => pick(pmids) },
  {
    kind: 'a year of publication changed',
    in: references,
    at: /(?<="issued": \{\s*"date-parts": \[\s*\[\s*)\d{4}/g,
    now: (was) => String(Number(was) - 12),
  },
  { kind: 'participants × 10', in: findings, at: /participants: \d+/g, now: tenfold },
  { kind: 'forty trials', in: findings, at: /trials: \d+/g, now: () => 'trials: 40' },
  {
    kind: 'a design raised',
    in: findings,
    at: /design: (?:uncontrolled|experiment|cohort|review|case-report|official|rct)/g,
    now: () => 'design: systematic-review',
  },
  {
    kind: 'a direction turned',
    in: findings,
    at: /direction: (?:no-difference|mixed|harm|insufficient)/g,
    now: () => 'direction: benefit',
  },
  { kind: 'a certainty raised', in: findings, at: /certainty: (?:very-low|low|not-rated)/g, now: () => 'certainty: high' },
  { kind: 'a finding deleted', in: findings, at: /(?<=^|\n)- id: [\s\S]*?(?=\n- id: |$)/g, now: () => '' },
  { kind: 'a number in an effect', in: findings, at: /(?<=\n {2}effect: .*)\b\d{2,}\b/g, now: tenfold },
  {
    kind: 'odd markup',
    in: article,
    at: bodyEnd,
    now: (_was, pick) =>
      `\n\n${pick(['# Another title', '```\ncode\n```', 'Some say so.[^1]\n\n[^1]: A note.', '- [ ] a task', '<See id="guides/is-massage-safe-for-me"></See>', '<Term id="joint" />', '<Finding id="x" set:html="y" />', '<Phone id="emergency" />', 'Words that are ~~not~~ struck.'])}\n\n`,
  },
  { kind: 'a character that is not seen', in: told, at: prose, now: (_was, pick) => `. ${pick(['\u0000', '\u202e', '\u200b'])}` },
  {
    kind: 'a misspelt id',
    in: /\.mdx$|^(?:precautions|claims|reading-lists|findings|signs)\/|^safety\.yaml$/,
    at: /(?<=(?:related|precautions|signs|bodyRegions|findings): \[)[\w/-]+|(?<=\breference: )[\w-]+|(?<=<(?:Cite|Finding|See|Term) id=")[\w/-]+/g,
    now: misspelt,
  },
  {
    kind: 'another finding',
    in: article,
    at: /(?<=findings: \[|finding: )[\w-]+--[\w-]+/g,
    now: (_was, pick, { findings: ids }) => pick(ids),
  },
  { kind: 'another source', in: article, at: /(?<=<Cite id=")[\w-]+/g, now: (_was, pick, { references: ids }) => pick(ids) },
  {
    kind: 'an unknown key',
    in: /\.mdx$|^(?:precautions|claims|signs)\//,
    at: /^(?:title|says|summary):/gm,
    now: (was) => `note: x\n${was}`,
  },
  {
    kind: 'a field misspelt',
    in: /\.mdx$|^(?:findings|precautions|claims|signs)\//,
    at: /^ {0,2}(?:title|summary|direction|level|says|shows|precautions):/gm,
    now: (was) => was.replace(/(\w)(\w):/, '$2$1:'),
  },
  { kind: 'and for or in a sign', in: dangers, at: /(?<=(?:sign|say|any|do): .*) or /g, now: () => ' and ' },
  {
    kind: '“not” dropped from care',
    in: /^(?:precautions|signs)\/|^conditions\//,
    at: /(?<=^(?:do|why|massage): .*|^ {2}- .*)\b(?:do not|not|no|never) /gim,
    now: () => '',
  },
  { kind: '“not” dropped from prose', in: article, at: /(?<=\n\n[^\n]*)\b(?:does not|did not|not|never) /g, now: () => '' },
  { kind: '“may” made sure', in: told, at: /\bmay (?=\w)/g, now: () => 'will ' },
  { kind: 'an address forgotten', in: /^permalinks\.txt$/, at: /(?<=\n)[\w-]+\n/g, now: () => '' },
];

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function othersIn(files: Files): Others {
  const names = (folder: string): string[] =>
    [...files.keys()].flatMap((path) => (path.startsWith(`${folder}/`) ? (path.split('/').at(-1) ?? '').replace(/\.\w+$/, '') : []));
  const all = (folder: RegExp, pattern: RegExp): string[] =>
    [...files].flatMap(([path, bytes]) => (folder.test(path) ? (text(bytes).match(pattern) ?? []) : []));
  return {
    references: names('references'),
    precautions: names('precautions'),
    findings: all(findings, /(?<=^- id: )\S+/gm),
    pmids: all(references, /(?<="PMID": ")\d+/g),
    codes: all(/^codes\/icd10cm/, /(?<=\n {6})"?[A-Z]\d[\w.*]+"?(?=:)/g),
  };
}

/** Draws changes, as many of each kind as fit into `count`, at places that the seed chooses; kinds without a place draw none. */
export function drawChanges(files: Files, count: number, seed: number): Change[] {
  const random = seeded(seed);
  const pick: Pick = (from) => from[Math.floor(random() * from.length)] as (typeof from)[number];
  const others = othersIn(files);
  const each = Math.ceil(count / kinds.length);
  const place = (where: RegExp, at: RegExp): { path: string; match: RegExpMatchArray } | undefined => {
    const paths = [...files.keys()].filter((path) => where.test(path));
    for (let tries = 0; tries < 30 && paths.length > 0; tries++) {
      const path = pick(paths);
      const matches = [...text(files.get(path) ?? new Uint8Array()).matchAll(at)];
      if (matches.length > 0) return { path, match: pick(matches) };
    }
    return undefined;
  };
  return kinds
    .flatMap(({ kind, in: where, at, now }) =>
      Array.from({ length: each }, (): Change[] => {
        const found = place(where, at);
        if (!found) return [];
        const { path, match } = found;
        const [was] = match;
        const changed = now(was, pick, others);
        const input = match.input ?? '';
        const [before, after] = [input.slice(0, match.index), input.slice((match.index ?? 0) + was.length)];
        return [{ kind, path, was, now: changed, bytes: new TextEncoder().encode(before + changed + after) }];
      }).flat(),
    )
    .filter(({ was, now }) => was !== now);
}
