import type { Section } from '../schemas/vocabulary.ts';
import { openBloom, packBloom } from './bloom.ts';
import type { EmergencyData } from './emergencies.ts';

/** An article as it is to be found: id (section/slug), title, other names, phrases people type, topics it lists, and whether it is planned and not written yet. */
export type FindableArticle = {
  id: string;
  title: string;
  names: readonly string[];
  phrases: readonly string[];
  topics: readonly string[];
  planned?: boolean;
};

/** Emergencies as they are sent, in a file of their own: `calm` holds the words that are no slips of theirs. */
export type PackedEmergencies = { ideas: readonly string[]; cards: EmergencyData['cards']; calm: string };

/** Packs the emergencies for sending. */
export const packEmergencies = ({ ideas, cards }: EmergencyData, calm: readonly string[]): PackedEmergencies => ({
  ideas: ideas.map((expressions) => expressions.join('|')),
  cards,
  // A slip that is taken for a calm word hides a card.
  calm: packBloom(calm, 20),
});

/** Unpacks what `packEmergencies` packed. */
export const unpackEmergencies = ({
  ideas,
  cards,
  calm,
}: PackedEmergencies): { data: EmergencyData; isCalm: (word: string) => boolean } => ({
  data: { ideas: ideas.map((expressions) => expressions.split('|')), cards },
  isCalm: openBloom(calm),
});

/** The section that an article's id begins with. */
export const sectionOf = (id: string): Section => id.slice(0, id.indexOf('/')) as Section;
