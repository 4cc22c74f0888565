import type { APIRoute } from 'astro';
import { catalogue, viewOf } from '~/catalogue/index.ts';
import { isoDay } from '~/text/iso-day.ts';

/** Every article as open data: address, summary, answer, dates, and the ids of its findings and references. */
export const GET: APIRoute = ({ site }) =>
  Response.json({
    license: 'https://creativecommons.org/licenses/by/4.0/',
    articles: catalogue.articlesIn().map(({ id, slug, section, data }) => {
      const view = viewOf(id);
      return {
        id,
        section,
        slug,
        url: new URL(view.path, site).href,
        shortUrl: new URL(view.shortPath, site).href,
        title: view.title,
        summary: view.summary,
        ...(view.outlook && { outlook: view.outlook }),
        inShort: view.answers.map(({ text }) => text),
        alsoKnownAs: data.alsoKnownAs,
        minutes: view.minutes,
        published: isoDay(data.published),
        reviewed: isoDay(view.version.day),
        reviewDue: isoDay(view.version.due),
        clinicalReview: view.review === 'none' ? 'none' : { ...view.review, on: isoDay(view.review.on) },
        ...(view.changes.length > 0 && { changes: view.changes.map(({ on, what, kind }) => ({ on: isoDay(on), what, kind })) }),
        ...(view.codes.length > 0 && { codes: { icd10cm: view.codes } }),
        ...('verdict' in data && { claim: data.claim, verdict: data.verdict }),
        findings: view.studies.map(({ finding }) => finding.id),
        references: view.sources.map(({ reference }) => reference.id),
      };
    }),
  });
