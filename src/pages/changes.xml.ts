import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { changeWords } from '~/catalogue/changes.ts';
import { catalogue } from '~/catalogue/index.ts';
import { at } from '~/paths.ts';
import { site as settings } from '~/site.config.ts';

/** Changes that matter, newest first. */
export const GET: APIRoute = ({ site }) =>
  rss({
    title: `${settings.name}: what has changed`,
    description: 'Warnings that came or grew, answers that changed, mistakes put right.',
    site: site ?? settings.origin,
    items: catalogue.allChanges().map(({ key, on, what, kind, of }) => ({
      title: `${changeWords[kind]}: ${of.title}`,
      description: what,
      // Two changes of one page must differ in address: readers tell items apart by it.
      link: at(`/changes/#change-${key}`),
      pubDate: on,
    })),
  });
