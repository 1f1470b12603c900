/** Names of what a chart draws: in each language, all of it, nothing else. */

import { languages, type Language } from '../site.ts';
import { plainText } from '../binding/bound-text.ts';
import { categoriesOf, rowKeyOf, seriesOf, type Datum } from './chart-data.ts';
import { isTidy, type ChartSpec } from './chart-spec.ts';
import type { Resource } from '../data/data-package.ts';
import { finding, nearestName, type Finding } from '../findings/finding.ts';
import type { Structured } from '../text/structured-file.ts';
import { defaultView } from './view-address.ts';

/** A chart as far as its names go. */
interface Named {
  spec: ChartSpec;
  resource: Resource;
  data: readonly Datum[];
}

/** The name of a category: the editor's, a year, or what the data calls the row. */
export function categoryName({ spec, resource, data }: Named, category: string, language: Language): string {
  const written = spec.words[language].rows[category];
  if (written !== undefined) return plainText(written);
  const column = isTidy(spec) ? spec.category : undefined;
  if (isYear(resource, column)) return category;
  return data.find((datum) => datum.category === category)?.cell.label?.[language] ?? category;
}

/** The name of a series: the editor's, or a year. */
export function seriesName({ spec }: Pick<Named, 'spec'>, series: string, language: Language): string {
  const written = isTidy(spec) ? spec.words[language].series[series] : undefined;
  return plainText(
    written ?? (spec.kind === 'unit-field' ? (spec.words[language].panels[series] ?? series) : series),
  );
}

function isYear(resource: Resource, column: string | undefined): boolean {
  return resource.descriptor.schema.fields.find((field) => field.name === column)?.type === 'year';
}

/** Whether the data names a category by itself. */
function namesItself({ resource, spec, data }: Named, category: string): boolean {
  const column = isTidy(spec) ? spec.category : undefined;
  if (isYear(resource, column)) return true;
  const { primaryKey } = resource.descriptor.schema;
  const isRow = column === undefined || primaryKey.join() === column;
  const datum = data.find((each) => each.category === category);
  return isRow && datum?.cell.label !== undefined && datum.key === rowKeyOf(resource, datum.cell.row);
}

/** What the rows of a flow go from and to. */
function nodesOf(spec: ChartSpec, data: readonly Datum[]): Set<string> {
  if (spec.kind !== 'flow') return new Set();
  return new Set(
    data.flatMap(({ cell }) => [spec.from, spec.to].map((column) => cell.row.cells.get(column)?.text ?? '')),
  );
}

/** Names missing or to spare, and references within the file to what is not drawn. */
export function nameFindings(
  { value: spec, placeOf }: Structured<ChartSpec>,
  resource: Resource,
  data: readonly Datum[],
): Finding[] {
  const findings: Finding[] = [];
  const categories = new Set(categoriesOf(data));
  const series = new Set(seriesOf(data));
  const surplus = (
    key: string,
    path: readonly PropertyKey[],
    known: ReadonlySet<string>,
    part: 'key' | 'value' = 'key',
  ) => {
    if (known.has(key)) return;
    const suggestion = nearestName(key, known);
    findings.push(finding('CHT-008', placeOf(path, part), { key, suggestion }));
  };
  const compare = (
    written: readonly string[],
    known: ReadonlySet<string>,
    path: readonly PropertyKey[],
    needed: readonly string[] = [...known],
  ) => {
    const unknown = written.filter((key) => !known.has(key));
    const missing = needed.filter((key) => !written.includes(key));
    for (const key of unknown) surplus(key, [...path, key], known);
    // A misspelt name is not a missing one too.
    const misspelt = new Set(unknown.map((key) => nearestName(key, missing)));
    const isThere = written.length > 0;
    for (const key of missing.filter((name) => !misspelt.has(name))) {
      const place = placeOf(isThere ? path : path.slice(0, 2), 'key');
      findings.push(finding('CHT-004', place, { key, language: String(path[1]) }));
    }
  };
  const needed = [...categories].filter((category) => !namesItself({ spec, resource, data }, category));
  for (const language of languages) {
    const path = ['words', language];
    const words = spec.words[language];
    compare(Object.keys(words.rows), categories, [...path, 'rows'], needed);
    if ('panels' in words) compare(Object.keys(words.panels), series, [...path, 'panels']);
    if ('nodes' in words) compare(Object.keys(words.nodes), nodesOf(spec, data), [...path, 'nodes']);
    if (!isTidy(spec) || !('series' in words)) continue;
    const namedSeries = isYear(resource, spec.series) ? [] : [...series];
    compare(Object.keys(words.series), series, [...path, 'series'], namedSeries);
    const annotations = new Set(spec.annotations.map(({ id }) => id));
    compare(Object.keys(words.annotations), annotations, [...path, 'annotations']);
    const views = new Set(spec.views.length === 0 ? [] : [defaultView, ...spec.views.map(({ id }) => id)]);
    compare(Object.keys(words.views), views, [...path, 'views']);
    for (const part of ['difference', 'threshold'] as const) {
      const isDrawn = (spec as Partial<Record<typeof part, unknown>>)[part] !== undefined;
      const isNamed = (words as Partial<Record<typeof part, unknown>>)[part] !== undefined;
      if (isNamed && !isDrawn) surplus(part, [...path, part], new Set());
      else if (isDrawn && !isNamed)
        findings.push(finding('CHT-004', placeOf(path, 'key'), { key: part, language }));
    }
  }
  if (!isTidy(spec)) return findings;
  const all = new Set([...categories, ...series]);
  const among = (keys: readonly string[], known: ReadonlySet<string>, ...path: PropertyKey[]) =>
    keys.forEach((key, index) => surplus(key, [...path, index], known, 'value'));
  among(spec.emphasis, all, 'emphasis');
  Object.keys(spec.places ?? {}).forEach((key) => surplus(key, ['places', key], all));
  spec.annotations.forEach((annotation, index) => {
    surplus(annotation.at, ['annotations', index, 'at'], categories, 'value');
    if (annotation.series !== undefined) {
      surplus(annotation.series, ['annotations', index, 'series'], series, 'value');
    }
  });
  spec.views.forEach((view, index) => {
    among(view.rows ?? [], categories, 'views', index, 'rows');
    among(view.emphasis ?? [], all, 'views', index, 'emphasis');
  });
  if (spec.kind === 'flow') among(spec.undescribed, nodesOf(spec, data), 'undescribed');
  if (spec.kind === 'scatter') {
    surplus(spec.x, ['x'], series, 'value');
    surplus(spec.y, ['y'], series, 'value');
  }
  if (spec.kind === 'stacked' && spec.rest !== undefined) surplus(spec.rest, ['rest'], series, 'value');
  if ('threshold' in spec && spec.threshold?.at !== undefined) {
    surplus(spec.threshold.at, ['threshold', 'at'], categories, 'value');
  }
  if (spec.kind === 'bar') among(spec.difference?.between ?? [], categories, 'difference', 'between');
  return findings;
}
