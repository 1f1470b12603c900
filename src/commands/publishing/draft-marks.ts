/** The lines that say of a file that it is a draft, taken out. */

import type { Place } from '../../findings/finding.ts';
import type { EditedTree } from '../../text/edited-tree.ts';

/** `draft: true` on a line of its own, perhaps with a comment. */
const yamlMark = /^\s*draft:\s*true\s*(?:#.*)?\r?$/;
/** `"x_draft": true,` on a line of its own. */
const jsonMark = /^\s*"x_draft":\s*true\s*(,?)\s*\r?$/;

/**
 * Takes the mark of a draft out of a YAML file or of a front matter.
 * @returns whether it could: it stands on a line of its own
 */
export function withoutYamlMark(edited: EditedTree, { file, line }: Place): boolean {
  const isMark = yamlMark.test(lineOf(edited, file, line));
  if (isMark) edited.editLine(file, line, () => undefined);
  return isMark;
}

/** The same of a data package, whose last line within a bracket has no comma. */
export function withoutJsonMark(edited: EditedTree, { file, line }: Place): boolean {
  const mark = jsonMark.exec(lineOf(edited, file, line));
  if (mark === null) return false;
  edited.editLine(file, line, () => undefined);
  if (mark[1] === '' && line > 1) edited.editLine(file, line - 1, (text) => text.replace(/,(\s*)$/, '$1'));
  return true;
}

function lineOf(edited: EditedTree, file: string, line: number): string {
  return edited.text(file).split('\n')[line - 1] ?? '';
}
