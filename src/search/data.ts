import type { Section } from '../schemas/vocabulary.ts';
import type { EmergencyData } from './emergencies.ts';
import type { OutsideData } from './outside.ts';
import type { ThesaurusData } from './thesaurus.ts';

/** An article as quick find knows it: id (section/slug), title, other names, phrases people type, topics it lists, and whether it is planned and not written yet. */
export type FindableArticle = {
  id: string;
  title: string;
  names: readonly string[];
  phrases: readonly string[];
  topics: readonly string[];
  planned?: boolean;
};

/** How people speak: what means the same, what lies outside the site, what is an emergency, and common words that are no slip of one of the site’s. */
export type LanguageData = { thesaurus: ThesaurusData; outside: OutsideData; emergencies: EmergencyData; plain: readonly string[] };

/** Articles as they are sent: lists joined by “|”, which is smaller and quicker to parse; a planned one has nothing but its title. */
export type PackedArticle = readonly [id: string, title: string, names?: string, phrases?: string, topics?: string];
/** The language as it is sent. */
export type PackedLanguage = {
  subjects: readonly string[];
  illnesses: readonly string[];
  circumstances: readonly string[];
  names: readonly string[];
  outside: OutsideData;
  plain: string;
};
/** Emergencies as they are sent, in a file of their own: `calm` holds the words that are no slips of theirs. */
export type PackedEmergencies = { ideas: readonly string[]; cards: EmergencyData['cards']; calm: string };

const join = (texts: readonly string[]): string => texts.join('|');
const split = (text: string | undefined): string[] => (text ? text.split('|') : []);

/** Packs an article for sending. */
export const packArticle = ({ id, title, names, phrases, topics, planned }: FindableArticle): PackedArticle => {
  if (planned) return [id, title];
  const packed = [id, title, join(names), join(phrases)] as const;
  return topics.length > 0 ? [...packed, join(topics)] : packed;
};

/** Unpacks what `packArticle` packed. */
export const unpackArticle = ([id, title, names, phrases, topics]: PackedArticle): FindableArticle => ({
  id,
  title,
  names: split(names),
  phrases: split(phrases),
  topics: split(topics),
  ...(phrases === undefined && { planned: true }),
});

/** Packs the language for sending. */
export const packLanguage = ({ thesaurus, outside, plain }: Omit<LanguageData, 'emergencies'>): PackedLanguage => ({
  subjects: thesaurus.subjects.map(join),
  illnesses: thesaurus.illnesses.map(join),
  circumstances: thesaurus.circumstances.map(join),
  names: thesaurus.names.map(join),
  outside,
  plain: plain.join(' '),
});

/** Packs the emergencies for sending. */
export const packEmergencies = ({ ideas, cards }: EmergencyData, calm: readonly string[]): PackedEmergencies => ({
  ideas: ideas.map(join),
  cards,
  calm: calm.join(' '),
});

/** Unpacks what `packEmergencies` packed. */
export const unpackEmergencies = ({ ideas, cards, calm }: PackedEmergencies): { emergencies: EmergencyData; calm: readonly string[] } => ({
  emergencies: { ideas: ideas.map(split), cards },
  calm: calm ? calm.split(' ') : [],
});

/** Unpacks what `packLanguage` packed. */
export const unpackLanguage = ({
  subjects,
  illnesses,
  circumstances,
  names,
  outside,
  plain,
}: PackedLanguage): Omit<LanguageData, 'emergencies'> => ({
  thesaurus: {
    subjects: subjects.map(split),
    illnesses: illnesses.map(split),
    circumstances: circumstances.map(split),
    names: names.map((line) => split(line) as [string, string]),
  },
  outside,
  plain: plain ? plain.split(' ') : [],
});

/** The section that an article's id begins with. */
export const sectionOf = (id: string): Section => id.slice(0, id.indexOf('/')) as Section;
