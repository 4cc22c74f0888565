import { codeSystems } from '~/connect/codes.ts';
import { answer, type Found, type Question, type Topic } from '~/connect/match.ts';
import { medlinePlusAddress, readQuestion } from '~/connect/request.ts';
import { make } from '~/dom/make.ts';
import { part } from '~/dom/part.ts';

type Shown = Topic & { readonly href: string; readonly summary: string };

/** The topics of the page’s own table: what a reader without scripts sees is what is searched. */
const topics: Shown[] = [...document.querySelectorAll<HTMLElement>('[data-topic]')].map((row) => {
  const link = part(row, 'a', HTMLAnchorElement);
  return {
    title: link.textContent,
    href: link.href,
    summary: row.dataset['summary'] ?? '',
    codes: part(row, '[data-codes]').textContent.split(/\s+/),
    names: part(row, '[data-names]').textContent.split('; ').filter(Boolean),
  };
});

/** What was asked for, as a reader would say it. */
function askedFor({ code, system, displayName, freeText }: Question): string {
  const label = system ? (codeSystems[system]?.label ?? 'code') : 'code';
  return code ? `${label} ${code}${displayName ? ` (${displayName})` : ''}` : `“${displayName ?? freeText ?? ''}”`;
}

function howFound({ how, by, topics: found }: Found<Shown>, question: Question): string {
  const asked = askedFor(question);
  const count = found.length === 1 ? 'one article' : `${found.length} articles`;
  if (how === 'code') return `For ${asked}: ${count}.`;
  if (how === 'wider-code') return `Nothing is filed under ${asked} itself. For the wider code ${by}: ${count}.`;
  if (how === 'name') return `Found by the name “${by}”: ${count}.`;
  return `No article here answers ${asked}.`;
}

function show(question: Question): void {
  const mapped = !question.system || (codeSystems[question.system]?.mapped ?? false);
  const found = answer(question, topics, mapped);
  part(document, '[data-answer]').hidden = false;
  part(document, '[data-how]').textContent = howFound(found, question);
  part(document, '[data-found]').replaceChildren(
    ...found.topics.map(({ title, href, summary }) =>
      make('li', { class: 'entry' }, make('h2', {}, make('a', { href }, title)), make('p', {}, summary)),
    ),
  );
  part(document, '[data-none]').hidden = found.how !== 'none';
  part(document, '#connect-search', HTMLInputElement).value = question.freeText ?? question.displayName ?? '';
  const medlinePlus = part(document, '[data-medlineplus]', HTMLAnchorElement);
  medlinePlus.href = medlinePlusAddress(medlinePlus.href, question);
  if (question.freeText) {
    const form = part(document, '[data-none] form', HTMLFormElement);
    const query = new URLSearchParams({ q: question.freeText }).toString();
    part(document, '[data-how]').append(' ', make('a', { href: `${form.action}?${query}` }, `Search for “${question.freeText}”`));
  }
}

const question = readQuestion(location.search, location.hash);
if (question.code ?? question.displayName ?? question.freeText) show(question);
