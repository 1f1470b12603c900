/** A dataset as the explorer takes it, in one language: made by the build, sent to the browser as JSON. */

import { formatCell, roundedCell } from '../binding/number-format.ts';
import { shortCitation } from '../binding/references.ts';
import { placeIn, timesOf } from '../charts/time.ts';
import { timeName } from '../charts/time-names.ts';
import { baseValue, bindCell } from '../data/address.ts';
import type { Dataset, Field, Resource, Row } from '../data/data-package.ts';
import { territoryCodes, territoryNames } from '../data/territories.ts';
import { unitWords } from '../i18n/unit-words.ts';
import { ownUnitOf } from '../numbers/unit.ts';
import { italy, mapWidth } from '../plotting/italy.ts';
import { present } from '../present.ts';
import { datasetPath, explorerFramePath } from '../publication/paths.ts';
import type { Publication } from '../publication/publication.ts';
import { absoluteUrl, languages, site, type Language } from '../site.ts';
import { codeWords } from './code-words.ts';
import type {
  ColumnKind,
  ColumnRole,
  Explorable,
  ExplorableCell,
  ExplorableColumn,
  ExplorableTable,
} from './explorable.ts';

/** Everything that the explorer of a dataset shows in one language. */
export function readExplorable(dataset: Dataset, publication: Publication, language: Language): Explorable {
  const tables = [...dataset.resources.values()].map((resource) =>
    readTable(resource, publication, language),
  );
  const keys = new Set(
    tables.flatMap(({ columns, rows }) =>
      columns.flatMap(({ role }, at) => (role === 'source' ? rows.map((row) => row[at]?.raw ?? '') : [])),
    ),
  );
  const hasTerritories = tables.some(({ columns }) => columns.some(({ isTerritory }) => isTerritory));
  const units = ownUnitsOf(tables);
  return {
    dataset: dataset.id,
    language,
    title: dataset.descriptor.x_title[language],
    page: absoluteUrl(datasetPath(dataset.id, language)),
    frame: absoluteUrl(explorerFramePath(dataset.id, language)),
    script: absoluteUrl('embed.js'),
    licence: site.licence,
    publication: site.name,
    tables,
    sources: Object.fromEntries(
      [...keys].flatMap((key) => {
        const reference = publication.references.get(key);
        return reference === undefined ? [] : [[key, shortCitation(reference, language)]];
      }),
    ),
    ...(units.length > 0 ? { units } : {}),
    ...(hasTerritories ? { map: readMap() } : {}),
  };
}

/** The definitions that the browser needs to write and to scale what the tables hold. */
function ownUnitsOf(tables: readonly ExplorableTable[]): NonNullable<Explorable['units']> {
  const names = tables.flatMap(({ columns, rows }) =>
    columns.flatMap(({ unit, role }, at) => [
      ...(unit === undefined ? [] : [unit]),
      ...(role === 'unit' ? rows.map((row) => row[at]?.raw ?? '') : []),
    ]),
  );
  const found = new Map(names.flatMap((name) => ownUnitOf(name) ?? []).map((unit) => [unit.id, unit]));
  return [...found.values()].map((unit) => ({
    ...unit,
    names: { it: unitWords(unit.id, 'it') ?? unit.id, en: unitWords(unit.id, 'en') ?? unit.id },
  }));
}

function readMap(): NonNullable<Explorable['map']> {
  const { territories } = italy();
  return {
    width: mapWidth,
    height: italy().height,
    shapes: Object.fromEntries(territories.map(({ id, d, anchor }) => [id, { d, anchor }])),
  };
}

/** A column, and the fields of the file that it stands for: one, or one a language. */
interface ReadColumn {
  column: ExplorableColumn;
  field: Field;
  /** Of the texts that addresses name, in the other language. */
  english?: string;
}

/** A table in one language. */
export function readTable(resource: Resource, publication: Publication, language: Language): ExplorableTable {
  const { descriptor, rows } = resource;
  const read = descriptor.schema.fields.flatMap((field) => readColumn(field, resource, language) ?? []);
  const words = codeWords(resource, publication, language);
  const cellsOf = read.map((each) => cellReader(each, resource, words, language));
  return {
    name: descriptor.name,
    title: descriptor.x_title[language],
    file: descriptor.path,
    columns: read.map(({ column }) => column),
    rows: rows.map((row) => cellsOf.map((read) => read(row))),
    apart: (descriptor.x_apart ?? []).map(({ columns, from, level, x_reason }) => ({
      columns: columns.map((name) => read.find(({ field }) => field.name === name)?.column.name ?? name),
      ...(from === undefined ? {} : { from }),
      level,
      reason: x_reason[language],
    })),
  };
}

