/** A drawing in the making: marks in order, and the boxes of all its text for the layout checks. */

import { measureText } from './measure-text.ts';
import { svg, type SvgAttributes } from './svg.ts';
import { textRoles, type TextRole } from './theme.ts';

/** A finished drawing of one width. */
export interface Drawing {
  widthPx: number;
  heightPx: number;
  /** The SVG's inner markup. */
  body: string;
  /** Where text stands; no two boxes may meet and none may leave the drawing. */
  textBoxes: TextBox[];
}

export interface TextBox {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export class DrawingBuilder {
  readonly widthPx: number;
  readonly #marks: string[] = [];
  readonly #textBoxes: TextBox[] = [];

  constructor(widthPx: number) {
    this.widthPx = widthPx;
  }

  /** Adds an element on top of what is there. */
  mark(name: string, attributes: SvgAttributes): void {
    this.#marks.push(svg(name, attributes));
  }

  /**
   * Draws what `draw` adds as the marks of one datum, which the chart's cursor can point at.
   * @param index the datum's row in the chart's table, from 0
   */
  datum(index: number, draw: () => void): void {
    this.#marks.push(`<g data-k="${index}">`);
    draw();
    this.#marks.push('</g>');
  }

  /**
   * Adds a line of text with its baseline at `y`.
   * @returns the x of its right end
   */
  text(
    role: TextRole,
    x: number,
    y: number,
    content: string,
    anchor: 'start' | 'middle' | 'end' = 'start',
  ): number {
    const { face, sizePx } = textRoles[role];
    const width = measureText(content, face, sizePx);
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    this.#textBoxes.push({
      text: content,
      left,
      right: left + width,
      top: y - sizePx * 0.74,
      bottom: y + sizePx * 0.22,
    });
    const attributes = { class: `t-${role}`, x, y, 'text-anchor': anchor === 'start' ? undefined : anchor };
    this.#marks.push(svg('text', attributes, escapeText(content)));
    return left + width;
  }

  /** The drawing, `heightPx` tall. */
  finish(heightPx: number): Drawing {
    return {
      widthPx: this.widthPx,
      heightPx: Math.ceil(heightPx),
      body: this.#marks.join(''),
      textBoxes: this.#textBoxes,
    };
  }
}

/** Width of a line of text in one of the drawing's roles. */
export function roleWidth(role: TextRole, content: string): number {
  const { face, sizePx } = textRoles[role];
  return measureText(content, face, sizePx);
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** Pairs of text that meet, and text that leaves the drawing: both lists empty in a sound drawing. */
export function layoutFaults(drawing: Drawing): { collisions: string[]; clipped: string[] } {
  const { textBoxes, widthPx, heightPx } = drawing;
  const collisions = textBoxes.flatMap((a, index) =>
    textBoxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );
  const clipped = textBoxes
    .filter(
      (box) => box.left < -0.5 || box.right > widthPx + 0.5 || box.top < -0.5 || box.bottom > heightPx + 0.5,
    )
    .map((box) => box.text);
  return { collisions, clipped };
}
