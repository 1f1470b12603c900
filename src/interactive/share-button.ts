/** Buttons that hand an address to the system's own way of sharing; hidden where it has none. */

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-shares]')) {
  const { shares: url = '', title = '' } = button.dataset;
  if (!('share' in navigator)) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    navigator.share({ url, title }).catch(() => {
      // The reader thought better of it.
    });
  });
}
