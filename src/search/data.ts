import type { Section } from '../schemas/vocabulary.ts';
import type { EmergencyData } from './emergencies.ts';
import type { OutsideData } from './outside.ts';
import type { ThesaurusData } from './thesaurus.ts';

/** An article as quick find knows it: id (section/slug), title, other names, phrases people type, and topics it lists. */
export type FindableArticle = readonly [id: string, title: string, names: readonly string[], phrases: readonly string[], topics?: readonly string[]];

/** All that quick find needs, served as one file and fetched on first focus. */
export type SearchData = {
  articles: readonly FindableArticle[];
  thesaurus: ThesaurusData;
  emergencies: EmergencyData;
  outside: OutsideData;
};

/** The section that an article's id begins with. */
export const sectionOf = (id: string): Section => id.slice(0, id.indexOf('/')) as Section;
