import type { LookedUp } from './look-up.ts';
import { kinds, type Kind } from './notice.ts';

const headings: Readonly<Record<Kind, { title: string; todo: string }>> = {
  retraction: {
    title: 'Retracted or withdrawn',
    todo: 'Read the notice. Set `custom.retraction` to `retracted` and take every answer off this source, today.',
  },
  concern: {
    title: 'Expression of concern',
    todo: 'Read the notice. Set `custom.retraction` to `expression-of-concern` and lower or remove what rests on it.',
  },
  'is-a-notice': { title: 'The record is itself a notice', todo: 'Cite the article that the notice is about, if anything.' },
  'newer-version': {
    title: 'Newer version',
    todo: 'Read the newer version. Make a record of it, move the findings to it, and read every sentence against it.',
  },
  correction: {
    title: 'Corrected',
    todo: 'Read the correction. Where a figure the site uses changed, put it right; note the correction in the record.',
  },
  other: { title: 'Something else', todo: 'Read it and decide.' },
};

const file = (id: string): string => `src/content/references/${id}.json`;
const lineOf = ({ reference, notices }: LookedUp, kind: Kind): string => {
  const told = notices
    .filter((notice) => notice.kind === kind)
    .map(({ register, where, on }) => [`${register}:`, where ?? 'no address given', on && `(${on})`].filter(Boolean).join(' '));
  return `- [ ] \`${file(reference.id)}\` ${reference.title}\n${told.map((one) => `  - ${one}`).join('\n')}`;
};
const section = (title: string, todo: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `\n## ${title} (${lines.length})\n\n${todo}\n\n${lines.join('\n')}\n`;

/** The worklist in Markdown: what has happened to which record, and what to do about it. */
export function worklist(all: readonly LookedUp[], today: string): string {
  const isClean = ({ notices }: LookedUp) => !notices.some(({ kind }) => kind === 'retraction' || kind === 'concern');
  const asked = all.filter(({ answered, unanswered }) => answered.length + unanswered.length > 0);
  const settled = asked.filter((one) => one.unanswered.length === 0 && isClean(one));
  return [
    `# Looked up on ${today}\n\n${asked.length} of ${all.length} records have a DOI or a PubMed number and were asked about.\n`,
    ...kinds.map((kind) => {
      const told = all.filter(({ notices }) => notices.some((notice) => notice.kind === kind));
      return section(
        headings[kind].title,
        headings[kind].todo,
        told.map((one) => lineOf(one, kind)),
      );
    }),
    section(
      'Not answered',
      'Look these up again; until then `custom.retraction` is `not-looked-up`.',
      all
        .filter(({ unanswered }) => unanswered.length > 0)
        .map(({ reference, unanswered }) => `- [ ] \`${file(reference.id)}\` ${unanswered.join('; ')}`),
    ),
    section(
      'No retraction found',
      'Set `custom.retraction` to `none-found`.',
      settled.map(({ reference }) => `- \`${reference.id}\``),
    ),
  ].join('');
}
