/**
 * A chart: what its file says, the values it draws and the type that draws them; and what such a type is.
 * To add a type see `chart-types.ts`.
 */

import { inLanguage } from '../i18n/ui.ts';
import type { z } from 'zod';
import type { Bindings } from '../binding/bound-text.ts';
import { plainText } from '../binding/bound-text.ts';
import type { BoundCell } from '../data/address.ts';
import type { Resource } from '../data/data-package.ts';
import type { Finding, Place } from '../findings/finding.ts';
import type { DotField, DotPart } from '../plotting/dot-field.ts';
import type { DrawingBuilder } from '../plotting/drawing.ts';
import {
  allLanguages,
  type AnyLanguage,
  type EntranceLanguage,
  type Language,
  type Localised,
  type Spoken,
} from '../site.ts';
import type { Structured } from '../text/structured-file.ts';
import { withFixedSpaces } from '../text/typography.ts';
import { isTidy, type ChartSpec, type TidySpec } from './chart-spec.ts';
import type { StateSpec } from './chart-spec-parts.ts';
import { byRanks, categoriesOf, seriesOf, sortData, type Datum, type LooseDatum } from './datum.ts';
import { defaultView } from './view-address.ts';

export interface Chart<Spec extends ChartSpec = ChartSpec> {
  id: string;
  file: string;
  type: ChartType;
  spec: Spec;
  placeOf: Structured<ChartSpec>['placeOf'];
  resource: Resource;
  /** The drawn values in the order they are drawn, which is that of the table. */
  data: readonly Datum[];
  /**
   * In a state that shows some rows only, all of them: scale and room are made for these, so that a length means the
   * same in each step (`roomFor`).
   */
  wholeData?: readonly Datum[];
  /** In a panel whose key stands once over all panels (`drawKey`): its own drawing has none. */
  isKeyApart?: true;
  /** The value that the others are measured by. */
  threshold?: BoundCell;
  /** The value of the whole that its parts are compared with, where they are walked one by one. */
  compared?: BoundCell;
  /** Numbers written in the chart's words, by language. */
  bindings: Spoken<Bindings>;
  /** What is encoded how, in the languages of the entrances that it is drawn in: a sentence without its full stop. */
  encodings?: Partial<Record<EntranceLanguage, string>>;
  /** Where its words in those languages come from. */
  entrances?: Partial<Record<EntranceLanguage, EntranceWords>>;
}

/** Where the words of a chart in the language of an entrance come from. */
export interface EntranceWords {
  file: string;
  /** Of the English words that they translate, as the file says and as it is. */
  hash: { written: string; present: string; place: Place };
  bindings: Bindings;
  /** What the English words bind, those that are told on the chart’s own page left out. */
  original: Bindings;
}

/**
 * A type of chart: code that turns values and words into marks for any width, and all that the others
 * have to know of it. What it leaves out is what most types do.
 */
export interface ChartType<Spec extends ChartSpec = ChartSpec> {
  /** What `kind` says in a chart's file; the name of the type's folder. */
  name: string;
  /** What a chart's file may say. */
  schema: z.core.$ZodTypeDiscriminable & z.ZodType<ChartSpec>;
  /** What its words in one language may say. */
  wordsSchema: z.ZodObject;
  words: Localised<ChartTypeWords>;
  limits: ChartLimits;
  /** A small chart of it, over values that are made up and say so. */
  sample: ChartSample;
  /** For a type with many faces: further small charts for the page of types, by the ids of what they show. */
  examples?: Readonly<Record<string, ChartSample>>;
  /**
   * Draws. Pure: the same chart, language and width give the same drawing, without clock, chance or
   * network. Adds its marks to `drawing`, whose `widthPx` is the width of the container, wraps the marks
   * of each datum in `drawing.datum` and says with `drawing.anchor` where it may be annotated.
   * @returns the height in pixels
   */
  draw(chart: Chart<Spec>, language: AnyLanguage, drawing: DrawingBuilder): number;

