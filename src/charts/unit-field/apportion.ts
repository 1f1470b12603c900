/** The parts of a unit field's panels in whole dots. */

import type { DotPart } from '../../plotting/dot-field.ts';
import { present } from '../../present.ts';
import type { Chart } from '../chart.ts';
import { valueOf } from '../datum.ts';
import type { FieldSpec } from './spec.ts';

/** A part of a panel in whole dots; its place is that of its row in the chart's table. */
export interface UnitPart extends DotPart {
  row: string;
  isCalculated: boolean;
}

/** Whole dots of each part, by largest remainder: they add up to `units`. Throws for an unknown panel. */
export function apportion({ id, spec, data }: Chart<FieldSpec>, panelId: string): UnitPart[] {
  const panel = present(
    spec.panels.find((candidate) => candidate.id === panelId),
    `panel ${panelId} of ${id}`,
  );
  const parts = panel.parts.map(({ row, mark }) => {
    const datum = present(
      data.find(({ key }) => key === row),
      `row ${row} of ${id}`,
    );
    const exact = (valueOf(datum) * spec.units) / 100;
    const part: UnitPart = {
      row,
      mark,
      units: Math.floor(exact + 1e-9),
      isCalculated: datum.cell.state === 'calculated',
      place: { row: datum.row, column: 0 },
    };
    return { part, remainder: exact - part.units };
  });
  let left = spec.units - parts.reduce((sum, { part }) => sum + part.units, 0);
  for (const { part } of parts.toSorted((a, b) => b.remainder - a.remainder)) {
    if (left <= 0) break;
    part.units += 1;
    left -= 1;
  }
  return parts.map(({ part }) => part);
}
