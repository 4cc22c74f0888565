import type { Card } from './emergencies.ts';
import { groupedBy } from './grouped-by.ts';
import type { Index } from './index.ts';
import { createOutsideReader } from './outside.ts';
import { createReader, type Lexicon } from './reading.ts';
import { scopeOf } from './scope.ts';
import { rank, weighed, type Ranked } from './score.ts';
import { wordsOf } from './words.ts';

/** An article that answers a question: its id, its title, another name of it that was asked by, and how well it does (higher is better). */
export type Hit = { id: string; title: string; matched?: string; score: number };

/** All that the site has to say to a question before its articles are read. */
export type Answer = {
  /** Cards to show first, most urgent first. */
  urgent: readonly Card[];
  /** What to say where the subject lies outside the site. */
  outside?: string;
  /** An illness, medicine or treatment that no page holds. */
  unknown?: string;
  /** The title of the article that would answer best, where it is planned and not written yet. */
  unwritten?: string;
  /** Whether no page answers it, or the greater part of it. */
  unanswered: boolean;
  hits: Hit[];
  /** Where nothing answers: what holds most of its words, to be named as no more than that. */
  nearest: readonly Hit[];
  /** Whether the site is about it at all. */
  inScope: boolean;
  /** The question with slips mended, where any were. */
  lookedFor?: string;
  /** Another reading of it that may be meant. */
  offer?: string;
  /** Its words, for the full text. */
  words: readonly string[];
};

/** What is shown where nothing else answers: whether massage is safe, when to see a doctor first, and what happens in a massage. */
export const guides = {
  safety: 'guides/is-massage-safe-for-me',
  doctorFirst: 'guides/when-to-see-a-doctor-first',
  expect: 'guides/what-to-expect',
};

/** How well an article must answer, beside the best, to be offered in place of one that is not written, or to be shown at all. */
const near = 0.4;
/** The score of what is put before all that was ranked. */
const ahead = 2;
/** How many are shown of what answers the lesser part only. */
const fewest = 3;
/** How well an article must do to be named where nothing answers. */
const atLeast = 0.15;

export type Librarian = (query: string, typing?: boolean) => Answer;

/** Joins the readers of emergencies, of what lies outside, and of articles; without a lexicon nothing is mended and no illness is told from other words. */
export function createLibrarian(
  index: Index,
  outside: ReturnType<typeof createOutsideReader>,
  cardsFor: (query: string) => readonly Card[],
  lexicon?: Lexicon,
): Librarian {
  const read = createReader(index, lexicon);
  const places = new Map(index.articles.map(({ id }, place) => [id, place]));
  const byTitle = groupedBy(
    index.articles.map(({ id }) => id),
    (id) => wordsOf(index.articles[places.get(id) ?? -1]?.title ?? '').join(' '),
  );
  const named = (ids: readonly string[]): Hit[] =>
    ids.flatMap((id) => {
      const article = index.articles[places.get(id) ?? -1];
      return article && !article.planned ? [{ id, title: article.title, score: ahead }] : [];
    });

  return (query, typing = false) => {
    const urgent = cardsFor(query);
    const topic = outside(query);
    const reading = read(query, typing);
    const asked = weighed(reading.units, index);
    const ranked = asked.length > 0 ? rank(reading, asked, index) : [];
    const { covered, partly, ofMassage, unknown } = scopeOf(asked, ranked, index, lexicon);

    const [best] = covered ? ranked : [];
    const first = best && index.articles[best.article];
    const titled = byTitle.get(reading.words.join(' ')) ?? [];
    // What is asked by its very title is meant, whatever comes nearest.
    const meant = titled.length > 0 ? index.articles[places.get(titled[0] ?? '') ?? -1] : first;
    const unwritten = meant?.planned && urgent.length === 0 && !topic ? meant.title : undefined;
    const answering = best
      ? ranked
          .filter(({ article, score }) => !index.articles[article]?.planned && score >= near * Math.min(best.score, 1))
          .slice(0, partly ? fewest : undefined)
      : [];
    const hitOf = ({ article, score, name }: Ranked): Hit => {
      const { id = '', title = '' } = index.articles[article] ?? {};
      return { id, title, score, ...(name && { matched: name }) };
    };
    const found = answering.map(hitOf);
    const illness = urgent.length === 0 && !topic && !typing ? unknown : undefined;
    /** A question of massage that no page answers. */
    const lost = ofMassage && !covered && urgent.length === 0 && !topic && !typing;
    const leading = named([
      ...titled,
      ...urgent.flatMap(({ beside }) => beside),
      ...(urgent.length > 0 ? [guides.doctorFirst] : []),
      ...(illness ? [guides.safety] : []),
      ...(lost && !illness ? [guides.expect, guides.safety] : []),
    ]);
    const held = new Set(urgent.flatMap(({ hold }) => hold));
    const taken = new Set(leading.map(({ id }) => id));
    const rest = (topic?.near ? named(topic.near) : found).filter(({ id }) => !held.has(id) && !taken.has(id));
    const hits = [...leading.filter(({ id }, place) => leading.findIndex((hit) => hit.id === id) === place), ...rest];
    const written = ranked.filter(({ article, score }) => !index.articles[article]?.planned && score >= atLeast);
    return {
      urgent,
      hits,
      nearest: hits.length > 0 || topic || typing ? [] : written.slice(0, fewest).map(hitOf),
      unanswered: (lost || (partly && covered)) && !topic && !illness,
      inScope: covered && !topic?.near && urgent.length === 0,
      words: reading.words,
      ...(unwritten && { unwritten }),
      ...(topic && { outside: topic.say }),
      ...(illness && { unknown: illness }),
      ...(reading.mended && { lookedFor: reading.words.join(' ') }),
      ...(reading.offer && { offer: reading.offer }),
    };
  };
}
