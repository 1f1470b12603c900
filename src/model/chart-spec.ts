/** What `content/charts/<id>.yaml` may say. A chart is data; only a kind is code. */

import { z } from 'zod';

const rowKey = z.string().min(1);
const sentence = z.string().min(1);

/** Words every chart needs in each language; numbers in them are bound with `<Num>`. */
const commonWords = {
  /** The finding, one sentence, true of the plotted values alone. */
  title: sentence,
  /** Measure, unit, population, year. */
  subtitle: sentence,
  /** What the source leaves out, after the source line. */
  note: sentence,
  /** Level 3 of the description: what the drawing shows, written by the editor. */
  description: sentence,
  /** Sentences the chart supports, and ones it does not. */
  supported: z.array(sentence).min(1),
  notSupported: z.array(sentence).min(1),
  /** The name of each row, by its key. */
  rows: z.record(rowKey, sentence),
};

function inEachLanguage<T extends z.ZodRawShape>(shape: T) {
  const words = z.strictObject(shape);
  return z.strictObject({ it: words, en: words });
}

const common = {
  /** Number of the plate (Tav. 1, Plate 1); unique. */
  plate: z.int().min(1),
  /** The dataset's resource that is drawn: `dataset/resource`. */
  resource: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
  /** Column of the values. */
  value: z.string(),
  /** What the title says, as expressions that must hold (see `expression.ts`). */
  asserts: z.array(z.string().min(1)).min(1),
  /** The place the values are about; fixes their colour. */
  place: z.enum(['lombardy', 'italy', 'europe', 'world']),
};

/** Threads and stems: a bar for each row; those that carry the finding are stems. */
const threadSpec = z.strictObject({
  kind: z.literal('thread'),
  ...common,
  /** Keys of the rows to draw, in any order; they are sorted by value. */
  rows: z.array(rowKey).min(1),
  /** Rows drawn as stems. */
  emphasis: z.array(rowKey).default([]),
  /** A bracket that names the difference between two rows, itself a row. */
  difference: z.strictObject({ between: z.tuple([rowKey, rowKey]), row: rowKey }).optional(),
  words: inEachLanguage({
    ...commonWords,
    /** The text beside the bracket, after the number. */
    difference: sentence.optional(),
  }),
});

/** Unit fields: panels of dots, each dot an equal part of a whole. */
const unitFieldSpec = z.strictObject({
  kind: z.literal('unit-field'),
  ...common,
  /** Dots in a panel. */
  units: z.int().min(10).max(2000),
  panels: z
    .array(
      z.strictObject({
        id: rowKey,
        /** Parts of the whole from the first dot on; their percentages add up to 100. */
        parts: z
          .array(z.strictObject({ row: rowKey, mark: z.enum(['full', 'tint', 'open']) }))
          .min(1)
          .max(3),
      }),
    )
    .min(1)
    .max(4),
  words: inEachLanguage({
    ...commonWords,
    /** The heading of each panel, by its id. */
    panels: z.record(rowKey, sentence),
  }),
});

export const chartSpecSchema = z.discriminatedUnion('kind', [threadSpec, unitFieldSpec]);

export type ThreadSpec = z.infer<typeof threadSpec>;
export type UnitFieldSpec = z.infer<typeof unitFieldSpec>;
export type ChartSpec = z.infer<typeof chartSpecSchema>;

/** Every row a chart draws, in the order of its table, with the path that names it in the spec. */
export function drawnRows(spec: ChartSpec): { key: string; path: PropertyKey[] }[] {
  if (spec.kind === 'thread') {
    const rows = spec.rows.map((key, index) => ({ key, path: ['rows', index] }));
    if (spec.difference === undefined) return rows;
    return [...rows, { key: spec.difference.row, path: ['difference', 'row'] }];
  }
  return spec.panels.flatMap((panel, panelIndex) =>
    panel.parts.map((part, partIndex) => ({
      key: part.row,
      path: ['panels', panelIndex, 'parts', partIndex, 'row'],
    })),
  );
}
