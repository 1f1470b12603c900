/** `/charts/{chart}/v/{version}/…`: pictures and data of a version that is kept for good. */

import type { APIRoute } from 'astro';
import type { StoredDataFile } from '../../../../../downloads/chart-data-file.ts';
import { readXml } from '../../../../../markup/read-markup.ts';
import { picturesFrom, type PictureFile } from '../../../../../pictures/chart-pictures.ts';
import { dataAsXlsx } from '../../../../../downloads/data-xlsx.ts';
import { servedText } from '../../../../../versions/frozen-version.ts';
import type { FrozenVersion } from '../../../../../ledgers/frozen.ts';
import { chartVersionPath } from '../../../../../publication/paths.ts';
import { absoluteUrl, languages } from '../../../../../site.ts';
import { citedVersion } from '../../../../../versions/edition.ts';
import { commitDay } from '../../../../../feeds/build-record.ts';
import {
  citationFile,
  citationFormats,
  type CitationFormat,
} from '../../../../../downloads/citation-files.ts';
import { publicationOnDisk, root } from '../../../../_publication.ts';

/** The data as they were stored, and the spreadsheet that is made of them. */
function dataFiles(version: FrozenVersion): PictureFile[] {
  const text = (name: 'data.csv' | 'data.json') => () =>
    Promise.resolve(new TextEncoder().encode(servedText(version, name)));
  const xlsx = () => dataAsXlsx(JSON.parse(servedText(version, 'data.json')) as StoredDataFile);
  return [
    { name: 'data.csv', mediaType: 'text/csv; charset=utf-8', bytes: text('data.csv') },
    { name: 'data.json', mediaType: 'application/json; charset=utf-8', bytes: text('data.json') },
    {
      name: 'data.xlsx',
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      bytes: xlsx,
    },
  ];
}

/** To be cited: one item in one language. */
function citationFilesOf(version: FrozenVersion): PictureFile[] {
  return languages.flatMap((language) =>
    (Object.keys(citationFormats) as CitationFormat[]).map((format) => ({
      name: `cite-${language}.${format}`,
      mediaType: citationFormats[format].mediaType,
      bytes: () =>
        Promise.resolve(
          new TextEncoder().encode(citationFile(citedVersion(version, language), format, commitDay(root))),
        ),
    })),
  );
}

export function getStaticPaths() {
  return [...publicationOnDisk().frozen.values()].flat().flatMap((version) => {
    const pictures = languages.flatMap((language) =>
      picturesFrom({
        language,
        picture: () => readXml(servedText(version, `${language}.svg`)),
        svgFile: () => Promise.resolve(servedText(version, `${language}.svg`)),
        title: version.words[language].title,
        description: version.words[language].alternative,
        page: absoluteUrl(chartVersionPath(version.chart, language, version.version)),
        created: `${version.frozen}T00:00:00Z`,
      }),
    );
    return [...pictures, ...dataFiles(version), ...citationFilesOf(version)].map((file) => ({
      params: { chart: version.chart, version: String(version.version), file: file.name },
      props: { file },
    }));
  });
}

export const GET: APIRoute<{ file: PictureFile }> = async ({ props: { file } }) =>
  new Response(new Uint8Array(await file.bytes()), { headers: { 'Content-Type': file.mediaType } });
