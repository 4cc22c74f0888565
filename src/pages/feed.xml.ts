import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { catalogue } from '~/catalogue/index.ts';
import { cardOf } from '~/catalogue/view.ts';
import { at } from '~/paths.ts';
import { site as settings } from '~/site.config.ts';

/** New and newly reviewed articles, latest first. */
export const GET: APIRoute = ({ site }) =>
  rss({
    title: settings.name,
    description: settings.description,
    site: new URL(at('/'), site ?? settings.origin),
    items: [...catalogue.articlesIn()]
      .sort((a, b) => b.data.reviewed.valueOf() - a.data.reviewed.valueOf() || a.data.title.localeCompare(b.data.title, 'en'))
      .map((article) => {
        const { title, summary, href } = cardOf(article);
        return { title, description: summary, link: href, pubDate: article.data.published };
      }),
  });
