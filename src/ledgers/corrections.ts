/** The ledger of corrections, and the record of what was published. */

import { z } from 'zod';
import { fileStart, type Finding } from '../findings/finding.ts';
import { localised } from '../text/schema-parts.ts';
import type { SourceTree } from '../text/source-tree.ts';
import { readStructured, type Structured } from '../text/structured-file.ts';
import { readTextFile } from '../text/text-file.ts';

/** An entry of `content/corrections.yaml`. */
export const correctionSchema = z.strictObject({
  date: z.iso.date().describe('The day the correction was published.'),
  cell: z.string().min(1).describe("The corrected cell's full address."),
  before: z.string().describe('The text of the cell before.'),
  after: z.string().describe('The text of the cell now; `withdrawn` when it is gone.'),
  words: localised.describe('What was wrong and how it came to light, in each language.'),
});
export type Correction = z.infer<typeof correctionSchema>;

export const correctionsFile = 'content/corrections.yaml';
export const publishedFile = 'content/published.json';

export interface Ledger {
  /** Newest first. */
  corrections: Correction[];
  /** The same in the order of the file. */
  written: readonly Correction[];
  /** Address of a published cell to the text it was published with. */
  published: ReadonlyMap<string, string>;
  /** False when either file could not be read: then no change can be called unsaid. */
  isReadable: boolean;
  placeOfCorrection: Structured<Correction[]>['placeOf'];
}

/** What a `#fragment` names a correction by: its number, counted from the oldest, which never changes. */
export function correctionAnchor(
  correction: Correction,
  { corrections }: Pick<Ledger, 'corrections'>,
): string {
  return `correction-${corrections.length - corrections.indexOf(correction)}`;
}

/** Reads both files; neither may be missing, or changes would go unseen. */
export function readLedger(tree: SourceTree): { ledger: Ledger; findings: Finding[] } {
  const findings: Finding[] = [];
  const read = <T>(file: string, schema: z.ZodType<T>): Structured<T> | undefined => {
    const { text, findings: found } = readTextFile(file, tree.get(file));
    findings.push(...found);
    if (text === undefined || found.length > 0) return undefined;
    const result = readStructured(file, text, schema);
    findings.push(...result.findings);
    return result.structured;
  };
  const corrections = read(correctionsFile, z.array(correctionSchema));
  const published = read(publishedFile, z.record(z.string(), z.string()));
  // What can't be read has no entries; a finding says so, and the ledger that it isn't readable.
  const written = corrections === undefined ? [] : corrections.value;
  const ledger: Ledger = {
    isReadable: corrections !== undefined && published !== undefined,
    corrections: written.toSorted((a, b) => b.date.localeCompare(a.date)),
    written,
    published: new Map(Object.entries(published?.value ?? {})),
    placeOfCorrection: corrections?.placeOf ?? (() => fileStart(correctionsFile)),
  };
  return { ledger, findings };
}
