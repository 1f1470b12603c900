/** What `content/charts/<id>.yaml` may say. A chart is data; only a kind is code. */

import { z } from 'zod';
import {
  commonFields,
  commonWords,
  inEachLanguage,
  named,
  rowKey,
  sentence,
  threshold,
  tidyFields,
  tidyWords,
} from './chart-spec-parts.ts';

/** A kind drawn from tidy rows, with what it says beyond the others. */
function tidyKind<K extends string, E extends z.ZodRawShape>(kind: K, description: string, extra: E) {
  return z
    .strictObject({ kind: z.literal(kind), ...tidyFields, ...extra, words: inEachLanguage(tidyWords) })
    .describe(description);
}

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
      panels: z.record(named, sentence).describe('The heading of each panel, by its id.'),
    }),
  })
  .describe('Fields of dots, each dot an equal part of a whole.');

const breaks = {
  breaks: z
    .array(z.number())
    .min(1)
    .max(4)
    .optional()
    .describe('Where each of the steps after the first begins, ascending; round and even without it.'),
};

/** A kind of lines or areas over years, which a value may be measured by. */
function yearsKind<K extends string, E extends z.ZodRawShape>(kind: K, description: string, extra: E) {
  return z
    .strictObject({
      kind: z.literal(kind),
      ...tidyFields,
      threshold,
      ...extra,
      words: inEachLanguage({
        ...tidyWords,
        threshold: sentence.optional().describe('What the threshold is, with its number.'),
      }),
    })
    .describe(description);
}

const editions = {
  edition: z
    .string()
    .min(1)
    .optional()
    .describe('Column of the edition a value comes from: no line joins values of different editions.'),
};

const flowSpec = z
  .strictObject({
    kind: z.literal('flow'),
    ...tidyFields,
    from: z.string().min(1).describe('Column of where an amount comes from.'),
    to: z.string().min(1).describe('Column of where it goes.'),
    undescribed: z
      .array(rowKey)
      .default([])
      .describe('Nodes that the source does not describe: drawn dashed.'),
    words: inEachLanguage({
      ...tidyWords,
      nodes: z.record(named, sentence).describe('The name of each node, by its key.'),
    }),
  })
  .describe('Amounts that go from node to node, as bands of their true width.');

const statusStemsSpec = z
  .strictObject({
    kind: z.literal('status-stems'),
    ...tidyFields,
    words: inEachLanguage({
      ...tidyWords,
      levels: z
        .strictObject({ full: sentence, half: sentence, empty: sentence })
        .describe('What a full, a half and an empty stem mean.'),
    }),
  })
  .describe('Claims hanging from a thread, as stems full (1), half (0.5) or empty (0).');

export const chartSpecSchema = z.discriminatedUnion('kind', [
  barSpec,
  unitFieldSpec,
  yearsKind('line', 'Lines over years, one for each series, labelled at their ends.', editions),
  tidyKind('small-multiples', 'A small panel of lines for each series, on one scale.', editions),
  yearsKind('area', 'An area over years from zero; with series, parts of one whole.', {}),
  tidyKind('dot', 'A dot for each row; with two series two joined dots.', {}),
  tidyKind('slope', 'Lines between two categories, one for each series.', {}),
  tidyKind('timeline', 'Events in order of their years.', {}),
  tidyKind('stacked', 'Bars cut into parts, one bar for each category.', {
    rest: rowKey
      .optional()
      .describe('The series that holds what the source does not describe: drawn dashed.'),
  }),
  tidyKind('scatter', 'Points in a plane, their two measures being two of the series.', {
    x: rowKey.describe('The series on the horizontal axis.'),
    y: rowKey.describe('The series on the vertical axis.'),
  }),
  tidyKind('beeswarm', 'A dot for each row on one scale, none hiding another.', {}),
  tidyKind('histogram', 'Rows as blocks, piled up where their values lie.', {
    binWidth: z.number().positive().describe('How wide each pile’s range of values is.'),
  }),
  tidyKind('heat-map', 'Categories by series, each cell in one of five steps.', breaks),
  tidyKind('table-bars', 'A table with a bar in each cell; each column has its own scale.', {}),
  tidyKind('circles', 'Circles whose areas share one scale.', {}),
  tidyKind('big-number', 'One to four numbers set large.', {}),
  tidyKind('tile-map', 'Italy’s 21 territories as equal tiles, in five steps.', breaks),
  tidyKind('choropleth', 'Italy’s 21 territories as shapes, in five steps.', breaks),
  tidyKind('locator', 'Where some of Italy’s territories are, each with its value.', {}),
  flowSpec,
  tidyKind('fan', 'One source and what comes out of it: stems with a figure, dashed threads without.', {}),
  statusStemsSpec,
  tidyKind('figure-thread', 'The thread of one figure from its first source to the last edition.', {}),
]);

export type ChartSpec = z.infer<typeof chartSpecSchema>;
export type ChartKindName = ChartSpec['kind'];
export type SpecOf<K extends ChartKindName> = Extract<ChartSpec, { kind: K }>;
export type TidySpec = Exclude<ChartSpec, { kind: 'unit-field' }>;

/** Whether a chart is drawn from tidy rows; the other sort names the rows of each panel. */
export function isTidy(spec: ChartSpec): spec is TidySpec {
  return spec.kind !== 'unit-field';
}
