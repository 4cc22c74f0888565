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

const headerLines = (headers: Headers): string[] => Object.entries(headers).map(([name, value]) => `Header always set ${name} "${value}"`);
const block = (name: string, of: string, lines: readonly string[]): string[] => [
  `<${name} ${of}>`,
  ...lines.map((line) => line && `  ${line}`),
  `</${name}>`,
];
const escaped = (path: string): string => path.replaceAll(/[.+]/g, '\\$&');

/** For /etc/apache2/sites-available, as Debian and Ubuntu lay it out. */
export const apacheSite = (place: Place): string => {
  const { base, redirects } = place;
  const host = hostOf(place);
  const logs = [
    '# No address of the reader, no query string, no page they came from; messages below “crit” hold whole request lines.',
    'LogFormat "%{%Y-%m-%dT%H:%M:%S%z}t %m %U %>s %B" without_query',
    'CustomLog /var/log/apache2/knead-to-know.log without_query',
    'ErrorLog /var/log/apache2/knead-to-know-errors.log',
    'LogLevel crit',
  ];
  return [
    '# a2enmod headers rewrite brotli ssl http2',
    ...block('VirtualHost', '*:80', [
      `ServerName ${host}`,
      ...logs,
      'RewriteEngine On',
      'RewriteRule ^ https://%{HTTP_HOST}%{REQUEST_URI} [R=301,L]',
    ]),
    '',
    ...block('VirtualHost', '*:443', [
      `ServerName ${host}`,
      'DocumentRoot /srv/knead-to-know',
      ...logs,
      'Protocols h2 http/1.1',
      'SSLEngine on',
      `SSLCertificateFile /etc/letsencrypt/live/${host}/fullchain.pem`,
      `SSLCertificateKeyFile /etc/letsencrypt/live/${host}/privkey.pem`,
      '',
      ...block('Directory', '/srv/knead-to-know', [
        'Require all granted',
        'Options -Indexes',
        'AllowOverride None',
        'DirectoryIndex index.html',
      ]),
      'AddDefaultCharset utf-8',
      ...Object.entries(mediaTypes).map(([extension, type]) => `AddType ${type} .${extension}`),
      `AddCharset utf-8 ${withCharset.map((extension) => `.${extension}`).join(' ')}`,
      `AddOutputFilterByType BROTLI_COMPRESS;DEFLATE ${compressed.map((extension) => mediaTypes[extension]).join(' ')}`,
      '',
      ...headerLines(securityHeaders),
      `Header always set Cache-Control "${fresh}"`,
      '# A file that is missing today may be there tomorrow.',
      ...block('Location', `${base}${hashed}`, [
        `Header always set Cache-Control "${immutable}" "expr=%{REQUEST_STATUS} in {'200', '206', '304'}"`,
      ]),
      ...open.flatMap((folder) => block('Location', `${base}${folder}`, headerLines(openHeaders))),
      '',
      `ErrorDocument 404 ${base}/404.html`,
      'RewriteEngine On',
      '# A folder without a page of its own, and files that are not meant to be seen.',
      'RewriteCond %{DOCUMENT_ROOT}%{REQUEST_URI} -d',
      'RewriteCond %{DOCUMENT_ROOT}%{REQUEST_URI}/index.html !-f',
      'RewriteRule ^ - [R=404,L]',
      'RewriteRule /\\.(?!well-known/) - [R=404,L]',
      ...redirects.map(([from, to]) => `RewriteRule ^${escaped(base + from)}$ ${base}${to} [R=301,L]`),
    ]),
  ].join('\n');
};
