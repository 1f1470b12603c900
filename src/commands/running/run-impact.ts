/** `npm run impact` once its options are read. */

import { publicationDay } from '../../publication/held-back.ts';
import type { Language } from '../../site.ts';
import { readSourceTree } from '../../text/source-tree.ts';
import { writeFiles } from '../../writing/write-files.ts';
import { impactReport } from '../impact/impact-report.ts';
import { impactSheet } from '../impact/impact-sheet.ts';
import { impactWords } from '../impact/impact-words.ts';
import { impactOf } from '../impact/impact.ts';
import { treeAtRef } from '../impact/tree-at-ref.ts';
import { fail } from '../options.ts';

interface Wishes {
  /** The commit that the files of the folder are compared with. */
  base: string;
  format: 'text' | 'markdown';
  /** The folder for the sheet of pictures, as it is seen from the first. */
  out: string;
}

/** Says on the standard output what changes, and draws the charts that do. */
export async function runImpact(
  root: string,
  { base, format, out }: Wishes,
  language: Language,
): Promise<void> {
  const before = treeAtRef(root, base);
  if (before === undefined) fail(impactWords[language].noRef(base));
  const { impact, references } = impactOf(before, readSourceTree(root));
  let sheet: string | undefined;
  if (impact.charts.length > 0) {
    sheet = `${out.replaceAll('\\', '/')}/index.html`;
    const files = await impactSheet(impact.charts, references, language);
    writeFiles(root, new Map([...files].map(([name, text]) => [`${out}/${name}`, text])));
  }
  process.stdout.write(impactReport(impact, { language, format, sheet, day: publicationDay() }));
}
