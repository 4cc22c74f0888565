import { forwardings, retiredForGood, type Retirement } from '../../src/catalogue/forwarding.ts';
import { site } from '../../src/site.config.ts';
import { ownContent } from '../own-content.ts';
import { apacheSite } from './apache.ts';
import { caddyFile } from './caddy.ts';
import { containerFile, nginxContainer, nginxHeaders, nginxPages, nginxSite } from './nginx.ts';
import { folderOf, type Place } from './policy.ts';

const note = '# Made by `npm run hosting` from scripts/hosting/policy.ts: change that, not this file.\n';

/** Old addresses that lead to another article, long and short, with the new one. */
export function redirectsOf(retired: readonly [slug: string, where: Retirement][]): (readonly [string, string])[] {
  const long = forwardings(retired).map(({ section, slug, where }) => [`/${section}/${slug}/`, where] as const);
  const short = retiredForGood(retired).map(([slug, where]) => [`/a/${slug}/`, where] as const);
  return [...long, ...short].flatMap(([from, where]) => ('to' in where ? [[from, `/${where.to}/`] as const] : []));
}

/** Where the copy that is being built will live, as SITE_ORIGIN, SITE_BASE and the content say. */
export function ownPlace(): Place {
  return {
    origin: process.env['SITE_ORIGIN'] ?? site.origin,
    base: folderOf(process.env['SITE_BASE'] ?? '/'),
    redirects: redirectsOf(Object.entries(ownContent().singles.retired?.data ?? {})),
  };
}

/** Every file of deploy/, by its path there. */
export const deployFiles = (place: Place): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries({
      'nginx/knead-to-know.conf': nginxSite(place),
      'nginx/snippets/knead-to-know.conf': nginxPages(place),
      'nginx/snippets/knead-to-know-headers.conf': nginxHeaders(),
      'container/nginx.conf': nginxContainer(),
      'container/Containerfile': containerFile(place),
      'caddy/Caddyfile': caddyFile(place),
      'apache/knead-to-know.conf': apacheSite(place),
    }).map(([path, text]) => [path, `${note}${text}\n`]),
  );
