/** Ranks from one time to the next: who overtakes whom. */

import { useWords } from '../../i18n/ui.ts';
import { chartType } from '../chart.ts';
import { seriesName } from '../chart-names.ts';
import { seriesOf } from '../datum.ts';
import { inTimeOrder, timesOf } from '../time.ts';
import { drawBump } from './draw.ts';
import { ranksOf } from './ranks.ts';
import { sample } from './sample.ts';
import { bumpSchema } from './spec.ts';

export const bump = chartType({
  schema: bumpSchema,
  limits: { categories: [2, 12], series: [2, 12], allows: ['negative', 'missing'] },
  isOverTime: true,
  hasSides: true,
  encoding: ({ spec }, language) => {
    const isHighest = spec.first === 'highest';
    if (language === 'it')
      return `Linee fra posti in classifica, una per serie; il primo posto è del valore più ${isHighest ? 'alto' : 'basso'}`;
    return `Lines between ranks, one for each series; the ${isHighest ? 'highest' : 'lowest'} value ranks first`;
  },
  statistics: (chart, language) => {
    const t = useWords(language);
    const ranks = ranksOf(chart.data, chart.spec.first);
    const told = seriesOf(chart.data).flatMap((series) => {
      const own = chart.data.filter((datum) => datum.series === series);
      const categories = own.map(({ category }) => category);
      const order = timesOf(categories) === undefined ? categories : inTimeOrder(categories);
      const places = order.flatMap((category) => {
        const datum = own.find((each) => each.category === category);
        return (datum === undefined ? undefined : ranks.get(datum)?.rank) ?? [];
      });
      const [first, last] = [places[0], places.at(-1)];
      if (first === undefined || last === undefined) return [];
      return `${seriesName(chart, series, language)}, ${first === last ? first : `${first}–${last}`}`;
    });
    if (told.length === 0) return undefined;
    return `${t('bump.places')}: ${told.join('; ')}.`;
  },
  drawsMultiples: true,
  draw: drawBump,
  sample,
  words: {
    it: {
      name: 'Classifica nel tempo',
      use: 'Vedere chi supera chi, da un anno al successivo, quando conta il posto e non la distanza.',
      limits:
        'Fino a dodici serie e dodici periodi. I posti si calcolano dai valori: chi è pari ha lo stesso posto, chi manca non ne ha e la sua linea si interrompe.',
      encoding: 'Linee fra posti in classifica, una per serie',
    },
    en: {
      name: 'Ranks over time',
      use: 'See who overtakes whom from one year to the next, where the place counts and not the distance.',
      limits:
        'Twelve series and twelve periods at most. Ranks are computed from the values: equals share theirs; what is missing has none, and its line breaks.',
      encoding: 'Lines between ranks, one for each series',
    },
  },
});
