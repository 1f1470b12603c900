/**
 * The views of a chart: the choice works without this script, which keeps it in the address (`?view=`)
 * and lets marks of the same datum move to their new place.
 */

const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

for (const fieldset of document.querySelectorAll<HTMLElement>('.views')) {
  const figure = fieldset.closest('figure');
  const views = [...fieldset.querySelectorAll('input')];
  const wanted = new URLSearchParams(location.search).get('view');
  const asked = views.find((view) => view.dataset['view'] === wanted);
  if (asked !== undefined) asked.checked = true;

  /** The marks of the drawing that is shown, by their datum. */
  const marks = () => {
    const drawing = [...(figure?.querySelectorAll('.drawing') ?? [])].find(
      (each) => each.getClientRects().length > 0,
    );
    const all = [...(drawing?.querySelectorAll<SVGElement>('[data-k]') ?? [])];
    return new Map(all.map((mark) => [`${mark.dataset['k']} ${mark.dataset['s']}`, mark]));
  };
  let before = new Map<string, DOMRect>();
  const remember = () => {
    before = new Map([...marks()].map(([key, mark]) => [key, mark.getBoundingClientRect()]));
  };
  // These come before the drawing changes.
  fieldset.addEventListener('pointerdown', remember);
  fieldset.addEventListener('keydown', remember);
  fieldset.addEventListener('change', ({ target }) => {
    const address = new URL(location.href);
    const view = views.find((each) => each === target);
    if (view === views[0]) address.searchParams.delete('view');
    else address.searchParams.set('view', view?.dataset['view'] ?? '');
    history.replaceState(null, '', address);
    if (isStill()) return;
    for (const [key, mark] of marks()) {
      const from = before.get(key);
      const to = mark.getBoundingClientRect();
      if (from === undefined) continue;
      const start = `translate(${from.left - to.left}px, ${from.top - to.top}px)`;
      mark.animate([{ transform: start }, { transform: 'none' }], { duration: 320, easing: 'ease-out' });
    }
  });
}
