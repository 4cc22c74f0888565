import type { APIRoute } from 'astro';
import { catalogue } from '~/catalogue/index.ts';
import { statementPath } from '~/catalogue/places.ts';
import { isoDay } from '~/text/iso-day.ts';
import { withNumbers } from '~/regions/here.ts';

/** Every statement a reader can act on, with each source it rests on and the last reading of that source for it (null where there is none). */
export const GET: APIRoute = ({ site }) =>
  Response.json({
    license: 'https://creativecommons.org/licenses/by/4.0/',
    statements: catalogue.statements().map((statement) => ({
      key: statement.key,
      kind: statement.kind,
      url: new URL(statementPath(catalogue, statement), site).href,
      text: withNumbers(statement.text),
      references: statement.against.map(({ reference, last }) => ({
        id: reference,
        lastRead: last && { on: isoDay(last.on), depth: last.depth, judgement: last.judgement },
      })),
    })),
  });
