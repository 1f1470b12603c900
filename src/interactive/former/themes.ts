/**
 * Under a figure stored while its sheet called the themes `chiaro` and `scuro`, as its page is written: the sheet gets
 * the name it knows, and what stands around the figure follows the colour scheme.
 */

const root = document.documentElement;
const { theme } = root.dataset;
if (theme === undefined) root.style.colorScheme = '';
else if (theme === 'dark') {
  root.style.colorScheme = theme;
  root.dataset['theme'] = 'scuro';
}

export {};
