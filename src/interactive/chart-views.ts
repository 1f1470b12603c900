/**
 * The views of a chart: the choice works without this script, which takes the one that the address asks
 * for (`?view=`), keeps the address in step where it can mean one chart only, and lets marks of the same
 * datum move to their new place.
 */

import { addressOfView, viewAsked } from '../charts/view-address.ts';
import { moveFrom, placesOf, type MarkPlaces } from './moving-marks.ts';

const fieldsets = document.querySelectorAll<HTMLElement>('.views');
const wanted = viewAsked(location.search);

for (const fieldset of fieldsets) {
  const figure = fieldset.closest('figure');
  const views = [...fieldset.querySelectorAll('input')];
  const asked = views.find((view) => view.dataset['view'] === wanted);
  if (asked !== undefined) asked.checked = true;
  if (figure === null) continue;

  let before: MarkPlaces = new Map();
  const remember = () => {
    before = placesOf(figure);
  };
  // These come before the drawing changes.
  fieldset.addEventListener('pointerdown', remember);
  fieldset.addEventListener('keydown', remember);
  fieldset.addEventListener('change', () => {
    moveFrom(before, figure, 320);
    const chosen = views.find(({ checked }) => checked)?.dataset['view'];
    // Two charts may have a view of the same name: the address can mean one of them only.
    if (fieldsets.length === 1 && chosen !== undefined) {
      history.replaceState(null, '', addressOfView(location.href, chosen));
    }
  });
}
