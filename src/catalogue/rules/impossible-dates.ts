import { isoDay, latestDay } from '../../text/iso-day.ts';
import type { Problem } from '../../source/index.ts';
import { leavesIn, rowsIn, type Rule } from './rule.ts';

/** The year before which nothing was written for this site. */
const firstYear = 2020;
const longestTrust = 3;

/** Dates that cannot be: in the future, before the site began, reviewed before published, due before reviewed or years after it. */
export const impossibleDates: Rule = {
  why: 'The day on a page tells a reader how old what they read is.',
  find: ({ source, today }) => {
    const latest = latestDay(today);
    const outside = rowsIn(source).flatMap(({ file, data, at }) =>
      leavesIn(data).flatMap(({ path, value: date }): Problem[] => {
        if (!(date instanceof Date)) return [];
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
