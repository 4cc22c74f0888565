import { securityHeaders } from '../../src/seo/security-headers.ts';
import { contentType, fresh, hashed, hostOf, immutable, mediaTypes, open, openHeaders, type Headers, type Place } from './policy.ts';

const headerLines = (headers: Headers): string[] => Object.entries(headers).map(([name, value]) => `${name} "${value}"`);
const block = (opening: string, lines: readonly string[]): string[] => [`${opening} {`, ...lines.map((line) => `\t${line}`), '}'];

/** Caddy writes the whole address of a request: its query string, its headers and the reader's address are taken out. */
const withoutQuery = block('format filter', [
  'wrap json',
  ...block('fields', [
    'request>uri regexp "\\?.*" ""',
    'request>headers delete',
    'request>remote_ip delete',
    'request>remote_port delete',
    'resp_headers delete',
  ]),
]);

/** For /etc/caddy/Caddyfile, as Debian and Ubuntu lay it out. */
export const caddyFile = (place: Place): string => {
  const { base, redirects } = place;
  const types = Object.keys(mediaTypes).flatMap((extension) => [
    `@${extension} path *.${extension}`,
    `header @${extension} Content-Type "${contentType(`x.${extension}`)}"`,
  ]);
  return [
    ...block('', [...block('log default', withoutQuery)]).map((line) => (line.trimStart() === '{' ? '{' : line)),
    '',
    ...block(hostOf(place), [
      'root * /srv/knead-to-know',
      ...block('log', ['output file /var/log/caddy/knead-to-know.log', ...withoutQuery]),
      'encode zstd gzip',
      ...block('header', headerLines(securityHeaders)),
      `@hashed path ${base}${hashed}*`,
      `@fresh not path ${base}${hashed}*`,
      `header @hashed Cache-Control "${immutable}"`,
      `header @fresh Cache-Control "${fresh}"`,
      `@open path ${open.map((folder) => `${base}${folder}*`).join(' ')}`,
      ...block('header @open', headerLines(openHeaders)),
      ...types,
      ...redirects.map(([from, to]) => `redir ${base}${from} ${base}${to} permanent`),
      ...block('@hidden', ['path */.*', 'not path /.well-known/*']),
      'error @hidden 404',
      ...block('file_server', ['precompressed br gzip']),
      ...block('handle_errors', [
        `header Cache-Control "${fresh}"`,
        'header Content-Type "text/html; charset=utf-8"',
        `rewrite * ${base}/404.html`,
        'file_server',
      ]),
    ]),
  ].join('\n');
};
