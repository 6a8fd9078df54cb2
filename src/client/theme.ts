const KEY = 'methodex-theme';

/** Lets the header's button change the theme; the choice is kept, and undone when it meets the system's own. */
export function listenForTheme(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-button]');
  if (button === null) return;
  sayWhatComes(button);
  button.addEventListener('click', () => {
    const next = themeShown() === 'dark' ? 'light' : 'dark';
    document.documentElement.dataset['theme'] = next;
    keep(next === themeOfSystem() ? null : next);
    sayWhatComes(button);
  });
}

function themeOfSystem(): 'dark' | 'light' {
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function themeShown(): 'dark' | 'light' {
  const chosen = document.documentElement.dataset['theme'];
  return chosen === 'dark' || chosen === 'light' ? chosen : themeOfSystem();
}

function sayWhatComes(button: HTMLButtonElement): void {
  const label = themeShown() === 'dark' ? 'Light theme' : 'Dark theme';
  button.setAttribute('aria-label', label);
  button.title = label;
}

function keep(theme: string | null): void {
  try {
    if (theme === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage may be shut off; the theme then holds for this page.
  }
}
