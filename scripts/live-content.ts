import { join } from 'node:path';
import type { AstroIntegrationLogger, HookParameters } from 'astro';
import type { ErrorPayload, ViteDevServer } from 'vite';
import { graphProblems, pageProblems, proseProblems } from '../src/catalogue/rules/index.ts';
import { describe, readSource, report, type Problem, type Source } from '../src/source/index.ts';

type Refresh = NonNullable<HookParameters<'astro:server:setup'>['refreshContent']>;

/** An editor that saves writes more than once; what follows within this time is one save. */
const settled = 80;

/** The first problem as the browser’s overlay shows it, with all others below it. */
export function overlayOf(problems: readonly Problem[], root: string): ErrorPayload | undefined {
  const [first] = problems;
  if (!first) return undefined;
  const file = join(root, first.file);
  const whys = [...new Set(problems.flatMap(({ why }) => why ?? []))].join(' ');
  const err = {
    name: 'A problem in the content',
    message: problems.map(describe).join('\n\n'),
    hint: whys,
    stack: '',
    plugin: 'sound-content',
    id: file,
    loc: { file, line: first.line ?? 1, column: first.column ?? 1 },
  };
  return { type: 'error', err };
}

/** A page that says what is wrong where no script runs; with scripts, Vite’s client draws the overlay over it. */
const problemPage = (text: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A problem in the content</title>
<script type="module" src="/@vite/client"></script>
<pre style="white-space: pre-wrap">${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</pre>
</html>
`;

/** Makes the next page run a module, and all that imports it, again. */
function forget({ environments }: ViteDevServer, file: string): void {
  for (const { moduleGraph } of Object.values(environments))
    for (const module of moduleGraph.getModulesByFile(file) ?? []) moduleGraph.invalidateModule(module, undefined, Date.now(), true);
}

/**
 * Reads and checks the content again whenever a file of it is saved. While its graph is broken every page says where and why;
 * once it is mended the catalogue is made anew and open pages reload. What an editor would send back is told in the terminal.
 */
export function liveContent(root: string, server: ViteDevServer, refresh: Refresh | undefined, logger: AstroIntegrationLogger): void {
  const content = join(root, 'src/content/');
  const { hot } = server.environments.client;
  let problems: readonly Problem[] = [];

  const check = (): Source => {
    const source = readSource(root);
    problems = graphProblems(source);
    if (problems.length > 0) logger.error(report(problems));
    const prose = [...proseProblems(source), ...pageProblems(source)];
    if (prose.length > 0) logger.warn(report(prose));
    return source;
  };
  const show = (): void => {
    const overlay = overlayOf(problems, root);
    if (overlay) hot.send(overlay);
  };
  const update = async (): Promise<void> => {
    const source = check();
    if (problems.length > 0) return show();
    forget(server, join(root, 'src/catalogue/index.ts'));
    await refresh?.({ context: { source } });
    hot.send({ type: 'full-reload', path: '*' });
  };

  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  check();
  server.watcher.on('all', (_event, file) => {
    if (!file.startsWith(content)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(update).catch((error: unknown) => logger.error(String(error)));
    }, settled);
  });
  hot.on('vite:client:connect', show);
  server.middlewares.use((request, response, next) => {
    if (problems.length === 0 || !request.headers.accept?.includes('text/html')) return next();
    response.statusCode = 500;
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(problemPage(report(problems)));
  });
}
