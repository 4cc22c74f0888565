import { isoDay, latestDay } from '../../text/iso-day.ts';
import type { Locate } from '../../source/place.ts';
import type { Problem } from '../../source/index.ts';
import type { Rule } from './rule.ts';

/** The year before which nothing was written for this site. */
const firstYear = 2020;
const longestTrust = 3;

type Row = { id: string; file: string; data: unknown; at: Locate };
type Dated = { path: PropertyKey[]; date: Date };

function datesIn(value: unknown, path: PropertyKey[] = []): Dated[] {
  if (value instanceof Date) return [{ path, date: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => datesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

/** Dates that cannot be: in the future, before the site began, reviewed before published, due before reviewed or years after it. */
export const impossibleDates: Rule = {
  why: 'The day on a page tells a reader how old what they read is.',
  find: ({ source, today }) => {
    const latest = latestDay(today);
    const rows: Row[] = [...source.articles, ...Object.values(source.entries).flat(), ...Object.values(source.singles)];
    const outside = rows.flatMap(({ file, data, at }) =>
      datesIn(data).flatMap(({ path, date }): Problem[] => {
        const field = path.map(String).join('.');
        const problem = (message: string) => [{ file, ...at(path), field, value: isoDay(date), message }];
        if (date > latest && field !== 'reviewDue') return problem('lies in the future');
        return date.getUTCFullYear() < firstYear ? problem(`lies before ${firstYear}, when there was no such site`) : [];
      }),
    );
    const between = source.articles.flatMap(({ file, at, data: { published, reviewed, reviewDue } }) => {
      const wrong = (field: string, date: Date, message: string) => ({ file, ...at([field]), field, value: isoDay(date), message });
      const last = new Date(reviewed);
      last.setUTCFullYear(last.getUTCFullYear() + longestTrust);
      return [
        ...(reviewed < published ? [wrong('reviewed', reviewed, `lies before the day of publication, ${isoDay(published)}`)] : []),
        ...(reviewDue <= reviewed ? [wrong('reviewDue', reviewDue, `must lie after the day of review, ${isoDay(reviewed)}`)] : []),
        ...(reviewDue > last ? [wrong('reviewDue', reviewDue, `must lie within ${longestTrust} years of the day of review`)] : []),
      ];
    });
    return [...outside, ...between];
  },
};
