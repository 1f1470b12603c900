/** What was understood of a file, for whoever imports it. */

import type { Language } from '../site.ts';
import { hashOf } from '../text/source-tree.ts';
import { importWords } from './import-words.ts';
import type { Change, Left } from './grid.ts';
import { isMeasure, type TidyColumn, type TidyTable } from './tidy-table.ts';

const words = {
  it: {
    read: 'Letto',
    rows: 'righe tenute',
    columns: 'colonne',
    key: 'le righe si distinguono per',
    changed: 'Cambiato',
    left: 'Lasciato fuori dalla tabella',
    missing: 'Mancanti',
    cells: 'celle',
    column: 'colonna',
    line: 'riga',
    unit: 'unità',
    noUnit: 'unità non detta dal file',
    decimals: 'decimali',
    offers: 'Puoi anche',
    trimZeros: (column: string) => `togliere gli zeri finali: --round ${column}=0`,
    round: (column: string, digits: number) =>
      `arrotondare ${column}, che ha ${digits} decimali: --round ${column}=4 (o quanti servono)`,
    percent: (column: string) => `portare ${column} in percentuale: --percent ${column}`,
    zero: (code: string) => `leggere «${code}» come zero, se la fonte lo intende così: --missing "${code}=0"`,
    dropTotals: 'lasciare fuori i totali: --totals drop',
    and: 'e altre',
  },
  en: {
    read: 'Read',
    rows: 'rows kept',
    columns: 'columns',
    key: 'rows are told apart by',
    changed: 'Changed',
    left: 'Left out of the table',
    missing: 'Missing',
    cells: 'cells',
    column: 'column',
    line: 'line',
    unit: 'unit',
    noUnit: 'unit not told by the file',
    decimals: 'decimals',
    offers: 'You may also',
    trimZeros: (column: string) => `take the noughts at the end away: --round ${column}=0`,
    round: (column: string, digits: number) =>
      `round ${column}, which has ${digits} decimals: --round ${column}=4 (or as many as it needs)`,
    percent: (column: string) => `bring ${column} to percent: --percent ${column}`,
    zero: (code: string) => `read “${code}” as nought, if the source means so: --missing "${code}=0"`,
    dropTotals: 'leave the totals out: --totals drop',
    and: 'and more:',
  },
} as const;

/** The report in lines, ready to print. */
export function importReport(
  table: TidyTable,
  { fileName, bytes }: { fileName: string; bytes: Uint8Array },
  language: Language,
): string {
  const say = words[language];
  const height = table.columns[0]?.cells.length ?? 0;
  const lines = [
    `${say.read}: ${fileName} (${bytes.length} bytes, ${hashOf(bytes).slice(0, 19)}…)`,
    `  ${height} ${say.rows}, ${table.columns.length} ${say.columns}; ${say.key} ${table.key.join(' + ')}`,
    ...table.columns.map((column) => `  - ${columnLine(column, language)}`),
  ];
  const { changes: ofChange, left: ofLeft } = importWords[language];
  if (table.changes.length > 0) lines.push(`${say.changed}:`);
  lines.push(
    ...table.changes.map((change) => `  - ${ofChange[change.code]}${changeFacts(change, language)}`),
  );
  if (table.left.length > 0) lines.push(`${say.left}:`);
  lines.push(...leftLines(table.left, ofLeft, language));
  if (table.missing.found.length > 0) lines.push(`${say.missing}:`);
  for (const { code, reason, cells } of table.missing.found) {
    lines.push(`  - ${code === '' ? '""' : code}: ${reason} (${cells} ${say.cells})`);
  }
  const offers = offersOf(table, language);
  if (offers.length > 0) lines.push(`${say.offers}:`, ...offers.map((offer) => `  - ${offer}`));
  return `${lines.join('\n')}\n`;
}

function columnLine(column: TidyColumn, language: Language): string {
  const { name, head, type, unit, decimals, cells } = column;
  const say = words[language];
  const example = cells.find((cell) => 'text' in cell && cell.text !== '');
  const shown = example !== undefined && 'text' in example ? ` · ${example.text.slice(0, 40)}` : '';
  const ofUnit = isMeasure(column) ? ` · ${unit ?? say.noUnit}` : '';
  const ofDecimals = decimals === undefined ? '' : ` · ${decimals} ${say.decimals}`;
  return `${name}${head === name || head === '' ? '' : ` (${head})`}: ${type}${ofUnit}${ofDecimals}${shown}`;
}

function changeFacts({ column, count, before, after }: Change, language: Language): string {
  const where = column === undefined || column === '' ? '' : ` · ${words[language].column} ${column}`;
  const example =
    before === undefined && after === undefined
      ? ''
      : ` · ${[before, after].flatMap((text) => (text === undefined ? [] : [JSON.stringify(short(text))])).join(' → ')}`;
  return `${where}${count > 1 ? ` · ${count}` : ''}${example}`;
}

function leftLines(left: readonly Left[], ofLeft: Record<Left['why'], string>, language: Language): string[] {
  const say = words[language];
  const shown = 12;
  const lines = left
    .slice(0, shown)
    .map(
      ({ at, why, text }) =>
        `  - ${at === undefined ? '' : `${say.line} ${at}, `}${ofLeft[why]}: ${short(text)}`,
    );
  return left.length > shown ? [...lines, `  - ${say.and} ${left.length - shown}`] : lines;
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** What could be read otherwise, if the editor says so. */
function offersOf(table: TidyTable, language: Language): string[] {
  const say = words[language];
  const offers: string[] = [];
  for (const { name, decimals, cells, unit } of table.columns) {
    if (decimals === undefined) continue;
    const texts = cells.flatMap((cell) => ('text' in cell ? [cell.text] : []));
    if (texts.every((text) => /\.0+$/.test(text))) offers.push(say.trimZeros(name));
    if (decimals > 6) offers.push(say.round(name, decimals));
    if (unit === undefined && texts.every((text) => Number(text) >= 0 && Number(text) <= 1)) {
      offers.push(say.percent(name));
    }
  }
  const dash = table.missing.found.find(({ reason }) => reason === 'no cases');
  if (dash !== undefined) offers.push(say.zero(dash.code));
  if (table.columns.some(({ role }) => role === 'total')) offers.push(say.dropTotals);
  return offers;
}
