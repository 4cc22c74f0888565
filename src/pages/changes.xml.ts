import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { changeWords } from '~/schemas/changes.ts';
import { catalogue } from '~/catalogue/index.ts';
import { at } from '~/paths.ts';
import { site as settings } from '~/site.config.ts';

/** Changes that matter, newest first. */
export const GET: APIRoute = ({ site = new URL(settings.origin) }) =>
  rss({
    title: `${settings.name}: what has changed`,
    description: 'Warnings that came or grew, answers that changed, mistakes put right.',
    site: new URL(at('/'), site),
    items: catalogue.allChanges().map(({ key, on, what, kind, of }) => ({
      title: `${changeWords[kind]}: ${of.title}`,
      description: what,
      // Feed readers tell items apart by their address; a whole one is left as it is.
      link: new URL(at(`/changes/#change-${key}`), site).href,
      pubDate: on,
    })),
  });
