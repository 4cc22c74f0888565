import { isoDay } from '../text/iso-day.ts';
import type { Summary } from '../one-page/summary.ts';
import { dayInWords, written } from '../reading-list/messages.ts';
import { qrSource } from '../reading-list/qr.ts';
import type { PrecautionLevel } from '../schemas/vocabulary.ts';
import { site } from '../site.config.ts';
import type { Article } from '../source/index.ts';
import { at } from '../paths.ts';
import { reviewSentence } from './clinical-review.ts';
import type { ArticleView } from './view.ts';

function stepsOf(article: Article): Summary['steps'] {
  if (article.section === 'conditions') return { heading: 'What you can do today', rows: article.data.selfCare };
  if (article.section === 'client-groups') return { heading: 'A session adapted to you', rows: article.data.adaptations };
  return null;
}

/** Precautions on paper, at their own strength. */
const careGroups: readonly { levels: readonly PrecautionLevel[]; heading: string }[] = [
  { levels: ['never'], heading: 'No massage with' },
  { levels: ['not-now'], heading: 'No massage until a doctor or your team agrees, with' },
  { levels: ['ask-first'], heading: 'Ask a doctor, nurse or midwife first with' },
  { levels: ['adapt'], heading: 'Tell your therapist before you start about' },
];

/** What the one-page summary of an article says; `origin` is the site’s published address. */
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
    redFlags: view.signs.map(({ title, parts, steps, speed, speedWords }) => ({
      sign: `${title}: ${parts}`,
      do: steps.map(({ text }) => text).join(' '),
      speed,
      speedWords,
    })),
    steps: stepsOf(view.article),
    precautions: careGroups.flatMap(({ levels, heading }) => {
      const items = view.precautions
        .filter(({ level }) => levels.includes(level))
        .map(({ having, where }) => (where === 'there' ? `${having} (there)` : having));
      return items.length > 0 ? [{ heading, items }] : [];
    }),
    shortAddress: written(short),
    code: qrSource(short),
    version,
    versionWords: dayInWords(version),
    changesAddress: written(new URL(at('/changes/'), origin).href),
    review: reviewSentence(view.review),
    help: view.help.line,
  };
}
