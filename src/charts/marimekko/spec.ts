/** What the file of a chart of proportional parts says. */

import type { z } from 'zod';
import { rowKey } from '../chart-spec-parts.ts';
import { tidySchema } from '../chart-spec.ts';

export const marimekkoSchema = tidySchema(
  'marimekko',
  'A band for each category, as high as its part of all, cut into its own parts: areas are the values.',
  {
    fields: {
      rest: rowKey
        .optional()
        .describe('The series that holds what the source does not describe: drawn dashed.'),
    },
  },
);

export type MarimekkoSpec = z.infer<typeof marimekkoSchema>;
