/**
 * What is chosen in a chart, and how others say and hear it: events at the chart's `<figure>`.
 *
 * - `filiera:choose` with a `Choice` as its detail: the figure shows that datum at its mark.
 * - `filiera:release`: it shows nothing any more, kept or not.
 * - `filiera:chosen`: dispatched by the figure after each change, whoever made it; detail is the `Choice`, or
 *   undefined once nothing is chosen. It bubbles.
 *
 * Detail of an event that comes from the figure itself is never a new object of the listener's making: a listener
 * that answers `filiera:chosen` with `filiera:choose` would go round for ever.
 */

/** A datum of a chart, by its place in the chart's table. */
export interface Choice {
  /**
   * Index of the row among all rows of the table's bodies, headings of groups left out, from 0, in the order in
   * which the page was built (sorting the table changes nothing): `Datum.row`, and `data-k` of its marks.
   */
  row: number;
  /**
   * Index of the column of values from 0, `Datum.column` and `data-s` of its marks (which leave out 0); undefined
   * for all series of the row.
   */
  series?: number | undefined;
  /** Whether it stays when the pointer leaves, and stands in the address. */
  keep?: boolean | undefined;
}

/** Asks a figure to show a datum. */
export const chooseIn = (figure: Element, detail: Choice) =>
  figure.dispatchEvent(new CustomEvent('filiera:choose', { detail }));

/** Asks a figure to let go of what it shows. */
export const releaseIn = (figure: Element) => figure.dispatchEvent(new CustomEvent('filiera:release'));

/** Tells what a figure shows from now on. @returns a function that ends it */
export function onChosen(figure: Element, tell: (choice: Choice | undefined) => void): () => void {
  const listener = (event: Event) => tell((event as CustomEvent<Choice | null>).detail ?? undefined);
  figure.addEventListener('filiera:chosen', listener);
  return () => figure.removeEventListener('filiera:chosen', listener);
}
