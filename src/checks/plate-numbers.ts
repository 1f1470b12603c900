/** Every plate has a number of its own. */

import { finding } from '../model/finding.ts';
import type { Check } from './check.ts';

export const plateNumbers: Check = ({ charts }) => {
  const owners = new Map<number, string>();
  return [...charts.values()].flatMap((chart) => {
    const { plate } = chart.spec;
    const earlier = owners.get(plate);
    if (earlier === undefined) {
      owners.set(plate, chart.id);
      return [];
    }
    return [finding('CHT-007', chart.placeOf(['plate']), { plate, chart: earlier })];
  });
};
