/** A published chart never disappears: what has versions has a chart, or a word on why it is gone. */

import { finding } from '../model/finding.ts';
import type { Check } from './check.ts';

export const frozenCharts: Check = ({ frozen, charts }, tree) =>
  [...frozen].flatMap(([chart, versions]) => {
    // A chart that can't be read is reported by itself.
    if (charts.has(chart) || tree.has(`content/charts/${chart}.yaml`)) return [];
    const place = versions.at(-1)?.placeOf(['chart']);
    return place === undefined ? [] : [finding('FRZ-006', place, { chart })];
  });
