/** The units that the publication adds to the ones every publication has: `content/units.yaml`. */

import { z } from 'zod';
import type { Finding } from '../findings/finding.ts';
import { defineUnitWords } from '../i18n/unit-words.ts';
import { defineUnits } from '../numbers/unit.ts';
import type { Localised } from '../site.ts';
import type { SourceTree } from '../text/source-tree.ts';
import { readStructured } from '../text/structured-file.ts';
import { readTextFile } from '../text/text-file.ts';

/** The ledger of units. */
export const unitsFile = 'content/units.yaml';

const wordsSchema = z.strictObject({
  name: z.string().min(1).describe('Of many: `kilometres`.'),
  one: z.string().min(1).optional().describe('Of one: `kilometre`.'),
  short: z.string().min(1).optional().describe('`km`; heads of imported files may use it.'),
});

/** An entry of `content/units.yaml`. */
export const unitSchema = z.strictObject({
  id: z.string().min(1).describe('As data packages write it: `kilometres`, `EUR per person`.'),
  currency: z.enum(['EUR', 'USD']).optional().describe('Amounts of money count in this currency.'),
  scales: z.boolean().default(true).describe('Whether `thousand`, `million` or `billion` may stand before it; they may where nothing is said.'),
  words: z.strictObject({ it: wordsSchema, en: wordsSchema }),
});
export type UnitEntry = z.infer<typeof unitSchema>;

/** Reads the ledger; a missing file is an empty one, as is one with mistakes. */
export function readUnits(tree: SourceTree): { units: readonly UnitEntry[]; findings: Finding[] } {
  if (!tree.has(unitsFile)) return { units: [], findings: [] };
  const { text, findings } = readTextFile(unitsFile, tree.get(unitsFile));
  if (text === undefined || findings.length > 0) return { units: [], findings };
  const read = readStructured(unitsFile, text, z.array(unitSchema));
  return { units: read.structured?.value ?? [], findings: read.findings };
}

/** What programs that draw need of a unit. */
export interface NamedUnit {
  id: string;
  currency?: 'EUR' | 'USD' | undefined;
  scales: boolean;
  names: Localised;
}

/** The units without what only heads of files need. */
export function namedUnits(units: readonly UnitEntry[]): NamedUnit[] {
  return units.map(({ id, currency, scales, words: { it, en } }) => ({
    id,
    ...(currency === undefined ? {} : { currency }),
    scales,
    names: { it: it.name, en: en.name },
  }));
}

/** Makes units known to whatever reads, writes or draws a value. */
export function useUnits(units: readonly NamedUnit[]): void {
  defineUnits(units);
  defineUnitWords(units);
}
