/** Names of what a chart draws: in each language, all of it, nothing else. */

import type { Resource } from '../../data/data-package.ts';
import { finding, type Finding, type Place } from '../../findings/finding.ts';
import { nearestName } from '../../text/nearest-name.ts';
import { inLanguage } from '../../i18n/ui.ts';
import { isFullLanguage, languages, type AnyLanguage } from '../../site.ts';
import type { Structured } from '../../text/structured-file.ts';
import { categoryColumn, namesTimes, type Named } from '../chart-names.ts';
import { isTidy, type ChartSpec, type TidySpec } from '../chart-spec.ts';
import type { Chart, ChartType, NamedParts } from '../chart.ts';
import { stretchesOf } from '../parts/stretches.ts';
import { categoriesOf, panelsOf, rowKeyOf, seriesOf, type Datum } from '../datum.ts';
import { defaultView } from '../view-address.ts';
import { ownValue } from '../../present.ts';

type Keys = ReadonlySet<string>;

/** Words of a chart in one language, by where they stand in their file. */
export interface WordsAt {
  language: AnyLanguage;
  path: readonly string[];
}

/** What of the names is the same whatever the language of the words. */
type NamedFile = { spec: ChartSpec; placeOf: Structured<ChartSpec>['placeOf'] };

/** Names missing or to spare, and references within the file to what is not drawn. */
export function nameFindings(
  type: ChartType,
  { value: spec, placeOf }: Structured<ChartSpec>,
  resource: Resource,
  data: readonly Datum[],
): Finding[] {
  const everyWords = languages.map((language) => ({ language, path: ['words', language] }));
  return [
    ...nameFindingsIn(type, { spec, placeOf }, resource, data, everyWords),
    ...referenceFindings(type, { spec, placeOf }, data),
  ];
}

/** Finds a key that is not known, and the one that is meant. */
function surplusIn(placeOf: NamedFile['placeOf']) {
  return (key: string, path: readonly PropertyKey[], known: Keys, part: 'key' | 'value'): Finding[] => {
    if (known.has(key)) return [];
    return [finding('CHT-008', placeOf(path, part), { key, suggestion: nearestName(key, known) })];
  };
}

/** The names of the words in some languages: all of what is drawn, nothing else. */
export function nameFindingsIn(
  type: ChartType,
  { spec, placeOf }: NamedFile,
  resource: Resource,
  data: readonly Datum[],
  everyWords: readonly WordsAt[],
): Finding[] {
  const categories = new Set(categoriesOf(data));
  const isTimes = namesTimes(resource, categoryColumn(spec), categories);
  const series = new Set(seriesOf(data));
  const panels = new Set(panelsOf(data));
  const { records: ownRecords = {}, sentences: ownSentences = {} }: NamedParts =
    type.names?.(spec, data) ?? {};

  const surplus = surplusIn(placeOf);
  /** Compares the keys of a record of words with those that it must and may have. */
  const compare = (
    written: readonly string[],
    known: Keys,
    path: readonly string[],
    language: AnyLanguage,
    needed = [...known],
  ) => {
    const unknown = written.filter((key) => !known.has(key));
    const missing = needed.filter((key) => !written.includes(key));
    // A misspelt name is not a missing one too.
    const misspelt = new Set(unknown.map((key) => nearestName(key, missing)));
    const place = () => placeOf(written.length > 0 ? path : path.slice(0, -1), 'key');
    return [
      ...unknown.flatMap((key) => surplus(key, [...path, key], known, 'key')),
      ...missing
        .filter((key) => !misspelt.has(key))
        .map((key) => finding('CHT-004', place(), { key, language })),
    ];
  };

  const unnamed = [...categories].filter(
    (category) => !isTimes && !namesItself({ type, spec, resource, data }, category),
  );
  const records: [string, Keys, string[]?][] = [
    ['rows', categories, unnamed],
    ...Object.entries(ownRecords),
    ...(isTidy(spec) ? tidyRecords(spec, series, panels, resource) : []),
  ];
  return everyWords.flatMap(({ language, path }) => {
    const words: Readonly<Record<string, unknown>> = inLanguage<Chart['spec']['words']['en']>(
      spec.words,
      language,
    );
    const sentences = Object.entries(ownSentences).flatMap(([key, isDrawn]) => {
      const isNamed = ownValue(words, key) !== undefined;
      if (isNamed === isDrawn) return [];
      if (isNamed) return surplus(key, [...path, key], new Set(), 'key');
      return [finding('CHT-004', placeOf(path, 'key'), { key, language })];
    });
    // The data name their rows in the full languages alone.
    const neededIn = (key: string, needed?: string[]) =>
      key === 'rows' && !isFullLanguage(language) && !isTimes ? [...categories] : needed;
    const ofRecords = records.flatMap(([key, known, needed]) => {
      // Panels that nobody names have no record.
      const named = (words[key] ?? {}) as Readonly<Record<string, string>>;
      return [
        ...compare(Object.keys(named), known, [...path, key], language, neededIn(key, needed)),
        ...(apartByName.includes(key) && (key !== 'rows' || isTidy(spec))
          ? alike(named, (name) => placeOf([...path, key, name]))
          : []),
      ];
    });
    return [...ofRecords, ...sentences];
  });
}

