import type { APIRoute } from 'astro';
import { answeredCodes, feedFor } from '~/catalogue/codes.ts';
import { catalogue } from '~/catalogue/index.ts';
import { at } from '~/paths.ts';
import { site as settings } from '~/site.config.ts';

/** Every code that has an answer, with the files that hold it and the articles it names. */
export const GET: APIRoute = ({ site = new URL(settings.origin) }) => {
  const file = (code: string, kind: string): string => new URL(at(`/connect/icd10cm/${code}.${kind}`), site).href;
  return Response.json({
    application: new URL(at('/connect/application/'), site).href,
    note: 'No answer for a code? Take characters off its end, one by one, down to three: M54.59, M54.5, M54.',
    systems: {
      icd10cm: {
        oid: '2.16.840.1.113883.6.90',
        codes: Object.fromEntries(
          answeredCodes(catalogue).map((code) => [
            code,
            {
              json: file(code, 'json'),
              xml: file(code, 'xml'),
              articles: feedFor(catalogue, code, site).entries.map(({ title, address }) => ({ title, url: address })),
            },
          ]),
        ),
      },
    },
  });
};
