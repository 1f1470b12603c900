/** From a state to what is drawn: frames with their keys, what is apart or refused and why, and what is missing. */

import { explorerWords } from '../i18n/explorer-words.ts';
import { unitWords } from '../i18n/unit-words.ts';
import { dashes, timeFrame } from './drawing/time-frame.ts';
import { coloursOf, mostColours, plainColour } from './drawing/colours.ts';
import type { FrameContext } from './drawing/context.ts';
import { frameSymbols, type Frame, type KeyEntry, type Measure } from './drawing/frame.ts';
import { histogramFrame } from './drawing/histogram-frame.ts';
import { mapFrame, mapKey } from './drawing/map-frame.ts';
import { isForecast, rowsFrame } from './drawing/rows-frame.ts';
import {
  cellOf,
  columnFor,
  columnOf,
  idOf,
  shownOf,
  type Explorable,
  type ExplorableRow,
  type ExplorableTable,
} from './explorable.ts';
import { groupRows, joinRows, mapRefusal, type Group, type Reason } from './joining.ts';
import { nameRows, seriesColumns } from './naming.ts';
import { distinctCells, selectRows } from './selection.ts';
import { alongColumns, tableOf, type ExplorerState } from './state.ts';

/** The most that a reader can take in, and the least that says something. */
export const limits = { bars: 120, rows: 3000, frames: 12, fewestInHistogram: 5, missingNamed: 12 } as const;

/** Frames that share an axis, under the name of what they have in common. */
export interface PlannedGroup {
  heading: string;
  key: readonly KeyEntry[];
  frames: readonly Frame[];
}

export interface Plan {
  table: ExplorableTable;
  /** Chosen, in order. */
  rows: readonly ExplorableRow[];
  groups: readonly PlannedGroup[];
  /** Why it is drawn apart. */
  apart: readonly Reason[];
  /** Why something is not drawn, or not as it was asked for. */
  refused: readonly Reason[];
  /** Names of the rows without a value, with the reasons. */
  missing: readonly { name: string; reason: string }[];
  /** The values' title and unit in words: `Share, per cent`. */
  measure: string;
  /** Short citations of the sources of the chosen rows. */
  sources: readonly string[];
  hasForecasts: boolean;
}

/** How wide the drawings may be, and how wide texts are. */
export interface Room {
  widthPx: number;
  measure: Measure;
}

/** Everything a state shows. Pure: the same state in the same room gives the same plan. */
export function planState(explorable: Explorable, state: ExplorerState, room: Room): Plan {
  const { language } = explorable;
  const table = tableOf(explorable, state);
  const rows = selectRows(table, state, language);
  const value = columnOf(table, state.value)?.column;
  const source = columnFor(table, 'source');
  const bare: Plan = {
    table,
    rows,
    groups: [],
    apart: [],
    refused: [],
    missing: [],
    measure: value?.title ?? table.title,
    sources:
      source === undefined
        ? []
        : distinctCells(table, source.name, rows)
            .map(({ raw }) => explorable.sources[raw])
            .filter((text) => text !== undefined),
    hasForecasts: false,
  };
  if (value === undefined) return { ...bare, refused: [{ word: 'refused.numbers' }] };
  const isMissing = (row: ExplorableRow) => cellOf(table, row, value.name)?.value === undefined;
  const names = nameRows(table, nameColumn(table, state), rows);
  const missing = rows
    .filter(isMissing)
    .map((row) => ({ name: names.get(row) ?? '', reason: shownOf(cellOf(table, row, value.name)) }));
  const drawn = drawGroups(explorable, { ...state, value: value.name }, table, rows, room);
  const units = [...new Set(drawn.groups.map(({ unit }) => unit))];
  const only = units.length === 1 ? units[0] : undefined;
  const words = only === undefined ? undefined : unitWords(only, language);
  return {
    ...bare,
    ...drawn,
    missing,
    measure: words === undefined ? value.title : `${value.title}, ${words}`,
    hasForecasts: drawn.groups.length > 0 && rows.some((row) => isForecast({ table }, row)),
  };
}

/** What rows are called where they are listed. */
function nameColumn(table: ExplorableTable, state: ExplorerState): string {
  return columnFor(table, 'label')?.name ?? table.columns.find(({ isKey }) => isKey)?.name ?? state.along;
}

