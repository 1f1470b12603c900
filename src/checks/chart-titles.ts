/** Two charts with one title can't be told apart in a list, in a search or in a screen reader's contents. */

import { finding } from '../findings/finding.ts';
import type { Check } from '../publication/check.ts';
import { languages } from '../site.ts';

const chartTitles: Check = ({ charts }) =>
  languages.flatMap((language) => {
    const owners = new Map<string, { id: string; plate: number }>();
    return [...charts.values()].flatMap(({ id, spec, placeOf }) => {
      const { title } = spec.words[language];
      const earlier = owners.get(title);
      if (earlier === undefined) {
        owners.set(title, { id, plate: spec.plate });
        return [];
      }
      // A copy that has not even a number of its own hears of that first.
      if (earlier.plate === spec.plate) return [];
      return [finding('CHT-018', placeOf(['words', language, 'title']), { title, chart: earlier.id })];
    });
  });

export default chartTitles;
