/** What `content/charts/<id>.yaml` may say. A chart is data; only a kind is code. */

import { z } from 'zod';
import {
  commonFields,
  commonWords,
  inEachLanguage,
  rowKey,
  sentence,
  tidyFields,
  tidyWords,
} from './chart-spec-parts.ts';

const barSpec = z
  .strictObject({
    kind: z.literal('bar'),
    ...tidyFields,
    difference: z
      .strictObject({ between: z.tuple([rowKey, rowKey]), row: rowKey })
      .optional()
      .describe('A bracket that names the difference between two rows, itself a row.'),
    words: inEachLanguage({
      ...tidyWords,
      difference: sentence.optional().describe('The text beside the bracket, after the number.'),
    }),
  })
  .describe('Threads and stems: a bar for each row, grouped where there are series.');

const unitFieldSpec = z
  .strictObject({
    kind: z.literal('unit-field'),
    ...commonFields,
    units: z.int().min(10).max(2000).describe('Dots in a panel.'),
    panels: z
      .array(
        z.strictObject({
          id: rowKey,
          parts: z
            .array(z.strictObject({ row: rowKey, mark: z.enum(['full', 'tint', 'open']) }))
            .min(1)
            .max(3)
            .describe('Parts of the whole from the first dot on; their percentages add up to 100.'),
        }),
      )
      .min(1)
      .max(4),
    words: inEachLanguage({
      ...commonWords,
      panels: z.record(z.string().min(1), sentence).describe('The heading of each panel, by its id.'),
    }),
  })
  .describe('Fields of dots, each dot an equal part of a whole.');

export const chartSpecSchema = z.discriminatedUnion('kind', [barSpec, unitFieldSpec]);

export type ChartSpec = z.infer<typeof chartSpecSchema>;
export type ChartKindName = ChartSpec['kind'];
export type SpecOf<K extends ChartKindName> = Extract<ChartSpec, { kind: K }>;
export type TidySpec = Exclude<ChartSpec, { kind: 'unit-field' }>;

/** Whether a chart is drawn from tidy rows; the other sort names the rows of each panel. */
export function isTidy(spec: ChartSpec): spec is TidySpec {
  return spec.kind !== 'unit-field';
}
