/** What the file of a chart of ranks says. */

import { z } from 'zod';
import { tidySchema } from '../chart-spec.ts';

export const bumpSchema = tidySchema('bump', 'The ranks of series from one time to the next.', {
  fields: {
    first: z
      .enum(['highest', 'lowest'])
      .default('highest')
      .describe('Which value has the first place. Equal values share theirs.'),
  },
});

export type BumpSpec = z.infer<typeof bumpSchema>;
