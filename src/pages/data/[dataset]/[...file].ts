/** `/data/{dataset}/…`: data packages and their CSV files, byte for byte, the CSVs' own metadata, the tables as JSON and Parquet, all in a ZIP. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { csvwMetadata, csvwPath } from '../../../downloads/csvw.ts';
import { datasetZip, zipName } from '../../../downloads/dataset-zip.ts';
import { tableAsJson } from '../../../downloads/table-json.ts';
import { tableAsParquet } from '../../../downloads/table-parquet.ts';
import { jsonPath, parquetPath } from '../../../downloads/table-path.ts';
import { publicationOnDisk, root } from '../../_publication.ts';

/** A file that is served: its type, and what makes it. */
interface Served {
  type: string;
  make: () => string | Uint8Array;
}

export function getStaticPaths() {
  const publication = publicationOnDisk();
  return [...publication.datasets.values()].flatMap((dataset) => {
    const { id, descriptor, resources } = dataset;
    const read = (path: string) => readFileSync(join(root, 'data', id, path));
    const files: [string, Served][] = [
      ['datapackage.json', { type: 'application/json', make: () => read('datapackage.json') }],
      ...[...resources.values()].flatMap((resource): [string, Served][] => {
        const { path } = resource.descriptor;
        const metadata = () => `${JSON.stringify(csvwMetadata(descriptor, resource.descriptor), null, 2)}\n`;
        const rows = () => `${JSON.stringify(tableAsJson(resource))}\n`;
        return [
          [path, { type: 'text/csv; charset=utf-8', make: () => read(path) }],
          [csvwPath(path), { type: 'application/csvm+json; charset=utf-8', make: metadata }],
          [jsonPath(path), { type: 'application/json; charset=utf-8', make: rows }],
          [
            parquetPath(path),
            { type: 'application/vnd.apache.parquet', make: () => tableAsParquet(dataset, resource) },
          ],
        ];
      }),
      [zipName(id), { type: 'application/zip', make: () => datasetZip(dataset, publication, read) }],
    ];
    return files.map(([file, served]) => ({ params: { dataset: id, file }, props: { served } }));
  });
}

export const GET: APIRoute<{ served: Served }> = ({ props: { served } }) => {
  const made = served.make();
  const body = typeof made === 'string' ? made : new Uint8Array(made);
  return new Response(body, { headers: { 'Content-Type': served.type } });
};
