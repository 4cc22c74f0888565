import { dayInWords, isoDay } from '../text/iso-day.ts';
import type { Summary } from '../one-page/summary.ts';
import { written } from '../text/words.ts';
import { qrSource } from '../reading-list/qr.ts';
import { site } from '../site.config.ts';
import { at } from '../paths.ts';
import { reviewSentence } from './clinical-review.ts';
import type { ArticleView } from './view.ts';

/** What the short version of an article says; `origin` is the site’s published address. */
export function summaryOf(view: ArticleView, origin: URL): Summary {
  const short = new URL(view.shortPath, origin).href;
  const version = isoDay(view.version.day);
  const [language = 'en', region = 'NZ'] = site.region.language.split('-');
  return {
    siteName: site.name,
    clinic: site.clinic?.name ?? null,
    language,
    region,
    kind: view.kind,
    title: view.title,
    summary: view.summary,
    // Signs and precautions stand below in full.
    inShort: view.answers.filter(({ kind }) => kind !== 'sign' && kind !== 'care').map(({ text }) => text),
    claim: view.claim ? { said: view.claim.said, verdict: view.claim.label, because: view.claim.because } : null,
    redFlags: view.signs.map(({ title, parts, action, speedWords }) => ({
      sign: `${title}: ${parts}`,
      do: action,
      speedWords,
    })),
    steps: view.steps ? { heading: view.steps.heading, rows: view.steps.rows.map(({ text }) => text) } : null,
    precautions: view.precautions.map(({ rule }) => rule),
    shortAddress: written(short),
    code: qrSource(short),
    version,
    versionWords: dayInWords(version),
    changesAddress: written(new URL(at('/changes/'), origin).href),
    review: reviewSentence(view.review),
    help: view.help.line,
  };
}
