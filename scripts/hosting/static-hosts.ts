import { securityHeaders } from '../../src/seo/security-headers.ts';
import { hashed, immutable, open, openHeaders, type Headers, type Place } from './policy.ts';

const rule = (path: string, headers: Headers): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/**
 * `_headers` of Netlify and Cloudflare Pages. Neither is told `no-cache`: both ask anew by themselves, and Cloudflare would join the value
 * with that of hashed files.
 */
export const hostHeaders = ({ base }: Place): string =>
  [
    rule(`${base}/*`, securityHeaders),
    rule(`${base}${hashed}*`, { 'Cache-Control': immutable }),
    ...open.map((folder) => rule(`${base}${folder}*`, openHeaders)),
  ].join('\n');

/** `_redirects` of Netlify and Cloudflare Pages: old addresses of retired articles. */
export const hostRedirects = ({ base, redirects }: Place): string =>
  redirects.map(([from, to]) => `${base}${from} ${base}${to} 301`).join('\n');
