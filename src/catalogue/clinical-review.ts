import { dayInWords, isoDay } from '../text/iso-day.ts';
import { capital, counted } from '../text/words.ts';
import type { ClinicalReview } from '../schemas/clinical-review.ts';

/** “not yet reviewed by a clinician”, or by whom and when. */
export const reviewPhrase = (review: ClinicalReview): string =>
  review === 'none'
    ? 'not yet reviewed by a clinician'
    : `reviewed by ${review.name} (${review.registration.body}, ${review.registration.number}) on ${dayInWords(isoDay(review.on))}`;

/** The same as a sentence, with what was reviewed. */
export const reviewSentence = (review: ClinicalReview): string => {
  const phrase = reviewPhrase(review);
  return `${capital(phrase)}${review === 'none' ? '' : `: ${review.scope}`}.`;
};

/** How many of these pages a clinician has reviewed, as a sentence. */
export function reviewedCount(reviews: readonly ClinicalReview[]): string {
  const done = reviews.filter((review) => review !== 'none').length;
  if (done === 0) return 'No page has been reviewed by a clinician yet.';
  return `Of ${counted(reviews.length, 'page')}, ${done} ${done === 1 ? 'has' : 'have'} been reviewed by a clinician, whom the page names.`;
}
