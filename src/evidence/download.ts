import type { Finding } from '../schemas/index.ts';
import { finding as schema } from '../schemas/finding.ts';
import { isoDay } from '../text/iso-day.ts';
import { amountOf, conditionsIn, isOnMap } from './map.ts';
import { sentenceOf } from './verdict.ts';

/** One column of the table to download: its name, what it means, and how to read it from a finding. */
export type Column = {
  name: string;
  datatype: 'string' | 'integer' | 'number' | 'date' | 'boolean';
  description: string;
  separator?: string;
  of: (finding: Finding) => string | number | boolean | undefined;
};

const described = (field: keyof typeof schema.shape): string => schema.shape[field].description ?? '';
const text = (name: Extract<keyof typeof schema.shape, keyof Finding>): Column => ({
  name,
  datatype: 'string',
  description: described(name),
  of: (one) => one[name] as string | undefined,
});
const whole = (name: 'trials' | 'participants'): Column => ({
  name,
  datatype: 'integer',
  description: described(name),
  of: (one) => one[name],
});

/** The columns of findings.csv, in order. */
export const columns: readonly Column[] = [
  text('id'),
  { name: 'topics', datatype: 'string', separator: ' ', description: described('topics'), of: ({ topics }) => topics.join(' ') },
  {
    name: 'conditions',
    datatype: 'string',
    separator: ' ',
    description: 'Those of its topics that are conditions: the rows of the map.',
    of: (one) => conditionsIn(one).join(' '),
  },
  {
    name: 'techniques',
    datatype: 'string',
    separator: ' ',
    description: described('techniques'),
    of: ({ techniques }) => techniques.join(' '),
  },
  { name: 'onMap', datatype: 'boolean', description: 'Whether it has a mark on the evidence map.', of: isOnMap },
  text('direction'),
  text('certainty'),
  text('certaintyBasis'),
  {
    name: 'sentence',
    datatype: 'string',
    description: 'The sentence the site makes of it; empty while it has not been looked at twice.',
    of: (one) => sentenceOf(one),
  },
  text('effect'),
  text('intervention'),
  text('population'),
  text('comparator'),
  text('outcome'),
  {
    name: 'sizeKind',
    datatype: 'string',
    description: 'smd (standardised mean difference), points or percent; empty where no single number is stated.',
    of: ({ size }) => size?.kind,
  },
  { name: 'sizeValue', datatype: 'number', description: 'How big, as its distance from zero.', of: ({ size }) => size?.value },
  { name: 'sizeScale', datatype: 'number', description: 'Where the scale of points ends.', of: ({ size }) => size?.scale },
  {
    name: 'outOf100With',
    datatype: 'integer',
    description: 'People out of 100 to whom it happened, with the treatment.',
    of: ({ outOf100 }) => outOf100?.with,
  },
  { name: 'outOf100Without', datatype: 'integer', description: 'The same, without it.', of: ({ outOf100 }) => outOf100?.without },
  whole('trials'),
  whole('participants'),
  {
    name: 'amount',
    datatype: 'integer',
    description:
      'Size of its mark: 1 (one trial or under 100 people), 2 (under 10 trials or 1,000 people), 3 (more), 0 (not stated). People count where stated, trials where not.',
    of: amountOf,
  },
  text('design'),
  text('readIn'),
  { name: 'checked', datatype: 'date', description: described('checked'), of: ({ checked }) => checked && isoDay(checked) },
  text('checkedIn'),
  text('reference'),
];

/** A cell of a CSV file (RFC 4180): quoted where it must be. */
export const csvCell = (value: string | number | boolean | undefined): string => {
  const written = value === undefined ? '' : String(value);
  return /[",\r\n]/.test(written) ? `"${written.replaceAll('"', '""')}"` : written;
};

/** Findings as a CSV file (RFC 4180): a line of names, then a line each, ended by CRLF. */
export const findingsCsv = (findings: readonly Finding[]): string =>
  [columns.map(({ name }) => name), ...findings.map((one) => columns.map(({ of }) => csvCell(of(one))))]
    .map((line) => `${line.join(',')}\r\n`)
    .join('');

/** What the columns mean, as CSV on the Web metadata (W3C, tabular data model). */
export const csvMetadata = (url: string, title: string) => ({
  '@context': 'http://www.w3.org/ns/csvw',
  url,
  'dc:title': title,
  'dc:license': { '@id': 'https://creativecommons.org/licenses/by/4.0/' },
  tableSchema: {
    primaryKey: 'id',
    columns: columns.map(({ name, datatype, description, separator }) => ({
      name,
      titles: name,
      datatype,
      'dc:description': description,
      ...(separator && { separator }),
    })),
  },
});
