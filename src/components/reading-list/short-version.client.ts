import { make } from '~/dom/make.ts';

/** What of an article’s page its short version has, in this order: answer and danger signs, drawing, steps, parts of a session. */
const kept = ['.top', '.side .drawing', '[aria-labelledby="steps"]', '[aria-labelledby="session-line"]'];

/** The short version of an article, made of its page for a job of printing; what the page folds away is one line each; `help` says whom to ring. */
export function shortVersion(page: Document, help: string): HTMLElement {
  const { version } = page.documentElement.dataset;
  const rules = [...page.querySelectorAll('.care details > p > strong')].map(({ textContent }) => make('li', {}, textContent));
  const parts = kept.flatMap((name) => page.querySelector(name) ?? []);
  for (const part of parts) for (const tool of part.querySelectorAll('.hand, .no-print')) tool.remove();
  return make(
    'article',
    { class: 'page short' },
    ...parts,
    rules.length > 0 && make('section', {}, make('h2', {}, 'Take care if this is you'), make('ul', {}, ...rules)),
    page.querySelector('.take') ?? undefined,
    make('p', { class: 'help' }, help),
    make('p', {}, version),
  );
}
