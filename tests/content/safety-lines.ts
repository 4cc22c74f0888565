import { speeds } from '../../src/schemas/vocabulary.ts';
import type { Source } from '../../src/source/index.ts';

type Row = { id: string; data: unknown };
type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date) ? (value as Fields) : {};

/** What a record rests on is kept elsewhere. */
const aside: ReadonlySet<string> = new Set(['references']);

/** A value as lines, each with the path that leads to it; what belongs together stays on one line. */
function linesUnder(value: unknown, path: string): string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object'))
    return value.length > 0 ? [`${path}: ${value.join(' | ')}`] : [`${path}: none`];
  if (Array.isArray(value)) return value.flatMap((one, index) => linesUnder(one, `${path}.${index + 1}`));
  if (typeof value === 'object')
    return Object.entries(value)
      .filter(([key]) => !aside.has(key))
      .flatMap(([key, inner]) => linesUnder(inner, path ? `${path}.${key}` : key));
  const plain = value as string | number | boolean;
  return [`${path}: ${String(plain)}`];
}

const block = (title: string, lines: readonly string[]): string => [title, ...lines.map((line) => `  ${line}`)].join('\n');

const rowsOf = (source: Source, collection: string): readonly Row[] =>
  (source.entries as Readonly<Record<string, readonly Row[] | undefined>>)[collection] ?? [];

/** Whole records: every field that tells a reader, or the safety check, or the search what to do. */
const recordsOf = (source: Source, collection: string): string[] =>
  rowsOf(source, collection).map(({ id, data }) => block(`${collection}/${id}`, linesUnder(data, '')));

/** The fields of an article that keep a reader safe, whatever shape they have. */
const guards = ['precautions', 'signs', 'selfCare', 'adaptations'] as const;

/** Bullets of an answer that tell a reader to act: signs, precautions, things to do. */
const acts = (bullet: unknown): boolean => ['do', 'sign', 'care'].includes(String(fieldsOf(bullet)['kind']));

function guardsOf(data: unknown): string[] {
  const fields = fieldsOf(data);
  const answer = Array.isArray(fields['inShort']) ? fields['inShort'].filter(acts) : [];
  return [...guards.flatMap((name) => linesUnder(fields[name], name)), ...(answer.length > 0 ? linesUnder(answer, 'inShort') : [])];
}

/** Findings of harm, which nobody may lose without saying so. */
const harmsOf = ({ entries }: Source): string[] =>
  entries.findings
    .filter(({ data }) => data.direction === 'harm')
    .map(({ id, data }) => block(`findings/${id}`, [`effect: ${data.effect}`]));

/** Codes of practice software that are answered with a danger sign or a precaution. */
const codesOf = ({ entries }: Source): string[] =>
  entries.codes.flatMap(({ id, data }) =>
    data.covers
      .filter(({ signs, precautions }) => signs.length + precautions.length > 0)
      .map(({ signs, precautions, articles, near, encounter, codes, names }) =>
        block(`codes/${id} ${[...Object.keys(codes), ...names].join(' ')}${encounter ? ` (${encounter})` : ''}`, [
          ...signs.map((sign) => `sign: ${sign}`),
          ...precautions.map((precaution) => `precaution: ${precaution}`),
          ...[...articles, ...near].map((article) => `article: ${article}`),
        ]),
      ),
  );

/** Everything on the site that keeps a reader from harm, in lines that a person reads and signs for by keeping them. */
export function safetyLines(source: Source): string[] {
  const singles = source.singles.safety ? [block('safety', linesUnder(source.singles.safety.data, ''))] : [];
  return [
    ...recordsOf(source, 'signs'),
    ...recordsOf(source, 'precautions'),
    ...singles,
    ...source.articles.map(({ id, data }) => block(id, guardsOf(data))),
    ...harmsOf(source),
    ...codesOf(source),
    block('speeds', [speeds.join(' > ')]),
  ].sort();
}
