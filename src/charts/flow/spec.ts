/** What the file of a flow says. */

import { z } from 'zod';
import { named, rowKey, sentence } from '../chart-spec-parts.ts';
import { tidySchema } from '../chart-spec.ts';

export const flowSchema = tidySchema(
  'flow',
  'Amounts that go from node to node, as bands of their true width.',
  {
    fields: {
      from: z.string().min(1).describe('Column of where an amount comes from.'),
      to: z.string().min(1).describe('Column of where it goes.'),
      undescribed: z
        .array(rowKey)
        .default([])
        .describe('Nodes that the source does not describe: drawn dashed.'),
    },
    words: { nodes: z.record(named, sentence).describe('The name of each node, by its key.') },
  },
);

export type FlowSpec = z.infer<typeof flowSchema>;
