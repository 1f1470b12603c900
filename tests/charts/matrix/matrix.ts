/** The matrix: each form of each type of chart with each kind of data, read, checked and drawn as `npm run check` does. */

import { describeChart } from '../../../src/charts/beside/chart-description.ts';
import { chartTable } from '../../../src/charts/beside/chart-table.ts';
import type { Chart } from '../../../src/charts/chart.ts';
import { drawChart } from '../../../src/charts/draw-chart.ts';
import type { Finding } from '../../../src/findings/finding.ts';
import type { Drawing } from '../../../src/plotting/drawing.ts';
import { layoutFaultsOf } from '../../../src/plotting/seen/layout-faults.ts';
import { seenIn, type Seen } from '../../../src/plotting/seen/seen.ts';
import { wideDrawingWidths } from '../../../src/plotting/theme.ts';
import { checkMadeUp } from '../check-made-up.ts';
import { languages, type Language } from '../../../src/site.ts';
import type { SourceTree } from '../../../src/text/source-tree.ts';
import { sampleTree } from '../../content.ts';
import { cellFiles } from './cell-files.ts';
import { contentFaults, dataFaults, shownIn, type Shown } from './content-faults.ts';
import { forms, type Form } from './forms.ts';
import { present } from '../../../src/present.ts';
import { kindsOfData, type KindOfData } from './kinds-of-data.ts';
import { lettersOf, madeData, type MadeData } from './made-data.ts';
import { channelsIn, scaleFaults, type Channel } from './read-back.ts';
import { tickFaultsOf, wordFaultsOf } from './word-faults.ts';

/** A cell of the matrix as it came out: drawn, or refused with findings. */
export interface Cell {
  kind: Pick<KindOfData, 'name' | 'isSane' | 'isGapless' | 'sameAs'>;
  made: MadeData;
  /** Undefined where it was refused. */
  chart: Chart | undefined;
  /** What was refused for how it is drawn, to be looked at. */
  refused?: Chart | undefined;
  findings: readonly Finding[];
  /** What stopped the reading, where anything did. */
  crash?: string | undefined;
}

/** What a form shows of plain data at a width, and so has to show of all. */
export interface Promise {
  channels: readonly Channel[];
  shown: Shown;
}

/** The kinds of data that suit a form. */
export function kindsOf(form: Form): KindOfData[] {
  return kindsOfData.filter(({ suits }) => suits?.(form) ?? true);
}

/** What came of reading a chart: its findings, or the error that stopped the reading of all. */
interface Outcome {
  chart: Chart | undefined;
  refused?: Chart | undefined;
  findings: Finding[];
  crash?: string;
}

/** Reads and checks charts over made-up data, all in one publication; each alone where one stops the others. */
export function readCells<T extends { files: (id: string, number: number) => SourceTree }>(
  wanted: readonly T[],
): ({ wish: T } & Outcome)[] {
  try {
    return readTogether(wanted);
  } catch (error) {
    if (wanted.length !== 1) return wanted.flatMap((each) => readCells([each]));
    const crash =
      error instanceof Error
        ? `${error.message} ${error.stack?.split('\n')[1]?.trim() ?? ''}`
        : String(error);
    return wanted.map((wish) => ({ wish, chart: undefined, findings: [], crash }));
  }
}

function readTogether<T extends { files: (id: string, number: number) => SourceTree }>(
  wanted: readonly T[],
): ({ wish: T } & Outcome)[] {
  const tree = new Map(sampleTree);
  const ids = wanted.map((_, index) => `cell-${lettersOf(index)}`);
  wanted.forEach(({ files }, index) => {
    for (const [path, bytes] of files(ids[index] ?? '', 1000 + index)) tree.set(path, bytes);
  });
  const { publication, findings } = checkMadeUp(tree);
  return wanted.map((wish, index) => {
    const id = ids[index] ?? '';
    const own = findings.filter(({ file }) => file.includes(`/${id}.`) || file.includes(`/${id}/`));
    const chart = publication.charts.get(id);
    return { wish, findings: own, ...(own.length > 0 ? { chart: undefined, refused: chart } : { chart }) };
  });
}

const read = new Map<string, Map<string, Cell>>();

/** All the cells of a form by the names of their kinds of data. */
export function cellsOf(form: Form): Map<string, Cell> {
  const known = read.get(form.name);
  if (known !== undefined) return known;
  const wanted = kindsOf(form).map((kind) => {
    const made = madeData(form, kind.wish);
    return { kind, made, files: (id: string, number: number) => cellFiles(id, made, number) };
  });
  const cells = new Map(
    readCells(wanted).map(({ wish: { kind, made }, ...outcome }): [string, Cell] => [
      kind.name,
      { kind, made, ...outcome },
    ]),
  );
  read.set(form.name, cells);
  return cells;
}

const seen = new WeakMap<Drawing, Seen>();

/** What there is to see in a drawing, read once: many questions are put to it. */
function seenOf(drawing: Drawing): Seen {
  const known = seen.get(drawing) ?? seenIn(drawing);
  seen.set(drawing, known);
  return known;
}

const promises = new Map<string, Promise>();

