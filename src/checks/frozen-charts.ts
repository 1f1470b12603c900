/**
 * A published chart never disappears: what has versions has a chart, or a word on why it is gone; what was
 * withdrawn is gone.
 */

import { finding } from '../findings/finding.ts';
import type { Check } from '../publication/check.ts';

const frozenCharts: Check = ({ frozen, withdrawn }, tree) => {
  const isThere = (chart: string) => tree.has(`content/charts/${chart}.yaml`);
  const unsaid = [...frozen].flatMap(([chart, versions]) => {
    if (isThere(chart) || withdrawn.charts.has(chart) || !withdrawn.isReadable) return [];
    const place = versions.at(-1)?.placeOf(['chart']);
    return place === undefined ? [] : [finding('FRZ-006', place, { chart })];
  });
  const untrue = withdrawn.written.flatMap((chart, index) =>
    isThere(chart) ? [finding('FRZ-007', withdrawn.placeOf([index, 'chart']), { chart })] : [],
  );
  return [...unsaid, ...untrue];
};

export default frozenCharts;
