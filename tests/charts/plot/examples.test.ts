import { describe, expect, it } from 'vitest';
import { describeChart } from '../../../src/charts/beside/chart-description.ts';
import { chartTable } from '../../../src/charts/beside/chart-table.ts';
import { drawChart } from '../../../src/charts/draw-chart.ts';
import { examples } from '../../../src/charts/plot/examples.ts';
import { plot } from '../../../src/charts/plot/type.ts';
import { readSample } from '../../../src/charts/reading/read-sample.ts';
import { elementsIn } from '../../../src/markup/element.ts';
import { layoutFaults } from '../../../src/plotting/drawing.ts';
import { wideDrawingWidths } from '../../../src/plotting/theme.ts';
import { languages } from '../../../src/site.ts';

const read = Object.keys(examples).map((name) => ({ name, chart: readSample(plot, name) }));

it('there are eight examples for the page of chart types', () => {
  expect(read).toHaveLength(8);
});

describe.each(read)('the example $name', ({ chart }) => {
  it('leaves no text clipped and lets none meet another, at any width, in either language', () => {
    for (const language of languages)
      for (const width of wideDrawingWidths)
        expect(layoutFaults(drawChart(chart, language, width))).toEqual({ collisions: [], clipped: [] });
  });

  it('has a mark for every row of its table at every width', () => {
    const rows = chartTable(chart, 'en').rows.map((_, row) => row);
    for (const width of wideDrawingWidths) {
      const drawn = new Set(drawChart(chart, 'en', width).marks.flatMap(({ datum }) => datum?.row ?? []));
      expect([...drawn].toSorted((a, b) => a - b)).toEqual(rows);
    }
  });

  it('takes its looks from classes alone, so that both themes and forced colours can change them', () => {
    for (const { name, attributes } of elementsIn(drawChart(chart, 'it', 660).marks)) {
      for (const own of ['style', 'fill', 'stroke', 'font-size', 'font-family', 'stroke-width', 'opacity'])
        expect(attributes[own], `${own} of a ${name}`).toBeUndefined();
      if (name !== 'g') expect(attributes['class'], `class of a ${name}`).toBeTruthy();
    }
  });

  it.each(languages)('is described in %s by its marks and axes', (language) => {
    expect(describeChart(chart, language)).toMatch(/^[A-Z][^.]*; (?:in orizzontale|across): [^.]*\. /);
  });
});
