import { make } from '~/dom/make.ts';

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
