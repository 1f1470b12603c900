/** The schema of `content/charts/*.yaml` as JSON Schema, for completion and errors while typing. */

import { z } from 'zod';
import { chartSpecSchema } from './chart-spec.ts';

/** Draft 2020-12; a kind is a branch of `oneOf`, told apart by `kind`. */
export function chartJsonSchema(): object {
  const schema = z.toJSONSchema(chartSpecSchema, { io: 'input', reused: 'ref', unrepresentable: 'any' });
  return {
    ...schema,
    title: 'A chart of Filiera',
    description: 'content/charts/<id>.yaml: what is drawn, from which data, and its words in both languages.',
  };
}
