/** The data of a chart as a spreadsheet: cells typed by their fields, and a sheet that explains them. */

import { unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type Cell } from 'write-excel-file/node';
import { spreadsheetText } from '../text/spreadsheet-text.ts';
import { inAllLanguages, type DataField, type StoredDataFile } from './chart-data-file.ts';

const strong = (value: string): Cell => ({ value: spreadsheetText(value), type: String, fontWeight: 'bold' });
/** A workbook keeps texts as texts; saved from there as CSV they would run. */
const text = (value: string | null): Cell =>
  value === null || value === '' ? null : { value: spreadsheetText(value), type: String };

/** Two sheets: the data, with the reason where a number is missing, and fields, units, sources and licence. */
export async function dataAsXlsx(file: StoredDataFile): Promise<Uint8Array> {
  const { fields, rows } = file;
  const reasonOf = (row: number, { name }: DataField) =>
    file.missing?.find((each) => each.row === row && each.field === name)?.reason;
  const data = [
    fields.map(({ name }) => strong(name)),
    ...rows.map((row, rowIndex) =>
      fields.map((field, index) => {
        const reason = reasonOf(rowIndex, field);
        return reason === undefined ? typed(row[index] ?? null, field) : text(inAllLanguages(reason));
      }),
    ),
  ];
  const about: Cell[][] = [
    [strong('Filiera'), text(inAllLanguages(file.title))],
    [null, text(inAllLanguages(file.subtitle))],
    [null, text(inAllLanguages(file.note))],
    [null, text(file.page.it)],
    [null, text(file.page.en)],
    [],
    [strong('Licenza / Licence'), text(file.licence.name), text(file.licence.url)],
    [],
    [strong('Campo / Field'), strong('Titolo / Title'), strong('Unità / Unit'), strong('Tipo / Type')],
    ...fields.map(({ name, title, unit, type }) => [name, inAllLanguages(title), unit, type].map(text)),
    [],
    [strong('Fonte / Source'), strong('Citazione / Citation'), strong('Indirizzo / Address')],
    ...file.sources.map(({ key, citation, url }) => [key, inAllLanguages(citation), url].map(text)),
  ];
  const written = writeExcelFile([
    { data, sheet: 'Dati, data', columns: fields.map(widthOf), stickyRowsCount: 1 },
    {
      data: about,
      sheet: 'Note, notes',
      columns: [{ width: 22 }, { width: 70 }, { width: 28 }, { width: 12 }],
    },
  ]);
  // The library stamps the hour; the same data are to make the same file. 1980 is where zip's calendar begins.
  return zipSync(unzipSync(await written.toBuffer()), { mtime: new Date(1980, 0, 1) });
}

function typed(value: string | number | null, { type }: DataField): Cell {
  if (typeof value === 'number') {
    // Years and counts have no decimals; other numbers show as many as they have.
    const isWhole = type === 'integer' || type === 'year';
    return { value, type: Number, ...(isWhole ? { format: '0' } : {}) };
  }
  if (value !== null && type === 'date') {
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' };
  }
  return text(value);
}

function widthOf({ name, type }: DataField): { width: number } {
  return { width: Math.max(name.length + 2, type === 'string' ? 24 : 12) };
}
