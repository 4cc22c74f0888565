import { make } from '~/dom/make.ts';

/** Copies text that keeps its links where it is pasted into an e-mail; where the browser knows no such copying, the plain text. */
export async function copyRich({ text, html }: { text: string; html: string }, status: HTMLElement, what: string): Promise<void> {
  try {
    const as = (type: string, words: string): Record<string, Blob> => ({ [type]: new Blob([words], { type }) });
    await navigator.clipboard.write([new ClipboardItem({ ...as('text/plain', text), ...as('text/html', html) })]);
    status.textContent = `${what} copied.`;
  } catch {
    await copyText(text, status, what);
  }
}

/** Copies text and says so in a status element; where the browser will not copy, shows the text chosen and ready. */
export async function copyText(text: string, status: HTMLElement, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = `${what} copied.`;
  } catch {
    const field = make('textarea', { readonly: '', rows: '4', 'aria-label': what });
    field.value = text;
    status.replaceChildren('This browser does not let the page copy. Copy it from here: ', field);
    field.select();
  }
}
