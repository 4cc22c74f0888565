/** Serves dist/ with the headers the site ships, in the folder it was built for: `node scripts/serve.ts [port]`. Prints the address. */
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { builtFolder } from './hosting/built.ts';
import { contentType, headersFor } from './hosting/policy.ts';

const port = Number(process.argv[2] ?? process.env['PORT'] ?? 4321);
const dist = join(process.cwd(), 'dist');
const base = builtFolder(dist);
const serve = sirv(dist, {
  etag: true,
  gzip: false,
  setHeaders: (response, path) => {
    for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
    response.setHeader('Content-Type', contentType(extname(path) ? path : 'index.html'));
  },
});

const server = createServer((request, response) => {
  const notFound = (): void => {
    response.writeHead(404, { ...headersFor('/', false), 'Content-Type': contentType('404.html') });
    response.end(readFileSync(join(dist, '404.html')));
  };
  const address = request.url ?? '/';
  if (base && ['/', base].includes(address)) response.writeHead(302, { Location: `${base}/` }).end();
  else if (!address.startsWith(`${base}/`)) notFound();
  else {
    request.url = address.slice(base.length);
    serve(request, response, notFound);
  }
});
server.listen(port, () => {
  // Port 0 asks for any that is free.
  const address = server.address();
  const open = typeof address === 'object' && address ? address.port : port;
  console.log(`Knead to Know is at http://localhost:${open}${base}/ (stop with Ctrl+C)`);
});
