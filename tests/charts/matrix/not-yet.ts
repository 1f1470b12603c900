/** Cells of the matrix that are known to be wrong and wait to be mended. */

/** What is drawn though a reader can't tell its parts apart. */
const waiting: readonly (readonly [form: RegExp, kind: string])[] = [[/^stacked$/, 'five series']];

/** Whether a cell waits. */
export function isNotYet(form: string, kind: string): boolean {
  return waiting.some(([forms, waits]) => kind === waits && forms.test(form));
}
