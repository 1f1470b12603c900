/** A dataset, and all of them as a catalogue, in the words of schema.org: for search engines of data. */

import type { DataCatalog, Dataset as DatasetThing, DataDownload } from 'schema-dts';
import type { Dataset, Field } from '../data/data-package.ts';
import { useWords } from '../i18n/ui.ts';
import { datasetPath, ownPagePath } from '../publication/paths.ts';
import type { Publication } from '../publication/publication.ts';
import { storiesInOrder } from '../publication/series.ts';
import { absoluteUrl, site, type Language } from '../site.ts';
import { usesOf } from '../views/dataset-uses.ts';
import { publisherId } from './linked-data.ts';
import { placesOf } from './places.ts';
import { citedWork } from './published-things.ts';

/** Names a dataset: its page in a language. */
const datasetId = (id: string, language: Language) => `${absoluteUrl(datasetPath(id, language))}#dataset`;
/** Names the catalogue: on the page that lists it. */
const catalogueId = (language: Language) => `${absoluteUrl(ownPagePath('data', language))}#catalogue`;

/** A dataset. */
export function datasetThing(dataset: Dataset, publication: Publication, language: Language): DatasetThing {
  const { id, descriptor } = dataset;
  const { references } = publication;
  const { x_title: title, x_description: description, version, created, resources, sources } = descriptor;
  const measured = measuredFields(dataset);
  const download = (path: string, encodingFormat: string): DataDownload => ({
    '@type': 'DataDownload',
    name: path,
    encodingFormat,
    contentUrl: absoluteUrl(`data/${id}/${path}`),
  });
  const years = yearsOf(dataset);
  const places = placesOf(dataset);
  return {
    '@type': 'Dataset',
    '@id': datasetId(id, language),
    identifier: id,
    name: title[language],
    description: description[language],
    url: absoluteUrl(datasetPath(id, language)),
    inLanguage: language,
    version,
    dateCreated: created.slice(0, 10),
    datePublished: created.slice(0, 10),
    license: site.licence.url,
    isAccessibleForFree: true,
    creator: publisherId,
    publisher: publisherId,
    includedInDataCatalog: { '@id': catalogueId(language) },
    keywords: keywordsOf(dataset, publication, language),
    ...(years === undefined ? {} : { temporalCoverage: years }),
    ...(places.length === 0
      ? {}
      : {
          spatialCoverage: places.map(({ code, name }) => ({ '@type': 'Place' as const, '@id': code, name })),
        }),
    variableMeasured: measured.map(({ name, x_title, x_unit }) => ({
      '@type': 'PropertyValue' as const,
      name: x_title[language],
      alternateName: name,
      ...(x_unit === undefined ? {} : { unitText: x_unit }),
    })),
    isBasedOn: sources.map(({ title: written, x_citekey }) => {
      const reference = references.get(x_citekey);
      return reference === undefined
        ? { '@type': 'CreativeWork' as const, name: written }
        : citedWork(reference, language);
    }),
    distribution: [
      ...resources.map(({ path }) => download(path, 'text/csv')),
      download('datapackage.json', 'application/json'),
    ],
  };
}

/** All datasets by name. */
export function catalogueThing({ datasets }: Publication, language: Language): DataCatalog {
  const t = useWords(language);
  return {
    '@type': 'DataCatalog',
    '@id': catalogueId(language),
    name: `${site.name}: ${t('data.title')}`,
    description: t('data.deck'),
    url: absoluteUrl(ownPagePath('data', language)),
    inLanguage: language,
    license: site.licence.url,
    publisher: publisherId,
    dataset: [...datasets.values()].map(({ id, descriptor }) => ({
      '@type': 'Dataset' as const,
      '@id': datasetId(id, language),
      name: descriptor.x_title[language],
      url: absoluteUrl(datasetPath(id, language)),
    })),
  };
}

/** The columns that hold what was measured, each once: those with a unit; where none has one, those of numbers; else all. */
function measuredFields({ descriptor }: Dataset): Field[] {
  const keys = new Set(descriptor.resources.flatMap(({ schema }) => schema.primaryKey));
  const fields = [
    ...new Map(
      descriptor.resources.flatMap(({ schema }) => schema.fields.map((field) => [field.name, field])),
    ).values(),
  ];
  const withUnit = fields.filter(({ x_unit }) => x_unit !== undefined);
  const numbers = fields.filter(({ type, name }) => ['number', 'integer'].includes(type) && !keys.has(name));
  const others = fields.filter(({ name }) => !keys.has(name));
  return [withUnit, numbers, others, fields].find((some) => some.length > 0) ?? [];
}

/** At most how many names of columns are keywords too. */
const variablesInKeywords = 6;

/** What a dataset is found under: the themes of the stories that use it, its places, what it measures. */
export function keywordsOf(dataset: Dataset, publication: Publication, language: Language): string[] {
  const told = new Set(usesOf(dataset.id, publication, language).stories.map(({ text }) => text));
  const themes = storiesInOrder(publication)
    .map(({ [language]: { frontMatter } }) => frontMatter)
    .filter(({ title }) => told.has(title))
    .map(({ theme }) => theme);
  const variables = measuredFields(dataset).slice(0, variablesInKeywords);
  const places = placesOf(dataset).map(({ names }) => names[language]);
  return [...new Set([...themes, ...places, ...variables.map(({ x_title }) => x_title[language])])];
}

/** The first and the last year in the dataset's own columns of years: `2014/2018`; undefined where it has none. */
export function yearsOf({ resources }: Dataset): string | undefined {
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
