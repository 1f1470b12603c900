/** Texts as spreadsheets are given them: none of them runs. */

/** What begins a formula in spreadsheets, also in the wide letters of East Asia, and what they skip before it. */
const formulaStart = /^[\t\r]|^\s*[=+@\uFF1D\uFF0B\uFF0D\uFF20-]/u;
const plainNumber = /^[+-]?\d+(?:[.,]\d+)*%?$/;

/**
 * A text for a cell of a CSV, of tab-separated text or of a workbook: one that a spreadsheet would run as a formula
 * gets an apostrophe before it, which makes it text (OWASP, CSV injection). Numbers stay numbers.
 */
export function spreadsheetText(text: string): string {
  return formulaStart.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}
