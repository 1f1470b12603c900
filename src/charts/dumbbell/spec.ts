/** What the file of a chart of dumbbells says. */

import type { z } from 'zod';
import { rowKey } from '../chart-spec-parts.ts';
import { tidySchema } from '../chart-spec.ts';

export const dumbbellSchema = tidySchema(
  'dumbbell',
  'Two to four marks a row, joined by a line from the lowest to the highest: for many rows.',
  {
    fields: {
      orderBy: rowKey
        .optional()
        .describe(
          'A series, or `gap`: rows with the highest value of it, or the widest distance, come first; without it, by the last series.',
        ),
    },
  },
);

export type DumbbellSpec = z.infer<typeof dumbbellSchema>;
