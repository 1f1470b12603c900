/** What is said of each value beside its mark: the words of the table, with when it holds and where it comes from. */

import { formatCell } from '../../binding/number-format.ts';
import { useWords } from '../../i18n/ui.ts';
import type { BoundCell } from '../../data/address.ts';
import { present } from '../../present.ts';
import type { AnyLanguage } from '../../site.ts';
import type { Chart } from '../chart.ts';
import { categoryName } from '../chart-names.ts';
import { isTidy } from '../chart-spec.ts';
import { isMatrix, type Datum } from '../datum.ts';
import { timeName } from '../time-names.ts';
import { chartTable, wholeLabel } from './chart-table.ts';

/** A value in words. */
export interface SpokenValue {
  /** Its column in the table, from 0. */
  column: number;
  /** Its series; undefined where a row has one value. */
  name: string | undefined;
  /** With its unit; the reason where it is missing. */
  text: string;
  /** When it holds; undefined where a name around says so, or nobody does. */
  time: string | undefined;
  /** Whether it is published, calculated or a forecast; undefined where it is missing. */
  state: string | undefined;
  /** The same of all the values of a row together. */
  stateOfAll: string | undefined;
  /** Its address after `#v=`, the same in both languages: `chart/row` or `chart/row/series`, written for a URL. */
  address: string;
}

/** A row in words. */
export interface SpokenRow {
  /** With its group's name before it where there are several. */
  name: string;
  /** The address of the whole row. */
  address: string;
  /** The highest first, what is missing last. */
  values: SpokenValue[];
  /** Places that it is compared with, never itself. */
  others: { name: string; text: string }[];
}

/** What a cursor says of each row, in the order of the table. */
export function spokenRows(chart: Chart, language: AnyLanguage): SpokenRow[] {
  const { rows, columns } = chartTable(chart, language);
  const isTable = isTidy(chart.spec) && isMatrix(chart.data);
  const t = useWords(language);
  return rows.map((each, row) => {
    const { cells } = each;
    const own = chart.data.filter((datum) => datum.row === row);
    const { category, key, panel } = present(own[0], `a value in row ${row} of ${chart.id}`);
    const name = wholeLabel(each);
    const place = panel === undefined ? [category] : [panel, category];
    const address = [chart.id, ...(isTable ? place : [key])];
    const values = own
      .toSorted((a, b) => numberOf(b) - numberOf(a) || a.column - b.column)
      .map(({ column, series, cell }): SpokenValue => {
        const head = columns[column];
        const { text } = present(cells[column], `column ${column} of row ${row} of ${chart.id}`);
        return {
          column,
          name: head,
          text,
          time: timeOf(cell, [name, head ?? '', text].join(' '), language),
          state: cell.value === undefined ? undefined : t(`state.${cell.state}`),
          stateOfAll: cell.value === undefined ? undefined : t(`state.${cell.state}.all`),
          address: written(head === undefined ? address : [...address, series ?? '']),
        };
      });
    return { name, address: written(address), values, others: othersOf(chart, category, language) };
  });
}

/** What is missing comes last. */
const numberOf = ({ cell }: Datum) => cell.value ?? -Infinity;

const written = (keys: readonly string[]) => keys.map(encodeURIComponent).join('/');

function timeOf({ period }: BoundCell, around: string, language: AnyLanguage): string | undefined {
  if (period === undefined) return undefined;
  const time = timeName(period, language) ?? period;
  return around.includes(time) ? undefined : time;
}

/** On a map of Italy: Lombardy, and all of Italy where the file says what its value is. */
function othersOf(chart: Chart, category: string, language: AnyLanguage): SpokenRow['others'] {
  const { type, spec, data, compared } = chart;
  if (type.home === undefined) return [];
  const home = data.find((datum) => datum.category === type.home);
  return [
    ...(home === undefined || home.category === category
      ? []
      : [{ name: categoryName(chart, home.category, language), text: formatCell(home.cell, language) }]),
    ...(compared === undefined || !isTidy(spec)
      ? []
      : [{ name: useWords(language)('figure.wholeOfItaly'), text: formatCell(compared, language) }]),
  ];
}
