import { dayInWords, isoDay } from '../text/iso-day.ts';
import { counted } from '../text/words.ts';
import type { Depth, Judgement } from '../schemas/ledger.ts';
import type { Source } from '../source/index.ts';
import { statementsOf, type Statement } from './statements.ts';

/**
 * How a statement stands: read (it holds against each of its sources), disputed (against one it does not, or nobody could tell),
 * lapsed (a source was read, under other words), missing (a source was not read for it), unsourced (it rests on none).
 */
export const states = ['read', 'disputed', 'lapsed', 'missing', 'unsourced'] as const;
export type State = (typeof states)[number];

/** What the last reading of a source came to for one statement. */
export type Judged = { reference: string; on: Date; depth: Depth; judgement: Judgement };

/** A source of a statement, with its last reading for these very words, or null. */
export type Against = { reference: string; last: Judged | null };

/** A statement, how it stands, and what was read of each of its sources. */
export type Recorded = Statement & { state: State; against: readonly Against[] };

/** A record whose key is that of no statement any more. */
export type Stale = Judged & { key: string };

/** Every statement with its records, and the records that fit none. */
export type Ledger = { statements: readonly Recorded[]; stale: readonly Stale[] };

/** How much of a page was read again: statements, those read, and the first and last day on which one was. */
export type PageLedger = { statements: number; read: number; first: Date | undefined; last: Date | undefined };

/** Whether a statement holds against a source in its present words. */
export const holds = ({ last }: Against): boolean => last?.judgement === 'holds' || last?.judgement === 'corrected';

function stateOf(against: readonly Against[], changed: ReadonlySet<string>): State {
  if (against.length === 0) return 'unsourced';
  if (against.some((one) => one.last && !holds(one))) return 'disputed';
  const unread = against.filter(({ last }) => !last);
  if (unread.length === 0) return 'read';
  return unread.some(({ reference }) => changed.has(reference)) ? 'lapsed' : 'missing';
}

/** Lays the readings beside the statements they judge; of several readings of a source the latest counts. */
export function ledgerOf(source: Pick<Source, 'articles' | 'entries'>): Ledger {
  const statements = statementsOf(source);
  const keys = new Set(statements.map(({ key }) => key));
  const lastOf = new Map<string, Stale>();
  for (const { id: reference, data: readings } of source.entries.ledger)
    for (const { on, depth, statements: judged } of [...readings].sort((a, b) => a.on.valueOf() - b.on.valueOf()))
      for (const [key, judgement] of Object.entries(judged)) lastOf.set(`${reference} ${key}`, { reference, key, on, depth, judgement });
  const stale = [...lastOf.values()].filter(({ key }) => !keys.has(key));
  const changed = new Set(stale.map(({ reference }) => reference));
  return {
    stale,
    statements: statements.map((statement) => {
      const against = statement.references.map((reference) => ({ reference, last: lastOf.get(`${reference} ${statement.key}`) ?? null }));
      return { ...statement, against, state: stateOf(against, changed) };
    }),
  };
}

/** How much of these statements was read again. */
export function pageLedger(statements: readonly Recorded[]): PageLedger {
  const read = statements.filter(({ state }) => state === 'read');
  const days = read.flatMap(({ against }) => against.flatMap(({ last }) => last?.on ?? [])).sort((a, b) => a.valueOf() - b.valueOf());
  return { statements: statements.length, read: read.length, first: days[0], last: days.at(-1) };
}

/** What a page says of its statements: what was done, and no more. */
export function ledgerWords({ statements, read, last }: PageLedger): string {
  const count = `${counted(statements, 'statement')}.`;
  if (read === 0 || !last) return `${count} None has been read against its source a second time yet.`;
  const day = dayInWords(isoDay(last));
  return read === 1
    ? `${count} One was read against its sources again, on ${day}.`
    : `${count} ${read} were read against their sources again, the last on ${day}.`;
}

/** How many statements stand each way. */
export const byState = (statements: readonly Recorded[]): Record<State, number> =>
  Object.fromEntries(states.map((state) => [state, statements.filter((one) => one.state === state).length])) as Record<State, number>;
