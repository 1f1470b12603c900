/** A drawing as data: a tree of marks, and the boxes of all its text for the layout checks. */

import { element, type Attributes, type Element } from '../markup/element.ts';
import { coordinate } from '../markup/coordinate.ts';
import { measureText } from './measure-text.ts';
import { textRoles, type TextRole } from './theme.ts';

/** Where a datum stands in the chart's table, from 0. */
export interface DatumPlace {
  row: number;
  column: number;
}

/** A point of the drawing that stands for a datum: where its annotation is tied. */
export interface Anchor extends DatumPlace {
  x: number;
  y: number;
}

/** A rectangle of the drawing that stands for a period or a range of values. */
export interface StretchBox {
  id: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** An element of a drawing that knows what it stands for. */
export interface Mark extends Element {
  /** The datum whose marks it holds. */
  readonly datum?: DatumPlace;
  /** For a line of text, what it is and where it stands. */
  readonly text?: { readonly role: TextRole; readonly box: TextBox };
  /** For a drawing within another, where its left upper corner stands. */
  readonly corner?: readonly [xPx: number, yPx: number];
}

/** Where a crosshair runs; among panels each has its piece. */
export interface Crosshair {
  /** Where each piece stands when it is at the left edge of the first, and from where to where it runs. */
  pieces: readonly (readonly [xPx: number, topPx: number, bottomPx: number])[];
  /** From one panel to the next, where there are several side by side. */
  everyPx?: number;
}

/** A finished drawing of one width. */
export interface Drawing {
  widthPx: number;
  heightPx: number;
  /** What stands in the SVG, from the lowest to the topmost. */
  marks: readonly Mark[];
  /** Where text stands; no two boxes may meet and none may leave the drawing. */
  textBoxes: readonly TextBox[];
  /** The fields in which a crosshair shows a time, the same in all of them. */
  crosshair?: Crosshair;
  /** Shapes and patterns by id that drawings of every width refer to; they stand once on a page. */
  definitions: ReadonlyMap<string, Element>;
}

/** A line of text and the room it takes, in pixels of the drawing. */
export interface TextBox {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The shapes of marks that stand for a value. */
export type MarkShape = 'disc' | 'square' | 'ring' | 'diamond';

/** States of a number that a mark tells by how it is filled: half and not at all. */
export type FilledState = 'calculated' | 'forecast';

/** A drawing in the making: what is added comes on top of what is there. */
export class DrawingBuilder {
  readonly widthPx: number;
  readonly prefix: string;
  /** Where what is added goes: the marks of the drawing, or of the group that is being drawn. */
  #marks: Mark[] = [];
  readonly #textBoxes: TextBox[] = [];
  readonly #anchors: Anchor[] = [];
  readonly #stretches: StretchBox[] = [];
  readonly #definitions = new Map<string, Element>();
  #crosshair: Crosshair | undefined;
  /** States that a mark tells by how it is filled, with the shape of the first that does. */
  readonly #filledStates = new Map<FilledState, MarkShape>();

  /** @param prefix begins the ids of definitions, so that two charts on a page keep apart */
  constructor(widthPx: number, prefix = '') {
    this.widthPx = widthPx;
    this.prefix = prefix;
  }

  /** Adds a shape or pattern that stands once a page, however many drawings use it. */
  define(id: string, shape: Element): void {
    this.#definitions.set(id, shape);
  }

  /** Says where a datum's annotation may be tied. */
  anchor({ row, column }: DatumPlace, x: number, y: number): void {
    this.#anchors.push({ row, column, x, y });
  }

  /** Says between which heights a crosshair shows the time that is chosen. */
  crosshair(topPx: number, bottomPx: number): void {
    this.#crosshair = { pieces: [[0, topPx, bottomPx]] };
  }

  /** The same for panels, each with its own piece. @param everyPx from one panel to the next at its side */
  crosshairs(pieces: Crosshair['pieces'], everyPx: number): void {
    this.#crosshair = { pieces, everyPx };
  }

  /** Says where a period or a range of values is, for the text about it. */
  stretch(id: string, box: Omit<StretchBox, 'id'>): void {
    this.#stretches.push({ id, ...box });
  }

  get stretches(): readonly StretchBox[] {
    return this.#stretches;
  }

  get anchors(): readonly Anchor[] {
    return this.#anchors;
  }

  get textBoxes(): readonly TextBox[] {
    return this.#textBoxes;
  }

