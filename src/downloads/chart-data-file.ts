/** The values a chart draws with all that is known of them: `data.json`, from which `data.xlsx` is made. */

import { sourcesOf } from '../charts/beside/chart-table.ts';
import { plainWords, type Chart } from '../charts/chart.ts';
import { chartPath } from '../publication/paths.ts';
import type { Publication } from '../publication/publication.ts';
import { fullCitation } from '../binding/references.ts';
import { computesValues } from '../charts/reading/transformation.ts';
import { absoluteUrl, languages, site, type Localised } from '../site.ts';
import { computedHeaderOf, valueText } from './drawn-csv.ts';

/** A column of the data; the names of the members are a promise. */
export interface DataField {
  name: string;
  type: 'string' | 'integer' | 'number' | 'year' | 'date';
  title: Localised;
  /** Of every value of the column; null where each row has its own, or there is none. */
  unit: string | null;
}

/** What `data.json` holds; the names of the members are a promise. */
export interface ChartDataFile {
  chart: string;
  plate: number;
  title: Localised;
  subtitle: Localised;
  note: Localised;
  page: Localised;
  /** The file the rows come from. */
  resource: string;
  licence: { name: string; url: string };
  fields: DataField[];
  /** The rows of `data.csv`, each cell by its field's type; null where the data have no value. */
  rows: (string | number | null)[][];
  /** Why a number is missing: its row from 0 and its field. */
  missing: { row: number; field: string; reason: Localised }[];
  sources: { key: string; citation: Localised; url: string | null }[];
}

/** `data.json` as versions store it: the oldest do not say why a number is missing. */
export type StoredDataFile = Omit<ChartDataFile, 'missing'> & Partial<Pick<ChartDataFile, 'missing'>>;

/** Everything in `data.json`. */
export function chartDataFile(chart: Chart, { references }: Publication): ChartDataFile {
  const inBoth = (text: (language: 'it' | 'en') => string): Localised => ({ it: text('it'), en: text('en') });
  const words = { it: plainWords(chart.spec.words.it), en: plainWords(chart.spec.words.en) };
  return {
    chart: chart.id,
    plate: chart.spec.plate,
    title: inBoth((language) => words[language].title),
    subtitle: inBoth((language) => words[language].subtitle),
    note: inBoth((language) => words[language].note),
    page: inBoth((language) => absoluteUrl(chartPath(chart.id, language))),
    resource: chart.spec.resource,
    licence: { ...site.licence },
    ...(computesValues(chart.spec) ? computedTable(chart) : tableOfTheFile(chart)),
    sources: sourcesOf(chart).flatMap((key) => {
      const reference = references.get(key);
      if (reference === undefined) return [];
      const citation = inBoth((language) => fullCitation(reference, language));
      return { key, citation, url: reference.URL ?? null };
    }),
  };
}

type Table = Pick<ChartDataFile, 'fields' | 'rows' | 'missing'>;

function tableOfTheFile({ resource, data }: Chart): Table {
  const { fields } = resource.descriptor.schema;
  const drawn = new Set(data.map(({ cell }) => cell.row.line));
  const rows = resource.rows.filter(({ line }) => drawn.has(line));
  return {
    fields: fields.map(({ name, type, x_title: title, x_unit: unit = null }) => ({
      name,
      type,
      title,
      unit,
    })),
    rows: rows.map(({ cells }) =>
      fields.map(({ name }) => {
        const value = cells.get(name)?.value;
        return value?.kind === 'number' ? value.number : value?.kind === 'text' ? value.text : null;
      }),
    ),
    missing: rows.flatMap(({ cells }, row) =>
      fields.flatMap(({ name, type }) => {
        const value = cells.get(name)?.value;
        const isNumber = type === 'number' || type === 'integer';
        return isNumber && value?.kind === 'missing' ? [{ row, field: name, reason: value.reason }] : [];
      }),
    ),
  };
}

const computedTitles: Record<ReturnType<typeof computedHeaderOf>[number], Localised> = {
  panel: { it: 'Riquadro', en: 'Panel' },
  category: { it: 'Voce', en: 'Category' },
  series: { it: 'Serie', en: 'Series' },
  value: { it: 'Valore', en: 'Value' },
  unit: { it: 'Unità', en: 'Unit' },
  state: { it: 'Stato', en: 'State' },
  source: { it: 'Fonte', en: 'Source' },
  period: { it: 'Periodo', en: 'Period' },
  formula: { it: 'Calcolo', en: 'Working' },
};

function computedTable({ data }: Chart): Table {
  return {
    fields: computedHeaderOf({ data }).map((name) => ({
      name,
      type: name === 'value' ? 'number' : 'string',
      title: computedTitles[name],
      unit: null,
    })),
    rows: data.map(({ panel, category, series, cell }) => [
      ...(panel === undefined ? [] : [panel]),
      category,
      series ?? null,
      cell.missing === undefined ? Number(valueText(cell)) : null,
      cell.unit.name,
      cell.state,
      cell.source ?? null,
      cell.period ?? null,
      cell.formula ?? null,
    ]),
    missing: data.flatMap(({ cell: { missing: reason } }, row) =>
      reason === undefined ? [] : [{ row, field: 'value', reason }],
    ),
  };
}

/** `data.json` as it is served. */
export function dataAsJson(file: ChartDataFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Titles of fields and notes in every language, joined. */
export function inAllLanguages(text: Localised): string {
  return [...new Set(languages.map((language) => text[language]))].join(' / ');
}
