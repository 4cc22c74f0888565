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

/** How a word sounds, roughly: letters that are often taken for each other become one, doubles and inner vowels go. */
export const sound = (word: string): string =>
  word
    .replace(/^(?:kn|gn|pn)/, 'n')
    .replace(/^ps/, 's')
    .replace(/ph/g, 'f')
    .replace(/gh/g, 'g')
    .replace(/sc(?=[eiy])|c(?=[eiy])/g, 's')
    .replace(/ck|c|q/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/z/g, 's')
    .replace(/h/g, '')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?!^)[aeiouy]+/g, '');

/** A speller over the words of the site: the nearest known word, or undefined where none is near enough to be meant. */
export function createSpeller(known: ReadonlyMap<string, number>): (word: string) => string | undefined {
  const byLength = new Map<number, string[]>();
  for (const word of known.keys()) if (word.length > 2) byLength.set(word.length, [...(byLength.get(word.length) ?? []), word]);
  const answers = new Map<string, string | undefined>();
  return (word) => {
    if (!answers.has(word)) answers.set(word, nearestWord(word, byLength, known));
    return answers.get(word);
  };
}

const startAlike = (word: string, candidate: string): boolean => candidate.startsWith(word.charAt(0));

function nearestWord(
  word: string,
  byLength: ReadonlyMap<number, readonly string[]>,
  known: ReadonlyMap<string, number>,
): string | undefined {
  if (word.length < 3 || /\d/.test(word)) return undefined;
  const most = word.length < 4 ? 2 : word.length < 6 ? 1 : word.length < 10 ? 2 : 3;
  const sounded = sound(word);
  let best: string | undefined;
  let least = Infinity;
  for (let length = word.length - most; length <= word.length + most; length++)
    for (const candidate of byLength.get(length) ?? []) {
      const distance = edits(word, candidate, most);
      if (distance > most) continue;
      const alike = sound(candidate) === sounded;
      if (!isLikely(word, candidate, distance, alike)) continue;
      const cost =
        distance + (alike ? -0.6 : 0) + (startAlike(word, candidate) ? 0 : 0.7) - Math.min(0.4, Math.log10(known.get(candidate) ?? 1) / 5);
      if (cost < least) [best, least] = [candidate, cost];
    }
  return best;
}

/** Whether a candidate is what was meant. A short word that sounds different is another word, not a slip: “score” is not “sore”, nor “sale” “sole”. */
function isLikely(word: string, candidate: string, distance: number, alike: boolean): boolean {
  const sorted = (text: string): string => Array.from(text).sort().join('');
  const swapped = sorted(word) === sorted(candidate);
  const sameStart = startAlike(word, candidate);
  if (word.length < 4) return alike && sameStart && candidate.length === word.length + 1;
  if (word.length === 4 && candidate.length === 4) return swapped && sameStart;
  if (alike || swapped) return true;
  if (!sameStart || word.length < 6) return false;
  return distance === 1 || (word.length >= 7 && distance / Math.max(word.length, candidate.length) <= 0.25);
}
