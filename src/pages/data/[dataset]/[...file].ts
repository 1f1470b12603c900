/** `/data/{dataset}/…`: data packages and their CSV files, byte for byte. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { loadPublication } from '../../../model/publication.ts';

export function getStaticPaths() {
  const publication = loadPublication();
  return [...publication.datasets.values()].flatMap((dataset) =>
    ['datapackage.json', ...dataset.descriptor.resources.map((resource) => resource.path)].map((file) => ({
      params: { dataset: dataset.id, file },
    })),
  );
}

export const GET: APIRoute = ({ params }) => {
  const { dataset = '', file = '' } = params;
  const bytes = readFileSync(join(process.cwd(), 'data', dataset, file));
  const type = file.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json';
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': type } });
};
