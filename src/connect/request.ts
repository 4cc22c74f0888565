import type { Question } from './match.ts';

/** The parameters that say what to look up (HL7 Context-Aware Knowledge Retrieval, URL-based guide). No other is ever read. */
const asked = {
  code: 'mainSearchCriteria.v.c',
  system: 'mainSearchCriteria.v.cs',
  displayName: 'mainSearchCriteria.v.dn',
  freeText: 'mainSearchCriteria.v.ot',
} as const;

/**
 * The whole of a script that runs before anything else on the page: takes every parameter that may be about a person out of the address bar
 * and the history, keeping only what to look up. The same holds for parameters after a “#”.
 */
export const scrubScript =
  "{let k=/^(mainSearchCriteria\\.v\\.(c|cs|dn|ot)|informationRecipient(\\.languageCode\\.c)?|knowledgeResponseType)$/,f=t=>{let o=new URLSearchParams;new URLSearchParams(t).forEach((v,n)=>k.test(n)&&o.append(n,v));return o.toString()},q=f(location.search),h=f(location.hash.slice(1));history.replaceState(null,'',location.pathname+(q&&'?'+q)+(h&&'#'+h))}";

/** Reads what to look up from an address’s query string, or from the same parameters after its “#”. */
export function readQuestion(search: string, hash = ''): Question {
  const query = new URLSearchParams(search);
  const fragment = new URLSearchParams(hash.replace(/^#/, ''));
  const read = (name: string): string | undefined => (query.get(name) ?? fragment.get(name) ?? '').trim().slice(0, 500) || undefined;
  return { code: read(asked.code), system: read(asked.system), displayName: read(asked.displayName), freeText: read(asked.freeText) };
}

/** The same question as an address of MedlinePlus Connect’s web application, whose plain address is given: code, system and name, nothing else. */
export function medlinePlusAddress(application: string, { code, system, displayName }: Question): string {
  const query = new URLSearchParams();
  if (system) query.set(asked.system, system);
  if (code) query.set(asked.code, code);
  if (displayName) query.set(asked.displayName, displayName);
  query.set('informationRecipient.languageCode.c', 'en');
  return `${application}?${query.toString()}`;
}
