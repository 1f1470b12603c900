/** What is cited, as CSL-JSON has it, and what the formats of reference managers take from it. */

/** A person by the parts of the name, or an institution as it names itself. */
export interface CitedName {
  literal?: string | undefined;
  family?: string | undefined;
  given?: string | undefined;
  /** `van`, `della`: sorted with the family's name. */
  'non-dropping-particle'?: string | undefined;
  /** `de` in Alexis de Tocqueville: goes where the given name goes. */
  'dropping-particle'?: string | undefined;
  /** `Jr.` */
  suffix?: string | undefined;
}

/** A CSL-JSON item; members beyond these keep their names. */
export interface CitedItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author: readonly CitedName[];
  readonly editor?: readonly CitedName[] | undefined;
  /** Year, month, day, of which the year is there. */
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] } | undefined;
  /** When it was as it is cited, likewise. */
  readonly accessed?: { readonly 'date-parts': readonly (readonly number[])[] } | undefined;
  readonly [member: string]: unknown;
}

/** A text on one line: line breaks and tabs would end a field, or begin another. */
export function onOneLine(text: string): string {
  return text.replaceAll(/[\s\u0085\p{Cc}]+/gu, ' ').trim();
}

/** What an item says under a name of CSL, on one line; undefined where it says nothing. */
export function memberOf(item: CitedItem, name: string): string | undefined {
  const value = item[name];
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  const text = onOneLine(value);
  return text === '' ? undefined : text;
}

/** The first date of an item: year, and month and day where they are said. */
export function dateOf({ issued }: CitedItem): readonly number[] {
  return issued?.['date-parts'][0] ?? [];
}

/**
 * Who brought an item out, where its type asks for it: a report, a thesis or a book without a publisher is its
 * institution's own. Undefined where nobody is named.
 */
export function publisherOf(item: CitedItem): string | undefined {
  const named = memberOf(item, 'publisher');
  if (named !== undefined || !['report', 'thesis', 'book', 'dataset'].includes(item.type)) return named;
  const institution = item.author.find(({ literal }) => literal !== undefined)?.literal;
  return institution === undefined ? undefined : onOneLine(institution);
}

/** Particles and family's name; undefined for an institution. */
export function familyOf(name: CitedName): string | undefined {
  if (name.family === undefined) return undefined;
  const parts = [name['dropping-particle'], name['non-dropping-particle'], name.family];
  return onOneLine(parts.filter((part) => part !== undefined).join(' '));
}
