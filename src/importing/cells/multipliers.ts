/** Powers of ten that stand beside the values: `UNIT_MULT` of SDMX. */

import type { Ledger } from '../grid.ts';
import { refuse } from '../halt.ts';
import type { TextColumn } from '../shape/text-table.ts';

const multiplierHead = /^(?:UNIT_MULT(?:IPLIER)?\b|unit multiplier$)/i;
const scales: Readonly<Record<string, string>> = { 3: 'thousand', 6: 'million', 9: 'billion' };

/**
 * The scale of the values: `million` where the multiplier is 6; undefined where there is none.
 * @throws Halt where it differs from row to row
 */
export function scaleOfMultipliers(columns: readonly TextColumn[], ledger: Ledger): string | undefined {
  const column = columns.find(({ head }) => multiplierHead.test(head));
  const powers = [...new Set((column?.cells ?? []).map(({ text }) => text).filter((text) => text !== ''))];
  const [first, second] = powers;
  if (column === undefined || first === undefined) return undefined;
  if (second !== undefined) refuse('mixed-scales', { column: column.head, first, second });
  const power = /^\d+/.exec(first)?.[0] ?? '';
  if (power !== '0') ledger.note('multiplier', column.head, first, scales[power], column.cells.length);
  return scales[power];
}
