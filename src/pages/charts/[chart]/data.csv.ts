/** `/charts/{chart}/data.csv`: the drawn rows, byte for byte as they stand in the data package. */

import type { APIRoute } from 'astro';
import { drawnCsv } from '../../../exports/drawn-csv.ts';
import { loadPublication } from '../../../model/publication.ts';

export function getStaticPaths() {
  const publication = loadPublication();
  return [...publication.charts.values()].map((chart) => ({ params: { chart: chart.id }, props: { chart } }));
}

export const GET: APIRoute = ({ props }) => {
  const { chart } = props as ReturnType<typeof getStaticPaths>[number]['props'];
  return new Response(drawnCsv(chart), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
