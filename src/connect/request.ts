import type { AskedCode, Question } from './answer.ts';

/** The parameters that say what to look up (HL7 Context-Aware Knowledge Retrieval, URL-based guide). No other is ever read. */
const asked = {
  code: 'mainSearchCriteria.v.c',
  system: 'mainSearchCriteria.v.cs',
  displayName: 'mainSearchCriteria.v.dn',
  freeText: 'mainSearchCriteria.v.ot',
} as const;

/** More codes than these are not read: a launch is about one visit. */
const mostCodes = 20;

/**
 * The whole of a script that runs before anything else on the page: takes every parameter that may be about a person out of the address bar
 * and the history, keeping only what to look up. The same holds for parameters after a “#”.
 */
export const scrubScript =
  "{let k=/^(mainSearchCriteria\\.v\\.((c|cs|dn)\\d{0,2}|ot)|informationRecipient(\\.languageCode\\.c)?|knowledgeResponseType)$/,f=t=>{let o=new URLSearchParams;new URLSearchParams(t).forEach((v,n)=>k.test(n)&&o.append(n,v));return o.toString()},q=f(location.search),h=f(location.hash.slice(1));history.replaceState(null,'',location.pathname+(q&&'?'+q)+(h&&'#'+h))}";

/** Reads what to look up from an address’s query string, or from the same parameters after its “#”: the code, and those numbered from 1. */
export function readQuestion(search: string, hash = ''): Question {
  const query = new URLSearchParams(search);
  const fragment = new URLSearchParams(hash.replace(/^#/, ''));
  const read = (name: string): string | undefined => (query.get(name) ?? fragment.get(name) ?? '').trim().slice(0, 500) || undefined;
  const codes = ['', ...Array.from({ length: mostCodes - 1 }, (_, index) => String(index + 1))].flatMap((number): AskedCode[] => {
    const code = read(asked.code + number);
    return code ? [{ code, system: read(asked.system + number), displayName: read(asked.displayName + number) }] : [];
  });
  const displayName = read(asked.displayName);
  return { codes, displayName: codes.length === 0 ? displayName : undefined, freeText: read(asked.freeText) };
}

/** The same question as an address of MedlinePlus Connect’s web application, whose plain address is given: code, system and name, nothing else. */
export function medlinePlusAddress(application: string, { codes: [first], displayName }: Question): string {
  const query = new URLSearchParams();
  const name = first?.displayName ?? displayName;
  if (first?.system) query.set(asked.system, first.system);
  if (first) query.set(asked.code, first.code);
  if (name) query.set(asked.displayName, name);
  query.set('informationRecipient.languageCode.c', 'en');
  return `${application}?${query.toString()}`;
}
