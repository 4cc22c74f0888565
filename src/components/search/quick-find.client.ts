/** Every search field becomes a quick find when it is first used; “/” goes to the first one that can be seen. The rest is loaded then. */
const fields = [...document.querySelectorAll<HTMLInputElement>('form[role="search"]:not([data-full]) input[name="q"]')];

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
fields.forEach(equip);

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
  const seen = [...document.querySelectorAll<HTMLInputElement>('form[role="search"] input[name="q"]')].filter(
    (field) => field.getClientRects().length > 0,
  );
  const field = seen.find(({ form }) => form?.classList.contains('large')) ?? seen[0];
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
});
