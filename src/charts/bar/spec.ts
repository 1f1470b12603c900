/** What the file of a chart of bars says. */

import { z } from 'zod';
import { rowKey, sentence } from '../chart-spec-parts.ts';
import { tidySchema } from '../chart-spec.ts';

export const barSchema = tidySchema(
  'bar',
  'Horizontal bars: one for each row, grouped where there are series.',
  {
    fields: {
      difference: z
        .strictObject({ between: z.tuple([rowKey, rowKey]), row: rowKey })
        .optional()
        .describe('A bracket that names the difference between two rows, itself a row.'),
    },
    words: { difference: sentence.optional().describe('The text beside the bracket, after the number.') },
  },
);

export type BarSpec = z.infer<typeof barSchema>;
