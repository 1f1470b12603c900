import { describe, expect, it } from 'vitest';
import { classesIn, elementsIn } from '../../src/markup/element.ts';
import { miniature } from '../../src/pictures/miniature.ts';
import { miniatureBoxes, thumbnailPicture } from '../../src/pictures/thumbnail-svg.ts';
import { publication } from '../content.ts';

const charts = [...publication.charts.values()];

describe('the miniature of a chart', () => {
  const box = miniatureBoxes.mini;

  it('has marks, and no words but large numbers', () => {
    for (const chart of charts) {
      const marks = [...elementsIn(miniature(chart, 'it', box).marks)];
      expect(marks.filter(({ name }) => name !== 'g' && name !== 'text').length, chart.id).toBeGreaterThan(0);
      const words = marks.filter(({ name }) => name === 'text');
      expect(
        words.filter((each) => ![...classesIn([each])].some((name) => name.startsWith('t-number'))),
        chart.id,
      ).toEqual([]);
    }
  });

  it('fills its box and does not leave it: the circles and rectangles of a chart that is stretched', () => {
    const stretched = charts.filter((chart) => miniature(chart, 'it', box).viewBox === '0 0 160 90');
    expect(stretched.length).toBeGreaterThan(charts.length / 2);
    for (const chart of stretched) {
      const sides = [...elementsIn(miniature(chart, 'it', box).marks)].flatMap(({ name, attributes }) => {
        const of = (key: string) => Number(attributes[key]);
        if (name === 'circle') return [of('cx') - of('r'), of('cx') + of('r')];
        return name === 'rect' ? [of('x'), of('x') + of('width')] : [];
      });
      expect(Math.min(0, ...sides), chart.id).toBeGreaterThan(-1);
      expect(Math.max(0, ...sides), chart.id).toBeLessThan(box.widthPx + 1);
    }
  });

  it('keeps the form of maps, of fields of dots and of circles that stand for amounts', () => {
    const kept = charts.filter((chart) => miniature(chart, 'it', box).viewBox !== '0 0 160 90');
    const kinds = new Set(kept.map(({ spec }) => spec.kind));
    for (const kind of ['choropleth', 'tile-map', 'locator', 'unit-field', 'circles'])
      expect(kinds).toContain(kind);
    expect(kinds).not.toContain('slope');
  });

  it('is drawn in its own pixels', () => {
    const [chart] = charts;
    if (chart === undefined) throw new Error('no chart');
    const { attributes } = thumbnailPicture(chart, 'en', 'strip');
    expect([attributes['width'], attributes['height']]).toEqual([336, 100]);
  });
});
