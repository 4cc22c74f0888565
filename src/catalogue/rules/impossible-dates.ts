import { isoDay } from '../../text/iso-day.ts';
import type { Rule } from './rule.ts';

/** Dates that cannot be: reviewed before published, due before reviewed. */
export const impossibleDates: Rule = {
  why: 'The day on a page tells a reader how old what they read is.',
  find: ({ source }) =>
    source.articles.flatMap(({ file, at, data: { published, reviewed, reviewDue } }) => {
      const wrong = (field: string, date: Date, message: string) => ({ file, ...at([field]), field, value: isoDay(date), message });
      return [
        ...(reviewed < published ? [wrong('reviewed', reviewed, `lies before the day of publication, ${isoDay(published)}`)] : []),
        ...(reviewDue <= reviewed ? [wrong('reviewDue', reviewDue, `must lie after the day of review, ${isoDay(reviewed)}`)] : []),
      ];
    }),
};
