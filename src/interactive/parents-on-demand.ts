/** The articles of the page on embedding are loaded when they are asked for, not ten at once. */

for (const parent of document.querySelectorAll<HTMLDetailsElement>('.parent')) {
  parent.addEventListener(
    'toggle',
    () => {
      // With scripts on, the content of a noscript element is text.
      const html = parent.querySelector('noscript')?.textContent;
      if (html !== undefined) parent.append(document.createRange().createContextualFragment(html));
    },
    { once: true },
  );
}
