/** What the file of a chart of marks says: which marks, their channels, the scales and the panels. */

import { z } from 'zod';
import { named, sentence } from '../chart-spec-parts.ts';
import { tidySchema } from '../chart-spec.ts';
import { editionField } from '../parts/series-lines.ts';
import { thresholdField, thresholdWords } from '../parts/threshold.ts';

const channel = z.string().min(1);
const colour = channel.optional().describe('Column whose texts give the colour, or whose numbers the shade.');
const reduce = z
  .enum(['mean', 'median', 'min', 'max'])
  .optional()
  .describe('One mark for all values at the same place: what is drawn of them. It stands beside the rows.');

/** The channels of a mark at a point. */
const point = { x: channel.describe('Column across.'), y: channel.describe('Column up or down.') };
/** The channels of a mark between two points of an axis. */
const ends = {
  x1: channel.describe('Column of one end.'),
  x2: channel.describe('Column of the other end.'),
};
const heights = {
  y1: channel.describe('Column of one end.'),
  y2: channel.describe('Column of the other end.'),
};
const stack = z
  .literal('normalize')
  .optional()
  .describe('Parts as shares of their sum; one after the other without it.');

const mark = <Name extends string, Channels extends z.ZodRawShape>(name: Name, channels: Channels) =>
  z.strictObject({ mark: z.literal(name), ...channels });

/** A mark with its channels, each the name of a column. */
export const plotMark = z.discriminatedUnion('mark', [
  mark('dot', {
    x: channel.optional(),
    y: channel.optional(),
    fill: colour,
    r: channel.optional().describe('Column of the area of the dots.'),
    dodge: z
      .enum(['x', 'y'])
      .optional()
      .describe('Moves dots aside along the axis that they leave free, so that none hides another.'),
    reduce,
  }),
  mark('line', {
    ...point,
    stroke: colour,
    reduce,
    window: z.int().min(2).optional().describe('Mean of so many values in a row; it stands beside the rows.'),
  }),
  mark('area', { ...point, fill: colour, stack }),
  mark('barX', { ...point, fill: colour, stack }),
  mark('barY', { ...point, fill: colour, stack }),
  mark('rectY', {
    x: channel.describe('Column of the values that are counted.'),
    bin: z.number().positive().describe('How wide a class is, in the unit of the values.'),
    fill: colour,
  }),
  mark('ruleX', { x: channel, ...heights, stroke: colour }),
  mark('ruleY', { y: channel, ...ends, stroke: colour }),
  mark('tickX', { x: channel, y: channel.optional(), stroke: colour, reduce }),
  mark('tickY', { y: channel, x: channel.optional(), stroke: colour, reduce }),
  mark('cell', { ...point, fill: colour }),
  mark('link', { ...ends, ...heights, stroke: colour }),
  mark('arrow', { ...ends, ...heights, stroke: colour }),
  mark('text', {
    x: channel.optional(),
    y: channel.optional(),
    text: z.union([channel, z.array(channel).min(1)]).describe('Columns whose words or numbers are written.'),
    select: z
      .enum(['first', 'last', 'min', 'max'])
      .optional()
      .describe('Only one text for each series: at its first or last value, its lowest or highest.'),
    crowded: z
      .literal('leave-out')
      .optional()
      .describe('Texts without room are left out, save those of the finding; otherwise they are an error.'),
  }),
]);
export type PlotMark = z.infer<typeof plotMark>;

const scale = z.strictObject({
  type: z
    .enum(['linear', 'log', 'sqrt', 'band', 'point', 'time'])
    .optional()
    .describe('How values become places; what their column holds says it otherwise.'),
  domain: z
    .tuple([z.number(), z.number()])
    .optional()
    .describe('First and last value of the axis; every value lies between them.'),
  zero: z.boolean().optional().describe('Whether the axis begins at zero.'),
  reverse: z.boolean().optional().describe('Turns the axis round.'),
  ticks: z.int().min(1).max(10).optional().describe('About how many values the axis names.'),
});

export const plotSchema = tidySchema('plot', 'Marks that the file names, drawn by Observable Plot.', {
  fields: {
    ...editionField,
    ...thresholdField,
    observation: z
      .enum(['row', 'category'])
      .default('row')
      .describe(
        'What a mark stands for: a value, or a category with all its values, whose series are then columns.',
      ),
    marks: z.array(plotMark).min(1).max(8).describe('What is drawn, from the lowest to the topmost.'),
    scales: z.strictObject({ x: scale.optional(), y: scale.optional() }).default({}),
    facets: z
      .strictObject({
        fx: channel.optional().describe('Column that tells panels side by side apart.'),
        fy: channel.optional().describe('Column that tells panels one under another apart.'),
      })
      .default({}),
  },
  words: {
    ...thresholdWords,
    axes: z
      .record(named, sentence)
      .default({})
      .describe('What is measured across (`x`) and up (`y`), where the subtitle doesn’t say it.'),
    values: z
      .record(named, sentence)
      .default({})
      .describe('Names of the texts of further columns that are drawn.'),
  },
});
export type PlotSpec = z.infer<typeof plotSchema>;
export type AxisName = 'x' | 'y';