  /** The order of the values where the editor declares none; without it, that of the file. */
  order?: 'descending' | 'ascending';
  /** Whether its values may be days of the calendar. */
  drawsDays?: true;
  /** Whether its categories stand on an axis of time, where times that the data skip leave a gap. */
  isOverTime?: true;
  /** The same of what a file says, for a type that draws times in many ways. */
  joinsTimes?(spec: Spec): boolean;
  /** Whether a view of fewer rows keeps the scale of all: shades that mean another value in each view would mislead. */
  keepsScale?: true;
  /** Categories that it shows whether the data have them or not, and what one of them is called. */
  expected?: readonly string[];
  nameOf?(category: string): Localised | undefined;
  /** Whether its categories are the sides of its drawing: sorting by value is not about them, and times stand in order. */
  hasSides?: true;
  /** The values in an order that is neither of these. */
  inOrder?(data: readonly LooseDatum[], spec: Spec): LooseDatum[];
  /** Keys of its file, beyond those of all charts, that name columns of the data. */
  columns?: readonly string[];
  /** The rows that are drawn, for a type whose charts name them otherwise than under `rows`. */
  namedRows?(spec: Spec): NamedRow[];
  /** A row that has its place in the table and none among the marks, such as the difference of two others. */
  rowBeside?(spec: Spec): NamedRow | undefined;
  /** The value that the others are measured by, as the editor names it. */
  threshold?(spec: Spec): Threshold | undefined;
  /** What has to be named, and what refers to what is drawn, beyond what all charts have of both. */
  names?(spec: Spec, data: readonly Datum[]): NamedParts;
  /** What the values must be to be drawn honestly, beyond the limits: those of a panel, and of all panels. */
  rules?(read: Structured<Spec>, data: readonly Datum[], all: readonly Datum[]): Finding[];
  /** Whether its values are read across, at one time after the other, with a crosshair. */
  isReadAcross?(spec: Spec): boolean;
  /** Whether the drawing writes out every value of it: then there is nothing to walk. */
  isWrittenOut?: true;
  /** The category that can always be found and compared with, for a map. */
  home?: string;
  /** The address of the value of the whole that its categories are compared with. */
  comparedWith?(spec: Spec): string | undefined;
  /** The names of the series, by their keys; without it, those of tidy charts. */
  seriesNames?(spec: Spec, language: AnyLanguage): Readonly<Record<string, string>>;
  /** Level 1 of the description of a chart of it, for a type whose charts encode differently; without it, its words. */
  encoding?(chart: Chart<Spec>, language: Language): string;
  /** Whether a datum carries the finding; without it, what the editor lists under `emphasis`. */
  isEmphasised?(spec: Spec, datum: Datum): boolean;
  /** Whether it can be drawn once for each value of a column, side by side on one scale (`roomFor`). */
  drawsMultiples?: true;
  /**
   * Draws the key to what all its panels have alike, at the top and over the whole width; a type without one explains
   * its marks where they stand. That of a scale (`keepsScale`) stands in the panels where each has its own.
   * @returns the y under it
   */
  drawKey?(chart: Chart<Spec>, language: AnyLanguage, drawing: DrawingBuilder): number;
  /** What a value is called that is a level of a classification and not a quantity. */
  levelName?(spec: Spec, value: number, language: AnyLanguage): string;
  /** For a type that a story can tell step by step, each step one of several wholes of equal dots. */
  steps?: {
    /** The wholes, and the rows that are parts of each. */
    wholes(spec: Spec): { id: string; rows: string[] }[];
    /** One of the wholes as a field of dots, and its heading. Throws for an id that it has not. */
    whole(chart: Chart<Spec>, id: string, language: AnyLanguage): StepWhole;
  };
  /** What its description tells besides the values, a sentence: how many lie in each class, for instance. */
  statistics?(chart: Chart<Spec>, language: AnyLanguage): string | undefined;
  /** What is drawn of a chart where it is seen at a third of its size; without it, all. */
  inSmall?(spec: Spec): Spec;
}

