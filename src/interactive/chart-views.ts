/**
 * The views of a chart: the choice works without this script, which takes the one that the address asks
 * for (`?view=`), keeps the address in step where it can mean one chart only, and lets marks of the same
 * datum move to their new place.
 */

import { addressOfView, viewAsked } from '../charts/view-address.ts';

const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

const fieldsets = document.querySelectorAll<HTMLElement>('.views');
const wanted = viewAsked(location.search);

for (const fieldset of fieldsets) {
  const figure = fieldset.closest('figure');
  const views = [...fieldset.querySelectorAll('input')];
  const asked = views.find((view) => view.dataset['view'] === wanted);
  if (asked !== undefined) asked.checked = true;
  if (figure === null) continue;

  /** The marks of the drawing that is shown, by their datum; those of the others take no room. */
  const marks = () => {
    const all = [...figure.querySelectorAll<SVGElement>('.drawing [data-k]')];
    const shown = all.filter((mark) => mark.getClientRects().length > 0);
    return new Map(shown.map((mark) => [`${mark.dataset['k']} ${mark.dataset['s']}`, mark]));
  };
  let before = new Map<string, DOMRect>();
  const remember = () => {
    before = new Map([...marks()].map(([key, mark]) => [key, mark.getBoundingClientRect()]));
  };
  // These come before the drawing changes.
  fieldset.addEventListener('pointerdown', remember);
  fieldset.addEventListener('keydown', remember);
  const move = () => {
    if (isStill()) return;
    for (const [key, mark] of marks()) {
      const from = before.get(key);
      const to = mark.getBoundingClientRect();
      if (from === undefined) continue;
      const start = `translate(${from.left - to.left}px, ${from.top - to.top}px)`;
      mark.animate([{ transform: start }, { transform: 'none' }], { duration: 320, easing: 'ease-out' });
    }
  };
  fieldset.addEventListener('change', () => {
    move();
    const chosen = views.find(({ checked }) => checked)?.dataset['view'];
    // Two charts may have a view of the same name: the address can mean one of them only.
    if (fieldsets.length === 1 && chosen !== undefined) {
      history.replaceState(null, '', addressOfView(location.href, chosen));
    }
  });
}
