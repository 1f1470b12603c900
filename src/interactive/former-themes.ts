/**
 * Under a figure stored while its sheet called the themes `chiaro` and `scuro`: the sheet gets the name it
 * knows, and what stands around the figure follows the colour scheme.
 */

const root = document.documentElement;
const { theme } = root.dataset;
if (theme !== undefined) {
  root.style.colorScheme = theme;
  root.dataset['theme'] = theme === 'dark' ? 'scuro' : 'chiaro';
}

export {};
