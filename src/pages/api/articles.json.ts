import type { APIRoute } from 'astro';
import { articlesIn, findingsFor, minutesToRead, referencesOf } from '~/catalogue/index.ts';
import { articlePath, shortPath } from '~/catalogue/paths.ts';
import { isoDay } from '~/text/iso-day.ts';

/** Every article as open data: address, summary, answer, dates, and the ids of its findings and references. */
export const GET: APIRoute = ({ site }) =>
  Response.json({
    license: 'https://creativecommons.org/licenses/by/4.0/',
    articles: articlesIn().map((article) => {
      const { id, slug, section, data } = article;
      return {
        id,
        section,
        slug,
        url: new URL(articlePath(id), site).href,
        shortUrl: new URL(shortPath(slug), site).href,
        title: data.title,
        summary: data.summary,
        inShort: data.inShort.map(({ text }) => text),
        alsoKnownAs: data.alsoKnownAs,
        minutes: minutesToRead(article),
        published: isoDay(data.published),
        reviewed: isoDay(data.reviewed),
        reviewDue: isoDay(data.reviewDue),
        clinicalReview: data.clinicalReview,
        ...('codes' in data && { codes: data.codes }),
        ...('verdict' in data && { claim: data.claim, verdict: data.verdict }),
        findings: findingsFor(article).map((finding) => finding.id),
        references: referencesOf(article),
      };
    }),
  });
