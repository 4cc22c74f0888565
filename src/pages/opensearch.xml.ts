import type { APIRoute } from 'astro';
import { at } from '~/paths.ts';
import { openSearch } from '~/search/open-search.ts';
import { site } from '~/site.config.ts';

/** Lets browsers add the site as a search engine. */
export const GET: APIRoute = ({ site: origin }) => {
  const absolute = (path: string): string => new URL(at(path), origin).href;
  const text = openSearch({
    name: site.name,
    description: `${site.tagline}: search in your own words.`,
    language: site.region.language,
    search: absolute('/search/'),
    icon: absolute('/favicon.svg'),
  });
  return new Response(text, { headers: { 'Content-Type': 'application/opensearchdescription+xml' } });
};
