/** What a chart of marks encodes how, in words: its marks, its axes, its colours, its panels, what is computed. */

import type { Language } from '../../site.ts';
import type { Chart } from '../chart.ts';
import { seriesName } from '../chart-names.ts';
import { seriesOf } from '../datum.ts';
import { channelsOf } from './axes-of.ts';
import { colourColumnOf } from './plot-marks.ts';
import type { AxisName, PlotMark, PlotSpec } from './spec.ts';

const markWords: Readonly<Record<Language, Readonly<Record<PlotMark['mark'], string>>>> = {
  it: {
    dot: 'punti',
    line: 'linee',
    area: 'aree',
    barX: 'barre orizzontali',
    barY: 'barre verticali',
    rectY: 'blocchi impilati per classe',
    ruleX: 'tratti verticali',
    ruleY: 'tratti orizzontali',
    tickX: 'tacche verticali',
    tickY: 'tacche orizzontali',
    cell: 'caselle',
    link: 'segmenti',
    arrow: 'frecce',
    text: 'scritte',
  },
  en: {
    dot: 'dots',
    line: 'lines',
    area: 'areas',
    barX: 'horizontal bars',
    barY: 'vertical bars',
    rectY: 'blocks piled up by class',
    ruleX: 'vertical strokes',
    ruleY: 'horizontal strokes',
    tickX: 'vertical ticks',
    tickY: 'horizontal ticks',
    cell: 'cells',
    link: 'segments',
    arrow: 'arrows',
    text: 'labels',
  },
};
const reducedWords = {
  it: { mean: 'la media', median: 'la mediana', min: 'il minimo', max: 'il massimo' },
  en: { mean: 'the mean', median: 'the median', min: 'the lowest', max: 'the highest' },
} as const;
const words = {
  it: {
    x: 'in orizzontale',
    y: 'in verticale',
    colour: 'colore',
    panels: 'riquadri',
    of: 'media mobile di',
    count: 'numero',
  },
  en: { x: 'across', y: 'up', colour: 'colour', panels: 'panels', of: 'moving mean of', count: 'number' },
} as const;

/** A sentence without its full stop: `Dots and the median; across: waiting time`. */
export function encodingOf(chart: Chart<PlotSpec>, language: Language): string {
  const { spec } = chart;
  const own = words[language];
  const drawn = spec.marks.filter(({ mark }) => mark !== 'text');
  const marks = [...new Set(drawn.map((mark) => wordsOf(mark, language)))];
  const axes = (['x', 'y'] as const).flatMap((axis) => {
    const columns = [
      ...new Set(spec.marks.flatMap((mark) => channelsOf(mark, axis)).map(({ column }) => column)),
    ];
    const isCount = axis === 'y' && spec.marks.some(({ mark }) => mark === 'rectY');
    if (columns.length === 0 && !isCount) return [];
    return `${own[axis]}: ${
      isCount
        ? own.count
        : listOf([...new Set(columns.map((column) => titleOf(chart, axis, column, language)))], language)
    }`;
  });
  const colours = [...new Set(spec.marks.flatMap((mark) => colourColumnOf(chart, mark) ?? []))];
  const panels = Object.values(spec.facets).filter((column) => column !== undefined);
  const further = [
    ...(colours.length === 0
      ? []
      : [
          `${own.colour}: ${listOf(
            colours.map((column) => titleOf(chart, undefined, column, language)),
            language,
          )}`,
        ]),
    ...(panels.length === 0
      ? []
      : [
          `${own.panels}: ${listOf(
            panels.map((column) => titleOf(chart, undefined, column, language)),
            language,
          )}`,
        ]),
  ];
  const sentence = [listOf(marks, language), ...axes, ...further].join('; ');
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function wordsOf(mark: PlotMark, language: Language): string {
  if ('reduce' in mark && mark.reduce !== undefined) return reducedWords[language][mark.reduce];
  if ('window' in mark && mark.window !== undefined) return `${words[language].of} ${mark.window}`;
  return markWords[language][mark.mark];
}

function listOf(texts: readonly string[], language: Language): string {
  return new Intl.ListFormat(language).format(texts);
}

/** What an axis or a column is called: by the editor, as a series, or by the data. */
function titleOf(
  chart: Chart<PlotSpec>,
  axis: AxisName | undefined,
  column: string,
  language: Language,
): string {
  const { spec, resource, data } = chart;
  const written = axis === undefined ? undefined : spec.words[language].axes[axis];
  if (written !== undefined) return written;
  if (spec.observation === 'category' && seriesOf(data).includes(column))
    return seriesName(chart, column, language);
  const field = resource.descriptor.schema.fields.find(({ name }) => name === column);
  return field?.x_title[language] ?? column;
}
