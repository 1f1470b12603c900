/** Marks of the same datum move to where they stand in another drawing. */

/** Of a drawing that takes room, the place of each datum by its row and series. */
export type MarkPlaces = ReadonlyMap<string, DOMRect>;

const marksIn = (container: Element) =>
  [...container.querySelectorAll<SVGElement>('.drawing [data-k]')]
    .filter((mark) => mark.getClientRects().length > 0)
    .map((mark) => [`${mark.dataset['k']} ${mark.dataset['s']}`, mark] as const);

/** Where the marks stand that show now. */
export const placesOf = (container: Element): MarkPlaces =>
  new Map(marksIn(container).map(([key, mark]) => [key, mark.getBoundingClientRect()]));

/** Moves the marks that show now from where they stood; at once where a reader asked for little motion. */
export function moveFrom(before: MarkPlaces, container: Element, duration: number): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  for (const [key, mark] of marksIn(container)) {
    const from = before.get(key);
    if (from === undefined) continue;
    const to = mark.getBoundingClientRect();
    const start = `translate(${from.left - to.left}px, ${from.top - to.top}px)`;
    mark.animate([{ transform: start }, { transform: 'none' }], { duration, easing: 'ease-out' });
  }
}
