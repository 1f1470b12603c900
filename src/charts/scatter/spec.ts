/** What the file of a scatter plot says. */

import type { z } from 'zod';
import { rowKey } from '../chart-spec-parts.ts';
import { tidySchema } from '../chart-spec.ts';

export const scatterSchema = tidySchema(
  'scatter',
  'Points in a plane, their two measures being two of the series.',
  {
    fields: {
      x: rowKey.describe('The series on the horizontal axis.'),
      y: rowKey.describe('The series on the vertical axis.'),
    },
  },
);

export type ScatterSpec = z.infer<typeof scatterSchema>;
