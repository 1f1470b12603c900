/** A dataset in the words of schema.org, for search engines of data. */

import type { Dataset } from '../data/data-package.ts';
import { datasetPath, homePath } from '../publication/paths.ts';
import type { Publication } from '../publication/publication.ts';
import { fullCitation } from '../binding/references.ts';
import { absoluteUrl, site, type Language } from '../site.ts';

/** A schema.org Dataset as JSON-LD. */
export function datasetLinkedData(dataset: Dataset, { references }: Publication, language: Language): object {
  const { id, descriptor } = dataset;
  const { x_title: title, x_description: description, version, created, resources, sources } = descriptor;
  const desk = { '@type': 'Organization', name: site.name, url: absoluteUrl(homePath(language)) };
  const download = (path: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    name: path,
    encodingFormat,
    contentUrl: absoluteUrl(`data/${id}/${path}`),
  });
  const years = yearsOf(dataset);
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': absoluteUrl(datasetPath(id, language)),
    identifier: id,
    name: title[language],
    description: description[language],
    url: absoluteUrl(datasetPath(id, language)),
    inLanguage: language,
    version,
    dateCreated: created.slice(0, 10),
    license: site.licence.url,
    isAccessibleForFree: true,
    creator: desk,
    publisher: desk,
    includedInDataCatalog: { '@type': 'DataCatalog', '@id': absoluteUrl(`${language}/data/`) },
    ...(years === undefined ? {} : { temporalCoverage: years }),
    variableMeasured: resources.flatMap(({ schema }) =>
      schema.fields
        .filter(({ x_unit }) => x_unit !== undefined)
        .map(({ name, x_title, x_unit }) => ({
          '@type': 'PropertyValue',
          name: x_title[language],
          alternateName: name,
          unitText: x_unit,
        })),
    ),
    isBasedOn: sources.map(({ title: written, x_citekey }) => {
      const reference = references.get(x_citekey);
      const name = reference === undefined ? written : fullCitation(reference, language);
      return {
        '@type': 'CreativeWork',
        name,
        ...(reference?.URL === undefined ? {} : { url: reference.URL }),
      };
    }),
    distribution: [
      ...resources.map(({ path }) => download(path, 'text/csv')),
      download('datapackage.json', 'application/json'),
    ],
  };
}

/** The first and the last year in the dataset's own columns of years: `2014/2018`. */
function yearsOf({ resources }: Dataset): string | undefined {
  const years = [...resources.values()]
    .flatMap(({ rows, descriptor }) => {
      const columns = descriptor.schema.fields.filter(({ type }) => type === 'year');
      return rows.flatMap(({ cells }) => columns.map(({ name }) => cells.get(name)?.text));
    })
    .filter((year) => year !== undefined && year !== '')
    .sort();
  const [first, last] = [years[0], years.at(-1)];
  return first === last ? first : `${first}/${last}`;
}
