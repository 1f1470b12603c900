/** Cells of the matrix that are known to be wrong and wait to be mended. */

/** What is refused though a reader would be served: digits above and below the line in names, flows of unlike size. */
const waiting: readonly (readonly [form: RegExp, kind: string])[] = [
  [/./, 'sub- and superscripts'],
  [/^flow$/, 'one to a billion'],
  [/^flow$/, 'one giant'],
  [/^small-multiples$/, 'far from zero'],
  [/^stacked$/, 'five series'],
];

/** Whether a cell waits. */
export function isNotYet(form: string, kind: string): boolean {
  return waiting.some(([forms, waits]) => kind === waits && forms.test(form));
}
