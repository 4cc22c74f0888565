import type { Article, Entry, Problem } from '../../source/index.ts';
import { textsIn, type Rule } from './rule.ts';

/** Words that tell someone to act, and how fast; symptoms alone are not such words. */
const urgency =
  /\b(?:ring|call|phone|dial)\b[^.;:]{0,40}\b(?:ambulance|now|at once|straight away|immediately)\b|\bemergency (?:department|room)\b|\bA ?& ?E\b|\b(?:see|ring|call|ask|tell) (?:a|an|your|the) (?:doctor|GP|midwife|nurse|team|surgeon|physiotherapist)\b[^.;:]{0,40}\b(?:today|now|at once|straight away|immediately|urgently|the same day|this week|within \w+ (?:hours|days))\b|\bget (?:medical )?help (?:now|at once|straight away|first)\b|\bgo to (?:the |a )?hospital\b|\{emergency\}/i;

type Text = { field: string; text: string; line?: number | undefined; column?: number | undefined };

const placed = (data: unknown, at: Entry['at']): Text[] => textsIn(data).map(({ path, field, text }) => ({ field, text, ...at(path) }));

/** Fields in which people’s own words stand. */
const asTyped = ['searchPhrases', 'alsoKnownAs', 'otherWords', 'generalNumbers', 'looked'];

function textsOf({ data, at, body }: Article): Text[] {
  const front = Object.fromEntries(Object.entries(data).filter(([key]) => !asTyped.includes(key)));
  return [
    ...placed(front, at),
    ...body.blocks.map(({ text, line }) => ({ field: 'body', text, line })),
    ...body.uses
      .filter(({ name, id }) => name === 'Phone' && id === 'emergency')
      .map(({ line, column }) => ({ field: 'body <Phone>', text: '{emergency}', line, column })),
  ];
}

const urgentIn = (file: string, texts: readonly Text[]): Problem[] =>
  texts.flatMap(({ text, ...place }) => {
    const found = urgency.exec(text);
    return found
      ? [{ file, ...place, value: found[0], message: 'is an instruction of urgency: name the sign, <Sign id> or signs: [id]' }]
      : [];
  });

/** Instructions of urgency outside a danger sign. */
export const typedUrgency: Rule = {
  why: 'One sign has one text and one speed; a copy goes out of step, and the slower one hurts somebody.',
  find: ({ source: { articles, entries } }) => [
    ...articles.flatMap((article) => urgentIn(article.file, textsOf(article))),
    ...[...entries.claims, ...entries.glossary, ...entries['reading-lists'], ...entries.precautions].flatMap(({ file, data, at }) =>
      urgentIn(file, placed(data, at)),
    ),
  ],
};
