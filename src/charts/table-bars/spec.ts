/** What the file of a table with bars says. */

import { z } from 'zod';
import { tidySchema } from '../chart-spec.ts';

export const tableSchema = tidySchema('table-bars', 'A table with a bar in each cell.', {
  fields: {
    scale: z
      .literal('shared')
      .optional()
      .describe('One scale for all columns, though their units differ; columns of one unit share it anyway.'),
  },
});

export type TableSpec = z.infer<typeof tableSchema>;
