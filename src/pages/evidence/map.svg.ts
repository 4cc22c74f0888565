import type { APIRoute } from 'astro';
import { lightHex } from '~/brand/index.ts';
import { catalogue } from '~/catalogue/index.ts';
import { mapPicture } from '~/evidence/picture.ts';
import { mapFinding } from '~/evidence/sentences.ts';
import { at } from '~/paths.ts';
import { rungs } from '~/schemas/vocabulary.ts';
import { site } from '~/site.config.ts';
import { dayInWords, isoDay } from '~/text/iso-day.ts';

/** The evidence map to keep, show or print: one picture with its title, its date and its address. */
export const GET: APIRoute = ({ site: origin }) => {
  const map = catalogue.evidenceMap();
  const newest = Math.max(...catalogue.articlesIn().map(({ data }) => data.reviewed.getTime()));
  const picture = mapPicture(map, {
    title: `${site.name}: the evidence map of massage`,
    finding: mapFinding(map.cells.flatMap(({ marks }) => marks)),
    source: `${new URL(at('/evidence/'), origin).href} · ${dayInWords(isoDay(new Date(newest)))} · CC BY 4.0`,
    fills: Object.fromEntries(rungs.map((rung) => [rung, lightHex(`sure-${rung}`)])),
  });
  return new Response(picture, { headers: { 'Content-Type': 'image/svg+xml' } });
};
