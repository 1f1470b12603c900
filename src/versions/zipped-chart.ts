/** What the archive of a chart holds, of the edition that its page shows. */

import type { Chart } from '../charts/chart.ts';
import { chartDataFile } from '../downloads/chart-data-file.ts';
import type { ZippedChart } from '../downloads/chart-zip.ts';
import { citationOf } from '../downloads/citation.ts';
import { csvWithReasons } from '../downloads/csv-with-reasons.ts';
import { drawnCsv } from '../downloads/drawn-csv.ts';
import type { Publication } from '../publication/publication.ts';
import type { Language } from '../site.ts';
import { citedChart, editionOf } from './edition.ts';

export function zippedChart(chart: Chart, publication: Publication): ZippedChart {
  const file = chartDataFile(chart, publication);
  const edition = editionOf(chart, publication);
  const cite = (language: Language) => citationOf(chart, language, publication.references, edition);
  return {
    file,
    csv: csvWithReasons(drawnCsv(chart), file),
    cited: { it: citedChart(chart, publication, 'it'), en: citedChart(chart, publication, 'en') },
    citation: { it: cite('it'), en: cite('en') },
  };
}
