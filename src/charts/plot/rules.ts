/** What a file of marks must say to be drawn honestly: channels that can be read, rows that all have marks, scales that hide nothing. */

import { finding, type Finding } from '../../findings/finding.ts';
import { nearestName } from '../../text/nearest-name.ts';
import type { Structured } from '../../text/structured-file.ts';
import type { Chart } from '../chart.ts';
import { categoriesOf, seriesOf, type Datum } from '../datum.ts';
import { timesOf } from '../time.ts';
import { missingFinding } from '../parts/missing-finding.ts';
import { thresholdNames } from '../parts/threshold.ts';
import { overlapFaults } from '../reading/sums.ts';
import { channelsOf, isLengthAxis, isShare } from './axes-of.ts';
import { isBound } from './bound-marks.ts';
import { categoryColumnOf, measureOf, observationsOf, type Measure } from './measures.ts';
import type { AxisName, PlotMark, PlotSpec } from './spec.ts';

type Read = Structured<PlotSpec>;
type Facts = Pick<Chart<PlotSpec>, 'spec' | 'resource' | 'data'>;
type Need = 'number' | 'text' | 'any';

/** What the channels of each mark must read; those that are not named may read anything. */
const needs: Readonly<Partial<Record<PlotMark['mark'], Readonly<Record<string, Need>>>>> = {
  line: { y: 'number', stroke: 'text' },
  area: { y: 'number', fill: 'text' },
  barX: { x: 'number', y: 'text', fill: 'text' },
  barY: { y: 'number', x: 'text', fill: 'text' },
  rectY: { x: 'number', fill: 'text' },
  ruleX: { y1: 'number', y2: 'number', stroke: 'text' },
  ruleY: { x1: 'number', x2: 'number', stroke: 'text' },
  tickX: { x: 'number', stroke: 'text' },
  tickY: { y: 'number', stroke: 'text' },
  cell: { x: 'text', y: 'text', fill: 'number' },
  dot: { r: 'number', fill: 'text' },
  link: { stroke: 'text' },
  arrow: { stroke: 'text' },
};
const mostColours = 5;

/** Faults of the channels, and where there is none those of what they draw. */
export function plotRules(read: Read, data: readonly Datum[]): Finding[] {
  const [first] = data;
  if (first === undefined) return [];
  const facts: Facts = { spec: read.value, resource: first.cell.resource, data: [...data] };
  const faults = [...channelFindings(read, facts), ...dodgeFindings(read)];
  if (faults.length > 0) return faults;
  return [
    ...unitFindings(read, facts),
    ...colourFindings(read, facts),
    ...rowFindings(read, facts),
    ...scaleFindings(read, facts),
    ...backwardsFindings(read, facts),
    ...radiusFindings(read, facts),
    ...stackFindings(read, facts),
    ...thresholdFindings(read, facts),
  ];
}

/** Dots are moved aside along the axis that they leave free: the other alone says where they stand. */
function dodgeFindings({ value: spec, placeOf }: Read): Finding[] {
  return spec.marks.flatMap((mark, index) => {
    if (mark.mark !== 'dot' || mark.dodge === undefined) return [];
    const axis = mark.dodge;
    const other = axis === 'x' ? 'y' : 'x';
    if (mark[axis] === undefined && mark[other] !== undefined) return [];
    const reason = mark[axis] === undefined || mark[other] === undefined ? 'nowhere' : 'taken';
    return [finding('PLT-004', placeOf(['marks', index, 'dodge']), { axis, other, reason })];
  });
}

