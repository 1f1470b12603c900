/** The data of a chart as a spreadsheet: cells typed by their fields, and a sheet that explains them. */

import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type Cell } from 'write-excel-file/node';
import { everyCode, madeBefore } from '../made-before.ts';
import { present } from '../present.ts';
import { spreadsheetText } from '../text/spreadsheet-text.ts';
import { element } from '../markup/element.ts';
import { writeXml } from '../markup/write-markup.ts';
import { site } from '../site.ts';
import { inAllLanguages, type DataField, type StoredDataFile } from './chart-data-file.ts';
import { reasonColumns, reasonIn } from './csv-with-reasons.ts';

const strong = (value: string): Cell => ({ value: spreadsheetText(value), type: String, fontWeight: 'bold' });
/** A workbook keeps texts as texts; saved from there as CSV they would run. */
const text = (value: string | null): Cell =>
  value === null || value === '' ? null : { value: spreadsheetText(value), type: String };

/** Two sheets: the data, with why a number is missing in columns of their own, and fields, units, sources and licence. */
export async function dataAsXlsx(file: StoredDataFile): Promise<Uint8Array> {
  const parts = [JSON.stringify(file), JSON.stringify(site)];
  const [book] = await madeBefore('xlsx', parts, async () => [await writeBook(file)], { code: everyCode });
  return present(book, 'a workbook written');
}

async function writeBook(file: StoredDataFile): Promise<Uint8Array> {
  const { fields, rows } = file;
  const reasons = reasonColumns(file);
  const data = [
    [...fields, ...reasons].map(({ name }) => strong(name)),
    ...rows.map((row, rowIndex) => [
      ...fields.map((field, index) => typed(row[index] ?? null, field)),
      ...reasons.map((column) => text(reasonIn(file, rowIndex, column) ?? null)),
    ]),
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
    {
      data,
      sheet: 'Dati, data',
      columns: [...fields, ...reasons.map(({ name }) => ({ name, type: 'string' as const }))].map(widthOf),
      stickyRowsCount: 1,
    },
    {
      data: about,
      sheet: 'Note, notes',
      columns: [{ width: 22 }, { width: 70 }, { width: 28 }, { width: 12 }],
    },
  ]);
  // The library stamps the hour; the same data are to make the same file. 1980 is where zip's calendar begins.
  const parts = unzipSync(await written.toBuffer());
  return zipSync(withProperties(parts, inAllLanguages(file.title)), { mtime: new Date(1980, 0, 1) });
}

const propertiesFile = 'docProps/core.xml';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';

/** A workbook that says its title, who made it and what it is: the library writes none of these. */
function withProperties(parts: Record<string, Uint8Array>, title: string): Record<string, Uint8Array> {
  const properties = element(
    'cp:coreProperties',
    {
      'xmlns:cp': `${packageNamespace}/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    },
    element('cp:category', {}, 'Dataset'),
    element('dc:creator', {}, site.name),
    element('dc:description', {}, `${site.licence.name}, ${site.licence.url}`),
    element('dc:title', {}, title),
  );
  const added = (file: string, end: string, xml: string) => {
    const written = strFromU8(present(parts[file], `the part ${file} of a workbook`));
    if (!written.includes(end)) throw new Error(`${file} of a workbook does not end with ${end}`);
    return strToU8(written.replace(end, `${xml}${end}`));
  };
  const type = writeXml([
    element('Override', {
      PartName: `/${propertiesFile}`,
      ContentType: 'application/vnd.openxmlformats-package.core-properties+xml',
    }),
  ]);
  const relation = writeXml([
    element('Relationship', {
      Id: 'rId-core',
      Type: `${packageNamespace}/relationships/metadata/core-properties`,
      Target: propertiesFile,
    }),
  ]);
  return {
    ...parts,
    '[Content_Types].xml': added('[Content_Types].xml', '</Types>', type),
    '_rels/.rels': added('_rels/.rels', '</Relationships>', relation),
    [propertiesFile]: strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${writeXml([properties])}`,
    ),
  };
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

function widthOf({ name, type }: Pick<DataField, 'name' | 'type'>): { width: number } {
  return { width: Math.max(name.length + 2, type === 'string' ? 24 : 12) };
}
