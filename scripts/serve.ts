/** Serves dist/ with the headers the site ships: `node scripts/serve.ts [port]`. Prints the address. */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { securityHeaders } from '../src/seo/security-headers.ts';

const port = Number(process.argv[2] ?? process.env['PORT'] ?? 4321);
const dist = join(process.cwd(), 'dist');
const serve = sirv(dist, {
  etag: true,
  gzip: false,
  setHeaders: (response) => Object.entries(securityHeaders).forEach(([name, value]) => response.setHeader(name, value)),
});

const server = createServer((request, response) =>
  serve(request, response, () => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', ...securityHeaders });
    response.end(readFileSync(join(dist, '404.html')));
  }),
);
server.listen(port, () => console.log(`Knead to Know is at http://localhost:${port}/ (stop with Ctrl+C)`));
