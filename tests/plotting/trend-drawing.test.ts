import { expect, test } from 'vitest';
import { trends } from '../../src/plotting/trends.ts';
import { loadPublication } from '../../src/publication/publication.ts';
import { layoutFaults } from '../../src/plotting/drawing.ts';
import { drawTrend, trendWidths } from '../../src/plotting/trend-drawing.ts';
import { languages } from '../../src/site.ts';

const cases = trends.flatMap((trend) =>
  languages.flatMap((language) => trendWidths.map((width) => [trend, language, width] as const)),
);

test.each(cases)('the drawing of %s (%s, %i px) has room for its words', (trend, language, width) => {
  expect(layoutFaults(drawTrend(trend, language, width))).toEqual({ collisions: [], clipped: [] });
});

test.each(cases)('the marks of %s (%s, %i px) stay within the drawing', (trend, language, width) => {
  const { body, heightPx } = drawTrend(trend, language, width);
  for (const [, cx, cy, r] of body.matchAll(/cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"/g)) {
    const [x, y, radius] = [Number(cx), Number(cy), Number(r)];
    expect(x - radius).toBeGreaterThanOrEqual(0);
    expect(x + radius).toBeLessThanOrEqual(width);
    expect(y - radius).toBeGreaterThanOrEqual(0);
    expect(y + radius).toBeLessThanOrEqual(heightPx);
  }
});

test('the trends are the rows of the data, in their order', () => {
  const resource = loadPublication().datasets.get('trends-2019')?.resources.get('trends');
  expect(resource?.rows.map(({ cells }) => cells.get('id')?.text)).toEqual([...trends]);
});
