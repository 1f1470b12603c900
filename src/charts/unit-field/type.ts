/** Fields of dots, each dot an equal part of a whole. */

import { inLanguage } from '../../i18n/ui.ts';
import { seriesName } from '../chart-names.ts';
import { chartType } from '../chart.ts';
import { unitFieldSchema } from './spec.ts';
import { drawUnitField } from './draw.ts';
import { sample } from './sample.ts';
import { exactSum } from '../../numbers/decimal.ts';
import { finding } from '../../findings/finding.ts';
import { apportion } from './apportion.ts';

export const unitField = chartType({
  schema: unitFieldSchema,
  limits: { categories: [1, 12], series: [0, 4], allows: [] },
  namedRows: ({ panels }) =>
    panels.flatMap((panel, panelIndex) =>
      panel.parts.map(({ row }, partIndex) => ({
        key: row,
        path: ['panels', panelIndex, 'parts', partIndex, 'row'],
        series: panel.id,
      })),
    ),
  names: ({ panels }) => ({ records: { panels: new Set(panels.map(({ id }) => id)) } }),
  seriesNames: ({ words }, language) => inLanguage(words, language).panels,
  isEmphasised: ({ panels }, { key }) =>
    panels.some(({ parts }) => parts.some(({ row, mark }) => row === key && mark === 'full')),
  rules: ({ value: { panels }, placeOf }, data) =>
    // The parts of a whole must be the whole of it.
    panels.flatMap((panel, index) => {
      const values = panel.parts.map(({ row }) => data.find(({ key }) => key === row)?.cell.value);
      const known = values.filter((value) => value !== undefined);
      const sum = exactSum(known);
      if (known.length < values.length || Math.abs(sum - 100) <= 1e-6) return [];
      const facts = { panel: panel.id, sum: Number(sum.toFixed(6)) };
      return [finding('CHT-005', placeOf(['panels', index, 'parts'], 'key'), facts)];
    }),
  steps: {
    wholes: ({ panels }) => panels.map(({ id, parts }) => ({ id, rows: parts.map(({ row }) => row) })),
    whole: (chart, id, language) => ({
      heading: seriesName(chart, id, language),
      units: chart.spec.units,
      parts: apportion(chart, id),
    }),
  },
  // The first panel is the one that the title speaks of.
  inSmall: (spec) =>
    spec.units <= mostUnitsInSmall || spec.panels.length > 2
      ? spec
      : { ...spec, panels: spec.panels.slice(0, 1) },
  draw: drawUnitField,
  sample,
  words: {
    it: {
      name: 'Campo di unità',
      use: 'Far vedere una quota piccolissima, o quasi intera, contando i punti.',
      limits: 'Da una a quattro quote intere, al più tre parti ciascuna; le parti sommano a cento.',
      encoding: 'Campi di punti, ogni punto una parte uguale del totale',
    },
    en: {
      name: 'Unit field',
      use: 'Show a share that is tiny, or almost whole, by dots that can be counted.',
      limits: 'One to four wholes of three parts at most; parts add up to a hundred.',
      encoding: 'Fields of dots, each dot an equal part of the whole',
    },
  },
});

/** Beyond so many dots two fields side by side are too fine to be seen at a third of their size. */
const mostUnitsInSmall = 999;
