/** Charts that were published and are no longer: `content/withdrawn.yaml`. Their addresses say why. */

import { z } from 'zod';
import { inEachLanguage, sentence } from '../charts/chart-spec-parts.ts';
import type { Finding } from '../findings/finding.ts';
import { fileStart } from '../findings/finding.ts';
import type { SourceTree } from '../text/source-tree.ts';
import { idOfFile } from '../text/schema-parts.ts';
import { readStructured, type Structured } from '../text/structured-file.ts';
import { readTextFile } from '../text/text-file.ts';

/** An entry of `content/withdrawn.yaml`. */
export const withdrawnSchema = z.strictObject({
  chart: idOfFile.describe('The id that the chart had.'),
  date: z.iso.date().describe('The day it was withdrawn.'),
  plate: z.int().positive(),
  words: inEachLanguage({ title: sentence, reason: sentence }),
});
export type WithdrawnChart = z.infer<typeof withdrawnSchema>;

export const withdrawnFile = 'content/withdrawn.yaml';

export interface WithdrawnCharts {
  charts: ReadonlyMap<string, WithdrawnChart>;
  /** The ids in the order of the file, to place findings. */
  written: readonly string[];
  placeOf: Structured<WithdrawnChart[]>['placeOf'];
  isReadable: boolean;
}

/** Reads the list; without the file no chart was ever withdrawn. */
export function readWithdrawn(tree: SourceTree): { withdrawn: WithdrawnCharts; findings: Finding[] } {
  const nothing: WithdrawnCharts = {
    charts: new Map(),
    written: [],
    placeOf: () => fileStart(withdrawnFile),
    isReadable: true,
  };
  const bytes = tree.get(withdrawnFile);
  if (bytes === undefined) return { withdrawn: nothing, findings: [] };
  const { text, findings } = readTextFile(withdrawnFile, bytes);
  const read =
    text === undefined || findings.length > 0
      ? { structured: undefined, findings: [] }
      : readStructured(withdrawnFile, text, z.array(withdrawnSchema));
  const { structured } = read;
  const all = [...findings, ...read.findings];
  if (structured === undefined) return { withdrawn: { ...nothing, isReadable: false }, findings: all };
  const withdrawn: WithdrawnCharts = {
    charts: new Map(structured.value.map((entry) => [entry.chart, entry])),
    written: structured.value.map(({ chart }) => chart),
    placeOf: structured.placeOf,
    isReadable: true,
  };
  return { withdrawn, findings: all };
}
