import { groupedBy } from './grouped-by.ts';

/** Edits between two words, a swap of neighbours counting once (optimal string alignment); anything above `most` is reported as `most + 1`. */
export function edits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min((last[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      line.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = last;
    last = line;
  }
  return last[b.length] ?? most + 1;
}

const letters = new Map<string, number>();
/** Which letters of the alphabet a word holds, a bit each. */
function lettersOf(word: string): number {
  let held = letters.get(word);
  if (held === undefined) {
    held = 0;
    for (let index = 0; index < word.length; index++) held |= 1 << (word.charCodeAt(index) & 31);
    letters.set(word, held);
  }
  return held;
}
/** How many letters only one of two words holds: at most two for each edit, and far quicker to count. */
function lettersApart(a: string, b: string): number {
  let apart = 0;
  for (let rest = lettersOf(a) ^ lettersOf(b); rest !== 0; rest &= rest - 1) apart++;
  return apart;
}

const sounds: readonly [RegExp, string][] = [
  [/ture(s?)$/, 'cher$1'],
  [/([ao]u)gh(?!t)/g, '$1f'],
  [/igh/g, 'i'],
  [/ften/, 'fen'],
  [/sc(?=l)/g, 's'],
  [/phlegm/, 'flem'],
  [/^(?:kn|gn|pn)/, 'n'],
  [/^ps/, 's'],
  [/^wr/, 'r'],
  [/mb(?=s?$)/, 'm'],
  [/ph/g, 'f'],
  [/gh/g, 'g'],
  [/sc(?=[eiy])|c(?=[eiy])/g, 's'],
  [/ck|c|q/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/h/g, ''],
  [/(.)\1+/g, '$1'],
  [/y/g, 'i'],
  [/^[aeiou]+/, 'a'],
  [/([^aeiou])e$/, '$1'],
];

/** A word as it is said, roughly: letters that are often taken for each other become one, silent and double ones go. */
const said = (word: string): string => sounds.reduce((text, [from, to]) => text.replace(from, to), word);
/** The sound of a word: as it is said, without the vowels inside. */
export const sound = (word: string): string =>
  said(word)
    .replace(/(.)[aeiou]+(?=.)/g, '$1')
    .replace(/(.)[aeiou]+$/, '$1a');

const keyRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const places = new Map(keyRows.flatMap((row, y) => Array.from(row, (letter, x): [string, [number, number]] => [letter, [x + y / 2, y]])));
/** Whether two letters lie side by side on a keyboard (QWERTY). */
function neighbours(a: string, b: string): boolean {
  const [one, other] = [places.get(a), places.get(b)];
  return one !== undefined && other !== undefined && Math.hypot(one[0] - other[0], one[1] - other[1]) < 1.3;
}

const startOf = (letter: string, length: number): string => letter + String(length);

/** What it costs not to be sure, in edits: any word that is surely meant comes first. */
const unsure = 5;
/** A word that is said or typed so often that a short slip is likely to mean it. */
const common = 8;

/** A word that may have been meant: whether surely enough to look for it, and whether it sounds the same but for vowels. */
export type Near = { word: string; sure: boolean; heard: boolean };

/** A speller over the words of the site, with how often each is used: the nearest of them, or undefined where none is near. */
export function createSpeller(known: ReadonlyMap<string, number>): (word: string) => Near | undefined {
  let tables: Tables | undefined;
  const nearest = (word: string): Near | undefined => {
    if (word.length < 3 || /\d/.test(word)) return undefined;
    const { byStart, bySound } = (tables ??= tablesOf(known.keys()));
    const most = mostEdits(word);
    // Hardly any sound is left of “aaaa…”.
    const alike = word.length < 4 || sound(word).length > 1 ? (bySound.get(sound(word)) ?? []) : [];
    // A slip keeps the first letter, or swaps the first two.
    const near = [word.charAt(0), word.charAt(1)].flatMap((letter) =>
      Array.from({ length: 2 * most + 1 }, (_, index) => byStart.get(startOf(letter, word.length - most + index)) ?? [])
        .flat()
        .filter((candidate) => lettersApart(word, candidate) <= 2 * most),
    );
    let best: Near | undefined;
    let least = Infinity;
    for (const candidate of new Set([...alike, ...near])) {
      const slip: Slip = {
        typed: edits(word, candidate, most),
        heard: alike.includes(candidate) ? edits(said(word), said(candidate), 3) : Infinity,
        count: known.get(candidate) ?? 1,
      };
      const sure = isLikely(word, candidate, slip, most);
      if (!sure && !isPossible(word, candidate, slip)) continue;
      const cost = costOf(word, candidate, slip) + (sure ? 0 : unsure);
      if (cost < least) [best, least] = [{ word: candidate, sure, heard: slip.heard < Infinity }, cost];
    }
    return best;
  };
  const answers = new Map<string, Near | undefined>();
  return (word) => {
    if (!answers.has(word)) answers.set(word, nearest(word));
    return answers.get(word);
  };
}

/** Words by first letter and length, and by sound; made when the first slip is met, since most queries have none. */
type Tables = { byStart: ReadonlyMap<string, readonly string[]>; bySound: ReadonlyMap<string, readonly string[]> };

function tablesOf(words: Iterable<string>): Tables {
  const known = [...words].filter(({ length }) => length > 2);
  return { byStart: groupedBy(known, (word) => startOf(word.charAt(0), word.length)), bySound: groupedBy(known, sound) };
}

/** How a word may have come from another: edits as typed, edits as said (infinite where they do not sound alike), and how often the other is used. */
type Slip = { typed: number; heard: number; count: number };

const mostEdits = ({ length }: { length: number }): number => (length < 4 ? 1 : length < 10 ? 2 : 3);
const sorted = (text: string): string => Array.from(text).sort().join('');
const swapped = (a: string, b: string): boolean => a.length === b.length && sorted(a) === sorted(b);

function costOf(word: string, candidate: string, { typed, heard, count }: Slip): number {
  const slip = swapped(word, candidate) ? 0.3 : (typed + Math.min(typed, heard)) / 2;
  return slip + (candidate.startsWith(word.charAt(0)) ? 0 : 0.7) - Math.min(0.9, Math.log10(count) / 2.5);
}

/** Whether a candidate is what was meant. A short word that sounds different is another word, not a slip: “score” is not “sore”, nor “sale” “sole”. */
function isLikely(word: string, candidate: string, { typed, heard, count }: Slip, most: number): boolean {
  const sameStart = candidate.startsWith(word.charAt(0));
  const longer = candidate.length === word.length + 1;
  if (word.length < 4) return heard === 0 && longer;
  if (swapped(word, candidate) && (typed === 1 || (sameStart && word.length > 4))) return true;
  if (word.length === 4) {
    if (heard <= 1) return (sameStart && longer && typed === 1) || count >= common;
    return sameStart && typed === 1 && count >= common && (longer || slipped(word, candidate));
  }
  if (heard <= (word.length < 7 ? 1 : 2)) return true;
  if (!sameStart || typed > most) return false;
  if (typed === 1) return word.length >= 6 || longer || slipped(word, candidate);
  return word.length >= 7 && typed / Math.max(word.length, candidate.length) <= 0.25;
}

/** Whether a candidate is near enough to be asked about. */
const isPossible = (word: string, candidate: string, { typed, heard }: Slip): boolean =>
  word.length > 4 && candidate.startsWith(word.charAt(0)) && (heard === 0 || typed === 1);

/** Whether two words of one length differ by a key struck beside the right one. */
function slipped(word: string, candidate: string): boolean {
  if (word.length !== candidate.length) return false;
  const place = Array.from(word).findIndex((letter, index) => letter !== candidate[index]);
  return neighbours(word[place] ?? '', candidate[place] ?? '');
}
