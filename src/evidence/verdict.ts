import type { Finding } from '../schemas/index.ts';
import { changes, type Certainty } from '../schemas/vocabulary.ts';
import { ratingOf } from './rating.ts';
import { capital } from '../text/words.ts';

type Saying = NonNullable<Finding['say']>;
type Effect = Extract<Saying, { what: string }>;
type Said = Pick<Finding, 'say' | 'direction' | 'certainty' | 'design' | 'trials' | 'participants' | 'topics' | 'grounds'>;

/** “eases”, “probably ease”, “may ease”: the one ladder of verbs for an effect. */
function effectVerb({ change, plural }: Effect, certainty: Exclude<Certainty, 'very-low' | 'not-rated'>): string {
  const present = plural ? change : changes[change][0];
  return { high: present, moderate: `probably ${present}`, low: `may ${change}` }[certainty];
}

function effectVerdict(say: Effect, { direction, design, trials, participants }: Said, certainty: Exclude<Certainty, 'not-rated'>): string {
  const present = say.plural ? say.change : changes[say.change][0];
  const outcome = say.when ? `${say.outcome} ${say.when}` : say.outcome;
  const single = design !== 'systematic-review' && (trials ?? 1) === 1;
  if (direction === 'insufficient') return `It is not known yet whether ${say.what} ${present} ${outcome}.`;
  if (direction === 'mixed')
    return `${single ? 'One study gave mixed results' : 'Studies disagree'} on whether ${say.what} ${present} ${outcome}.`;
  if (direction === 'harm' && (design === 'case-report' || design === 'uncontrolled'))
    return `${(participants ?? trials ?? 1) > 1 ? 'Some people had' : 'One person had'} ${outcome} after ${say.what}.`;
  if (certainty === 'very-low') {
    const whether = direction === 'no-difference' ? `${say.plural ? 'make' : 'makes'} any difference to` : present;
    return `We are very unsure whether ${say.what} ${whether} ${outcome}.`;
  }
  if (direction === 'no-difference') {
    const make = { high: say.plural ? 'make' : 'makes', moderate: `probably ${say.plural ? 'make' : 'makes'}`, low: 'may make' }[certainty];
    return `${capital(say.what)} ${make} little or no difference to ${outcome}.`;
  }
  return `${capital(say.what)} ${effectVerb(say, certainty)} ${outcome}.`;
}

/** The verdict of a finding as one plain sentence, at the strength its certainty allows; undefined where it has not been looked at twice. */
export function verdictOf(finding: Said): string | undefined {
  const { say } = finding;
  if (!say) return undefined;
  if ('background' in say) return say.background;
  if ('body' in say) return `${capital(say.body)} advises ${say.advises}.`;
  return effectVerdict(say, finding, ratingOf(finding)?.certainty ?? 'very-low');
}

/** Who was studied and compared with what, as the sentence after the verdict: “In adults with neck pain, compared with waiting.” */
export function contextOf({ say }: Pick<Finding, 'say'>): string | undefined {
  if (!say) return undefined;
  if (!('what' in say)) return say.more;
  const parts = [say.who, say.than].filter((part) => part !== undefined);
  return parts.length > 0 ? `${capital(parts.join(', '))}.` : undefined;
}

/** Verdict and context in one: what data and lists say of a finding. */
export const sentenceOf = (finding: Said): string | undefined =>
  verdictOf(finding) && [verdictOf(finding), contextOf(finding)].filter(Boolean).join(' ');
