/** Every drawing has room for its text: at each width, in each language and view. */

import { drawChart } from '../charts/draw-chart.ts';
import { viewsOf, type Chart } from '../charts/chart.ts';
import { finding, type Finding } from '../findings/finding.ts';
import { layoutFaults } from '../plotting/drawing.ts';
import { wideDrawingWidths } from '../plotting/theme.ts';
import { languages } from '../site.ts';
import type { Check } from '../publication/check.ts';

const legibleDrawings: Check = ({ charts }) => [...charts.values()].flatMap((chart) => illegible(chart));

export default legibleDrawings;

/** The first fault of each language: the same names are in the way at other widths. */
function illegible(chart: Chart): Finding[] {
  return languages.flatMap((language) => {
    for (const width of wideDrawingWidths) {
      for (const view of viewsOf(chart)) {
        const place = chart.placeOf(['words', language], 'key');
        try {
          const { collisions, clipped } = layoutFaults(drawChart(chart, language, width, view));
          const texts = [...collisions, ...clipped];
          if (texts.length === 0) continue;
          return [finding('CHT-014', place, { width, language, texts: texts.slice(0, 3).join('; ') })];
        } catch (thrown) {
          const detail = thrown instanceof Error ? thrown.message : String(thrown);
          return [finding('CHT-031', chart.placeOf(['kind']), { what: 'stopped', detail })];
        }
      }
    }
    return [];
  });
}
