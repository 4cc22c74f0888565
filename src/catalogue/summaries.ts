import { cardOf } from '../one-page/card.ts';
import type { PrintedStep, Summary } from '../one-page/summary.ts';
import { at } from '../paths.ts';
import type { Session } from '../schemas/session.ts';
import { site } from '../site.config.ts';
import { dayInWords, isoDay } from '../text/iso-day.ts';
import { written } from '../text/words.ts';
import { reviewSentence } from './clinical-review.ts';
import type { AnswerBullet, ArticleView } from './view.ts';

/** Signs and precautions stand below in full. */
const standsBelow = ({ kind }: AnswerBullet): boolean => kind === 'sign' || kind === 'care';

/** The answers under the reader’s questions; what answers none of them, and all of an article without questions, under *In short*. */
function answersOf({ answers, replies }: ArticleView): Summary['answers'] {
  const asked = new Set(replies.flatMap(({ bullets }) => bullets));
  return [{ label: 'In short', bullets: answers.filter((bullet) => !asked.has(bullet)) }, ...replies]
    .map(({ label, bullets }) => ({ heading: label, lines: bullets.filter((one) => !standsBelow(one)).map(({ text }) => text) }))
    .filter(({ lines }) => lines.length > 0);
}

/** The parts of a session in order, or what the article says to do. */
function stepsOf({ steps }: ArticleView, session: Session | undefined): Summary['steps'] {
  if (session)
    return {
      heading: 'A session at a glance',
      rows: session.steps.map(({ title, text, picture }) => ({ title, text, picture })),
      whole: `Usually ${session.whole.from} to ${session.whole.to} minutes in all, most of it under the hands.`,
    };
  const rows = steps?.rows.map(({ text, picture = null }): PrintedStep => ({ title: null, text, picture }));
  return steps && rows ? { heading: steps.heading, rows, whole: null } : null;
}

/** The article’s drawing, where it has one beside those of its steps. */
function pictureOf({ article, pictures, steps }: ArticleView): string | null {
  if (article.section === 'techniques') return article.slug;
  return pictures.find((picture) => !steps?.rows.some((row) => row.picture === picture)) ?? null;
}

/** What the short version of an article says; `origin` is the site’s published address, `session` the parts of a session where it shows them. */
export function summaryOf(view: ArticleView, origin: URL, session?: Session): Summary {
  const address = new URL(view.shortPath, origin).href;
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
    picture: pictureOf(view),
    answers: answersOf(view),
    claim: view.claim ? { said: view.claim.said, verdict: view.claim.label, because: view.claim.because } : null,
    redFlags: view.signs.map(({ title, parts, action, speedWords }) => ({
      sign: `${title}: ${parts}`,
      do: action,
      speedWords,
    })),
    steps: stepsOf(view, session),
    precautions: view.precautions.map(({ rule }) => rule),
    card: view.tool ? cardOf(view.tool) : null,
    shortAddress: written(address),
    address,
    version,
    versionWords: dayInWords(version),
    changesAddress: written(new URL(at('/changes/'), origin).href),
    review: reviewSentence(view.review),
    help: view.help.line,
  };
}
