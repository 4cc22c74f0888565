import type { Precaution, Sign } from '../schemas/index.ts';
import { speeds, type Speed } from '../schemas/vocabulary.ts';
import { lower } from '../text/words.ts';

const listed = (parts: readonly string[], word: 'or' | 'and'): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join('; ')}; ${word} ${parts.at(-1) ?? ''}`;

/** “any one of: a; b; or c”, so that “or” can never become “and”; what must hold as well stands first. */
export function partsSentence({ any, all = [] }: Pick<Sign, 'any' | 'all'>): string {
  const parts = any.length > 1 ? `any one of: ${listed(any, 'or')}` : (any[0] ?? '');
  return all.length > 0 ? `${listed(all, 'and')}, with ${parts}` : parts;
}

/** When a sign asks for help, to follow “Get help”: “if you are pregnant, with any one of: …”, or “if you notice any one of: …”. */
export const noticedSentence = (sign: Pick<Sign, 'any' | 'all'>): string =>
  sign.all?.length ? `if ${partsSentence(sign)}` : `if you notice ${partsSentence(sign)}`;

/** “If you are short of breath: ring now.”, or the step alone. */
export const stepSentence = ({ when, do: action }: Sign['steps'][number]): string => (when ? `If ${when}: ${lower(action)}` : action);

/** How fast a sign asks for help whatever else holds: the speed of its first step without a condition. */
export const speedOf = ({ steps }: Pick<Sign, 'steps'>): Speed => (steps.find(({ when }) => !when) ?? steps[0])?.speed ?? 'now';

type Urgent = Pick<Sign, 'steps' | 'rank'>;

/** Orders danger signs most urgent first: by how fast they ask for help, then by their rank. */
export const byUrgency = (a: Urgent, b: Urgent): number => speeds.indexOf(speedOf(a)) - speeds.indexOf(speedOf(b)) || a.rank - b.rank;

type Ruled = Pick<Precaution, 'with' | 'level' | 'where' | 'until' | 'whom' | 'how'>;

/** A precaution as one sentence at its own strength: “With a fresh wound: no massage there until it has closed.” */
export function careRule({ with: having, level, where, until = '', whom = '', how }: Ruled): string {
  const there = where === 'there' ? ' there' : '';
  switch (level) {
    case 'never':
      return `With ${having}: have no massage${there}.`;
    case 'not-now':
      return `With ${having}: no massage${there} until ${until}.`;
    case 'ask-first':
      return `With ${having}: ask ${whom} before ${there ? 'anyone massages there' : 'you have massage'}${how ? `, and ${how}` : ''}.`;
    case 'adapt':
      return `With ${having}: ${how ?? ''}.`;
  }
}
