/** Fixtures of editors' mistakes: read from `content/mistakes/`, applied to the sample publication. */

import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { findingCodes, type FindingCode } from '../src/findings/registry.ts';
import { hashOf, type SourceTree } from '../src/text/source-tree.ts';
import { encodeAs, encodings } from './encodings.ts';
import { sampleTree } from './content.ts';

const text = z.string().min(1);

const editSchema = z.union([
  /** `replace` must stand in the file exactly once; `until` is the end of a longer stretch. */
  z.strictObject({ file: text, replace: text, until: text.optional(), with: z.string() }),
  /** `times` as often; `{n}` says the how manieth each is. */
  z.strictObject({ file: text, append: text, times: z.int().positive().default(1) }),
  z.strictObject({ file: text, delete: z.literal(true) }),
  /** A new file, or a new text for one that is there. */
  z.strictObject({ file: text, create: z.string() }),
  z.strictObject({ file: text, copy: text }),
  /** Base64. */
  z.strictObject({ file: text, bytes: z.string() }),
  z.strictObject({ file: text, encode: z.enum(encodings) }),
  /** In a data package: the hash of one of its files is made anew, as an editor who means a change does. */
  z.strictObject({ file: text, rehash: text }),
]);
type Edit = z.infer<typeof editSchema>;

const mistakeSchema = z.strictObject({
  /** What the editor did, in a sentence. */
  title: z.strictObject({ it: text, en: text }),
  edits: z.array(editSchema).min(1),
  finding: z.strictObject({
    code: z.enum(findingCodes as [FindingCode, ...FindingCode[]]),
    file: text,
    /** A text that stands once in the edited file (as it was before an `encode`): the place of the finding. */
    at: text.optional(),
    /** Characters between the beginning of `at` and the place. */
    offset: z.int().default(0),
    line: z.int().optional(),
    column: z.int().optional(),
    /** How many characters the caret underlines, where that matters. */
    length: z.int().optional(),
  }),
  /** Found only where the main branch is known: it holds the sample as it was. */
  isOnABranch: z.boolean().default(false),
  /** The words were changed as well: mending does not give back the file as it was. */
  changesWords: z.boolean().default(false),
  /** Other findings that follow of necessity, `CODE file`; a comment in the fixture says why. */
  also: z.array(text).default([]),
});
export type Mistake = z.infer<typeof mistakeSchema> & { name: string };

export const folder = fileURLToPath(new URL('../content/mistakes/', import.meta.url));

/** All fixtures, by name. */
export const mistakes: readonly Mistake[] = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .map((file) => {
    const read = mistakeSchema.safeParse(parse(readFileSync(folder + file, 'utf8')));
    if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`);
    return { name: file.replace(/\.yaml$/, ''), ...read.data };
  });

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/** The sample with the mistake in it, and the place its finding has to name. */
export function commit({ edits, finding }: Mistake): { tree: SourceTree; line: number; column: number } {
  const tree = new Map(sampleTree);
  /** What an encoded file says to a person, whatever its bytes are. */
  const meant = new Map<string, string>();
  for (const edit of edits) applyEdit(tree, meant, edit);
  const { file, at, offset, line, column } = finding;
  if (at === undefined) return { tree, line: line ?? 1, column: column ?? 1 };
  const content = meant.get(file) ?? decoder.decode(tree.get(file));
  const start = [...content.slice(0, onlyIndexOf(content, at, file))].length + offset;
  const lines = [...content].slice(0, start).join('').split('\n');
  return { tree, line: lines.length, column: [...(lines.at(-1) ?? '')].length + 1 };
}

function applyEdit(tree: Map<string, Uint8Array>, meant: Map<string, string>, edit: Edit): void {
  const { file } = edit;
  const write = (content: string) => tree.set(file, encoder.encode(content));
  const existing = (path = file): string => {
    if (!tree.has(path)) throw new Error(`there is no ${path}`);
    return decoder.decode(tree.get(path));
  };
  if ('replace' in edit) {
    const before = existing();
    const at = onlyIndexOf(before, edit.replace, file);
    const last = edit.until ?? edit.replace;
    const end = before.indexOf(last, at) + last.length;
    if (end < at + edit.replace.length) throw new Error(`${file} does not go on to: ${last}`);
    write(before.slice(0, at) + edit.with + before.slice(end));
  } else if ('append' in edit) write(existing() + repeated(edit.append, edit.times));
  else if ('create' in edit) write(edit.create);
  else if ('copy' in edit) write(existing(edit.copy));
  else if ('bytes' in edit) tree.set(file, Buffer.from(edit.bytes, 'base64'));
  else if ('delete' in edit) {
    existing();
    tree.delete(file);
  } else if ('encode' in edit) {
    meant.set(file, existing());
    tree.set(file, encodeAs(edit.encode, existing()));
  } else {
    const path = file.replace(/[^/]+$/, edit.rehash);
    existing(path);
    const before = hashOf(sampleTree.get(path) ?? '');
    const after = hashOf(tree.get(path) ?? '');
    const descriptor = existing();
    onlyIndexOf(descriptor, before, file);
    write(descriptor.replace(before, after));
  }
}

function onlyIndexOf(content: string, part: string, file: string): number {
  const at = content.indexOf(part);
  if (at === -1) throw new Error(`${file} does not hold: ${part}`);
  if (content.includes(part, at + 1)) throw new Error(`${file} holds more than once: ${part}`);
  return at;
}

function repeated(text: string, times: number): string {
  if (!text.includes('{n}')) return text.repeat(times);
  return Array.from({ length: times }, (_, index) => text.replaceAll('{n}', String(index + 1))).join('');
}
