/** What browsers of 2022 cannot do by themselves; newer ones never load it. */
const root = document.documentElement;

/** The menu, where there are no popovers: a script in the head has marked it as shut. */
function openMenuByHand(menu: HTMLElement, button: HTMLElement): void {
  const set = (open: boolean): void => {
    root.dataset['menu'] = open ? 'open' : 'shut';
    button.setAttribute('aria-expanded', String(open));
  };
  const isOpen = (): boolean => root.dataset['menu'] === 'open';
  button.addEventListener('click', () => set(!isOpen()));
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !menu.contains(target) && !button.contains(target)) set(false);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !isOpen()) return;
    set(false);
    button.focus();
  });
  set(false);
}

/** The filters of an index, where selectors cannot look inside (`:has`). */
function filterByHand(index: HTMLElement): void {
  const show = (): void => {
    const chosen = /^#only-(.+)/.exec(location.hash)?.[1];
    for (const entry of index.querySelectorAll<HTMLElement>('[data-facet]'))
      entry.hidden = Boolean(chosen) && entry.dataset['facet'] !== chosen;
    for (const group of index.querySelectorAll<HTMLElement>('section'))
      group.hidden = Boolean(chosen) && !group.querySelector(`[data-facet="${chosen ?? ''}"]`);
  };
  addEventListener('hashchange', show);
  show();
}

/** What is folded away is opened for paper and folded again, where style sheets cannot open it. */
function unfoldForPaper(): void {
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });
}

const menu = document.getElementById('menu');
const button = document.querySelector<HTMLElement>('[popovertarget="menu"]');
if (root.dataset['menu'] && menu && button) openMenuByHand(menu, button);
if (!CSS.supports('selector(:has(a))')) {
  const index = document.querySelector<HTMLElement>('[data-index]');
  if (index?.querySelector('[data-filter]')) filterByHand(index);
}
unfoldForPaper();

// Makes the file a module.
export {};
