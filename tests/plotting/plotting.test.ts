import { describe, expect, it } from 'vitest';
import { elementsIn } from '../../src/markup/element.ts';
import { writeXml } from '../../src/markup/write-markup.ts';
import { DrawingBuilder, layoutFaults, type Mark } from '../../src/plotting/drawing.ts';
import { drawDots } from '../../src/plotting/dot-field.ts';
import { measureText, wrapText } from '../../src/plotting/measure-text.ts';

describe('measuring text', () => {
  it('grows with the size and with the text', () => {
    expect(measureText('valore', 'archivo', 26)).toBeCloseTo(2 * measureText('valore', 'archivo', 13), 6);
    expect(measureText('valore aggiunto', 'archivo', 13)).toBeGreaterThan(
      measureText('valore', 'archivo', 13),
    );
  });

  it('gives figures one width, as the style sheets ask', () => {
    expect(measureText('1111', 'archivo', 13)).toBeCloseTo(measureText('8888', 'archivo', 13), 6);
  });

  it('breaks lines that fit and leaves a long word alone', () => {
    const lines = wrapText('uno due tre precipitevolissimevolmente', 'archivo', 13, 60);
    expect(lines.at(-1)).toBe('precipitevolissimevolmente');
    for (const line of lines.slice(0, -1)) expect(measureText(line, 'archivo', 13)).toBeLessThanOrEqual(60);
    expect(lines.join(' ')).toBe('uno due tre precipitevolissimevolmente');
  });
});

describe('a drawing in the making', () => {
  it('is a tree whose groups know their datum and whose lines of text know their box', () => {
    const drawing = new DrawingBuilder(100);
    drawing.datum({ row: 2, column: 1 }, () => {
      drawing.group(() => drawing.mark('rect', { width: 5 }), 'place-italia');
      drawing.text('label', 10, 20, 'five');
    });
    drawing.group(() => drawing.mark('path', { d: 'M0 0' }), undefined);
    const { marks, textBoxes } = drawing.finish(30);
    expect(marks.map(({ name, datum }) => ({ name, datum }))).toEqual([
      { name: 'g', datum: { row: 2, column: 1 } },
      { name: 'path', datum: undefined },
    ]);
    expect(writeXml(marks)).toBe(
      '<g data-k="2" data-s="1"><g class="place-italia"><rect width="5"/></g>' +
        '<text class="t-label" x="10" y="20">five</text></g><path d="M0 0"/>',
    );
    const [line] = (marks[0]?.children as Mark[]).slice(1);
    expect(line?.text?.role).toBe('label');
    expect([line?.text?.box]).toEqual(textBoxes);
  });
});

describe('layout faults', () => {
  it('name text that meets and text that leaves the drawing', () => {
    const drawing = new DrawingBuilder(100);
    drawing.text('label', 0, 12, 'first');
    drawing.text('label', 5, 14, 'second');
    drawing.text('label', 90, 40, 'outside');
    expect(layoutFaults(drawing.finish(50))).toEqual({
      collisions: ['first / second'],
      clipped: ['outside'],
    });
  });
});

describe('fields of dots', () => {
  /** The centres of all dots of a field, from its paths. */
  function dots(units: number[], columns: number): { x: number; y: number }[] {
    const drawing = new DrawingBuilder(100);
    const total = units.reduce((sum, count) => sum + count, 0);
    const parts = units.map((count, row) => ({
      mark: 'full' as const,
      units: count,
      place: { row, column: 0 },
    }));
    drawDots(drawing, parts, { left: 0, top: 0, columns, cellPx: 4, units: total });
    return [...elementsIn(drawing.finish(100).marks)].flatMap(({ name, attributes: { d } }) => {
      if (name !== 'path') return [];
      let [x, y] = [0, 0];
      return [...String(d).matchAll(/([Mmh])(-?[\d.]+)(?: (-?[\d.]+))?/g)].flatMap(
        ([, move, first, second]) => {
          const [a, b] = [Number(first), Number(second)];
          if (move === 'M') [x, y] = [a, b];
          if (move === 'm') [x, y] = [x + a, y + b];
          if (move !== 'h') return [];
          const run = Array.from({ length: Math.floor(a / 4 + 1e-6) + 1 }, (_, index) => ({
            x: x + index * 4,
            y,
          }));
          x += a;
          return run;
        },
      );
    });
  }

  it('hold every unit exactly once, whatever the parts', () => {
    for (const units of [[999, 1], [820, 180], [953, 46, 1], [1000], [1, 1, 1]]) {
      const columns = 25;
      const all = dots(units, columns);
      const total = units.reduce((sum, count) => sum + count, 0);
      expect(all).toHaveLength(total);
      const cells = new Set(all.map(({ x, y }) => `${Math.floor(x / 4)},${Math.floor(y / 4)}`));
      expect(cells.size).toBe(total);
    }
  });
});
