import type { APIRoute } from 'astro';
import { catalogue } from '~/catalogue/index.ts';
import { isoDay } from '~/text/iso-day.ts';
import { sentenceOf } from '~/evidence/verdict.ts';

/** Every finding as open data, with the sentence the site shows for it (null while it is not double-checked). */
export const GET: APIRoute = () =>
  Response.json({
    license: 'https://creativecommons.org/licenses/by/4.0/',
    findings: catalogue.allFindings().map(({ seenAt: _seenAt, say: _say, checkedNote: _note, ...finding }) => ({
      ...finding,
      sentence: sentenceOf({ ...finding, say: _say }) ?? null,
      checked: finding.checked ? isoDay(finding.checked) : null,
    })),
  });