/** Marks that are added up where several stand at one place: parts that are all known, and none that holds others. */
function stackFindings({ value: spec, placeOf }: Read, { data }: Facts): Finding[] {
  const { series, facets } = spec;
  if (series === undefined || spec.observation === 'category') return [];
  const isApart = (mark: PlotMark) =>
    [
      ...Object.values(facets),
      ...(['x', 'y'] as const).flatMap((axis) => channelsOf(mark, axis).map(({ column }) => column)),
    ].includes(series);
  const index = spec.marks.findIndex(
    (mark) => ['area', 'barX', 'barY'].includes(mark.mark) && !isApart(mark),
  );
  if (index === -1) return [];
  const place = placeOf(['marks', index, 'mark']);
  const half = [...Map.groupBy(data, ({ category }) => category).values()].find(
    (members) => new Set(members.map(({ cell }) => cell.value === undefined)).size > 1,
  );
  const part = half?.find(({ cell }) => cell.value === undefined);
  return [
    ...(part === undefined ? [] : [missingFinding('plot', part, place)]),
    ...overlapFaults(data, 'category', place),
  ];
}

/** Every channel of the marks and every column of the panels, with where the file names it. */
export function namedChannels(
  spec: PlotSpec,
): { channel: string; column: string; path: PropertyKey[]; need: Need }[] {
  const ofMarks = spec.marks.flatMap((mark, index) =>
    Object.entries(mark).flatMap(([channel, value]) => {
      if (!['x', 'y', 'x1', 'x2', 'y1', 'y2', 'r', 'fill', 'stroke', 'text'].includes(channel)) return [];
      const need = needs[mark.mark]?.[channel] ?? 'any';
      const columns = (Array.isArray(value) ? value : [value]) as readonly unknown[];
      return columns.flatMap((column, at) =>
        typeof column === 'string'
          ? [
              {
                channel,
                column,
                path: ['marks', index, channel, ...(Array.isArray(value) ? [at] : [])],
                need,
              },
            ]
          : [],
      );
    }),
  );
  const ofPanels = Object.entries(spec.facets).flatMap(([channel, column]) =>
    column === undefined ? [] : [{ channel, column, path: ['facets', channel], need: 'text' as const }],
  );
  return [...ofMarks, ...ofPanels];
}

function channelFindings({ placeOf }: Read, facts: Facts): Finding[] {
  const { resource, spec, data } = facts;
  const known = [
    ...resource.descriptor.schema.fields.map(({ name }) => name),
    ...(spec.observation === 'category' ? seriesOf(data) : []),
  ];
  return namedChannels(spec).flatMap(({ channel, column, path, need }): Finding[] => {
    const read = measureOf(facts, column);
    if (read === 'unknown') {
      const suggestion = nearestName(column, known);
      return [finding('CHT-002', placeOf(path), { name: column, file: resource.file, suggestion })];
    }
    if (read === 'unlisted')
      return [finding('PLT-001', placeOf(path), { channel, name: column, reason: 'not listed' })];
    const axis = channel.startsWith('x') ? 'x' : channel.startsWith('y') ? 'y' : undefined;
    const wanted = axis === undefined || need !== 'any' ? need : needOfScale(spec, axis);
    if (
      wanted === 'number' &&
      read.kind !== 'number' &&
      !(axis !== undefined && read.kind !== 'text' && need === 'any')
    )
      return [finding('PLT-001', placeOf(path), { channel, name: column, reason: 'no number' })];
    if (wanted === 'text' && read.kind === 'number')
      return [finding('PLT-001', placeOf(path), { channel, name: column, reason: 'no text' })];
    return [];
  });
}

/** What the declared type of a scale needs of its columns. */
function needOfScale({ scales }: PlotSpec, axis: AxisName): Need {
  const type = scales[axis]?.type;
  if (type === undefined) return 'any';
  return type === 'band' || type === 'point' ? 'text' : 'number';
}

/** The measures on an axis. Channels have been checked. */
function measuresOf(facts: Facts, axis: AxisName): Measure[] {
  const columns = facts.spec.marks.flatMap((mark) => channelsOf(mark, axis).map(({ column }) => column));
  return [...new Set(columns)].flatMap((column) => {
    const read = measureOf(facts, column);
    return typeof read === 'string' ? [] : [read];
  });
}

