/** How the tidy table writes what is missing: an empty cell where one reason is enough, the source's code for others. */

import type { MissingValue } from '../../data/missing-reasons.ts';
import { missingValue } from './missing-codes.ts';
import type { TypedColumn } from './typed-column.ts';

export interface MissingMarks {
  /** Of the whole table, for the data package. */
  values: MissingValue[];
  /** What a reason is written as. */
  markOf: ReadonlyMap<string, string>;
  /** The codes of the source, their reason and how often they occur. */
  found: { code: string; reason: string; cells: number }[];
}

/** The marks of a table. Flags say `no flag` by themselves and have marks of their own. */
export function missingMarks(columns: readonly TypedColumn[]): MissingMarks {
  const counts = new Map<string, { code: string; reason: string; cells: number }>();
  for (const { role, cells } of columns) {
    if (role === 'flags') continue;
    for (const cell of cells) {
      if ('text' in cell) continue;
      const key = `${cell.code}\n${cell.missing}`;
      const known = counts.get(key) ?? { code: cell.code, reason: cell.missing, cells: 0 };
      known.cells += 1;
      counts.set(key, known);
    }
  }
  const found = [...counts.values()].sort((a, b) => b.cells - a.cells);
  const reasons = [...new Set(found.map(({ reason }) => reason))];
  const ofEmpty =
    found.find(({ code }) => code === '')?.reason ??
    reasons.find((reason) => reason === 'not available') ??
    reasons[0];
  const markOf = new Map<string, string>();
  for (const reason of reasons) {
    const codes = found.filter((entry) => entry.reason === reason).map(({ code }) => code);
    // A spreadsheet's error is no word; `n.d.` says the same.
    const code =
      codes.find((each) => !each.startsWith('#')) ?? (reason === 'not available' ? 'n.d.' : codes[0]);
    markOf.set(reason, reason === ofEmpty ? '' : (code ?? ''));
  }
  const values = [...markOf].map(([reason, mark]) => missingValue(mark, reason));
  if (!values.some(({ value }) => value === '')) values.unshift(missingValue('', 'not stated'));
  return { values, markOf, found };
}
