/** A drawing as data: where each mark and each text stands, before Observable Plot draws it. */

import type { ExplorableRow } from '../explorable.ts';

/** How texts are set: their classes are those of the site's charts. */
export type TextRole = 'axis' | 'label' | 'label-strong' | 'value' | 'annotation';

/** Width of a line of text in pixels. */
export type Measure = (text: string, role: TextRole) => number;

export interface FrameText {
  xPx: number;
  /** Of its baseline. */
  yPx: number;
  text: string;
  role: TextRole;
  anchor: 'start' | 'middle' | 'end';
}

/** A value that the pointer and the keyboard can reach. */
export interface FramePoint {
  xPx: number;
  yPx: number;
  /** The rows that it stands for. */
  rows: readonly ExplorableRow[];
  /** What is said of it: its name, and its value. */
  name: string;
  value: string;
}

export interface AxisRange {
  domain: readonly [number, number];
  rangePx: readonly [number, number];
}

/** In units of the axes; `row` is what the mark stands for. */
export interface FrameRect {
  x1: number;
  x2: number;
  y1: number;
  y2: number;
  fill: string;
  isHollow: boolean;
}
export interface FrameDot {
  x: number;
  y: number;
  fill: string;
  symbol: FrameSymbol;
  isHollow: boolean;
}
export interface FrameLine {
  points: readonly { x: number; y: number }[];
  stroke: string;
  /** As SVG has it; undefined for an unbroken line. */
  dash: string | undefined;
}
export interface FrameShape {
  territory: string;
  fill: string;
}

export const frameSymbols = ['circle', 'diamond', 'square', 'triangle', 'plus'] as const;
export type FrameSymbol = (typeof frameSymbols)[number];

export interface KeyEntry {
  colour: string;
  symbol: FrameSymbol | 'swatch';
  dash?: string | undefined;
  text: string;
}

export interface Frame {
  /** What it shows beside others: a panel's name, a unit. Empty for the only one. */
  heading: string;
  widthPx: number;
  heightPx: number;
  x: AxisRange;
  y: AxisRange;
  rects: readonly FrameRect[];
  areas: readonly FrameLine[];
  lines: readonly FrameLine[];
  dots: readonly FrameDot[];
  /** Of a map, with the factor from its own units to pixels. */
  shapes: readonly FrameShape[];
  mapScale?: number;
  /** Straight lines in pixels: hairlines, and those that carry the drawing. */
  rules: readonly { from: readonly [number, number]; to: readonly [number, number]; isBase: boolean }[];
  texts: readonly FrameText[];
  points: readonly FramePoint[];
}

/** A frame without anything in it, of a size. */
export function emptyFrame(widthPx: number, heightPx: number): Frame {
  const whole = (endPx: number): AxisRange => ({ domain: [0, endPx], rangePx: [0, endPx] });
  return {
    heading: '',
    widthPx,
    heightPx,
    x: whole(widthPx),
    y: whole(heightPx),
    rects: [],
    areas: [],
    lines: [],
    dots: [],
    shapes: [],
    rules: [],
    texts: [],
    points: [],
  };
}

/** Where a value of an axis stands, in pixels. */
export function placeOn({ domain: [low, high], rangePx: [from, to] }: AxisRange, value: number): number {
  return high === low ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from);
}

/** A text in lines no wider than `widthPx`; a longer single word stands alone. */
export function wrapLines(text: string, role: TextRole, widthPx: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer, role) > widthPx) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}
