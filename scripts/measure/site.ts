import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { securityHeaders } from '../../src/seo/security-headers.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain',
  '.woff2': 'font/woff2',
};
const alreadySmall = new Set(['.woff2', '.png', '.jpg', '.webp', '.pagefind']);

/** Serves dist/ as usual hosts do: compressed, with the headers that the site ships. */
export async function serveCompressed(): Promise<{ origin: string; server: Server }> {
  const dist = join(process.cwd(), 'dist');
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const wanted = join(dist, path.endsWith('/') ? `${path}index.html` : path);
    const found = wanted.startsWith(dist) && existsSync(wanted);
    const file = found ? wanted : join(dist, '404.html');
    const small = alreadySmall.has(extname(file));
    const cached = path.startsWith('/_astro/') ? { 'Cache-Control': 'public, max-age=31536000, immutable' } : {};
    response.writeHead(found ? 200 : 404, {
      'Content-Type': types[extname(file)] ?? 'application/octet-stream',
      ...(!small && { 'Content-Encoding': 'br' }),
      ...cached,
      ...securityHeaders,
    });
    response.end(small ? readFileSync(file) : brotliCompressSync(readFileSync(file)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no address.');
  return { origin: `http://127.0.0.1:${address.port}`, server };
}
