/** An area over years from zero; with series, parts of one whole. */

import { finding } from '../../findings/finding.ts';
import { chartType } from '../chart.ts';
import { tidySchema } from '../chart-spec.ts';
import { stretchesField, stretchesOf, stretchReferences } from '../parts/stretches.ts';
import { thresholdField, thresholdNames, thresholdOf, thresholdWords } from '../parts/threshold.ts';
import { seriesOf } from '../datum.ts';
import { missingFinding } from '../parts/missing-finding.ts';
import { overlapFaults } from '../reading/sums.ts';
import { drawAreas } from './draw.ts';
import { sample } from './sample.ts';

export const area = chartType({
  schema: tidySchema('area', 'An area over years from zero; with series, parts of one whole.', {
    fields: { ...thresholdField, ...stretchesField },
    words: thresholdWords,
  }),
  limits: { categories: [2, 60], series: [0, 5], allows: ['missing'] },
  isOverTime: true,
  isReadAcross: () => true,
  threshold: thresholdOf,
  names: (spec) => {
    const names = thresholdNames(spec);
    return { ...names, references: [...(names.references ?? []), ...stretchReferences(spec)] };
  },
  rules: ({ value: spec, placeOf }, data) => {
    const below = stretchesOf(spec).findIndex((each) => 'values' in each && Math.min(...each.values) < 0);
    const key = stretchesOf(spec)[below]?.id;
    if (key !== undefined)
      return [
        finding('CHT-013', placeOf(['stretches', below, 'values']), { kind: 'area', key, what: 'negative' }),
      ];
    if (seriesOf(data).length < 2) return [];
    // A category of which some parts are known and some are not can be neither drawn nor left empty.
    const half = [...Map.groupBy(data, ({ category }) => category).values()].find(
      (members) => new Set(members.map(({ cell }) => cell.value === undefined)).size > 1,
    );
    const part = half?.find(({ cell }) => cell.value === undefined);
    return [
      ...(part === undefined ? [] : [missingFinding('area', part, placeOf(['kind'], 'key'))]),
      ...overlapFaults(data, 'category', placeOf(['series'], 'key')),
    ];
  },
  drawsMultiples: true,
  draw: drawAreas,
  sample,
  words: {
    it: {
      name: 'Area',
      use: 'Far vedere quanto cresce una quantità, o di quali parti è fatta, negli anni.',
      limits:
        'Parte sempre da zero; dove manca un valore si interrompe. Niente valori negativi, al più cinque parti.',
      encoding: 'Un’area lungo gli anni, da zero',
    },
    en: {
      name: 'Area',
      use: 'Show how an amount grows over the years, or of what parts it is made.',
      limits:
        'Always starts at zero and breaks where a value is missing; no negative values, five parts at most.',
      encoding: 'An area over the years, from zero',
    },
  },
});
