/** The parts of a unit field's panels in whole dots. */

import type { DotPart } from '../../plotting/dot-field.ts';
import { present } from '../../present.ts';
import { formatNumber, qualifierWord } from '../../binding/number-format.ts';
import { useWords } from '../../i18n/ui.ts';
import { exactMultiple, movePoint } from '../../numbers/decimal.ts';
import type { AnyLanguage } from '../../site.ts';
import type { Chart, StepWhole } from '../chart.ts';
import { valueOf } from '../datum.ts';
import type { FieldSpec } from './spec.ts';

/** A part of a panel in whole dots; its place is that of its row in the chart's table. */
export interface UnitPart extends DotPart {
  row: string;
  /** Whether it is more than none of the dots that it has, or less than all. */
  differs?: StepWhole['parts'][number]['differs'];
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
    const exact = movePoint(exactMultiple(valueOf(datum), spec.units), -2);
    const part: UnitPart = {
      row,
      mark,
      units: Math.floor(exact),
      isCalculated: datum.cell.state === 'calculated',
      place: { row: datum.row, column: 0 },
    };
    return { part, exact, remainder: exact - part.units };
  });
  let left = spec.units - parts.reduce((sum, { part }) => sum + part.units, 0);
  for (const { part } of parts.toSorted((a, b) => b.remainder - a.remainder)) {
    if (left <= 0) break;
    part.units += 1;
    left -= 1;
  }
  for (const { part, exact } of parts) {
    if (part.units === 0 && exact > 0) part.differs = 'more than none';
    if (part.units === spec.units && exact < spec.units) part.differs = 'less than all';
  }
  return parts.map(({ part }) => part);
}

/** How many dots a part has: `46`; `fewer than 1` of what is there, `almost 1,000` where that is not all. */
export function unitsInWords(
  { units, differs }: Pick<UnitPart, 'units' | 'differs'>,
  language: AnyLanguage,
): string {
  if (differs === 'more than none') return useWords(language)('value.fewerThanOne');
  const number = formatNumber(units, language);
  return differs === 'less than all' ? `${qualifierWord('almost', language)} ${number}` : number;
}
