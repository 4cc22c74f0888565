import { speedWords, verdictWords } from '../evidence/wording.ts';
import type { Summary } from '../one-page/summary.ts';
import { dayInWords, written } from '../reading-list/messages.ts';
import { qrSource } from '../reading-list/qr.ts';
import { sections } from '../schemas/vocabulary.ts';
import { site, withNumbers } from '../site.config.ts';
import { precautionsFor, type Article } from './index.ts';
import { shortPath } from './paths.ts';

function stepsOf(article: Article): Summary['steps'] {
  if (article.section === 'conditions') return { heading: 'What you can do today', rows: article.data.selfCare };
  if (article.section === 'client-groups') return { heading: 'A session adapted to you', rows: article.data.adaptations };
  return null;
}

/** What the one-page summary of an article says; `origin` is the site’s published address. */
export function summaryOf(article: Article, origin: URL): Summary {
  const { data, section, slug } = article;
  const short = new URL(shortPath(slug), origin).href;
  const version = data.reviewed.toISOString().slice(0, 10);
  const [language = 'en', region = 'NZ'] = site.region.language.split('-');
  const { emergency, healthline } = site.region.phones;
  return {
    siteName: site.name,
    clinic: site.clinic?.name ?? null,
    language,
    region,
    kind: sections[section].singular,
    title: data.title,
    summary: data.summary,
    inShort: data.inShort.map(({ text }) => withNumbers(text)),
    claim: 'verdict' in data ? { said: data.claim, verdict: verdictWords[data.verdict.rating].label, because: data.verdict.because } : null,
    redFlags:
      section === 'conditions'
        ? article.data.redFlags.map((flag) => ({
            sign: flag.sign,
            do: withNumbers(flag.do),
            speed: flag.speed,
            speedWords: speedWords[flag.speed],
          }))
        : [],
    steps: stepsOf(article),
    precautions: precautionsFor(article).map(({ title }) => title),
    shortAddress: written(short),
    code: qrSource(short),
    version,
    versionWords: dayInWords(version),
    help: `In an emergency ring ${emergency.number}; not sure, ring ${healthline.name} on ${healthline.number}.`,
  };
}
