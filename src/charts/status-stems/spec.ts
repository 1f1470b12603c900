/** What the file of a chart of the status of claims says. */

import { z } from 'zod';
import { sentence } from '../chart-spec-parts.ts';
import { tidySchema } from '../chart-spec.ts';

export const statusSchema = tidySchema(
  'status-stems',
  'Claims as bars that hang from a line: full (1), half (0.5) or empty (0).',
  {
    words: {
      levels: z
        .strictObject({ full: sentence, half: sentence, empty: sentence })
        .describe('What a full, a half and an empty bar mean.'),
    },
  },
);

export type StatusSpec = z.infer<typeof statusSchema>;
