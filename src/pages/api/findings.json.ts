import type { APIRoute } from 'astro';
import { allFindings } from '~/catalogue/index.ts';
import { findingSentence } from '~/evidence/wording.ts';
import { isoDay } from '~/text/iso-day.ts';

/** Every finding as open data, with the sentence the site shows for it (null while it is not double-checked). */
export const GET: APIRoute = () =>
  Response.json({
    license: 'https://creativecommons.org/licenses/by/4.0/',
    findings: allFindings().map(({ seenAt: _seenAt, say: _say, checkedNote: _note, ...finding }) => ({
      ...finding,
      sentence: findingSentence({ ...finding, say: _say }) ?? null,
      checked: finding.checked ? isoDay(finding.checked) : null,
    })),
  });
