import type { Finding } from '../schemas/index.ts';
import { capital } from '../text/words.ts';

/** The publication whose conventional values give the words for standardised differences. */
export const sizeReference = 'cohen-1992-power-primer';

/** Words for a standardised mean difference, by its distance from zero; steps at 0.2, 0.5 and 0.8 (Cohen 1992). */
export function wordsForSmd(value: number): string {
  const size = Math.abs(value);
  if (size < 0.2) return 'hardly any difference';
  if (size < 0.5) return 'a small difference, which many people would not notice';
  if (size < 0.8) return 'a medium difference';
  return 'a large difference';
}

type Sized = Pick<Finding, 'direction' | 'size' | 'outOf100'>;

/** How big, in words that stand after “How big”; undefined where the finding gives no single number. */
export function wordedSize({ size }: Pick<Finding, 'size'>): string | undefined {
  if (!size) return undefined;
  if (size.kind === 'smd') return wordsForSmd(size.value);
  if (size.kind === 'points') return `${size.value} ${size.value === 1 ? 'point' : 'points'} on a scale of 0 to ${size.scale}`;
  return `${size.value} per cent`;
}

/** “How big” for one finding: what it found, then its size where it gives one. */
export function howBig(finding: Sized): string {
  const { direction, outOf100 } = finding;
  if (direction === 'no-difference') return 'Little or no difference';
  if (direction === 'insufficient') return 'Not enough research to tell';
  if (outOf100) return `${outOf100.with} out of 100 people ${outOf100.what}, against ${outOf100.without} out of 100 without it`;
  const size = wordedSize(finding);
  if (direction === 'mixed') return size ? `Mixed results; where it helped, ${size}` : 'Mixed results';
  if (direction === 'harm') return size ?? 'Harm reported';
  return size ? capital(size) : 'It helped; no single number says how much';
}