  /** Says that a mark of a shape tells a state by how it is filled, which then needs a key. */
  tellState(state: FilledState, shape: MarkShape): void {
    if (!this.#filledStates.has(state)) this.#filledStates.set(state, shape);
  }

  /** The shape of the first mark that tells a state by how it is filled; undefined where none does. */
  shapeThatTells(state: FilledState): MarkShape | undefined {
    return this.#filledStates.get(state);
  }

  /** Adds an element on top of what is there. */
  mark(name: string, attributes: Attributes): void {
    this.#marks.push(element(name, attributes));
  }

  /**
   * Draws what `draw` adds as the marks of one datum, which the chart's cursor can point at.
   * @param className further classes of the group, such as the place or category whose colour it takes
   */
  datum(place: DatumPlace, draw: () => void, className?: string): void {
    const series = place.column === 0 ? undefined : place.column;
    const attributes = { 'data-k': place.row, 'data-s': series, class: className };
    this.#marks.push({ ...element('g', attributes, ...this.#drawnBy(draw)), datum: place });
  }

  /** Draws what `draw` adds in a group of a class, which gives it its colour; without one, just so. */
  group(draw: () => void, className: string | undefined): void {
    if (className === undefined) return draw();
    this.#marks.push(element('g', { class: className }, ...this.#drawnBy(draw)));
  }

  /**
   * Draws a line or a key that stands for a series: its `column` in the chart's table. Without one, as `group`.
   */
  series(column: number | undefined, draw: () => void, className: string | undefined): void {
    if (column === undefined) return this.group(draw, className);
    this.#marks.push(element('g', { 'data-l': String(column), class: className }, ...this.#drawnBy(draw)));
  }

  /** Adds all that another drawing holds, its left upper corner at a point; crosshairs are not for a part of a drawing. */
  place(inner: DrawingBuilder, left: number, top: number): void {
    const transform = `translate(${coordinate(left)} ${coordinate(top)})`;
    this.#marks.push({ ...element('g', { transform }, ...inner.#marks), corner: [left, top] });
    for (const { text, ...box } of inner.#textBoxes) {
      const [right, bottom] = [box.right + left, box.bottom + top];
      this.#textBoxes.push({ text, left: box.left + left, right, top: box.top + top, bottom });
    }
    for (const { id, ...box } of inner.#stretches)
      this.stretch(id, {
        left: box.left + left,
        right: box.right + left,
        top: box.top + top,
        bottom: box.bottom + top,
      });
    for (const { row, column, x, y } of inner.#anchors) this.anchor({ row, column }, x + left, y + top);
    for (const [id, shape] of inner.#definitions) this.define(id, shape);
    for (const [state, shape] of inner.#filledStates) this.tellState(state, shape);
  }

  /**
   * Adds a line of text with its baseline at `y`.
   * @param className further classes, such as `on-dark` for text inside a strong mark
   * @returns the x of its right end
   */
  text(
    role: TextRole,
    x: number,
    y: number,
    content: string,
    anchor: 'start' | 'middle' | 'end' = 'start',
    className?: string,
  ): number {
    const { face, sizePx } = textRoles[role];
    const width = measureText(content, face, sizePx);
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    const [top, bottom] = [y - sizePx * 0.74, y + sizePx * 0.22];
    const box = { text: content, left, right: left + width, top, bottom };
    this.#textBoxes.push(box);
    const classes = className === undefined ? `t-${role}` : `t-${role} ${className}`;
    const attributes = { class: classes, x, y, 'text-anchor': anchor === 'start' ? undefined : anchor };
    this.#marks.push({ ...element('text', attributes, content), text: { role, box } });
    return left + width;
  }

  /** The drawing, `heightPx` tall. */
  finish(heightPx: number): Drawing {
    return {
      widthPx: this.widthPx,
      heightPx: Math.ceil(heightPx),
      marks: this.#marks,
      textBoxes: this.#textBoxes,
      ...(this.#crosshair === undefined ? {} : { crosshair: this.#crosshair }),
      definitions: this.#definitions,
    };
  }

  /** The marks that `draw` adds, instead of among those that are there. */
  #drawnBy(draw: () => void): Mark[] {
    const around = this.#marks;
    const inside: Mark[] = [];
    this.#marks = inside;
    draw();
    this.#marks = around;
    return inside;
  }
}

/** Width of a line of text in one of the drawing's roles. */
export function roleWidth(role: TextRole, content: string): number {
  const { face, sizePx } = textRoles[role];
  return measureText(content, face, sizePx);
}

/** The width of the widest of some words, each as `widthOf` measures it: no words, no width. */
export function widestOf<T>(words: readonly T[], widthOf: (each: T) => number): number {
  return Math.max(0, ...words.map(widthOf));
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
