import type { Rule } from './rule.ts';

const plain = (href: string): string => href.replace(/^https:\/\/(?:www\.)?/, '').replace(/\/$/, '');
/** Parts of an address that follow a reader, or that belong to one visit. */
const following = /[?&](?:utm_|fbclid|gclid|session|sid=)/i;

/** Links that leave the site with an address nobody should follow: one that tracks, names a machine, or stands twice. */
export const outwardLinks: Rule = {
  why: 'A reader who acts on a page should arrive, and nobody should be told where they came from.',
  find: ({ source, today }) => {
    const seen = new Map<string, string>();
    return source.entries.outward.flatMap(({ id, file, at, data }) => {
      const place = { file, ...at(['href']), field: `${id}.href`, value: data.href };
      const { hostname, port, username } = new URL(data.href);
      const twin = seen.get(plain(data.href));
      seen.set(plain(data.href), id);
      return [
        ...(following.test(data.href) ? [{ ...place, message: 'carries a part that follows readers: leave it out' }] : []),
        ...(port || username || !/\.[a-z]{2,}$/.test(hostname) ? [{ ...place, message: 'is no public address' }] : []),
        ...(twin ? [{ ...place, message: `stands already under ${twin}` }] : []),
        ...(data.read > today ? [{ file, ...at(['read']), field: `${id}.read`, message: 'lies in the future' }] : []),
      ];
    });
  },
};
