import { site } from '../site.config.ts';
import { dial } from './dial.ts';

const numbers = [...new Set(Object.values(site.region.phones).flatMap((phone) => phone?.number ?? []))].sort((a, b) => b.length - a.length);
const anyNumber = new RegExp(
  `(?<![\\d-])(${numbers.map((number) => number.replaceAll(/[()+]/g, '\\$&')).join('|')})(?![\\d-]|[.,]\\d)`,
  'u',
);

/** A text in parts: words as they are, and every number of the region as a link that rings it. */
export const withPhones = (text: string): (string | { number: string; href: string })[] =>
  text.split(anyNumber).flatMap((part, index) => (part === '' ? [] : [index % 2 ? { number: part, href: dial(part) } : part]));
