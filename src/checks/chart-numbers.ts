/** Every chart has a number of its own. */

import type { Chart } from '../charts/chart.ts';
import { finding } from '../findings/finding.ts';
import type { Publication } from '../publication/publication.ts';
import { languages } from '../site.ts';
import { storiesByAge, type Check } from '../publication/check.ts';

const chartNumbers: Check = (publication) => {
  const owners = new Map<number, string>();
  return chartsByAge(publication).flatMap((chart) => {
    const { plate } = chart.spec;
    const earlier = owners.get(plate);
    if (earlier === undefined) {
      owners.set(plate, chart.id);
      return [];
    }
    return [finding('CHT-007', chart.placeOf(['plate']), { plate, chart: earlier })];
  });
};

export default chartNumbers;

/** The charts in the order in which stories published them; those that no story shows come last. */
function chartsByAge(publication: Publication): Chart[] {
  const shown = storiesByAge(publication).flatMap((versions) =>
    versions[languages[0]].sections.flatMap((section) =>
      section.shownCharts.flatMap(({ name }) => name ?? []),
    ),
  );
  const { charts } = publication;
  const ids = new Set([...shown, ...charts.keys()]);
  return [...ids].flatMap((id) => charts.get(id) ?? []);
}
