import { speeds, type Speed } from '../../schemas/vocabulary.ts';
import { shown, type Problem } from '../../source/index.ts';
import type { Locate } from '../../source/place.ts';
import type { Rule } from './rule.ts';

// A misspelt {name} is told by the rule on numbers.
const help = /\{\w+\}|ambulance|emergency department|hospital/i;
// Healthline advises; it comes to nobody.
const helpNow = /\{(?!healthline\})\w+\}|ambulance|emergency department|hospital/i;
const advice = /\{healthline\}/i;
const urgentPlace = /\{emergency\}|ambulance|emergency department|hospital/i;
const atOnce = /\bnow\b|at once|(?:straight|right) away|immediately/i;
const thisDay = /\btoday\b|same day|tonight/i;
const later =
  /\b(?:this|next|within a|in a) (?:week|fortnight|month)\b|\bin (?:a few|some|\w+) (?:days|weeks|months)\b|when(?:ever)? (?:you can|it suits)\b|\bsome time\b|\bsoon\b/i;

const firstClause = (action: string): string => action.split(/[.;,]| if /)[0] ?? action;

/** Why an action does not go with a speed; undefined where it does. */
function contradiction(speed: Speed, action: string, ring: readonly unknown[] | undefined, first: boolean): string | undefined {
  if (speed === 'now') {
    if (later.test(action)) return 'says “now” by its speed, and later by its words';
    const urgent = helpNow.test(action) || (atOnce.test(action) && !advice.test(firstClause(action))) || (ring?.length ?? 0) > 0;
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

function speedsUnder({ file, at }: { file: string; at: Locate }, value: unknown, path: readonly PropertyKey[]): Problem[] {
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  const { speed, do: action, say, ring } = value as { speed?: unknown; do?: unknown; say?: unknown; ring?: unknown };
  const said = action ?? say;
  const message =
    speeds.includes(speed as Speed) && typeof said === 'string'
      ? contradiction(speed as Speed, said, Array.isArray(ring) ? ring : undefined, path.at(-1) === 0)
      : undefined;
  const key = typeof action === 'string' ? 'do' : 'say';
  const own =
    message === undefined
      ? []
      : [{ file, ...at([...path, key]), field: [...path, key].map(String).join('.'), value: shown(said), message }];
  const inner = Object.entries(value).flatMap(([name, one]) =>
    speedsUnder({ file, at }, one, [...path, Array.isArray(value) ? Number(name) : name]),
  );
  return [...own, ...inner];
}

/** Actions whose words are slower or faster than their speed, in any file. */
export const contradictedSpeeds: Rule = {
  why: 'Someone in danger reads one line: its colour, its order and its words must say the same.',
  find: ({ source }) =>
    [...source.articles, ...Object.values(source.entries).flat(), ...Object.values(source.singles)].flatMap((row) =>
      speedsUnder(row, row.data, []),
    ),
};
