import { nearest, shown, type Problem } from '../../source/index.ts';
import { holds, ledgerOf, type Recorded } from '../ledger.ts';
import { maybeIn, type Content, type Rule } from './rule.ts';

/** Whether every statement must have been read against its sources: true once the first reading is done. */
export const ledgerComplete = false;

/** Records of a publication that is none, and verdicts on statements that rest on another. */
function wrongRecords({ source, names }: Content, statements: readonly Recorded[]): Problem[] {
  const resting = Map.groupBy(statements, ({ key }) => key);
  return source.entries.ledger.flatMap(({ id, file, at, data }) => {
    if (!names.reference.has(id))
      return maybeIn(source, id, file)
        ? []
        : [{ file, field: 'file', value: id, message: 'is named after no reference', nearest: nearest(id, names.reference) }];
    return data.flatMap((reading, index) =>
      Object.keys(reading.statements)
        .filter((key) => resting.get(key)?.every(({ references }) => !references.includes(id)))
        .map((key) => ({
          file,
          ...at([index, 'statements', key]),
          field: `${index}.statements`,
          value: key,
          message: 'is the key of a statement that does not rest on this source',
        })),
    );
  });
}

const unreadWords: Readonly<Partial<Record<Recorded['state'], string>>> = {
  missing: 'has not been read against',
  lapsed: 'has changed since it was read against',
  disputed: 'does not hold, or nobody could tell, against',
};

/** Statements without a record that they hold in their present words. */
const unread = (statements: readonly Recorded[]): Problem[] =>
  statements.flatMap(({ state, kind, text, where: { file, line }, against }) => {
    const said = unreadWords[state];
    const open = against.filter((one) => !holds(one)).map(({ reference }) => reference);
    return said ? [{ file, line, field: kind, value: shown(text), message: `${said} ${open.join(', ')} (see npm run audit)` }] : [];
  });

/** Records that are wrong, and where the ledger must be complete, statements without a valid one. */
export const readStatements = (complete: boolean): Rule => ({
  why: 'A sentence is known to be true only once someone has laid it beside its source.',
  find: (content) => {
    const { statements } = ledgerOf(content.source);
    return [...wrongRecords(content, statements), ...(complete ? unread(statements) : [])];
  },
});
