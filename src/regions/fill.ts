import type { PhoneName, WordName } from '../schemas/vocabulary.ts';
import type { Phone, Region } from './region.ts';

/** A number as a reader is shown it, with what to choose once it answers. */
export const numberOf = ({ number, choose }: Pick<Phone, 'number' | 'choose'>): string =>
  choose ? `${number} (choose ${choose})` : number;

/** “ring 116 123”, or “ring or text 1737” where the line takes texts. */
export const ringOf = (phone: Pick<Phone, 'number' | 'choose' | 'texts'>): string =>
  `ring ${phone.texts ? 'or text ' : ''}${numberOf(phone)}`;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** {emergency}, {ring mentalHealth}, {Ring mentalHealth}, {name healthline}, {midwife}. */
export const placeholder = /\{(?:(ring|Ring|name) )?(\w+)\}/g;

/** What stands for a {name} in a country; undefined where it has none. */
function valueOf(form: string | undefined, name: string, { phones, words }: Region): string | undefined {
  const phone = phones[name as PhoneName];
  if (!phone) return form ? undefined : words[name as WordName];
  if (form === 'name') return phone.name;
  if (!form) return numberOf(phone);
  return form === 'Ring' ? capital(ringOf(phone)) : ringOf(phone);
}

/** The sentences of a text, each with the marks of sources behind it. */
export const sentences = (text: string): string[] => text.split(/(?<=[.!?]["”’)]?)\s+(?!<Cite)/u);

/** A text without the sentences for which `keeps` is false. */
export const keepSentences = (text: string, keeps: (sentence: string) => boolean): string =>
  sentences(text).every(keeps) ? text : sentences(text).filter(keeps).join(' ');

/** Puts a country’s numbers and words in place of their {names}; a sentence whose name it cannot fill is left out whole. */
export function filled(text: string, region: Region): string {
  if (!text.includes('{')) return text;
  const known = (sentence: string): boolean =>
    [...sentence.matchAll(placeholder)].every(([, form, name = '']) => valueOf(form, name, region) !== undefined);
  return keepSentences(text, known).replaceAll(
    placeholder,
    (whole, form: string | undefined, name: string) => valueOf(form, name, region) ?? whole,
  );
}