/** The values of each axis have one unit, and one nature. */
function unitFindings({ placeOf }: Read, facts: Facts): Finding[] {
  const { data, spec } = facts;
  const unitsOf = (series: readonly Datum[]) => series.map(({ cell }) => cell.unit.name);
  return (['x', 'y'] as const).flatMap((axis): Finding[] => {
    const measures = measuresOf(facts, axis);
    const kinds = new Set(measures.map(({ kind }) => kind));
    if (kinds.size > 1) {
      const [other] = measures.filter(({ kind }) => kind !== 'number');
      const at = namedChannels(spec).find(
        ({ channel, column }) => channel.startsWith(axis) && column === other?.column,
      );
      if (other !== undefined && at !== undefined)
        return [
          finding('PLT-001', placeOf(at.path), {
            channel: at.channel,
            name: other.column,
            reason: 'no number',
          }),
        ];
    }
    const units = new Set(
      measures
        .filter(({ kind }) => kind === 'number')
        .flatMap(({ column }) =>
          unitsOf(spec.observation === 'category' ? data.filter(({ series }) => series === column) : data),
        ),
    );
    return units.size < 2
      ? []
      : [finding('CHT-006', placeOf(['value'], 'key'), { units: [...units].join(', ') })];
  });
}

/** A threshold is a rule across: amounts, and no shares, are measured up. */
function thresholdFindings({ value: spec, placeOf }: Read, facts: Facts): Finding[] {
  if (spec.threshold === undefined) return [];
  const [up] = measuresOf(facts, 'y');
  if (up?.kind === 'number' && !isShare(spec, 'y')) return [];
  const name = up?.column ?? spec.threshold.from;
  return [finding('PLT-001', placeOf(['threshold']), { channel: 'threshold', name, reason: 'no number' })];
}

/** No more colours than can be told apart. */
function colourFindings({ placeOf }: Read, facts: Facts): Finding[] {
  return namedChannels(facts.spec)
    .filter(({ channel }) => channel === 'fill' || channel === 'stroke')
    .flatMap(({ column, path }): Finding[] => {
      const read = measureOf(facts, column);
      if (typeof read === 'string' || read.kind === 'number') return [];
      const count = new Set(observationsIn(facts).map(read.read)).size;
      if (count <= mostColours) return [];
      const counted = { kind: 'plot', of: 'series' as const, count, least: 1, most: mostColours };
      return [finding('CHT-012', placeOf(path), counted)];
    })
    .slice(0, 1);
}

function observationsIn(facts: Facts) {
  return observationsOf(facts as Chart<PlotSpec>);
}

/** Every value of the table is drawn by a mark of its own, unless it or the other end of its mark is missing. */
function rowFindings({ placeOf }: Read, facts: Facts): Finding[] {
  const { spec, data } = facts;
  const drawn = new Set(
    spec.marks
      .filter((mark) => mark.mark !== 'text' && isBound(mark))
      .flatMap((mark) => Object.values(mark).filter((column) => typeof column === 'string')),
  );
  const panels = namedChannels(spec).filter(({ channel }) => channel === 'fx' || channel === 'fy');
  const hasPanel = (datum: Datum) =>
    panels.every(({ column }) => {
      const read = measureOf(facts, column);
      return typeof read !== 'string' && read.read({ datum, data: [datum] }) !== undefined;
    });
  const undrawn = data.filter((datum) => {
    const column = spec.observation === 'category' ? datum.series : spec.value;
    return datum.cell.value !== undefined && !(column !== undefined && drawn.has(column) && hasPanel(datum));
  });
  const [first] = undrawn;
  if (first === undefined) return [];
  return [finding('PLT-002', placeOf(['marks'], 'key'), { key: first.key, count: undrawn.length })];
}