/** What the form shows at a width of plain data: of few rows or, where it is asked for, of many. */
function promiseOf(form: Form, widthPx: number, kind = plainKind): Promise {
  const key = `${form.name} ${widthPx} ${kind}`;
  const known = promises.get(key);
  if (known !== undefined) return known;
  const plain = cellsOf(form).get(kind);
  const promise =
    plain?.chart === undefined
      ? { channels: [], shown: { marks: 'none', categories: false, series: false, time: false } as const }
      : promised(seenOf(drawChart(plain.chart, 'en', widthPx)), plain.chart, plain.made);
  promises.set(key, promise);
  return promise;
}

/** The form of the same type that is drawn once. */
function withoutPanels(form: Form): Form {
  if (!form.isInPanels) return form;
  const single = forms.find(({ type, isInPanels }) => type === form.type && !isInPanels);
  return present(single, `the form of ${form.name} without panels`);
}

/** The kind of data that all forms draw: what they show of it they show of all. */
export const plainKind = 'eight plain rows';
const [manyKind, fewRows] = ['twenty rows', 8];
const [narrowest] = wideDrawingWidths;

function promised(seen: Seen, chart: Chart, made: MadeData): Promise {
  return { channels: channelsIn(seen, chart.data), shown: shownIn(seen, chart, made, 'en') };
}

/** The channels that a form shows of plain data, by width. */
export function channelsOf(form: Form): Channel[][] {
  return wideDrawingWidths.map((width) => [...promiseOf(form, width).channels]);
}

/** What is wrong with the drawings of a cell: each fault once, with where it occurs. */
export function drawingFaults({ chart, made }: Pick<Cell, 'chart' | 'made'>): string[] {
  if (chart === undefined) return [];
  const faults = new Map<string, string[]>();
  const add = (fault: string, place: string) => faults.set(fault, [...(faults.get(fault) ?? []), place]);
  for (const language of languages) {
    for (const fault of dataFaults(chart, made, language)) add(fault, language);
    for (const width of wideDrawingWidths) {
      for (const fault of faultsAt(chart, made, language, width)) add(fault, `${language} ${width}`);
    }
  }
  return [...faults].map(([fault, places]) => `${fault} (${places.join(', ')})`);
}

function faultsAt(chart: Chart, made: MadeData, language: Language, width: number): string[] {
  const drawing = drawChart(chart, language, width);
  const inDrawing = seenOf(drawing);
  const { channels, shown: ofFew } = promiseOf(made.form, width);
  // Among many rows a type may name those alone that carry the finding.
  const isMany = made.categories.length > fewRows;
  const { categories } = isMany ? promiseOf(made.form, narrowest, manyKind).shown : ofFew;
  // Several panels may name all among them where each names its highest and its lowest alone.
  const { shown: ofOne } = promiseOf(withoutPanels(made.form), width);
  const shown = { ...ofFew, categories: categories && ofOne.categories };
  const isTall = drawing.heightPx < 20 || drawing.heightPx > 4000;
  return [
    ...(isTall ? [`it is ${drawing.heightPx} px tall`] : []),
    ...layoutFaultsOf(inDrawing).map(({ detail }) => detail),
    ...wordFaultsOf(inDrawing),
    // The years of events are set apart where they would meet.
    ...(made.form.measure === 'year' ? [] : tickFaultsOf(inDrawing, language)),
    ...scaleFaults(inDrawing, chart.data, channels, language),
    ...contentFaults(inDrawing, chart, made, shown, language),
  ];
}

/** What a reader would see differently in two drawings that should be the same, and in what stands beside them. */
export function differences(one: Chart, other: Chart): string[] {
  if (one === other) {
    // Nothing differs from itself; but it has to be describable, as its drawings and its table are looked at before.
    for (const language of languages) describeChart(one, language);
    return [];
  }
  return languages.flatMap((language) => {
    const tableOf = (chart: Chart) => JSON.stringify(chartTable(chart, language));
    const descriptionOf = (chart: Chart) => describeChart(chart, language);
    return [
      ...(tableOf(one) === tableOf(other) ? [] : [`the tables differ (${language})`]),
      ...(descriptionOf(one) === descriptionOf(other) ? [] : [`the descriptions differ (${language})`]),
      ...wideDrawingWidths
        .filter((width) => looksOf(one, language, width) !== looksOf(other, language, width))
        .map((width) => `the drawings differ (${language} ${width})`),
    ];
  });
}

const looks = new WeakMap<Drawing, string>();

/** Texts and shapes with their places, in any order. */
function looksOf(chart: Chart, language: Language, width: number): string {
  const drawing = drawChart(chart, language, width);
  const known = looks.get(drawing) ?? lookOf(drawing);
  looks.set(drawing, known);
  return known;
}

function lookOf(drawing: Drawing): string {
  const { texts, shapes, heightPx } = seenOf(drawing);
  const placed = [...texts, ...shapes].map((each) => {
    const box = [each.left, each.top, each.right, each.bottom].map((px) => px.toFixed(1));
    const what =
      each.kind === 'text' ? `${each.text} ${each.role}` : `${each.kind} ${JSON.stringify(each.lines)}`;
    return `${what} ${box.join(' ')} ${[...each.classes].toSorted().join(' ')}`;
  });
  return [String(heightPx), ...placed.toSorted()].join('\n');
}
