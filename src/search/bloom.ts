/**
 * A set of words in twelve bits each, or as many as are asked for (Bloom 1970): it holds every word that was put in, and takes one in three hundred
 * others for one of them; with twenty bits one in seven thousand.
 * Written as base64 of its bits.
 */
const bitsPerWord = 12;
const hashes = 8;

/** Two 32-bit hashes of a word (FNV-1a from two starts), from which all places are made (Kirsch and Mitzenmacher 2006). */
function hashOf(word: string, start: number): number {
  let hash = start;
  for (let index = 0; index < word.length; index++) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}

function placesOf(word: string, size: number): number[] {
  const [first, second] = [hashOf(word, 0x811c9dc5), hashOf(word, 0x9747b28c) | 1];
  return Array.from({ length: hashes }, (_, round) => (first + Math.imul(round, second) + round * round) % size).map(
    (place) => (place + size) % size,
  );
}

/** Packs words for sending. */
export function packBloom(words: Iterable<string>, bits = bitsPerWord): string {
  const all = new Set(words);
  const bytes = new Uint8Array(Math.max(1, Math.ceil((all.size * bits) / 8)));
  for (const word of all)
    for (const place of placesOf(word, bytes.length * 8)) bytes[place >> 3] = (bytes[place >> 3] ?? 0) | (1 << (place & 7));
  return btoa(String.fromCharCode(...bytes));
}

/** Opens what `packBloom` packed: whether a word is (very likely) one of those. */
export function openBloom(packed: string): (word: string) => boolean {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  return (word) => placesOf(word, bytes.length * 8).every((place) => ((bytes[place >> 3] ?? 0) >> (place & 7)) & 1);
}
