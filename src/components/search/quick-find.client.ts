/** Every search field becomes a quick find when it is first used; Ctrl or ⌘ and K goes to the first one that can be seen. The rest is loaded then. */
import { resultsOf } from './asked.client.ts';

const forms = [...document.querySelectorAll<HTMLFormElement>('form[role="search"]')];
const fieldOf = (form: HTMLFormElement): HTMLInputElement | null => form.querySelector('input[type="search"]');

for (const form of forms)
  // The field has no name: what is typed goes behind “#”, or nowhere.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.assign(resultsOf(fieldOf(form)?.value ?? ''));
  });

/** Where the rest does not load, the field stays a plain form, and the next focus tries again. */
const equip = (field: HTMLInputElement): void =>
  field.addEventListener(
    'focus',
    () =>
      void import('./combobox.client.ts').then(
        ({ becomeCombobox }) => becomeCombobox(field),
        () => equip(field),
      ),
    { once: true },
  );
for (const form of forms) {
  const field = fieldOf(form);
  if (field && !form.dataset['full']) equip(field);
}

document.addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
  const seen = forms.flatMap((form) => fieldOf(form) ?? []).filter((field) => field.getClientRects().length > 0);
  const field = seen.find(({ form }) => form?.classList.contains('large')) ?? seen[0];
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
