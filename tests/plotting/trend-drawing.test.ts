import { expect, test } from 'vitest';
import { elementsIn } from '../../src/markup/element.ts';
import { trends } from '../../src/plotting/trends.ts';
import { layoutFaults } from '../../src/plotting/drawing.ts';
import { drawTrend, trendWidths } from '../../src/plotting/trend-drawing.ts';
import { languages } from '../../src/site.ts';
import { publication } from '../content.ts';

const cases = trends.flatMap((trend) =>
  languages.flatMap((language) => trendWidths.map((width) => [trend, language, width] as const)),
);

test.each(cases)('the drawing of %s (%s, %i px) has room for its words', (trend, language, width) => {
  expect(layoutFaults(drawTrend(trend, language, width))).toEqual({ collisions: [], clipped: [] });
});

test.each(cases)('the marks of %s (%s, %i px) stay within the drawing', (trend, language, width) => {
  const { marks, heightPx } = drawTrend(trend, language, width);
  const circles = [...elementsIn(marks)].filter(({ name }) => name === 'circle');
  expect(circles).not.toEqual([]);
  for (const { attributes } of circles) {
    const [x, y, radius] = [Number(attributes.cx), Number(attributes.cy), Number(attributes.r)];
    expect(x - radius).toBeGreaterThanOrEqual(0);
    expect(x + radius).toBeLessThanOrEqual(width);
    expect(y - radius).toBeGreaterThanOrEqual(0);
    expect(y + radius).toBeLessThanOrEqual(heightPx);
  }
});

test('the trends are the rows of the data, in their order', () => {
  const resource = publication.datasets.get('trends-2019')?.resources.get('trends');
  expect(resource?.rows.map(({ cells }) => cells.get('id')?.text)).toEqual([...trends]);
});