/** What the file names elsewhere than in its words, and does not draw. */
function referenceFindings(type: ChartType, { spec, placeOf }: NamedFile, data: readonly Datum[]): Finding[] {
  const findings: Finding[] = [];
  const surplus = surplusIn(placeOf);
  const categories = new Set(categoriesOf(data));
  const series = new Set(seriesOf(data));
  const panels = new Set(panelsOf(data));
  const { references = [] }: NamedParts = type.names?.(spec, data) ?? {};
  const amongKeys = (among: 'categories' | 'series' | Keys): Keys =>
    among === 'categories' ? categories : among === 'series' ? series : among;
  for (const { key, path, among } of references) {
    findings.push(...surplus(key, path, amongKeys(among), 'value'));
  }
  findings.push(...stateFindings(type, spec, placeOf, categories, series, surplus));
  if (!isTidy(spec)) return findings;

  const all = new Set([...categories, ...series]);
  const among = (keys: readonly string[] | undefined, known: Keys, ...path: PropertyKey[]) =>
    keys?.forEach((key, index) => findings.push(...surplus(key, [...path, index], known, 'value')));
  among(spec.emphasis, all, 'emphasis');
  for (const key of Object.keys(spec.places ?? {})) {
    findings.push(...surplus(key, ['places', key], all, 'key'));
  }
  spec.annotations.forEach((annotation, index) => {
    findings.push(...surplus(annotation.at, ['annotations', index, 'at'], categories, 'value'));
    if (annotation.series !== undefined) {
      findings.push(...surplus(annotation.series, ['annotations', index, 'series'], series, 'value'));
    }
    if (annotation.panel !== undefined) {
      findings.push(...surplus(annotation.panel, ['annotations', index, 'panel'], panels, 'value'));
    }
  });
  spec.views.forEach((view, index) => {
    among(view.rows, categories, 'views', index, 'rows');
    among(view.emphasis, all, 'views', index, 'emphasis');
  });
  return findings;
}

/**
 * The records whose names alone tell things apart. Parts of several wholes may share theirs, since their panels do, and
 * so may the two ends of a flow.
 */
const apartByName: readonly string[] = ['rows', 'series', 'panels', 'views'];

/** Names of one record that read the same: nobody could tell their marks apart. */
function alike(names: Readonly<Record<string, string>>, placeOf: (key: string) => Place): Finding[] {
  const read = Object.entries(names).filter(([, name]) => typeof name === 'string');
  const byName = Map.groupBy(read, ([, name]) => name.replaceAll(/\s+/g, ' ').trim().toLowerCase());
  return [...byName.values()].flatMap((members) => {
    const [, second] = members;
    if (second === undefined) return [];
    const keys = members.map(([key]) => key).join(', ');
    return [finding('CHT-035', placeOf(second[0]), { name: second[1], keys })];
  });
}

/** What the states of a chart name that it has not: views, rows, panels. */
function stateFindings(
  { steps }: ChartType,
  spec: ChartSpec,
  placeOf: Structured<ChartSpec>['placeOf'],
  categories: Keys,
  series: Keys,
  surplus: (key: string, path: readonly PropertyKey[], known: Keys, part: 'key' | 'value') => Finding[],
): Finding[] {
  const wholes = steps?.wholes(spec) ?? [];
  const none: Keys = new Set();
  const [rows, emphasised] = isTidy(spec)
    ? [categories, new Set([...categories, ...series])]
    : [none, steps === undefined ? categories : none];
  const views = new Set(isTidy(spec) ? [defaultView, ...spec.views.map(({ id }) => id)] : []);
  return spec.states.flatMap((state, index) => {
    const named = (key: string | undefined, known: Keys, ...path: PropertyKey[]) =>
      key === undefined ? [] : surplus(key, ['states', index, ...path], known, 'value');
    const isTwice = spec.states.findIndex(({ id }) => id === state.id) < index;
    const parts = wholes.find(({ id }) => id === state.panel)?.rows;
    return [
      ...(isTwice ? [finding('STP-010', placeOf(['states', index, 'id']), { state: state.id })] : []),
      ...(wholes.length > 0 && state.panel === undefined
        ? [finding('STP-011', placeOf(['states', index], 'key'), { state: state.id })]
        : []),
      ...named(state.view, views, 'view'),
      ...(state.rows ?? []).flatMap((key, at) => named(key, rows, 'rows', at)),
      ...(state.emphasis ?? []).flatMap((key, at) => named(key, emphasised, 'emphasis', at)),
      ...named(state.panel, new Set(wholes.map(({ id }) => id)), 'panel'),
      // Of a panel that is not there the rows are not known either.
      ...(parts === undefined && wholes.length > 0 ? [] : named(state.focus, new Set(parts), 'focus')),
    ];
  });
}

/** The records of words that all tidy charts have besides that of the categories. */
function tidyRecords(
  spec: TidySpec,
  series: Keys,
  panels: Keys,
  resource: Resource,
): [string, Keys, string[]?][] {
  const unnamed = (column: string | undefined, keys: Keys) =>
    namesTimes(resource, column, keys) ? [] : [...keys];
  return [
    ['series', series, unnamed(spec.series, series)],
    ['panels', panels, unnamed(spec.multiples?.by, panels)],
    ['annotations', new Set([...spec.annotations, ...stretchesOf(spec)].map(({ id }) => id))],
    ['views', new Set(spec.views.length === 0 ? [] : [defaultView, ...spec.views.map(({ id }) => id)])],
  ];
}

/** Whether the data names a category by itself. */
function namesItself({ resource, spec, data }: Named, category: string): boolean {
  const column = categoryColumn(spec);
  const { primaryKey } = resource.descriptor.schema;
  const isRow = column === undefined || primaryKey.join() === column;
  const own = data.filter((each) => each.category === category);
  if (own.every(({ isAbsent }) => isAbsent === true)) return true;
  const datum = own.find(({ isAbsent }) => isAbsent !== true);
  return isRow && datum?.cell.label !== undefined && datum.key === rowKeyOf(resource, datum.cell.row);
}
