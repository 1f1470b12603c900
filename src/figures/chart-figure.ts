/** A chart with what stands around it, as a tree: the one place that says so for stories, pages and embeds. */

import { chartDrawings, chartElementIds } from '../charts/draw-chart.ts';
import { element, type Attributes, type Element } from '../markup/element.ts';
import { drawingWidths, wideDrawingWidths } from '../plotting/theme.ts';
import {
  actionsOf,
  descriptionOf,
  entranceActionsOf,
  hiddenDescription,
  kickerOf,
  pageOf,
  sourceOf,
  subtitleOf,
  tableOf,
  titleOf,
  type Heading,
  type ShownChart,
} from './chart-parts.ts';
import { cursorOf, viewsOf } from './chart-controls-elements.ts';
import { firstWords, valueOf } from './chart-value-elements.ts';

/** The chart in a story, with its table and the ways to its page. @param isWide across the whole column */
export function storyFigure(shown: ShownChart, heading: Heading, isWide: boolean): Element {
  return element(
    'figure',
    figureAttributes(shown, isWide ? 'chart wide' : 'chart'),
    ...headOf(shown, heading, pageOf(shown)),
    ...plotOf(shown, isWide ? wideDrawingWidths : drawingWidths),
    element('div', { class: 'chart-foot' }, ...footOf(shown)),
  );
}

/** The chart at the head of its own page, which holds its table and its description elsewhere. */
export function pageFigure(shown: ShownChart): Element {
  return element(
    'figure',
    figureAttributes(shown, 'chart'),
    ...headOf(shown, 'h1'),
    ...bodyOf(shown, drawingWidths),
  );
}

/** The chart in an embed; a stored version keeps it as it is written. */
export function embedFigure(shown: ShownChart): Element {
  return element(
    'figure',
    { 'aria-labelledby': chartElementIds(shown.chart.id).title },
    ...headOf(shown, 'h1'),
    ...bodyOf(shown, drawingWidths),
    tableOf(shown, false),
  );
}

/** The chart in an entrance: with its table, and the ways to its page, which is in English, its data and its picture. */
export function entranceFigure(shown: ShownChart): Element {
  return element(
    'figure',
    figureAttributes(shown, 'chart'),
    ...headOf(shown, 'h3'),
    ...plotOf(shown, drawingWidths),
    element(
      'div',
      { class: 'chart-foot' },
      sourceOf(shown, 'note'),
      tableOf(shown, true),
      entranceActionsOf(shown),
    ),
  );
}

/** How a chart stands among others, without controls. */
export interface StillLook {
  /** Of its drawings, in pixels. */
  widths: readonly number[];
  /** For who can't see them. */
  description: string;
  isWide: boolean;
  /** Whether it has a kicker, and a heading that leads to its page: otherwise what is around it has. */
  isEntry: boolean;
  /** More attributes of the figure. */
  attributes?: Attributes;
}

/** The chart among others: title, subtitle, drawings, source. */
export function stillFigure(shown: ShownChart, look: StillLook): Element {
  const { widths, description, isWide, isEntry, attributes } = look;
  return element(
    'figure',
    {
      class: isWide ? 'chart wide' : 'chart',
      'aria-labelledby': chartElementIds(shown.chart.id).title,
      ...attributes,
    },
    ...(isEntry ? [kickerOf(shown)] : []),
    isEntry ? titleOf(shown, 'h2', pageOf(shown)) : titleOf(shown, 'p'),
    subtitleOf(shown),
    hiddenDescription(shown, description),
    ...chartDrawings(shown.chart, shown.language, widths),
    sourceOf(shown, 'no note'),
  );
}

/** Kicker, title and subtitle. @param page where the kicker leads */
export function headOf(shown: ShownChart, heading: Heading, page?: string): Element[] {
  return [kickerOf(shown, page), titleOf(shown, heading), subtitleOf(shown)];
}

/** Source, table and links, under a chart that is told step by step. */
export function footOf(shown: ShownChart): Element[] {
  return [sourceOf(shown, 'note'), tableOf(shown, true), actionsOf(shown)];
}

function figureAttributes({ chart }: ShownChart, className: string): Attributes {
  return { class: className, id: chart.id, 'aria-labelledby': chartElementIds(chart.id).title };
}

/** The same, and the source. */
function bodyOf(shown: ShownChart, widths: readonly number[]): Element[] {
  return [...plotOf(shown, widths), sourceOf(shown, 'note')];
}

/** Views, drawings with the values at their marks, description and cursor. */
function plotOf(shown: ShownChart, widths: readonly number[]): Element[] {
  const { chart, language } = shown;
  const value = valueOf(chart, language);
  return [
    ...viewsOf(chart, language),
    element('div', { class: 'plot' }, ...chartDrawings(chart, language, widths), value),
    descriptionOf(shown),
    ...cursorOf(chart, language, firstWords(value)),
  ];
}
