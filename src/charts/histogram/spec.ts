/** What the file of a histogram says. */

import { z } from 'zod';
import { tidySchema } from '../chart-spec.ts';

export const histogramSchema = tidySchema('histogram', 'Rows as blocks, piled up where their values lie.', {
  fields: { binWidth: z.number().positive().describe('How wide each pile’s range of values is.') },
});

export type HistogramSpec = z.infer<typeof histogramSchema>;
