import { site } from '../site.config.ts';
import { filled } from './fill.ts';

/** Puts the numbers and words of this copy’s country in place of {emergency}, {ring mentalHealth} and their like. */
export const withNumbers = (text: string): string => filled(text, site.region);
