/** What the file of a unit field says: it names its rows itself, as parts of each panel's whole. */

import { z } from 'zod';
import { named, rowKey, sentence } from '../chart-spec-parts.ts';
import { ownSchema } from '../chart-spec.ts';

export const unitFieldSchema = ownSchema('unit-field', 'Fields of dots, each dot an equal part of a whole.', {
  fields: {
    units: z.int().min(10).max(2000).describe('Dots in a panel.'),
    panels: z
      .array(
        z.strictObject({
          id: rowKey,
          parts: z
            .array(z.strictObject({ row: rowKey, mark: z.enum(['full', 'tint', 'open']) }))
            .min(1)
            .max(3)
            .describe('Parts of the whole from the first dot on; their percentages add up to 100.'),
        }),
      )
      .min(1)
      .max(4),
  },
  words: { panels: z.record(named, sentence).describe('The heading of each panel, by its id.') },
});

export type FieldSpec = z.infer<typeof unitFieldSchema>;
