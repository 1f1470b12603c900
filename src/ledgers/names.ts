/** Names that hold digits and may stand unbound: `content/names.yaml`. */

import { z } from 'zod';
import type { Finding } from '../findings/finding.ts';
import { textOfForm } from '../text/schema-parts.ts';
import type { SourceTree } from '../text/source-tree.ts';
import { readStructured } from '../text/structured-file.ts';
import { readTextFile } from '../text/text-file.ts';

/** Reads the list; a missing file is an empty one, as is one that can't be read. */
export function readNames(tree: SourceTree): { names: string[]; findings: Finding[] } {
  const file = 'content/names.yaml';
  if (!tree.has(file)) return { names: [], findings: [] };
  const { text, findings } = readTextFile(file, tree.get(file));
  if (text === undefined || findings.length > 0) return { names: [], findings };
  // A name of digits alone would exempt every such number.
  const { structured, findings: mistakes } = readStructured(file, text, z.array(textOfForm('name')));
  // Names of a file with mistakes still stand: each is a line.
  const lines = [...text.matchAll(/^- *(.*\p{L}.*)$/gmu)].map(([, name = '']) => name);
  return { names: structured?.value ?? lines, findings: mistakes };
}
