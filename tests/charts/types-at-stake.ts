/** The chart types that a run looks at: all, or those that `CHART_TYPES=bar,dot` names, as `npm run test:changed` does. */

import { chartTypes } from '../../src/charts/chart-types.ts';
import type { ChartType } from '../../src/charts/chart.ts';
import { present } from '../../src/present.ts';

const { CHART_TYPES: named } = process.env;

/** In the order of `chartTypes`. Throws when a name is none of a type. */
export const typesAtStake: readonly ChartType[] =
  named === undefined
    ? chartTypes
    : named.split(',').map((each) =>
        present(
          chartTypes.find(({ name }) => name === each),
          `the chart type ${each}`,
        ),
      );
