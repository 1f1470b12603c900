/** The link to the search: pressed, or asked for with the key `/`, it loads the search and opens it over the page. */

const link = document.querySelector<HTMLAnchorElement>('[data-search]');

if (link !== null) {
  let isAsked = false;
  const open = () => {
    if (isAsked) link.dispatchEvent(new Event('search'));
    else {
      isAsked = true;
      const code = document.createElement('script');
      code.src = link.dataset['search'] ?? '';
      // Without it, the page with everything on it.
      code.addEventListener('error', () => {
        location.assign(link.href);
      });
      document.head.append(code);
    }
  };
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open();
  });
  addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (key !== '/' || ctrlKey || metaKey || altKey) return;
    if (target instanceof Element && target.closest('input,select,textarea,[contenteditable],dialog')) return;
    try {
      if (localStorage.getItem('slash') === 'off') return;
    } catch {
      // Storage may be closed.
    }
    event.preventDefault();
    open();
  });
  if (document.querySelector('[data-search-page]')) open();
}