/** What a type is called, and what is said of it. */
export interface ChartTypeWords {
  name: string;
  /** What it is for. */
  use: string;
  /** What it can't do, and what happens then. */
  limits: string;
  /** Level 1 of every description: what is encoded how. A sentence without its full stop. */
  encoding: string;
}

/** How much data a type can draw well; beyond it the editor is told. */
export interface ChartLimits {
  /** Fewest and most categories. */
  categories: readonly [number, number];
  /** Fewest and most series; 0 means that the rows need not be told apart by one. */
  series: readonly [number, number];
  /** What it can draw: values below zero; values that are missing, as missing; units that differ. */
  allows: readonly ('negative' | 'missing' | 'mixed units')[];
}

/** A row that a chart names, with the path that names it in its file. */
export interface NamedRow {
  key: string;
  path: PropertyKey[];
  /** The series it belongs to, where the file says so and not the data. */
  series?: string;
}

/** A goal, a limit or an average that the values of a chart are measured by. */
export interface Threshold {
  /** Address of the cell that holds it. */
  from: string;
  /** The category it is about; undefined for all of them. */
  at?: string | undefined;
  /** What it is, with its number; undefined where the editor has not written it yet. */
  texts: Spoken<string | undefined>;
}

/** What of a chart is to be named in both languages, and what its file refers to. */
export interface NamedParts {
  /** Records of the words: each names all of these keys, and nothing else. */
  records?: Readonly<Record<string, ReadonlySet<string>>>;
  /** Sentences of the words: whether the chart draws what they are about. */
  sentences?: Readonly<Record<string, boolean>>;
  /** Keys in the file that must be among those that are drawn. */
  references?: readonly {
    key: string;
    path: PropertyKey[];
    among: 'categories' | 'series' | ReadonlySet<string>;
  }[];
}

/** A whole of equal dots that a step of a story shows. */
export interface StepWhole {
  heading: string;
  units: DotField['units'];
  parts: (DotPart & {
    row: string;
    isCalculated: boolean;
    /** Whether it is more than none of the dots that it has, or less than all. */
    differs?: 'more than none' | 'less than all' | undefined;
  })[];
}

/** A chart of a type over made-up values: for the page of types where no story has one, and for tests. */
export interface ChartSample {
  /** The unit of `value`. */
  unit: string;
  /** Its rows: key, names and value (null where it is missing), and the texts of further columns. */
  rows: readonly ({ id: string; it: string; en: string; value: number | null } & Readonly<
    Record<string, string | number | null>
  >)[];
  /** What its file says besides the type, the resource, the value's column and the words. */
  spec?: Readonly<Record<string, unknown>>;
  /** Its title and subtitle, and what further words the type needs; no digit that would have to be bound. */
  words: Localised<{ title: string; subtitle: string } & Readonly<Record<string, unknown>>>;
}

/** A type as its folder gives it: its name and what its charts' files say follow from its schema. */
export function chartType<
  Schema extends ChartType['schema'] & {
    shape: { kind: { value: string }; words: { shape: { en: z.ZodObject } } };
  },
>(type: Omit<ChartType<z.infer<Schema>>, 'name' | 'schema' | 'wordsSchema'> & { schema: Schema }): ChartType {
  const { kind, words } = type.schema.shape;
  return { ...type, name: kind.value, wordsSchema: words.shape.en };
}

/** The languages that a chart has words in: all full ones, and those of the entrances that show it. */
export function languagesOf({ spec }: Pick<Chart, 'spec'>): AnyLanguage[] {
  return allLanguages.filter((language) => spec.words[language] !== undefined);
}

/** A chart's id is its file's name. */
export function chartIdOf(file: string): string {
  return file.replace(/^.*\/|\.yaml$/g, '');
}

/** The datum that an annotation is tied to; undefined where a view does not show it. */
export function annotatedBy(
  { data }: Pick<Chart, 'data'>,
  { at, series, panel }: TidySpec['annotations'][number],
): Datum | undefined {
  return data.find(
    (each) =>
      each.category === at &&
      (series === undefined || each.series === series) &&
      (panel === undefined || each.panel === panel),
  );
}

