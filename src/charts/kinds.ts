/** Every kind of chart there is; a new one is added here, in `chart-spec.ts` and in `kind-words.ts`. */

import type { ChartKindName } from '../model/chart-spec.ts';
import { bar } from './bar.ts';
import type { ChartKind } from './kind.ts';
import { unitField } from './unit-field.ts';

export const chartKinds: { readonly [K in ChartKindName]: ChartKind<K> } = {
  bar,
  'unit-field': unitField,
};
