import { securityHeaders } from '../../src/seo/security-headers.ts';
import {
  compressed,
  fresh,
  hashed,
  hostOf,
  immutable,
  mediaTypes,
  open,
  openHeaders,
  withCharset,
  type Headers,
  type Place,
} from './policy.ts';

const typeOf = (extension: string): string => mediaTypes[extension] ?? '';
const headerLines = (headers: Headers, always = ' always'): string[] =>
  Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}"${always};`);
const block = (opening: string, lines: readonly string[]): string => `${opening} {\n${lines.map((line) => `  ${line}`).join('\n')}\n}`;
const shared = 'include snippets/knead-to-know-headers.conf;';

/** Headers that every location includes: one with an `add_header` of its own inherits none. */
export const nginxHeaders = (): string => headerLines(securityHeaders).join('\n');

/** What to serve and how, inside any `server` block. */
export const nginxPages = ({ base, redirects }: Place): string =>
  [
    'index index.html;',
    'absolute_redirect off;',
    'server_tokens off;',
    '# A request line holds its query string; below this level nginx writes whole request lines.',
    'log_not_found off;',
    '',
    'default_type application/octet-stream;',
    block(
      'types',
      Object.entries(mediaTypes).map(([extension, type]) => `${type} ${extension};`),
    ),
    'charset utf-8;',
    `charset_types ${withCharset
      .filter((one) => one !== 'html')
      .map(typeOf)
      .join(' ')};`,
    '',
    'gzip on;',
    'gzip_static on;',
    'gzip_vary on;',
    'gzip_proxied any;',
    'gzip_min_length 1000;',
    `gzip_types ${compressed
      .filter((one) => one !== 'html')
      .map(typeOf)
      .join(' ')};`,
    '',
    `error_page 404 ${base}/404.html;`,
    '# A folder without a page of its own.',
    `error_page 403 =404 ${base}/404.html;`,
    '',
    block(`location ${base}/`, [shared, `add_header Cache-Control "${fresh}" always;`, 'try_files $uri $uri/ =404;']),
    block(`location ${base}${hashed}`, [
      shared,
      '# Not “always”: a file that is missing today may be there tomorrow.',
      `add_header Cache-Control "${immutable}";`,
      'try_files $uri =404;',
    ]),
    ...open.map((folder) =>
      block(`location ${base}${folder}`, [
        shared,
        `add_header Cache-Control "${fresh}" always;`,
        ...headerLines(openHeaders),
        'try_files $uri $uri/ =404;',
      ]),
    ),
    block('location ~ /\\.(?!well-known/)', ['return 404;']),
    ...redirects.map(([from, to]) => `location = ${base}${from} { return 301 ${base}${to}; }`),
  ].join('\n');

const logs = (access: string, errors: string): string[] => [`access_log ${access} without_query;`, `error_log ${errors} alert;`];
const logFormat = [
  '# No address of the reader, no query string, no page they came from.',
  `log_format without_query '[$time_iso8601] $request_method $uri $status $body_bytes_sent';`,
];

/** For /etc/nginx/sites-available, as Debian and Ubuntu lay it out. */
export function nginxSite(place: Place): string {
  const host = hostOf(place);
  const kept = logs('/var/log/nginx/knead-to-know.log', '/var/log/nginx/knead-to-know-errors.log');
  return [
    ...logFormat,
    '',
    block('server', ['listen 80;', 'listen [::]:80;', `server_name ${host};`, ...kept, 'return 301 https://$host$request_uri;']),
    '',
    block('server', [
      'listen 443 ssl http2;',
      'listen [::]:443 ssl http2;',
      `server_name ${host};`,
      `ssl_certificate /etc/letsencrypt/live/${host}/fullchain.pem;`,
      `ssl_certificate_key /etc/letsencrypt/live/${host}/privkey.pem;`,
      'root /srv/knead-to-know;',
      ...kept,
      'include snippets/knead-to-know.conf;',
    ]),
  ].join('\n');
}

/** The whole configuration of nginx in a container: no root, nothing written but to /tmp, plain HTTP behind whatever ends TLS. */
export const nginxContainer = (): string =>
  [
    'pid /tmp/nginx.pid;',
    'error_log stderr alert;',
    'worker_processes auto;',
    block('events', ['worker_connections 1024;']),
    block('http', [
      ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path /tmp/nginx-${name};`),
      'sendfile on;',
      'tcp_nopush on;',
      ...logFormat,
      ...block('server', [
        'listen 8080;',
        'root /srv/knead-to-know;',
        ...logs('/dev/stdout', 'stderr'),
        'include snippets/knead-to-know.conf;',
      ]).split('\n'),
    ]),
  ].join('\n');

/** The container: Debian's nginx and the built files, run by a user without rights. */
export const containerFile = ({ base }: Place): string =>
  [
    '# podman build -f deploy/container/Containerfile -t knead-to-know . && podman run --read-only --tmpfs /tmp -p 8080:8080 knead-to-know',
    'FROM docker.io/library/debian:stable-slim',
    'RUN apt-get update && apt-get install -y --no-install-recommends nginx-light && rm -rf /var/lib/apt/lists/*',
    'COPY deploy/container/nginx.conf /etc/nginx/nginx.conf',
    'COPY deploy/nginx/snippets/ /etc/nginx/snippets/',
    `COPY dist/ /srv/knead-to-know${base}/`,
    'USER www-data',
    'EXPOSE 8080',
    'CMD ["nginx", "-g", "daemon off;"]',
  ].join('\n');
