/** The address of a view: `?view=north` names a look at a chart, on its page, in its embed, in a story. */

/** The look that a chart has without being asked; its address needs no name. */
export const defaultView = 'default';

/** The parameter's name. It stands in articles elsewhere and never changes. */
const parameter = 'view';

/** What a query asks for, known or not; undefined where it asks for nothing. */
export function viewAsked(query: string): string | undefined {
  return new URLSearchParams(query).get(parameter) ?? undefined;
}

/** The part of a query that asks for a view: `view=north`; undefined for the default one. */
export function viewQuery(view: string): string | undefined {
  return view === defaultView ? undefined : `${parameter}=${view}`;
}

/** The same address with another view in it; all else that it asks for stays. */
export function addressOfView(address: string, view: string): string {
  const changed = new URL(address);
  if (view === defaultView) changed.searchParams.delete(parameter);
  else changed.searchParams.set(parameter, view);
  return changed.href;
}