/** No scale leaves out a value, or the zero that lengths are read from. */
function scaleFindings({ placeOf }: Read, facts: Facts): Finding[] {
  const { spec } = facts;
  const observations = observationsIn(facts);
  return (['x', 'y'] as const).flatMap((axis): Finding[] => {
    const scale = spec.scales[axis];
    const read = measuresOf(facts, axis).flatMap((measure) =>
      observations.flatMap((observation) => {
        const value = measure.read(observation);
        return typeof value === 'number' ? [{ value, key: observation.datum.key, kind: measure.kind }] : [];
      }),
    );
    const find = (
      reason: 'outside' | 'not above zero' | 'cut' | 'in parts',
      path: PropertyKey[],
      isRefused: (value: number) => boolean,
    ): Finding[] => {
      const first = read.find(({ value }) => isRefused(value));
      return first === undefined ? [] : [finding('PLT-003', placeOf(path), { axis, reason, key: first.key })];
    };
    const [low, high] = scale?.domain?.toSorted((a, b) => a - b) ?? [];
    const isCut = low !== undefined && high !== undefined && (low > 0 || high < 0);
    const isLength = isLengthAxis(spec, axis);
    const share = spec.marks.findIndex(
      (mark) => 'stack' in mark && mark.stack === 'normalize' && (mark.mark === 'barX') === (axis === 'x'),
    );
    return [
      ...(low === undefined || high === undefined
        ? []
        : find('outside', ['scales', axis, 'domain'], (value) => value < low || value > high)),
      ...(scale?.type === 'log'
        ? find('not above zero', ['scales', axis, 'type'], (value) => value <= 0)
        : []),
      ...(isLength && isCut ? find('cut', ['scales', axis, 'domain'], () => true) : []),
      ...(isLength && scale?.type === 'log'
        ? find('cut', ['scales', axis, 'type'], (value) => value > 0)
        : []),
      ...(share === -1 ? [] : find('in parts', ['marks', share, 'stack'], (value) => value < 0)),
    ].slice(0, 1);
  });
}

/** Time goes from left to right, and down a list: an axis turned round would show what rose as falling. */
function backwardsFindings({ value: spec, placeOf }: Read, facts: Facts): Finding[] {
  if (spec.scales.x?.reverse !== true || spec.category === undefined) return [];
  const isTime = measuresOf(facts, 'x').some(
    ({ column, kind }) => kind === 'year' || kind === 'date' || column === spec.category,
  );
  const times = categoriesOf(facts.data);
  const [first] = times;
  if (!isTime || first === undefined || timesOf(times) === undefined) return [];
  const path = ['scales', 'x', 'reverse'];
  return [finding('PLT-003', placeOf(path), { axis: 'x', reason: 'backwards', key: first })];
}

/** An area is as large as a value: none is less than nothing. */
function radiusFindings({ placeOf }: Read, facts: Facts): Finding[] {
  return namedChannels(facts.spec)
    .filter(({ channel }) => channel === 'r')
    .flatMap(({ column, path }): Finding[] => {
      const read = measureOf(facts, column);
      if (typeof read === 'string') return [];
      const below = observationsIn(facts).find((observation) => Number(read.read(observation) ?? 0) < 0);
      return below === undefined
        ? []
        : [finding('PLT-003', placeOf(path), { axis: 'r', reason: 'below zero', key: below.datum.key })];
    })
    .slice(0, 1);
}

/** What a chart of marks names beside its categories and series: texts of further columns, and axes. */
export function plotNames(spec: PlotSpec, data: readonly Datum[]) {
  const [first] = data;
  if (first === undefined) return {};
  const facts: Facts = { spec, resource: first.cell.resource, data };
  const observations = observationsIn(facts);
  const texts = namedChannels(spec).flatMap(({ column, need }) => {
    // A channel that takes no texts is reported for that alone.
    if (need === 'number') return [];
    const read = measureOf(facts, column);
    const isNamed = column === categoryColumnOf(facts) || column === spec.series;
    return typeof read === 'string' || read.kind !== 'text' || isNamed
      ? []
      : observations.map(read.read).filter((text) => text !== undefined);
  });
  const written = [...Object.keys(spec.words.it.axes), ...Object.keys(spec.words.en.axes)];
  const axes = written.filter((name) => name === 'x' || name === 'y');
  return {
    ...thresholdNames(spec),
    records: { values: new Set(texts.map(String)), axes: new Set(axes) },
  };
}
