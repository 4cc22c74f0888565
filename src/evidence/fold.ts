/** A phone held upright, less the header that stays on top, in CSS pixels; at least one. */
export const phoneScreen = 640 - 64;

/** Lines a text takes, at `perLine` characters a line. */
export const linesOf = (text: string, perLine: number): number => Math.max(1, Math.ceil(text.length / perLine));

/** How many rows of these heights fit into `room` pixels; at least one. */
export function rowsThatFit(heights: readonly number[], room: number): number {
  let used = 0;
  let count = 0;
  for (const height of heights) {
    used += height;
    if (used > room) break;
    count += 1;
  }
  return Math.min(heights.length, Math.max(1, count));
}
