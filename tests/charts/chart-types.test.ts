import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chartTypes } from '../../src/charts/chart-types.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { readSample } from '../../src/charts/reading/read-sample.ts';
import { layoutFaults } from '../../src/plotting/drawing.ts';
import { wideDrawingWidths } from '../../src/plotting/theme.ts';
import { languages } from '../../src/site.ts';
import { chartTypeEntries } from '../../src/views/chart-type-page.ts';
import { publication, root } from '../content.ts';

describe('the list of chart types', () => {
  it('has every folder of a type, each under its name', () => {
    const folder = join(root, 'src/charts');
    const folders = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && readdirSync(join(folder, entry.name)).includes('type.ts'))
      .map(({ name }) => name);
    expect(chartTypes.map(({ name }) => name).toSorted()).toEqual(folders.toSorted());
  });

  it('is illustrated: each type by a chart of the publication, or else by its sample', () => {
    const drawn = new Set([...publication.charts.values()].map(({ type }) => type));
    expect(drawn.size).toBeGreaterThan(20);
    for (const { type, chart, isSample } of chartTypeEntries(publication, 'en')) {
      expect(chart.type).toBe(type);
      expect(isSample).toBe(!drawn.has(type));
    }
  });
});

describe.each(chartTypes)('the type $name', (type) => {
  it.each(languages)(
    'begins a description with a sentence that waits for its full stop in %s',
    (language) => {
      expect(type.words[language].encoding).toMatch(/^[A-ZÈ].*[^.]$/);
    },
  );

  it.each(languages)('has a sample that says in %s that it is one, and is drawn soundly', (language) => {
    const chart = readSample(type);
    expect(chart.spec.words[language].note).toMatch(/esempio|example/);
    for (const width of wideDrawingWidths) {
      expect(layoutFaults(drawChart(chart, language, width))).toEqual({ collisions: [], clipped: [] });
    }
  });
});
