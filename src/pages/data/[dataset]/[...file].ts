/** `/data/{dataset}/…`: data packages and their CSV files, byte for byte, the CSVs' own metadata, the tables as JSON, all in a ZIP. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { csvwMetadata, csvwPath } from '../../../downloads/csvw.ts';
import { datasetZip, zipName } from '../../../downloads/dataset-zip.ts';
import { jsonPath } from '../../../downloads/json-path.ts';
import { tableAsJson } from '../../../metadata/data-api.ts';
import { present } from '../../../present.ts';
import { publicationOnDisk, root } from '../../_publication.ts';

export function getStaticPaths() {
  const publication = publicationOnDisk();
  return [...publication.datasets.values()].flatMap(({ id: dataset, descriptor, resources }) => [
    ...['datapackage.json', ...descriptor.resources.map(({ path }) => path)].map((file) => ({
      params: { dataset, file },
      props: { metadata: undefined, table: undefined },
    })),
    ...descriptor.resources.map((resource) => ({
      params: { dataset, file: csvwPath(resource.path) },
      props: { metadata: csvwMetadata(descriptor, resource), table: undefined },
    })),
    ...[...resources.values()].map((table) => ({
      params: { dataset, file: jsonPath(table.descriptor.path) },
      props: { metadata: undefined, table },
    })),
    { params: { dataset, file: zipName(dataset) }, props: { metadata: undefined, table: undefined } },
  ]);
}

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET: APIRoute<Props> = ({
  params: { dataset = '', file = '' },
  props: { metadata, table },
  locals: { publication },
}) => {
  if (metadata !== undefined) {
    const headers = { 'Content-Type': 'application/csvm+json; charset=utf-8' };
    return new Response(`${JSON.stringify(metadata, null, 2)}\n`, { headers });
  }
  if (table !== undefined) {
    const headers = { 'Content-Type': 'application/json; charset=utf-8' };
    return new Response(`${JSON.stringify(tableAsJson(table))}\n`, { headers });
  }
  const read = (path: string) => readFileSync(join(root, 'data', dataset, path));
  if (file === zipName(dataset)) {
    const bytes = datasetZip(present(publication.datasets.get(dataset), `the dataset ${dataset}`), publication, read);
    return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': 'application/zip' } });
  }
  const bytes = read(file);
  const type = file.endsWith('.csv') ? 'text/csv; charset=utf-8' : 'application/json';
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': type } });
};
