const key = 'theme';
const root = document.documentElement;
const systemDark = matchMedia('(prefers-color-scheme: dark)');

const isDark = (): boolean => (root.dataset['theme'] ? root.dataset['theme'] === 'dark' : systemDark.matches);

function remember(theme: string): void {
  try {
    localStorage.setItem(key, theme);
  } catch {
    // Storage is blocked: the choice holds for this page only.
  }
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-theme-choice]')) {
  const show = (): void => button.setAttribute('aria-pressed', String(isDark()));
  button.hidden = false;
  button.addEventListener('click', () => {
    root.dataset['theme'] = isDark() ? 'light' : 'dark';
    remember(root.dataset['theme']);
    show();
  });
  systemDark.addEventListener('change', show);
  show();
}
