const load = (): void => void import('./article.client.ts').catch(() => undefined);

// What helps a reader along waits for the reader; a place that is asked for may have moved.
if (document.querySelector('article'))
  if (location.hash) load();
  else for (const move of ['pointermove', 'keydown', 'scroll', 'touchstart']) addEventListener(move, load, { once: true, passive: true });
