import type { APIRoute, GetStaticPaths } from 'astro';
import { lightHex } from '~/brand/index.ts';
import { catalogue } from '~/catalogue/index.ts';
import { helpLines } from '~/catalogue/view.ts';
import { letterheadOf } from '~/one-page/letterhead.ts';
import { drawingOf } from '~/one-page/papers.ts';
import { posterPdf } from '~/one-page/pdf.ts';
import template from '~/one-page/poster.typ?raw';
import { at } from '~/paths.ts';
import { written } from '~/text/words.ts';
import { qrSource } from '~/reading-list/qr.ts';
import { site as settings } from '~/site.config.ts';
import { isoDay } from '~/text/iso-day.ts';

export const getStaticPaths = (() => [{ params: { paper: 'a4' } }, { params: { paper: 'a5' } }]) satisfies GetStaticPaths;

/** A poster for the waiting room, which leads to the first page. */
export const GET: APIRoute = ({ params, site = new URL(settings.origin) }) => {
  const address = new URL(at('/'), site).href;
  const [language = 'en', region = 'NZ'] = settings.region.language.split('-');
  const newest = Math.max(...catalogue.articlesIn().map(({ data }) => data.reviewed.valueOf()));
  const pdf = posterPdf(
    {
      paper: params['paper'] === 'a5' ? 'a5' : 'a4',
      language,
      region,
      from: settings.clinic?.name ?? settings.name,
      logo: settings.clinic ? letterheadOf(settings.clinic).logo : null,
      drawing: drawingOf('session-massage') ?? null,
      title: 'Does massage help?',
      words: 'What it can and cannot do, how sure anyone is, and when not to have it. In plain words.',
      privacy: 'Free. No sign-in, and nobody sees what you read.',
      help: helpLines().line,
      address: written(address).replace(/\/$/, ''),
      code: qrSource(address),
      brand: lightHex('brand'),
      version: isoDay(new Date(newest)),
    },
    template,
  );
  return new Response(pdf as Uint8Array<ArrayBuffer>, { headers: { 'Content-Type': 'application/pdf' } });
};
