/** What the file of a chart of stacked bars says. */

import type { z } from 'zod';
import { rowKey } from '../chart-spec-parts.ts';
import { tidySchema } from '../chart-spec.ts';

export const stackedSchema = tidySchema('stacked', 'Bars cut into parts, one bar for each category.', {
  fields: {
    rest: rowKey
      .optional()
      .describe('The series that holds what the source does not describe: drawn dashed.'),
  },
});

export type StackedSpec = z.infer<typeof stackedSchema>;