type Drawn = Pick<Plan, 'apart' | 'refused'> & { groups: (PlannedGroup & { unit: string | undefined })[] };

function drawGroups(
  explorable: Explorable,
  state: FrameContext['state'],
  table: ExplorableTable,
  rows: readonly ExplorableRow[],
  room: Room,
): Drawn {
  const { language } = explorable;
  const nothing = (reason: Reason): Drawn => ({ groups: [], apart: [], refused: [reason] });
  const asked = wantedAlong(table, state);
  if (asked !== undefined) return nothing(asked);
  const known = rows.filter((row) => cellOf(table, row, state.value)?.value !== undefined);
  if (known.length === 0) return nothing({ word: 'refused.noValues' });
  if (known.length > limits.rows)
    return nothing({
      word: 'refused.manyRows',
      facts: { count: String(known.length), most: String(limits.rows) },
    });
  const grouping = groupRows(table, state, rows, (unit) => unitWords(unit, language) ?? unit);
  const apart: Reason[] = [...grouping.reasons];
  const refused: Reason[] = [];
  const add = (list: Reason[], reason: Reason) => {
    if (!list.some((each) => JSON.stringify(each) === JSON.stringify(reason))) list.push(reason);
  };
  const parted = grouping.groups.map((group) => {
    const colour = colourColumn(table, state, group, (reason) => {
      add(refused, reason);
    });
    const panels = panelsOf(table, state, colour, group, (reason) => {
      add(apart, reason);
    });
    return { group, colour, panels };
  });
  const count = parted.reduce((sum, { panels }) => sum + panels.length, 0);
  if (count > limits.frames)
    return { groups: [], apart, refused: [{ word: 'refused.panels', facts: { count: String(count) } }] };
  const groups = parted.flatMap(({ group, colour, panels }) => {
    const reason = refusalOf(table, state, group, panels);
    if (reason !== undefined) {
      add(refused, reason);
      return [];
    }
    if (state.mark === 'line' || state.mark === 'area')
      for (const why of joinRows(table, state, group.rows).reasons) add(apart, why);
    return [drawGroup(explorable, state, table, group, colour, panels, room)];
  });
  return { groups, apart, refused };
}

/** Why nothing can stand along what is asked for. */
function wantedAlong(table: ExplorableTable, { mark }: ExplorerState): Reason | undefined {
  if (alongColumns(table, mark).length > 0) return undefined;
  return { word: mark === 'map' ? 'refused.noTerritory' : 'refused.noTime' };
}

/** The column that colours a group: the one asked for, or what its lines are told apart by. */
function colourColumn(
  table: ExplorableTable,
  state: FrameContext['state'],
  { rows }: Group,
  refuse: (reason: Reason) => void,
): string | undefined {
  const { mark, colour } = state;
  if (mark === 'map' || mark === 'histogram') return undefined;
  const isJoined = mark === 'line' || mark === 'area';
  const [own, ...more] = isJoined ? seriesColumns(table, state, rows, [state.panels]) : [colour];
  const column = colour ?? (more.length === 0 ? own : undefined);
  if (column === undefined) return undefined;
  if (distinctCells(table, column, rows).length <= mostColours) return column;
  // Lines beyond five get panels of their own.
  if (colour !== undefined && !isJoined) refuse({ word: 'refused.colours' });
  return undefined;
}

interface Panel {
  heading: string;
  rows: readonly ExplorableRow[];
}

/** The panels of a group: as asked for, and one for each line or area that would not be told from the others. */
function panelsOf(
  table: ExplorableTable,
  state: FrameContext['state'],
  colour: string | undefined,
  { rows }: Group,
  tell: (reason: Reason) => void,
): Panel[] {
  const { mark, panels } = state;
  const split = (names: readonly string[], all: readonly ExplorableRow[]): Panel[] =>
    [
      ...Map.groupBy(all, (row) =>
        JSON.stringify(names.map((name) => idOf(cellOf(table, row, name)))),
      ).values(),
    ].map((own) => ({
      heading: names.map((name) => shownOf(cellOf(table, own[0] ?? [], name))).join(', '),
      rows: own,
    }));
  const asked = panels === undefined ? [] : [panels];
  if (mark !== 'line' && mark !== 'area') return split(asked, rows);
  const series = seriesColumns(table, state, rows, asked);
  const isMany = series.length > 0 && (mark === 'area' || colour === undefined);
  if (!isMany) return split(asked, rows);
  const apart = split([...asked, ...series], rows);
  if (apart.length > split(asked, rows).length)
    tell({ word: mark === 'area' ? 'apart.areas' : 'apart.lines' });
  return apart;
}

