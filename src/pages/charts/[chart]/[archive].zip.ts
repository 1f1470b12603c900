/** `/charts/{chart}/{chart}.zip`: what the chart draws, its citations and a README. */

import type { APIRoute } from 'astro';
import type { Chart } from '../../../charts/chart.ts';
import { chartZip } from '../../../downloads/chart-zip.ts';
import { zippedChart } from '../../../versions/zipped-chart.ts';
import { publicationOnDisk } from '../../_publication.ts';

export function getStaticPaths() {
  return [...publicationOnDisk().charts.values()].map((chart) => ({
    params: { chart: chart.id, archive: chart.id },
    props: { chart },
  }));
}

export const GET: APIRoute<{ chart: Chart }> = ({ props: { chart }, locals: { publication } }) =>
  new Response(new Uint8Array(chartZip(zippedChart(chart, publication))), {
    headers: { 'Content-Type': 'application/zip' },
  });
