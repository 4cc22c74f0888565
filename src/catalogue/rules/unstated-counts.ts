import type { Finding } from '../../schemas/index.ts';
import type { Rule } from './rule.ts';

const units = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Numbers up to 99 by their English words. */
const byWord: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 100 }, (_, number): [string, number] => {
    const [ten, unit] = [Math.floor(number / 10), number % 10];
    return [units[number] ?? [tens[ten], unit > 0 && units[unit]].filter(Boolean).join('-'), number];
  }),
);

/** Every whole number that stands in a text, in digits or words. */
export function numbersIn(text: string): number[] {
  const plain = text.toLowerCase().replace(/(?<=\d)[\s,](?=\d{3}\b)/g, '');
  return [
    ...(plain.match(/\d+/g) ?? []).map(Number),
    ...(plain.match(/[a-z]+(?:-[a-z]+)?/g) ?? []).flatMap((word) => byWord.get(word) ?? []),
  ];
}

/** Whether a count is one of the numbers, or two of them together. */
const isCounted = (count: number, numbers: readonly number[]): boolean =>
  count === 0 ||
  numbers.includes(count) ||
  numbers.some((one, index) => numbers.some((other, place) => place !== index && one + other === count));

/** Findings of reviews whose counts were read in the source and are not told in the finding’s words. */
const toldElsewhere: ReadonlySet<string> = new Set([
  'anxiety--moyer-2004-massage-meta--2',
  'cancer-symptoms--shan-2023-cancer-fatigue',
  'knee-osteoarthritis--runge-2022-osteoarthritis-manual-exercise',
  'migraine--tang-2016-migraine-massage',
  'muscle-tension-and-knots--opara-2023-neck-stiffness',
  'neck-pain--bervoets-2015-musculoskeletal',
  'neck-pain--lee-2024-neck-standard--2',
  'pain-and-the-nervous-system--ezzatvar-contextual-physiotherapy',
  'pelvic-girdle-pain--hall-2016-pregnancy-back-pelvic',
  'pregnant-people--hall-2020-antenatal-mood',
  'self-care-between-sessions--french-2006-heat-cold-low-back',
  'shoulder-pain--bervoets-2015-musculoskeletal',
  'stretching--konrad-2024-chronic-stretching-rom',
]);

const textOf = (finding: Finding): string =>
  [
    finding.effect,
    finding.population,
    finding.intervention,
    finding.comparator,
    finding.outcome,
    finding.certaintyBasis,
    finding.checkedNote,
  ]
    .filter(Boolean)
    .join(' ');

/** Numbers of people or trials that the words of their own finding do not tell. */
export const unstatedCounts: Rule = {
  why: 'A study looks ten times as strong with one digit more.',
  find: ({ source }) =>
    source.entries.findings.flatMap(({ file, at, id, data }) => {
      if (toldElsewhere.has(id)) return [];
      const numbers = numbersIn(textOf(data));
      const counts: [path: string[], count: unknown][] = [
        [['participants'], data.participants],
        // One trial is told by the kind of study.
        [['trials'], data.trials === 1 ? undefined : data.trials],
        [['grounds', 'counted'], data.grounds?.counted],
      ];
      return counts
        .filter(([, count]) => typeof count === 'number' && !isCounted(count, numbers))
        .map(([path, count]) => ({
          file,
          ...at(path),
          field: `${id}.${path.join('.')}`,
          value: String(count),
          message: 'stands nowhere in what the finding says',
        }));
    }),
};
