import type { Finding } from '../schemas/index.ts';
import { directions, type Direction } from '../schemas/vocabulary.ts';
import { isEvidence, type Mark } from './map.ts';
import { certaintyWords, designWords, directionWords, outcomeWords } from './wording.ts';
import { capital, lower } from '../text/words.ts';

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

/** “may help (low certainty)” for one result, “may help (3 results, the strongest of low certainty)” for more. */
export function markPhrase(
  { direction, findings, sure: rating }: Pick<Mark, 'direction' | 'findings' | 'sure'>,
  amongOthers = false,
): string {
  const what = outcomeWords(direction, rating?.certainty);
  if (!rating) return findings.length === 1 ? what : `${what}, from ${findings.length} sources`;
  const sure = certaintyWords[rating.certainty].label.toLowerCase();
  if (findings.length === 1) return `${what} (${amongOthers ? 'one result, ' : ''}${sure})`;
  return `${what} (${findings.length} results, the strongest of ${sure})`;
}

/** What a mark says when it is pointed at: “Massage in general, low back pain: mixed results (low certainty); systematic review, 25 trials”. */
export function markTitle(technique: string, condition: string, mark: Mark): string {
  const [strongest] = mark.findings;
  const amount = strongest && mark.direction !== 'advice' ? `; ${lower(amountPhrase(strongest))}` : '';
  return `${technique}, ${condition}: ${markPhrase(mark)}${amount}`;
}

/** A cell of the map as one sentence without its technique: “4 results: may help (one result, low certainty); not enough research (3 results, the strongest of low certainty).” */
export function cellSentence(marks: readonly Mark[]): string {
  const results = marks.flatMap(({ findings }) => findings).filter(isEvidence).length;
  const several = marks.filter(({ direction }) => direction !== 'advice').length > 1;
  const phrases = marks.map((mark) => markPhrase(mark, several)).join('; ');
  if (results === 0) return `No study of it alone found: ${phrases}.`;
  return several ? `${results} results: ${phrases}.` : `${capital(phrases)}.`;
}

/** What the whole map comes to, as its title says it: “9 of 243 marks are of moderate or high certainty. All four of high certainty say: little or no difference.” */
export function mapFinding(marks: readonly Pick<Mark, 'direction' | 'sure'>[]): string {
  const results = marks.flatMap(({ direction, sure }) => (sure ? [{ direction, certainty: sure.certainty }] : []));
  const high = results.filter(({ certainty }) => certainty === 'high');
  const firm = results.filter(({ certainty }) => certainty === 'moderate').length + high.length;
  const first = `${firm} of ${results.length} marks ${firm === 1 ? 'is' : 'are'} of moderate or high certainty.`;
  if (high.length === 0) return first;
  const said = directions
    .filter((direction) => high.some((one) => one.direction === direction))
    .map((direction) => lower(directionWords[direction].label));
  const who = high.length === 1 ? 'The one' : said.length > 1 ? `The ${high.length}` : high.length === 2 ? 'Both' : `All ${high.length}`;
  return `${first} ${who} of high certainty ${high.length === 1 ? 'says' : 'say'}: ${said.join(', or ')}.`;
}

/** The line beside a condition’s name: “26 results: 3 help, 5 mixed …”. */
export function tallySentence(tallies: readonly { direction: Direction; count: number }[]): string {
  return tallies.map(({ direction, count }) => `${directionWords[direction].label} ${count}`).join(' · ');
}
