/** The theme button: shows the theme one would get, keeps the choice on this device. */

const root = document.documentElement;

function isDark(): boolean {
  const chosen = root.dataset['theme'];
  return chosen === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : chosen === 'dark';
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-theme-switch]')) {
  const { toLight = '', toDark = '', label = '' } = button.dataset;
  const say = () => {
    button.textContent = isDark() ? toLight : toDark;
    button.setAttribute('aria-label', `${label}: ${button.textContent}`);
  };
  button.addEventListener('click', () => {
    root.dataset['theme'] = isDark() ? 'light' : 'dark';
    try {
      localStorage.setItem('theme', root.dataset['theme']);
    } catch {
      // Storage may be closed; the choice then lasts as long as the page.
    }
    say();
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', say);
  say();
  button.hidden = false;
}
