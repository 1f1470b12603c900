/** What a text becomes inside markup: the one escape, small enough for the browser's scripts too. */

/** A text between tags. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A text between the double quotation marks of an attribute; it may stand between tags as well. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/**
 * Markup as it is written, with texts and numbers put in as texts, whatever they hold: for code that is pasted,
 * whose lines and order of attributes are part of it.
 */
export function markup(written: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return String.raw({ raw: written }, ...values.map((value) => escapeAttribute(String(value))));
}
