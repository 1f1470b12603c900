/** A dataset in one file, as `/data/{dataset}/{dataset}.zip`: its package, its tables, and what to know before using them. */

import { fullCitation } from '../binding/references.ts';
import type { Dataset } from '../data/data-package.ts';
import { missingReason } from '../data/missing-reasons.ts';
import { useWords } from '../i18n/ui.ts';
import { unitWords } from '../i18n/unit-words.ts';
import { datasetPath } from '../publication/paths.ts';
import type { Publication } from '../publication/publication.ts';
import { absoluteUrl, languages, site, type Language } from '../site.ts';
import { zipFolder } from './zip-folder.ts';

/** The last part of its address. */
export function zipName(dataset: string): string {
  return `${dataset}.zip`;
}

/**
 * The bytes of the file: a folder with `datapackage.json`, the tables as they are drawn and a README in each language.
 * The same dataset always gives the same bytes.
 * @param read the bytes of a file of the dataset, by its path in the dataset's folder
 */
export function datasetZip(
  dataset: Dataset,
  publication: Publication,
  read: (path: string) => Uint8Array,
): Uint8Array {
  const { id, descriptor } = dataset;
  const files = ['datapackage.json', ...descriptor.resources.map(({ path }) => path)];
  return zipFolder(
    id,
    [
      ...files.map((path) => [path, read(path)] as const),
      ...languages.map(
        (language) => [`README.${language}.md`, datasetReadme(dataset, publication, language)] as const,
      ),
    ],
    descriptor.created.slice(0, 10),
  );
}

/** What a dataset is, its columns with their units, what an empty cell means, sources, licence and how to cite it. */
export function datasetReadme(
  { id, descriptor, resources }: Dataset,
  { references }: Publication,
  language: Language,
): string {
  const t = useWords(language);
  const page = absoluteUrl(datasetPath(id, language));
  const day = descriptor.created.slice(0, 10);
  const title = descriptor.x_title[language];
  const tables = [...resources.values()].flatMap(({ descriptor: table, rows }) => [
    `## ${table.x_title[language]}`,
    `\`${table.path}\`, ${rows.length} ${t(rows.length === 1 ? 'data.row' : 'data.rows')}. ${t('data.csvText')}.`,
    table.schema.fields
      .map(({ name, type, x_title, x_unit }) => {
        const unit = x_unit === undefined ? '' : `, ${unitWords(x_unit, language) ?? x_unit}`;
        return `- \`${name}\`: ${x_title[language]} (${t(`data.type.${type}`)}${unit})`;
      })
      .join('\n'),
    ...table.schema.missingValues
      .filter(({ value }) => value === '')
      .map((missing) => `${t('data.empty')} ${missingReason(missing)?.[language] ?? missing.label}.`),
  ]);
  const sources = descriptor.sources.map(({ title: own, x_citekey }) => {
    const reference = references.get(x_citekey);
    const cited = reference === undefined ? own : fullCitation(reference, language);
    return `- ${cited}.${reference?.URL === undefined ? '' : ` <${reference.URL}>`}`;
  });
  return `${[
    `# ${title}`,
    descriptor.x_description[language],
    `${t('data.version')} ${descriptor.version}, ${day}. <${page}>`,
    ...tables,
    `## ${t('data.sources')}`,
    sources.join('\n'),
    `## ${t('data.zip.licence')}`,
    `${site.licence.name}, <${site.licence.url}>`,
    `${site.name}, ${day.slice(0, 4)}. ${title}, ${t('data.version').toLowerCase()} ${descriptor.version}. <${page}>`,
  ].join('\n\n')}\n`;
}
