import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { compressed, contentType, headersFor } from '../hosting/policy.ts';

/** Serves dist/ as usual hosts do: compressed, with the headers that the site ships. */
export async function serveCompressed(): Promise<{ origin: string; server: Server }> {
  const dist = join(process.cwd(), 'dist');
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const wanted = join(dist, path.endsWith('/') ? `${path}index.html` : path);
    const found = wanted.startsWith(dist) && existsSync(wanted);
    const file = found ? wanted : join(dist, '404.html');
    const text = compressed.includes(extname(file).slice(1));
    response.writeHead(found ? 200 : 404, {
      ...headersFor(path, found),
      'Content-Type': contentType(file),
      ...(text && { 'Content-Encoding': 'br' }),
    });
    response.end(text ? brotliCompressSync(readFileSync(file)) : readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no address.');
  return { origin: `http://127.0.0.1:${address.port}`, server };
}
