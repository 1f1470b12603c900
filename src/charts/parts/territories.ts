/** What the maps of Italy's territories share: steps of colour, the key to them, emphasis. */

import { z } from 'zod';
import { territoryCodes, territoryNames } from '../../data/territories.ts';
import { finding, type Finding } from '../../findings/finding.ts';
import { nearestName } from '../../text/nearest-name.ts';
import type { Structured } from '../../text/structured-file.ts';
import { decimalsOf } from '../../data/cell-value.ts';
import { formatNumber, formatQuantity } from '../../binding/number-format.ts';
import type { Chart } from '../chart.ts';
import { categoriesOf, knownValues, type Datum } from '../datum.ts';
import { isTidy, type TidySpec } from '../chart-spec.ts';
import { roleWidth, type DrawingBuilder } from '../../plotting/drawing.ts';
import { sequentialBreaks, sequentialStep } from '../../plotting/sequential.ts';
import { coordinate } from '../../markup/coordinate.ts';
import type { Language } from '../../site.ts';
import { ownValue } from '../../present.ts';

/** What the file of a chart of steps of colour may add. */
export const breaksField = {
  breaks: z
    .array(z.number())
    .min(1)
    .max(4)
    .optional()
    .describe('Where each of the steps after the first begins, ascending; round and even without it.'),
};
export type SpecWithBreaks = TidySpec & { breaks?: number[] | undefined };

/** A map of all of Italy shows a territory that the data lack as missing. */
export const allTerritories = {
  expected: territoryCodes,
  nameOf: (code: string) => territoryNames[code],
};

/** A map draws only territories that it knows. */
export function territoryRule({ placeOf }: Structured<TidySpec>, data: readonly Datum[]): Finding[] {
  const stranger = categoriesOf(data).find((category) => !territoryCodes.includes(category));
  if (stranger === undefined) return [];
  const facts = { name: stranger, suggestion: nearestName(stranger, territoryCodes) };
  return [finding('CHT-016', placeOf(['resource']), facts)];
}

/** The values at which a new step begins. */
export function breaksOf({ spec, data }: Chart<SpecWithBreaks>): number[] {
  return sequentialBreaks(knownValues(data), spec.breaks);
}

/** `seq-1` to `seq-5`, or `missing-area` for a value that the source lacks. */
export function stepClass({ cell }: Datum, breaks: readonly number[]): string {
  return cell.value === undefined ? 'missing-area' : `seq-${sequentialStep(cell.value, breaks)}`;
}

/** The class that outlines what carries the finding, in the colour of its place where it has one. */
export function outlineClass({ spec }: Chart, { category }: Datum): string | undefined {
  if (!isTidy(spec) || !spec.emphasis.includes(category)) return undefined;
  return `place-${ownValue(spec.places, category) ?? spec.place}`;
}

const stepPx = 46;
const barPx = 10;

/**
 * The key: the steps side by side with the values between them, the last with its unit.
 * @returns the y under it
 */
export function drawKey(
  drawing: DrawingBuilder,
  chart: Chart,
  breaks: readonly number[],
  language: Language,
  { left, top, widthPx }: { left: number; top: number; widthPx: number },
): number {
  const unit = chart.data[0]?.cell.unit;
  const count = breaks.length + 1;
  const width = Math.min(stepPx, widthPx / count);
  for (let step = 1; step <= count; step++) {
    const x = left + (step - 1) * width;
    drawing.mark('rect', { class: `seq-${step} area`, x, y: top, width, height: barPx });
  }
  const decimals = Math.max(0, ...breaks.map((value) => decimalsOf(String(value))));
  // From the last one, which has the unit: where there is little room others go without their words.
  let next = Infinity;
  breaks.toReversed().forEach((value, fromLast) => {
    const index = breaks.length - 1 - fromLast;
    const isLast = index === breaks.length - 1;
    const text =
      isLast && unit !== undefined
        ? formatQuantity(value, unit, language, decimals, 'short')
        : formatNumber(value, language, decimals);
    const textPx = roleWidth('axis', text);
    const x = left + (index + 1) * width - textPx / 2;
    if (x + textPx > next - 4) return;
    next = x;
    drawing.mark('path', {
      class: 'base',
      d: `M${coordinate(left + (index + 1) * width)} ${top}v${barPx + 3}`,
    });
    drawing.text('axis', x, top + barPx + 16, text);
  });
  return top + barPx + 20;
}
