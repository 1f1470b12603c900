import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chartTypes } from '../../src/charts/chart-types.ts';
import { readSample } from '../../src/charts/reading/read-sample.ts';
import { drawChart } from '../../src/charts/draw-chart.ts';
import { apportion } from '../../src/charts/unit-field/apportion.ts';
import type { FieldSpec } from '../../src/charts/unit-field/spec.ts';
import { useWords } from '../../src/i18n/ui.ts';
import { classesIn } from '../../src/markup/element.ts';
import { writeXml } from '../../src/markup/write-markup.ts';
import { layoutFaults } from '../../src/plotting/drawing.ts';
import { wideDrawingWidths } from '../../src/plotting/theme.ts';
import { languages } from '../../src/site.ts';
import { viewsOf, type Chart } from '../../src/charts/chart.ts';
import { publication, root, sample } from '../content.ts';

/** Narrow in one language, wide in the other. */
const looks = [
  { language: 'it', width: 248 },
  { language: 'en', width: 660 },
] as const;

const drawings = [...publication.charts.values()].flatMap((chart) =>
  languages.flatMap((language) =>
    viewsOf(chart).flatMap((view) =>
      wideDrawingWidths.map((width) => ({
        name: `${chart.id}/${view === 'default' ? '' : `${view}-`}${language}-${width}`,
        drawing: drawChart(chart, language, width, view),
      })),
    ),
  ),
);

/** The charts whose drawings are kept as pictures: of a small publication, and one of each type. */
const kept = [...sample.charts.values(), ...chartTypes.map((type) => readSample(type))].flatMap((chart) =>
  looks.map(({ language, width }) => ({
    name: `${chart.id}/${language}-${width}`,
    drawing: drawChart(chart, language, width),
  })),
);

describe('drawings of the sample and of each type', () => {
  it.each(kept)('$name is that of its snapshot', async ({ name, drawing }) => {
    const file = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${drawing.widthPx} ${drawing.heightPx}">${writeXml(drawing.marks).replaceAll('><', '>\n<')}</svg>\n`;
    await expect(file).toMatchFileSnapshot(`./snapshots/${name}.svg`);
  });

  it('have each its snapshot, and there are no others', () => {
    const folder = join(root, 'tests/charts/snapshots');
    const files = globSync('*/*.svg', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
    expect(files.toSorted()).toEqual(kept.map(({ name }) => `${name}.svg`).toSorted());
  });
});

describe('drawing the charts of the publication', () => {
  it.each(drawings)('$name leaves no text clipped and lets none meet another', ({ drawing }) => {
    expect(layoutFaults(drawing)).toEqual({ collisions: [], clipped: [] });
  });

  it.each(drawings)('$name says what half-filled marks mean where it has some, and only there', (each) => {
    const hasHalf = [...classesIn(each.drawing.marks)].some((name) => name.startsWith('half-'));
    const keys = languages.map((language) => useWords(language)('state.calculated.long'));
    expect(each.drawing.textBoxes.filter(({ text }) => keys.includes(text))).toHaveLength(hasHalf ? 1 : 0);
  });

  it('draws the same twice', () => {
    for (const chart of publication.charts.values()) {
      expect(drawChart(chart, 'it', 448).marks).toEqual(drawChart({ ...chart }, 'it', 448).marks);
    }
  });
});

describe('unit fields', () => {
  const chart = publication.charts.get('firms-jobs-value') as Chart<FieldSpec>;
  const { spec } = chart;

  it('share all their units among their parts, by the percentages of the cells', () => {
    expect(apportion(chart, 'firms').map((part) => part.units)).toEqual([953, 46, 1]);
    expect(apportion(chart, 'jobs').map((part) => part.units)).toEqual([468, 326, 206]);
    expect(apportion(chart, 'value-added').map((part) => part.units)).toEqual([297, 388, 315]);
  });

  it('add up to the whole even when no share is a whole number of units', () => {
    const seven = { ...spec, units: 7 };
    for (const panel of spec.panels) {
      const units = apportion({ ...chart, spec: seven }, panel.id).map((part) => part.units);
      expect(units.reduce((sum, unit) => sum + unit, 0)).toBe(7);
    }
  });
});

describe('bars', () => {
  it('begin at zero and end where the value is', () => {
    const chart = publication.charts.get('growth-2017');
    if (chart === undefined) throw new Error('the test needs the growth rates');
    const body = writeXml(drawChart(chart, 'en', 660).marks);
    const bars = [...body.matchAll(/<rect class="bar-strong" x="([\d.]+)"[^>]* width="([\d.]+)"/g)].map(
      (match) => ({
        x: Number(match[1]),
        width: Number(match[2]),
      }),
    );
    const zero = Number(/class="base" d="M([\d.]+)/.exec(body)?.[1]);
    expect(bars.map((bar) => bar.x)).toEqual([zero, zero]);
    const [costs, value] = bars;
    expect((costs?.width ?? 0) / (value?.width ?? 1)).toBeCloseTo(5 / 4.5, 3);
  });
});
