/**
 * How the content stands against its sources.
 *
 *   npm run audit                        counts, and the sources with most to read
 *   npm run audit -- <reference>         all statements resting on one source, as a reading to fill in
 *   npm run audit -- --lot 60 2026-11-30 that many statements by lot; the same day draws the same ones
 *   npm run audit -- --stale             records of words that are on the site no more
 *   npm run audit -- --unsourced         statements that rest on no publication
 */
import { createHash } from 'node:crypto';
import { byState, ledgerOf, type Ledger, type Recorded } from '../src/catalogue/ledger.ts';
import { kindWords, type StatementKind } from '../src/catalogue/statements.ts';
import { lookUpLinks, shortCitation } from '../src/citations/format.ts';
import { isoDay } from '../src/text/iso-day.ts';
import { depths, judgements } from '../src/schemas/ledger.ts';
import { nearest, readSource, type Source } from '../src/source/index.ts';

type Content = Pick<Source, 'articles' | 'entries'>;

const place = ({ where: { file, line } }: Recorded): string => [file, line].filter(Boolean).join(':');
const asComment = (indent: string, lines: readonly string[]): string => lines.map((line) => `${indent}# ${line}`).join('\n');

/** A publication in one line, with the addresses at which it can be looked up. */
function publication({ entries }: Content, id: string): string {
  const data = entries.references.find((one) => one.id === id)?.data;
  return data ? [`${id}: ${shortCitation(data)}, ${data.title}`, ...lookUpLinks(data).map(({ href }) => href)].join(' · ') : id;
}

/** The statements that rest on a publication, each once however often it stands, as an empty reading for src/content/ledger/<reference>.yaml. */
export function readingToFill(source: Content, reference: string, today: string): string {
  const rows = [
    ...Map.groupBy(
      ledgerOf(source).statements.filter(({ references }) => references.includes(reference)),
      ({ key }) => key,
    ),
  ];
  if (rows.length === 0) return `No statement rests on ${reference}.`;
  const statements = rows.map(([key, [first, ...others]]) => {
    if (!first) return '';
    const last = first.against.find((one) => one.reference === reference)?.last;
    const beside = first.references.filter((one) => one !== reference);
    const about = [
      `${kindWords[first.kind]} · ${[first, ...others].map(place).join(' · ')}`,
      first.text,
      ...(beside.length > 0 ? [`rests also on ${beside.join(', ')}`] : []),
      ...(last ? [`recorded: ${last.judgement}, ${isoDay(last.on)}, ${last.depth}`] : []),
    ];
    return `${asComment('    ', about)}\n    '${key}':`;
  });
  return `${asComment('', [
    publication(source, reference),
    `${rows.length} ${rows.length === 1 ? 'statement rests' : 'statements rest'} on it. Read it whole, then judge each: ${judgements.join(', ')}.`,
    `Append what follows to src/content/ledger/${reference}.yaml; take out what you did not judge.`,
  ])}
- on: ${today}
  depth: # ${depths.join(', ')}
  address: # where you read it
  figures: # what it says, with its own figures
  statements:
${statements.join('\n')}`;
}

/** So many statements drawn by lot from a seed, each with what it rests on and nothing that was recorded of it. */
export function drawn(source: Content, count: number, seed: string): string {
  const ticket = (key: string): string => createHash('sha256').update(`${seed} ${key}`).digest('hex');
  const byKey = new Map(
    ledgerOf(source)
      .statements.filter(({ state }) => state !== 'unsourced')
      .map((one) => [one.key, one]),
  );
  return [...byKey.values()]
    .map((statement) => ({ statement, ticket: ticket(statement.key) }))
    .sort((a, b) => (a.ticket < b.ticket ? -1 : 1))
    .slice(0, count)
    .map(({ statement }, index) =>
      [
        `${index + 1}. ${kindWords[statement.kind]} · ${place(statement)} · ${statement.key}`,
        `   ${statement.text}`,
        ...statement.references.map((id) => `   ${publication(source, id)}`),
      ].join('\n'),
    )
    .join('\n\n');
}

/** How many statements there are of each kind, how they stand, and the sources with most still to read. */
export function counts({ statements, stale }: Ledger, most = 25): string {
  const ofKind = Map.groupBy(statements, ({ kind }) => kind);
  const standing = (rows: readonly Recorded[]): string =>
    Object.entries(byState(rows))
      .filter(([, count]) => count > 0)
      .map(([state, count]) => `${count} ${state}`)
      .join(', ');
  const unread = Map.groupBy(
    statements.flatMap(({ key, against }) => against.filter(({ last }) => !last).map(({ reference }) => ({ reference, key }))),
    ({ reference }) => reference,
  );
  const sources = [...unread].map(([reference, rows]) => ({ reference, count: new Set(rows.map(({ key }) => key)).size }));
  return [
    `${statements.length} statements: ${standing(statements)}.`,
    ...(Object.keys(kindWords) as StatementKind[]).flatMap((kind) => {
      const rows = ofKind.get(kind);
      return rows ? [`  ${kindWords[kind]}: ${rows.length} (${standing(rows)})`] : [];
    }),
    `${new Set(statements.flatMap(({ references }) => references)).size} sources, ${sources.length} of them with statements to read. Most first:`,
    ...sources
      .sort((a, b) => b.count - a.count || a.reference.localeCompare(b.reference))
      .slice(0, most)
      .map(({ reference, count }) => `  ${reference}: ${count}`),
    ...(stale.length > 0 ? [`${stale.length} records fit no statement any more: npm run audit -- --stale`] : []),
  ].join('\n');
}

/** Records whose words are on the site no more. */
export const staleRecords = ({ stale }: Ledger): string =>
  stale.length === 0
    ? 'Every record fits a statement.'
    : stale.map(({ reference, key, judgement, on }) => `${reference}  ${key}  ${judgement}  ${isoDay(on)}`).join('\n');

/** Statements that rest on no publication. */
export const unsourced = ({ statements }: Ledger): string =>
  statements
    .filter(({ state }) => state === 'unsourced')
    .map((statement) => `${place(statement)} · ${kindWords[statement.kind]}\n  ${statement.text}`)
    .join('\n') || 'Every statement rests on a publication.';

function answer(source: Source, [what, count = '60', seed]: readonly string[], today: string): string {
  if (what === undefined) return counts(ledgerOf(source));
  if (what === '--stale') return staleRecords(ledgerOf(source));
  if (what === '--unsourced') return unsourced(ledgerOf(source));
  if (what === '--lot') return drawn(source, Number(count), seed ?? today);
  const ids = source.entries.references.map(({ id }) => id);
  if (ids.includes(what)) return readingToFill(source, what, today);
  const near = nearest(what, ids);
  process.exitCode = 1;
  return `No reference is called ${what}.${near ? ` Did you mean ${near}?` : ''}`;
}

if (import.meta.main) console.log(answer(readSource(process.cwd()), process.argv.slice(2), isoDay(new Date())));
