/** `npm run status` once its options are read. */

import { publicationDay } from '../../publication/held-back.ts';
import { readPublication } from '../../publication/read-publication.ts';
import type { Language } from '../../site.ts';
import { readSourceTree } from '../../text/source-tree.ts';
import { pastTexts, textAt } from '../desk/history.ts';
import { statusReport } from '../desk/status-report.ts';
import { translationStates } from '../desk/translation-desk.ts';

/** Says on the standard output how the desk of a folder stands. */
export function runStatus(root: string, language: Language): void {
  const tree = readSourceTree(root);
  const { publication } = readPublication(tree);
  const states = translationStates(tree, publication, {
    past: (file) => pastTexts(root, file),
    at: (file, commit) => textAt(root, file, commit),
  });
  process.stdout.write(statusReport(states, publication, publicationDay(), language));
}
