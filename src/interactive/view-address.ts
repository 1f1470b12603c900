/** Keeps the chosen view of a chart in the address of its page, where it can be shared (`?view=`). */

for (const fieldset of document.querySelectorAll<HTMLElement>('.views')) {
  fieldset.addEventListener('change', ({ target }) => {
    const address = new URL(location.href);
    const view = (target as HTMLInputElement).dataset['view'] ?? 'default';
    if (view === 'default') address.searchParams.delete('view');
    else address.searchParams.set('view', view);
    history.replaceState(null, '', address);
  });
}
