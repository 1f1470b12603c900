/** `/charts/{chart}/data.csv`, `data.json` and `data.xlsx`: the drawn values. */

import type { APIRoute } from 'astro';
import { chartDataFile, dataAsJson } from '../../../downloads/chart-data-file.ts';
import { dataAsXlsx } from '../../../downloads/data-xlsx.ts';
import { csvWithReasons } from '../../../downloads/csv-with-reasons.ts';
import { drawnCsv } from '../../../downloads/drawn-csv.ts';
import type { Chart } from '../../../charts/chart.ts';
import { publicationOnDisk } from '../../_publication.ts';

const formats = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
type DataFormat = keyof typeof formats;

export function getStaticPaths() {
  return [...publicationOnDisk().charts.values()].flatMap((chart) =>
    (Object.keys(formats) as DataFormat[]).map((format) => ({
      params: { chart: chart.id, format },
      props: { chart, format },
    })),
  );
}

export const GET: APIRoute<{ chart: Chart; format: DataFormat }> = async ({ props, locals }) => {
  const { chart, format } = props;
  const headers = { 'Content-Type': formats[format] };
  const file = chartDataFile(chart, locals.publication);
  if (format === 'csv') return new Response(csvWithReasons(drawnCsv(chart), file), { headers });
  if (format === 'json') return new Response(dataAsJson(file), { headers });
  return new Response(new Uint8Array(await dataAsXlsx(file)), { headers });
};
