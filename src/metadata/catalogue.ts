/**
 * All datasets as a catalogue in DCAT-AP 3, which the European data portal harvests. Its terms are those of the
 * authority tables of the Publications Office. Source: SEMIC (2024), DCAT-AP 3.0.
 */

import type { Dataset } from '../data/data-package.ts';
import { jsonPath, parquetPath } from '../downloads/table-path.ts';
import { useWords } from '../i18n/ui.ts';
import { datasetPath, homePath, ownPagePath } from '../publication/paths.ts';
import type { Publication } from '../publication/publication.ts';
import { absoluteUrl, languages, site, type Localised } from '../site.ts';
import { keywordsOf, yearsOf } from './dataset.ts';
import { placesOf } from './places.ts';

const authority = 'http://publications.europa.eu/resource/authority';
const term = (list: string, code: string) => ({ '@id': `${authority}/${list}/${code}` });
const languageCodes: Localised = { it: 'ITA', en: 'ENG' };

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  dcatap: 'http://data.europa.eu/r5r/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

type Node = Record<string, unknown>;

/** A text in each language. */
const said = (words: Localised) =>
  languages.map((language) => ({ '@value': words[language], '@language': language }));
const inEach = (make: (language: (typeof languages)[number]) => string): Localised => ({
  it: make('it'),
  en: make('en'),
});
const typed = (value: string, type: string) => ({ '@value': value, '@type': `xsd:${type}` });
const publisherId = { '@id': absoluteUrl('#publisher') };
const licence = { '@id': site.licence.url };

/** What `/data/catalogue.jsonld` holds. */
export function dcatCatalogue(publication: Publication): object {
  const datasets = [...publication.datasets.values()];
  const words = inEach((language) => useWords(language)('data.deck'));
  const days = datasets.map(({ descriptor }) => descriptor.created.slice(0, 10)).toSorted();
  const catalogue: Node = {
    '@id': absoluteUrl('data/catalogue.jsonld'),
    '@type': 'dcat:Catalog',
    'dct:title': said(inEach((language) => `${site.name}: ${useWords(language)('data.title')}`)),
    'dct:description': said(words),
    'dct:publisher': publisherId,
    'dct:language': languages.map((language) => term('language', languageCodes[language])),
    'dct:license': licence,
    'foaf:homepage': { '@id': absoluteUrl(ownPagePath('data', 'en')) },
    ...(days[0] === undefined ? {} : { 'dct:issued': typed(days[0], 'date') }),
    ...(days.length === 0 ? {} : { 'dct:modified': typed(days.at(-1) ?? '', 'date') }),
    'dcat:themeTaxonomy': { '@id': `${authority}/data-theme` },
    'dcat:dataset': datasets.map(({ id }) => ({ '@id': datasetId(id) })),
  };
  return {
    '@context': context,
    '@graph': [
      catalogue,
      {
        ...publisherId,
        '@type': 'foaf:Agent',
        'foaf:name': site.name,
        'foaf:homepage': { '@id': absoluteUrl(homePath('en')) },
      },
      ...datasets.map((dataset) => datasetNode(dataset, publication)),
      ...datasets.flatMap((dataset) => distributions(dataset)),
    ],
  };
}

const datasetId = (id: string) => absoluteUrl(`data/${id}/datapackage.json#dataset`);
const distributionId = (id: string, path: string) => `${absoluteUrl(`data/${id}/${path}`)}#distribution`;

function datasetNode(dataset: Dataset, publication: Publication): Node {
  const { id, descriptor } = dataset;
  const { version, created, resources, sources } = descriptor;
  const years = yearsOf(dataset)?.split('/');
  const keywords = languages.flatMap((language) =>
    keywordsOf(dataset, publication, language).map((word) => ({ '@value': word, '@language': language })),
  );
  return {
    '@id': datasetId(id),
    '@type': 'dcat:Dataset',
    'dct:identifier': id,
    'dct:title': said(descriptor.x_title),
    'dct:description': said(descriptor.x_description),
    'dct:publisher': publisherId,
    'dct:creator': publisherId,
    'dct:language': languages.map((language) => term('language', languageCodes[language])),
    'dct:issued': typed(created.slice(0, 10), 'date'),
    'dct:accessRights': term('access-right', 'PUBLIC'),
    // Economy and finance, health: what the publication is about.
    'dcat:theme': [term('data-theme', 'ECON'), term('data-theme', 'HEAL')],
    'dcat:keyword': keywords,
    'dcat:version': version,
    'dcat:landingPage': languages.map((language) => ({ '@id': absoluteUrl(datasetPath(id, language)) })),
    'dct:spatial': placesOf(dataset).map(({ code }) => ({ '@id': code, '@type': 'dct:Location' })),
    ...(years === undefined
      ? {}
      : {
          'dct:temporal': {
            '@type': 'dct:PeriodOfTime',
            'dcat:startDate': typed(years[0] ?? '', 'gYear'),
            'dcat:endDate': typed(years.at(-1) ?? '', 'gYear'),
          },
        }),
    'dct:source': sources.flatMap(({ path }) => (path === undefined ? [] : [{ '@id': path }])),
    'dcat:distribution': resources.flatMap(({ path }) =>
      forms.map(({ pathOf }) => ({ '@id': distributionId(id, pathOf(path)) })),
    ),
    ...(site.contact === undefined
      ? {}
      : {
          'dcat:contactPoint': {
            '@type': 'vcard:Organization',
            'vcard:fn': site.name,
            'vcard:hasEmail': { '@id': `mailto:${String(site.contact)}` },
          },
        }),
  };
}

/** The forms in which a table is offered: its entry in the list of file types, and its media type. */
const forms = [
  { fileType: 'CSV', mediaType: 'text/csv', pathOf: (csv: string) => csv },
  { fileType: 'JSON', mediaType: 'application/json', pathOf: jsonPath },
  { fileType: 'PARQUET', mediaType: 'application/vnd.apache.parquet', pathOf: parquetPath },
] as const;

function distributions({ id, descriptor, resources }: Dataset): Node[] {
  return [...resources.values()].flatMap(({ descriptor: table }) =>
    forms.map(({ fileType, mediaType, pathOf }) => {
      const path = pathOf(table.path);
      const address = { '@id': absoluteUrl(`data/${id}/${path}`) };
      // The package declares the size and the hash of the CSV alone.
      const { hash, bytes } = path === table.path ? table : {};
      return {
        '@id': distributionId(id, path),
        '@type': 'dcat:Distribution',
        'dct:title': said(table.x_title),
        'dcat:accessURL': address,
        'dcat:downloadURL': address,
        'dct:format': term('file-type', fileType),
        'dcat:mediaType': { '@id': `http://www.iana.org/assignments/media-types/${mediaType}` },
        'dct:license': licence,
        'dct:issued': typed(descriptor.created.slice(0, 10), 'date'),
        'dcatap:availability': term('planned-availability', 'STABLE'),
        ...(bytes === undefined ? {} : { 'dcat:byteSize': typed(String(bytes), 'nonNegativeInteger') }),
        ...(hash === undefined
          ? {}
          : {
              'spdx:checksum': {
                '@type': 'spdx:Checksum',
                'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
                'spdx:checksumValue': typed(hash.replace(/^sha256:/, ''), 'hexBinary'),
              },
            }),
      };
    }),
  );
}
