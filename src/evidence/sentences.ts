import type { Finding } from '../schemas/index.ts';
import type { Direction } from '../schemas/vocabulary.ts';
import { isEvidence, type Mark } from './map.ts';
import { certaintyWords, designWords, directionWords } from './wording.ts';

const counted = (count: number, one: string, many: string): string => (count === 1 ? one : `${count.toLocaleString('en-NZ')} ${many}`);

/** “A review of 12 trials, 2,400 people”: what stands behind a finding, as far as anyone says. */
export function amountPhrase({ design, trials, participants }: Pick<Finding, 'design' | 'trials' | 'participants'>): string {
  const parts = [
    designWords[design],
    ...(trials && (design === 'systematic-review' || trials > 1) ? [counted(trials, 'one trial', 'trials')] : []),
    ...(participants ? [counted(participants, 'one person', 'people')] : []),
  ];
  return parts.join(', ');
}

const inMark: Readonly<Record<Direction, string>> = {
  benefit: 'helps',
  'no-difference': 'little or no difference',
  mixed: 'mixed results',
  harm: 'harm reported',
  insufficient: 'not enough research',
  advice: 'advice, not a study',
  'not-applicable': 'background',
};

/** “helps (low certainty)” for one result, “helps in 3 (the strongest: low certainty)” for more. */
export function markPhrase({ direction, findings, certainty }: Pick<Mark, 'direction' | 'findings' | 'certainty'>): string {
  const what = inMark[direction];
  if (direction === 'advice') return findings.length === 1 ? what : `${what}, from ${findings.length} sources`;
  const sure = certaintyWords[certainty].label.toLowerCase();
  return findings.length === 1 ? `${what} (${sure})` : `${what} in ${findings.length} (the strongest: ${sure})`;
}

/** What a mark says when it is pointed at: “Massage in general, low back pain: mixed results (low certainty); systematic review, 25 trials”. */
export function markTitle(technique: string, condition: string, mark: Mark): string {
  const [strongest] = mark.findings;
  const amount = strongest && mark.direction !== 'advice' ? `; ${lower(amountPhrase(strongest))}` : '';
  return `${technique}, ${condition}: ${markPhrase(mark)}${amount}`;
}

/** A cell of the map as one sentence without its technique: “4 results: helps (low certainty); not enough research in 3 (the strongest: not graded).” */
export function cellSentence(marks: readonly Mark[]): string {
  const results = marks.flatMap(({ findings }) => findings).filter(isEvidence).length;
  const phrases = marks.map((mark) => (results > 1 && mark.findings.length === 1 && mark.direction !== 'advice' ? markPhrase(mark).replace(' (', ' in one (') : markPhrase(mark))).join('; ');
  if (results === 0) return `No study of it found: ${phrases}.`;
  return `${counted(results, 'One result', 'results')}: ${phrases}.`;
}

/** The line beside a condition’s name: “26 results: 3 help, 5 mixed …”. */
export function tallySentence(tallies: readonly { direction: Direction; count: number }[]): string {
  return tallies.map(({ direction, count }) => `${directionWords[direction].label} ${count}`).join(' · ');
}

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
