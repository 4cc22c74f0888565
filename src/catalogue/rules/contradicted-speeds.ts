import type { Speed } from '../../schemas/vocabulary.ts';
import { shown, type Problem } from '../../source/index.ts';
import type { Rule } from './rule.ts';

// A misspelt {name} is told by the rule on numbers.
const help = /\{(?:\w+ )?\w+\}|ambulance|emergency department|hospital/i;
// Healthline advises; it comes to nobody.
const helpNow = /\{(?!(?:\w+ )?healthline\})(?:\w+ )?\w+\}|ambulance|emergency department|hospital/i;
const advice = /\{(?:ring )?healthline\}/i;
const urgentPlace = /\{emergency\}|ambulance|emergency department|hospital/i;
const atOnce = /\bnow\b|at once|(?:straight|right) away|immediately/i;
const thisDay = /\btoday\b|same day|tonight/i;
const later =
  /\b(?:this|next|within a|in a) (?:week|fortnight|month)\b|\bin (?:a few|some|\w+) (?:days|weeks|months)\b|when(?:ever)? (?:you can|it suits)\b|\bsome time\b|\bsoon\b/i;

const firstClause = (action: string): string => action.split(/[.;,]| if /)[0] ?? action;

/** Why an action does not go with a speed; undefined where it does. */
function contradiction(speed: Speed, action: string, first: boolean): string | undefined {
  if (speed === 'now') {
    if (later.test(action)) return 'says “now” by its speed, and later by its words';
    const urgent = helpNow.test(action) || (atOnce.test(action) && !advice.test(firstClause(action)));
    // Later steps say what to do until help comes.
    return urgent || !first ? undefined : 'is for now, yet sends nobody to {emergency}, an ambulance or a hospital';
  }
  if (speed === 'today') {
    if (later.test(action)) return 'says “today” by its speed, and later by its words';
    return thisDay.test(action) || help.test(action) || atOnce.test(action) ? undefined : 'is for today, yet does not say so';
  }
  const clause = firstClause(action);
  const sooner = urgentPlace.test(clause) || atOnce.test(clause) || thisDay.test(clause);
  return sooner ? `is for ${speed === 'this-week' ? 'this week' : 'before a massage'} by its speed, and sooner by its words` : undefined;
}

/** Steps of danger signs whose words are slower or faster than their speed. */
export const contradictedSpeeds: Rule = {
  why: 'Someone in danger reads one line: its colour, its order and its words must say the same.',
  find: ({ source }) =>
    source.entries.signs.flatMap(({ file, at, data }) =>
      data.steps.flatMap(({ speed, do: action }, index): Problem[] => {
        const message = contradiction(speed, action, index === 0);
        const path = ['steps', index, 'do'];
        return message ? [{ file, ...at(path), field: path.join('.'), value: shown(action), message }] : [];
      }),
    ),
};
