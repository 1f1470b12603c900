/** What a half-filled mark means is written whole in every language, however narrow the drawing. */
import { expect, test } from 'vitest';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { useWords } from '../../src/i18n/ui.ts';
import { layoutFaults } from '../../src/plotting/drawing.ts';
import { wideDrawingWidths } from '../../src/plotting/theme.ts';
import { present } from '../../src/present.ts';
import { entranceLanguages } from '../../src/site.ts';
import { publication } from '../published.ts';

const chart = present(
  publication.charts.get('lombardy-medicines-share'),
  'a chart with calculated values that the entrances show',
);

test.each(entranceLanguages)('the key to calculated marks has room in %s', (language) => {
  const words = useWords(language)('state.calculated.long');
  for (const widthPx of wideDrawingWidths) {
    const drawing = drawChart(chart, language, widthPx);
    expect(layoutFaults(drawing).clipped, `${widthPx} px`).toEqual([]);
    expect(drawing.textBoxes.map(({ text }) => text).join(' ')).toContain(words);
  }
});