/** The column of a field; undefined for a text that stands there for the other language. */
function readColumn(field: Field, resource: Resource, language: Language): ReadColumn | undefined {
  const { fields, primaryKey } = resource.descriptor.schema;
  const isThere = (name: string) => fields.some((each) => each.name === name);
  const [, stem, suffix] = /^(.+)_(it|en)$/.exec(field.name) ?? [];
  const isLocalised =
    stem !== undefined && languages.every((each) => isThere(`${stem}_${each}`)) && !isThere(stem);
  if (isLocalised && suffix !== language) return undefined;
  const role = roleOf(field.name, resource);
  const texts = resource.rows
    .map(({ cells }) => cells.get(field.name)?.text ?? '')
    .filter((text) => text !== '');
  const kind = kindOf(field, texts);
  const isTerritory =
    kind === 'text' && texts.length > 0 && texts.every((text) => territoryCodes.includes(text));
  return {
    field,
    column: {
      name: isLocalised ? stem : field.name,
      field: field.name,
      title: isLocalised ? withoutLanguage(field.x_title[language]) : field.x_title[language],
      kind,
      ...(field.x_unit === undefined ? {} : { unit: field.x_unit }),
      isKey: primaryKey.includes(field.name),
      ...(role === undefined ? {} : { role }),
      ...(isTerritory ? { isTerritory } : {}),
    },
    ...(isLocalised ? { english: `${stem}_en` } : {}),
  };
}

/** `Name, in English` without the language, which is that of the page. */
function withoutLanguage(title: string): string {
  return title.replace(/, in (?:italiano|inglese|Italian|English)$/, '');
}

function roleOf(name: string, { descriptor }: Resource): ColumnRole | undefined {
  const found = Object.entries(descriptor.x_roles).find(
    ([, column]) => column === name || (typeof column === 'object' && Object.values(column).includes(name)),
  );
  return found?.[0] as ColumnRole | undefined;
}

function kindOf({ type }: Field, texts: readonly string[]): ColumnKind {
  if (type === 'number' || type === 'integer') return 'number';
  if (type === 'year' || type === 'date') return 'time';
  return timesOf(texts) === undefined ? 'text' : 'time';
}

type CellReader = (row: Row) => ExplorableCell;

function cellReader(
  { field, column, english }: ReadColumn,
  resource: Resource,
  words: ReturnType<typeof codeWords>,
  language: Language,
): CellReader {
  const textOf = (row: Row, name: string) => row.cells.get(name)?.text ?? '';
  const times =
    column.kind === 'time'
      ? timesOf(
          [...new Set(resource.rows.map((row) => textOf(row, field.name)))].filter((text) => text !== ''),
        )
      : undefined;
  const place = times === undefined ? undefined : placeIn([...times.values()]);
  return (row) => {
    const raw = textOf(row, field.name);
    const cell = row.cells.get(field.name);
    if (cell?.value.kind === 'missing') return { raw, shown: cell.value.reason[language], isMissing: true };
    if (column.kind === 'number') {
      const bound = bindCell(resource, row, field.name);
      const value = 'fault' in bound ? undefined : baseValue(bound);
      if ('fault' in bound || value === undefined) return { raw, isMissing: true };
      const own = column.unit === undefined ? { unit: bound.unit.name } : {};
      return { raw, shown: formatCell(roundedCell(bound), language, 'short'), value, ...own };
    }
    if (column.kind === 'time') {
      const time = times?.get(raw);
      if (time === undefined || place === undefined) return { raw, isMissing: true };
      const shown = timeName(raw, language, 'short');
      return { raw, value: place(time), ...(shown === undefined || shown === raw ? {} : { shown }) };
    }
    const id = english === undefined ? raw : textOf(row, english);
    const territory = column.isTerritory === true ? raw : undefined;
    const shown =
      territory === undefined
        ? words(column, raw)
        : present(territoryNames[territory], `the name of ${territory}`)[language];
    return {
      raw,
      ...(id === raw ? {} : { id }),
      ...(shown === undefined || shown === raw ? {} : { shown }),
      ...(territory === undefined ? {} : { territory }),
    };
  };
}
