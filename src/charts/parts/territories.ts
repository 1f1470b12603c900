/** What the maps of Italy's territories share: steps of colour, emphasis. */

import { z } from 'zod';
import { territoryCodes, territoryNames } from '../../data/territories.ts';
import { finding, type Finding } from '../../findings/finding.ts';
import { nearestName } from '../../text/nearest-name.ts';
import type { Structured } from '../../text/structured-file.ts';
import { roomFor, type Chart } from '../chart.ts';
import { categoriesOf, knownValues, type Datum } from '../datum.ts';
import { isTidy, type TidySpec } from '../chart-spec.ts';
import { sentence } from '../chart-spec-parts.ts';
import { sequentialBreaks, sequentialStep } from '../../plotting/sequential.ts';
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

/** What the file of a map may add: with what its territories are compared. */
export const comparedField = {
  compare: sentence
    .optional()
    .describe(
      'Address of the value of all of Italy, in the unit of the drawn values: each territory is compared with it.',
    ),
};
type SpecOfMap = TidySpec & { compare?: string | undefined };

/** On a map Lombardy can always be found, and territories are compared with it and with Italy. */
export const comparable = { home: 'ITC4', comparedWith: ({ compare }: SpecOfMap) => compare };

/** A map of all of Italy shows a territory that the data lack as missing. */
export const allTerritories = {
  keepsScale: true as const,
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

/** The values at which a new step begins, the same in every view of the chart. */
export function breaksOf(chart: Chart<SpecWithBreaks>): number[] {
  return sequentialBreaks(knownValues(roomFor(chart)), chart.spec.breaks);
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
