/** Language links keep the fragment: the reader lands on the same number in the other language. */

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-keeps-fragment]')) {
  link.addEventListener('click', () => {
    link.hash = location.hash;
  });
}
