/** A chart is put together once, for stories, its page, embeds and lists. */
import { describe, expect, it } from 'vitest';
import { chartElementIds } from '../../src/charts/draw-chart.ts';
import { chartTable } from '../../src/charts/beside/chart-table.ts';
import { embedFigure, pageFigure, stillFigure, storyFigure } from '../../src/figures/chart-figure.ts';
import { elementsIn, textOf, type Element } from '../../src/markup/element.ts';
import { drawingWidths } from '../../src/plotting/theme.ts';
import { publication } from '../content.ts';

const { charts, references } = publication;
const ofClass = (figure: Element, name: string) =>
  [...elementsIn([figure])].filter(({ attributes }) => String(attributes['class']).split(' ').includes(name));
const idsIn = (figure: Element) =>
  [...elementsIn([figure])].flatMap(({ attributes: { id } }) => (typeof id === 'string' ? [id] : []));
const still = { widths: drawingWidths, description: 'what it shows', isWide: false };

describe.each([...charts.values()].map((chart) => [chart.id, chart] as const))('%s', (id, chart) => {
  const shown = { chart, language: 'en', references } as const;
  const figures = [
    storyFigure(shown, 'h3', true),
    pageFigure(shown),
    embedFigure(shown),
    stillFigure(shown, { ...still, isEntry: true }),
    stillFigure(shown, { ...still, isEntry: false }),
  ];

  it('has an element for each id that its drawings are named and described by, and no id twice', () => {
    const { title, description } = chartElementIds(id);
    for (const figure of figures) {
      const ids = idsIn(figure);
      expect(ids).toEqual(expect.arrayContaining([title, description]));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('has every value in the table that a story and an embed carry, to its last decimal', () => {
    const values = chartTable(chart, 'en').rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell?.value === undefined ? [] : [String(cell.value)])),
    );
    for (const figure of [storyFigure(shown, 'h3', true), embedFigure(shown)]) {
      const cells = [...elementsIn([figure])].flatMap(({ attributes: { 'data-v': value } }) =>
        typeof value === 'string' ? [value] : [],
      );
      expect(cells.toSorted()).toEqual(values.toSorted());
    }
  });

  it('leads to its page from a story, never from its page or its embed', () => {
    const links = (figure: Element) => [...elementsIn([figure])].filter(({ name }) => name === 'a').length;
    expect(links(storyFigure(shown, 'h3', true))).toBe(4);
    expect([pageFigure(shown), embedFigure(shown)].map(links)).toEqual([0, 0]);
  });

  it('has a source wherever it stands', () => {
    for (const figure of figures) {
      const [source, ...others] = ofClass(figure, 'chart-source');
      expect(others).toEqual([]);
      expect(source && textOf(source)).toMatch(/^Source: ./);
    }
  });
});
