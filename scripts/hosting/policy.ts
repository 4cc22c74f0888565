import { extname } from 'node:path';
import { securityHeaders } from '../../src/seo/security-headers.ts';

/** Where a copy lives: its origin, its folder (“” at the root of the host, else “/massage”), and old addresses with the new ones, without the folder. */
export type Place = {
  readonly origin: string;
  readonly base: string;
  readonly redirects: readonly (readonly [from: string, to: string])[];
};

export type Headers = Readonly<Record<string, string>>;

/** The media type of every kind of file that is built. */
export const mediaTypes: Headers = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  csv: 'text/csv',
  webmanifest: 'application/manifest+json',
  pdf: 'application/pdf',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  pagefind: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
};

/** What is text, is sent compressed. */
export const compressed: readonly string[] = ['html', 'css', 'js', 'json', 'xml', 'svg', 'txt', 'csv', 'webmanifest'];

/** What a browser would otherwise read in the charset of its country; JSON is UTF-8 by its own rule. */
export const withCharset: readonly string[] = ['html', 'css', 'js', 'xml', 'svg', 'txt', 'csv'];

/** Asked for anew each time, so that a corrected page reaches readers at once. */
export const fresh = 'no-cache';

/** Kept for a year: the name holds a hash of the content. */
export const immutable = 'public, max-age=31536000, immutable';

/** The folder of files whose name is the hash of their content. */
export const hashed = '/_astro/';

/** Folders of data that pages of other sites may read. */
export const open: readonly string[] = ['/api/', '/connect/'];

export const openHeaders: Headers = { 'Access-Control-Allow-Origin': '*' };

/** The content type of a file by its name, with its charset. */
export function contentType(path: string): string {
  const extension = extname(path).slice(1);
  return `${mediaTypes[extension] ?? 'application/octet-stream'}${withCharset.includes(extension) ? '; charset=utf-8' : ''}`;
}

/** Every header but the content type that a host should send with an address below the folder; `found` is whether there is such a file. */
export function headersFor(path: string, found = true): Headers {
  return {
    ...securityHeaders,
    'Cache-Control': found && path.startsWith(hashed) ? immutable : fresh,
    ...(open.some((folder) => path.startsWith(folder)) && openHeaders),
  };
}

/** “clinic.example” of “https://clinic.example”. */
export const hostOf = ({ origin }: Place): string => new URL(origin).hostname;

/** “/massage” from “massage/”, “/massage/” or “/massage”; “” from “/”. */
export const folderOf = (base: string): string => `/${base}`.replaceAll(/\/+/g, '/').replace(/\/$/, '');
