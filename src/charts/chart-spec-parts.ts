/** The parts of a chart's file that several types share; descriptions become the editors' help. */

import { z } from 'zod';
import type { Spoken } from '../site.ts';
import { id, textOfForm } from '../text/schema-parts.ts';

/** A key as it stands in the data; a year need not be quoted. */
export const rowKey = z.union([z.string().min(1), z.int()]).transform(String);
export const sentence = z.string().min(1);
const column = z.string().min(1);
export const named = z.string().min(1);

/** One step from the rows of the file to the drawn values; one key a step. */
export const transformation = z.strictObject({
  filter: z
    .record(column, z.union([rowKey, z.array(rowKey).min(1)]))
    .optional()
    .describe('Keeps the rows whose column holds the text, or one of the texts.'),
  sort: z
    .strictObject({
      by: z.string().min(1).describe('`value`, or a column.'),
      order: z.enum(['ascending', 'descending']).default('ascending'),
    })
    .optional()
    .describe('Puts the rows in order. Without it they are drawn as the kind does by itself.'),
  shareOfTotal: z
    .enum(['all', 'series', 'category'])
    .optional()
    .describe('Each value as a percentage of the total of all, of its series or of its category.'),
  index: z
    .strictObject({ base: rowKey })
    .optional()
    .describe('Each series as an index: its value at the category `base` is 100.'),
  top: z
    .strictObject({ count: z.int().min(1), rest: rowKey })
    .optional()
    .describe('The largest `count` values; the others are summed into one named by `rest`.'),
  difference: z
    .tuple([rowKey, rowKey])
    .optional()
    .describe('For each category the first series less the second.'),
});
export type Transformation = z.infer<typeof transformation>;

const view = z.strictObject({
  id: id.describe('Its name in addresses: `?view=north`.'),
  rows: z.array(rowKey).min(1).optional().describe('Only these categories.'),
  sort: transformation.shape.sort,
  emphasis: z.array(rowKey).optional().describe('Categories or series that carry the finding of this view.'),
});
export type ViewSpec = z.infer<typeof view>;

const state = z.strictObject({
  id: id.describe('Its name in stories: `<Step state="north">`.'),
  view: id.optional().describe('The view that it begins with; without it, the first look.'),
  rows: z.array(rowKey).min(1).optional().describe('Only these categories, on the scale of all of them.'),
  emphasis: z
    .array(rowKey)
    .optional()
    .describe('What carries the finding of this step: categories or series; of other kinds, rows.'),
  panel: rowKey.optional().describe('Of fields of dots: the panel that is shown.'),
  focus: rowKey
    .optional()
    .describe('Of fields of dots: the row that stays large while the others step back.'),
});
export type StateSpec = z.infer<typeof state>;

export const placeNames = ['lombardy', 'italy', 'europe', 'world'] as const;
export type PlaceName = (typeof placeNames)[number];

/** What every chart says. */
export const commonFields = {
  draft: z.boolean().default(false).describe('Checked like the others, not published.'),
  plate: z.int().min(1).describe('Number of the chart (Grafico 1, Chart 1); unique.'),
  resource: textOfForm('resource-address').describe(
    'The dataset’s resource that is drawn: `dataset/resource`.',
  ),
  value: column.describe('Column of the values.'),
  asserts: z
    .array(z.string().min(1))
    .min(1)
    .describe('What the title says, as comparisons of cells that must hold.'),
  place: z.enum(placeNames).describe('The place the values are about; fixes their colour.'),
  states: z
    .array(state)
    .max(12)
    .default([])
    .describe('What the steps of a story can show of it, one after the other.'),
};

/** What charts of tidy rows say: a row is an observation. */
export const tidyFields = {
  ...commonFields,
  category: column
    .optional()
    .describe('Column of what is compared (a year, a region); without it each row stands for itself.'),
  series: column.optional().describe('Column that tells several series apart.'),
  rows: z.array(rowKey).min(1).optional().describe('Keys of the rows to draw; without it, all of them.'),
  multiples: z
    .strictObject({
      by: column.describe('Column of whose values each has its panel.'),
      scales: z
        .enum(['shared', 'free'])
        .default('shared')
        .describe('`shared`: all panels on one scale; `free`: each on its own, which the drawing then says.'),
    })
    .optional()
    .describe('Small multiples: the chart once for each value of a column, panel by panel.'),
  aggregate: z
    .union([
      z.enum(['sum', 'mean', 'median', 'min', 'max']),
      z.strictObject({ count: z.string().min(1).describe('The unit of what is counted: `trials`.') }),
    ])
    .optional()
    .describe(
      'Many rows drawn as one: for each category, or category and series, this of the values of its rows, or how many rows there are. Steps that filter choose among the rows before.',
    ),
  transform: z.array(transformation).optional().describe('Steps from the rows to the drawn values.'),
  places: z
    .record(named, z.enum(placeNames))
    .optional()
    .describe('Places among the series or categories: they are drawn in the colour of the place.'),
  emphasis: z
    .array(rowKey)
    .default([])
    .describe('Categories or series that carry the finding; a key that is both means the series.'),
  annotations: z
    .array(
      z.strictObject({
        id: rowKey.describe('Names its text in the words.'),
        at: rowKey.describe('The category it is about.'),
        series: rowKey.optional().describe('The series it is about, where there are several.'),
        panel: rowKey.optional().describe('The panel it is about, where there are multiples.'),
      }),
    )
    .max(4)
    .default([])
    .describe('Short texts tied to a drawn value.'),
  views: z
    .array(view)
    .max(3)
    .default([])
    .describe('Other looks at the same values, which readers can choose.'),
};

/** The words of every chart in each language; numbers in them are bound with `<Num>`. */
export const commonWords = {
  title: sentence.describe('The finding, one sentence, true of the plotted values alone.'),
  subtitle: sentence.describe('Measure, unit, population, year.'),
  note: sentence.describe('What the source leaves out, after the source line.'),
  description: sentence.describe('What the drawing shows: the trend, the exception.'),
  supported: z.array(sentence).min(1).describe('Sentences the chart supports.'),
  notSupported: z.array(sentence).min(1).describe('Sentences it does not support.'),
  rows: z
    .record(named, sentence)
    .default({})
    .describe('Names of the categories; years and rows that the data names need none.'),
};

export const tidyWords = {
  ...commonWords,
  series: z.record(named, sentence).default({}).describe('Names of the series.'),
  panels: z.record(named, sentence).optional().describe('Names of the panels, where there are multiples.'),
  annotations: z.record(named, sentence).default({}).describe('The annotations’ texts, by their ids.'),
  views: z
    .record(named, sentence)
    .default({})
    .describe('Names of the views, by their ids; `default` names the first look.'),
};

/**
 * The same words in Italian and in English. Those of the entrances stand in files of their own and are added when they
 * are read: a chart's file knows nothing of them, its type does.
 */
export function inEachLanguage<T extends z.ZodRawShape>(shape: T) {
  const words = z.strictObject(shape);
  const full = z.strictObject({ it: words, en: words });
  return full as typeof full & z.ZodType<Spoken<z.output<typeof words>>>;
}