/** The cells a chart draws, computed ones among them; what the data have no row for has none. */
export function drawnCells(chart: Chart): BoundCell[] {
  return chart.data.filter(({ isAbsent }) => isAbsent !== true).map(({ cell }) => cell);
}

/** The values that stand among the marks: all but the one that a type draws beside them. */
export function dataAmongMarks({ type, spec, data }: Chart): readonly Datum[] {
  const beside = type.rowBeside?.(spec);
  return data.filter(({ key }) => key !== beside?.key);
}

/** Whether a datum carries the chart's finding. A key that is that of a series and of a category means the series. */
export function isEmphasised({ type, spec, data }: Chart, datum: Datum): boolean {
  if (type.isEmphasised !== undefined) return type.isEmphasised(spec, datum);
  if (!isTidy(spec) || spec.emphasis.length === 0) return false;
  const { category, series } = datum;
  if (series !== undefined && spec.emphasis.includes(series)) return true;
  return spec.emphasis.includes(category) && data.every((each) => each.series !== category);
}

/**
 * The chart as one of its views shows it: the same values, fewer, in another order or with another
 * emphasis. `default` is the chart itself.
 */
export function chartView(chart: Chart, id: string): Chart {
  const { spec } = chart;
  const view = isTidy(spec) ? spec.views.find((candidate) => candidate.id === id) : undefined;
  if (view === undefined || !isTidy(spec)) return chart;
  const chosen = chart.data.filter(({ category }) => view.rows?.includes(category) ?? true);
  // A view puts categories in another order; of a pair the first stays the first.
  const categories = categoriesOf(view.sort === undefined ? chosen : sortData(chosen, view.sort));
  const data = byRanks(chosen, categories, seriesOf(chart.data));
  const emphasised = { ...spec, emphasis: view.emphasis ?? spec.emphasis };
  const whole = chart.type.keepsScale === true ? { wholeData: chart.data } : {};
  return { ...chart, data, ...whole, spec: emphasised };
}

/**
 * The chart as a step of a story shows it: a view, fewer rows, another emphasis. What a type draws that names its
 * rows itself stays as it is: its drawing shows what the step speaks of.
 */
export function chartInState(chart: Chart, state: StateSpec): Chart {
  const seen = chartView(chart, state.view ?? defaultView);
  const { spec } = seen;
  if (!isTidy(spec)) return seen;
  const data = seen.data.filter(({ category }) => state.rows?.includes(category) ?? true);
  const emphasised = { ...spec, emphasis: state.emphasis ?? spec.emphasis };
  return { ...seen, data, wholeData: roomFor(seen), spec: emphasised };
}

/** The values that a drawing has scale and room for: those that are drawn, or those of all states of the chart. */
export function roomFor({ data, wholeData }: Pick<Chart, 'data' | 'wholeData'>): readonly Datum[] {
  return wholeData ?? data;
}

/** Ids of the looks at a chart, the first one `default`. */
export function viewsOf({ spec }: Chart): string[] {
  return [defaultView, ...(isTidy(spec) ? spec.views.map(({ id }) => id) : [])];
}

/** The words of a chart with the marks of bound numbers taken off. */
export function plainWords<T>(words: T): T {
  if (typeof words === 'string') return plainText(words) as T;
  if (Array.isArray(words)) return words.map((inner: unknown) => plainWords(inner)) as T;
  if (typeof words === 'object' && words !== null) {
    const entries = Object.entries(words).map(([key, inner]) => [key, plainWords(inner)] as const);
    return Object.fromEntries(entries) as T;
  }
  return words;
}

/** The title and the subtitle of a chart as they are set, their numbers on one line with their units. */
export function chartTitles({ spec }: Chart, language: AnyLanguage): { title: string; subtitle: string } {
  const { title, subtitle } = plainWords(inLanguage(spec.words, language));
  return { title: withFixedSpaces(title), subtitle: withFixedSpaces(subtitle) };
}