/** Why a group can't be drawn as it is asked for. */
function refusalOf(
  table: ExplorableTable,
  state: FrameContext['state'],
  { rows, unit }: Group,
  panels: readonly Panel[],
): Reason | undefined {
  if (unit === 'rank' && ['bar', 'area', 'histogram'].includes(state.mark)) return { word: 'refused.rank' };
  const known = rows.filter((row) => cellOf(table, row, state.value)?.value !== undefined);
  const count = String(known.length);
  switch (state.mark) {
    case 'bar':
      return rows.length > limits.bars
        ? { word: 'refused.manyBars', facts: { count: String(rows.length) } }
        : undefined;
    case 'histogram':
      return known.length < limits.fewestInHistogram
        ? { word: 'refused.fewValues', facts: { count, least: String(limits.fewestInHistogram) } }
        : undefined;
    case 'map':
      return panels
        .map((panel) => mapRefusal(table, state, panel.rows))
        .find((reason) => reason !== undefined);
    case 'line':
    case 'area':
      return joinRows(table, state, rows).refusal;
    case 'dot':
      return undefined;
  }
}

/** Width below which a panel is not read, and the space between two. */
const [leastPanelPx, panelGapPx] = [240, 24];

function drawGroup(
  explorable: Explorable,
  state: FrameContext['state'],
  table: ExplorableTable,
  group: Group,
  colour: string | undefined,
  panels: readonly Panel[],
  { widthPx, measure }: Room,
): Drawn['groups'][number] {
  const perLine = Math.max(
    1,
    Math.min(panels.length, 3, Math.floor((widthPx + panelGapPx) / (leastPanelPx + panelGapPx))),
  );
  const panelPx = Math.floor((widthPx - (perLine - 1) * panelGapPx) / perLine);
  const context = {
    table,
    state,
    language: explorable.language,
    shared: group.rows,
    unit: group.unit,
    widthPx: panelPx,
    measure,
    colours: colour === undefined ? new Map<string, string>() : coloursOf(table, colour, group.rows),
    plain: plainColour(table, group.rows),
    colour,
  };
  const frames = panels.map(({ heading, rows }) => ({
    ...drawFrame({ ...context, rows }, explorable),
    heading,
  }));
  return {
    heading: group.parts.join(', '),
    key: keyOf({ ...context, rows: group.rows }),
    frames,
    unit: group.unit,
  };
}

function drawFrame(context: FrameContext, { map }: Explorable): Frame {
  const { mark, along } = context.state;
  const kind = columnOf(context.table, along)?.column.kind;
  if (mark === 'histogram') return histogramFrame(context);
  if (mark === 'map' && map !== undefined) return mapFrame(context, map);
  return mark === 'line' || mark === 'area' || (mark === 'dot' && kind !== 'text')
    ? timeFrame(context)
    : rowsFrame(context);
}

/** What colours, shapes and dashes stand for; nothing where bars say it beside themselves. */
function keyOf(context: FrameContext): KeyEntry[] {
  const { table, state, rows, colour, colours } = context;
  if (state.mark === 'map') return mapKey(context);
  if (colour === undefined || state.mark === 'bar') return [];
  const isLine = state.mark === 'line' || state.mark === 'area';
  const turns = [...colours.keys()];
  return distinctCells(table, colour, rows).map((cell) => {
    const turn = Math.max(0, turns.indexOf(idOf(cell)));
    return {
      colour: colours.get(idOf(cell)) ?? context.plain,
      symbol: frameSymbols[turn % frameSymbols.length] ?? 'circle',
      ...(isLine ? { dash: dashes[turn % dashes.length] ?? '' } : {}),
      text: shownOf(cell),
    };
  });
}

/** A reason in words. */
export function reasonWords(reason: Reason, { language }: Pick<Explorable, 'language'>): string {
  if ('written' in reason) return reason.written;
  return explorerWords(language)(reason.word, reason.facts);
}
