import { expect, test } from 'vitest';
import { isWalkable } from '../../src/charts/beside/chart-controls.ts';
import { embedSheet } from '../../src/embeds/embed-assets.ts';
import { present } from '../../src/present.ts';
import { sample } from '../content.ts';

test('an embed with a cursor brings the looks of its slider and of a kept value, one without neither', () => {
  const charts = [...sample.charts.values()];
  const sheets = [true, false].map((walkable) => {
    const chart = present(
      charts.find((each) => isWalkable(each) === walkable),
      'a chart of the kind',
    );
    return embedSheet(chart, [], sample.references);
  });
  const has = (part: string) => sheets.map((sheet) => sheet.includes(part));
  for (const part of ['::-webkit-slider-thumb', '::-moz-range-thumb', '.kept:after'])
    expect([part, ...has(part)]).toEqual([part, true, false]);
});
