/** The schema of `content/charts/*.yaml`, put together from those of the types, and the type a file names. */

import { z } from 'zod';
import { present } from '../present.ts';
import type { ChartSpec } from './chart-spec.ts';
import { chartTypes } from './chart-types.ts';
import type { ChartType } from './chart.ts';

const [first, ...others] = chartTypes.map(({ schema }) => schema);

/** What a chart's file may say: that of its type, which `kind` names. */
export const chartSpecSchema = z.discriminatedUnion('kind', [present(first, 'a chart type'), ...others]);

/**
 * The same as JSON Schema, draft 2020-12, for completion and errors while typing; a type is a branch of
 * `oneOf`, told apart by `kind`.
 */
export function chartJsonSchema(): object {
  const schema = z.toJSONSchema(chartSpecSchema, { io: 'input', reused: 'ref', unrepresentable: 'any' });
  return {
    ...schema,
    title: 'A chart of Filiera',
    description: 'content/charts/<id>.yaml: what is drawn, from which data, and its words in both languages.',
  };
}

/** The type that a chart's file names. Throws where there is none, which the schema refuses. */
export function chartTypeOf({ kind }: Pick<ChartSpec, 'kind'>): ChartType {
  return present(
    chartTypes.find(({ name }) => name === kind),
    `chart type ${kind}`,
  );
}
