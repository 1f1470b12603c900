/** A dataset as its page shows it: tables with their fields, downloads, sources. */

import { formatDate } from '../i18n/dates.ts';
import { useWords } from '../i18n/ui.ts';
import { unitWords } from '../i18n/unit-words.ts';
import type { Dataset, Field, Resource } from '../data/data-package.ts';
import { missingReason } from '../data/missing-reasons.ts';
import { formatNumber } from '../binding/number-format.ts';
import type { Publication } from '../publication/publication.ts';
import { markedCitation, readElsewhere } from '../binding/references.ts';
import { readTable } from '../explorer/read-explorable.ts';
import { present } from '../present.ts';
import type { Language } from '../site.ts';
import { csvwPath } from '../downloads/csvw.ts';
import { zipName } from '../downloads/dataset-zip.ts';
import { jsonPath, parquetPath } from '../downloads/table-path.ts';
import { codeExamples, type CodeExample } from './code-examples.ts';

/** A field ready to be shown. */
export interface ShownField {
  name: string;
  title: string;
  type: string;
  /** Empty where its values have none. */
  unit: string;
  isNumber: boolean;
}

/** A file to download, by its path in the dataset's folder. */
export interface Download {
  file: string;
  text: string;
}

/** The beginning of a table in words. */
export interface FirstRows {
  columns: { title: string; isNumber: boolean }[];
  /** A text a column; '' for an empty cell. */
  rows: string[][];
}

export interface DatasetPage {
  /** `Version 1.0.0, 24 November 2026` */
  edition: string;
  /** See `datasetSize`. */
  size: string;
  /** Of its first table. */
  first: FirstRows;
  tables: {
    title: string;
    rows: string;
    fields: ShownField[];
    /** What an empty cell may mean. */
    missing: string[];
    downloads: Download[];
    /** How it is read in other programs. */
    examples: CodeExample[];
  }[];
  descriptor: Download;
  /** All of it in one file. */
  archive: Download;
  /** Texts with the mark of a title's language. */
  sources: { text: string; url: string | undefined; seen: string | undefined; rights: string }[];
}

const firstRowsShown = 10;
/** What codes are called is told by so many rows: of a million nobody waits for all. */
const rowsForNames = 2000;

/** Everything the page of a language shows of a dataset, but for its uses. */
export function datasetPage(dataset: Dataset, publication: Publication, language: Language): DatasetPage {
  const t = useWords(language);
  const { version, created, sources } = dataset.descriptor;
  const resources = [...dataset.resources.values()];
  return {
    edition: `${t('data.version')} ${version}, ${formatDate(created.slice(0, 10), language)}`,
    size: datasetSize(dataset, language),
    first: firstRowsOf(present(resources[0], 'a table of the dataset'), publication, language),
    tables: resources.map((resource) => ({
      title: resource.descriptor.x_title[language],
      rows: counted(resource.rows.length, 'row', language),
      fields: resource.descriptor.schema.fields.map((field) => shownField(field, resource, language)),
      missing: resource.descriptor.schema.missingValues
        .filter(({ value }) => value === '')
        .map((missing) => missingReason(missing)?.[language] ?? missing.label),
      downloads: [
        { file: resource.descriptor.path, text: t('data.csvText') },
        { file: csvwPath(resource.descriptor.path), text: t('data.csvwText') },
        { file: jsonPath(resource.descriptor.path), text: t('data.jsonText') },
        { file: parquetPath(resource.descriptor.path), text: t('data.parquetText') },
      ],
      examples: codeExamples(resource),
    })),
    descriptor: { file: 'datapackage.json', text: t('data.packageText') },
    archive: { file: zipName(dataset.id), text: t('data.zip.text') },
    sources: sources.map(({ title, x_citekey, x_seen, x_accessed, x_rights }) => {
      const reference = publication.references.get(x_citekey);
      const accessed = x_accessed && `${t('data.accessed')} ${formatDate(x_accessed, language)}`;
      return {
        text: reference === undefined ? title : markedCitation(reference, language),
        url: reference?.URL,
        seen: x_seen?.[language] ?? (reference && readElsewhere(reference, language)) ?? accessed,
        rights: rightsInWords(x_rights, language),
      };
    }),
  };
}

/**
 * The first rows as they are read: codes by their names, numbers with what qualifies them and their unit, sources as
 * they are cited. Left out is what these say already, a key that no reader needs beside names, and what is empty.
 */
function firstRowsOf(resource: Resource, publication: Publication, language: Language): FirstRows {
  const named = { ...resource, rows: resource.rows.slice(0, rowsForNames) };
  const { columns, rows } = readTable(named, publication, language);
  const hasNames = columns.some(({ role }) => role === 'label');
  const shown: { title: string; isNumber: boolean; texts: string[] }[] = [];
  // What a row is about comes first, wherever the file has it.
  const inOrder = [...columns.entries()].toSorted(
    ([, a], [, b]) => Number(b.role === 'label') - Number(a.role === 'label'),
  );
  for (const [at, { title, role, isKey, kind }] of inOrder) {
    if (role === 'unit' || role === 'qualifier' || role === 'formula') continue;
    if (rows.every((row) => row[at]?.raw === '')) continue;
    const texts = rows.map((row) => {
      const cell = present(row[at], `the column ${title}`);
      return cell.shown ?? cell.raw;
    });
    const isCode = hasNames && isKey && kind === 'text' && new Set(texts).size === rows.length;
    const isSaid = shown.some((earlier) => earlier.texts.every((text, row) => text === texts[row]));
    if (!isCode && !isSaid) shown.push({ title, isNumber: kind === 'number', texts });
  }
  return {
    columns: shown.map(({ title, isNumber }) => ({ title, isNumber })),
    rows: rows
      .slice(0, firstRowsShown)
      .map((_, row) => shown.map(({ texts }) => present(texts[row], `row ${row}`))),
  };
}

/** How much a dataset holds: `2 tables, 31 rows` */
export function datasetSize({ resources }: Dataset, language: Language): string {
  const rows = [...resources.values()].reduce((sum, resource) => sum + resource.rows.length, 0);
  return `${counted(resources.size, 'table', language)}, ${counted(rows, 'row', language)}`;
}

function counted(count: number, one: 'row' | 'table', language: Language): string {
  return `${formatNumber(count, language)} ${useWords(language)(count === 1 ? `data.${one}` : `data.${one}s`)}`;
}

function shownField(
  { name, type, x_title, x_unit }: Field,
  { descriptor }: Resource,
  language: Language,
): ShownField {
  const t = useWords(language);
  const { primaryKey } = descriptor.schema;
  const key = primaryKey.includes(name) ? `, ${t('data.key')}` : '';
  const isMeasured = type === 'number' || type === 'integer';
  const column = isMeasured ? descriptor.x_roles.unit : undefined;
  const inColumn = column === undefined ? '' : `${t('data.inColumn')} ${column}`;
  return {
    name,
    title: x_title[language],
    type: t(`data.type.${type}`) + key,
    isNumber: isMeasured,
    unit: x_unit === undefined ? inColumn : (unitWords(x_unit, language) ?? x_unit),
  };
}

/** What a source allows, in a sentence; a licence by its name. */
export function rightsInWords(rights: string, language: Language): string {
  const t = useWords(language);
  if (rights === 'notspecified' || rights === 'public-domain') return t(`data.rights.${rights}`);
  return `${rights}.`;
}
