/**
 * The words of a chart in the language of an entrance: `content/entrances/<language>/charts/<id>.yaml`, read as the
 * words of its own file are, and said to translate the English ones by their hash.
 */

import { z } from 'zod';
import { bindStrings } from '../../binding/bound-text.ts';
import type { DatasetIndex } from '../../data/address.ts';
import type { Finding } from '../../findings/finding.ts';
import { entranceLanguages, type EntranceLanguage } from '../../site.ts';
import { memoised } from '../../text/memoised-reading.ts';
import { textOfForm } from '../../text/schema-parts.ts';
import type { SourceTree } from '../../text/source-tree.ts';
import { readStructured } from '../../text/structured-file.ts';
import { readTextFile } from '../../text/text-file.ts';
import { eachText, hashOfWords } from '../../text/words-hash.ts';
import type { Chart, EntranceWords } from '../chart.ts';
import { sentence } from '../chart-spec-parts.ts';
import { nameFindingsIn } from './name-findings.ts';

/** The file with the words of a chart in the language of an entrance. */
export function entranceChartFile(chart: string, language: EntranceLanguage): string {
  return `content/entrances/${language}/charts/${chart}.yaml`;
}

/** A chart as a reader with a memory keeps it: it copies what is plain, and a chart has to keep its type. */
class HeldChart {
  readonly chart: Chart;

  constructor(chart: Chart) {
    this.chart = chart;
  }
}

const held = new WeakMap<Chart, HeldChart>();

function holding(chart: Chart): HeldChart {
  const known = held.get(chart) ?? new HeldChart(chart);
  held.set(chart, known);
  return known;
}

/**
 * The chart with the words of every entrance that has some for it; the same object where none has. For what has not
 * changed it is the chart that it was, whose drawings are made.
 */
export function withEntranceWords(
  tree: SourceTree,
  chart: Chart,
  datasets: DatasetIndex,
  names: readonly string[],
): { chart: Chart; findings: Finding[] } {
  return readWords(tree, chart.id, holding(chart), datasets, names);
}

const readWords = memoised(addAllWords);

function addAllWords(
  tree: SourceTree,
  _id: string,
  { chart }: HeldChart,
  datasets: DatasetIndex,
  names: readonly string[],
): { chart: Chart; findings: Finding[] } {
  const findings: Finding[] = [];
  let spoken = chart;
  for (const language of entranceLanguages) {
    const file = entranceChartFile(chart.id, language);
    if (!tree.has(file)) continue;
    const read = addWords(tree, file, spoken, language, datasets, names);
    spoken = read.chart;
    findings.push(...read.findings);
  }
  return { chart: spoken, findings };
}

function addWords(
  tree: SourceTree,
  file: string,
  chart: Chart,
  language: EntranceLanguage,
  datasets: DatasetIndex,
  names: readonly string[],
): { chart: Chart; findings: Finding[] } {
  const { text, findings } = readTextFile(file, tree.get(file));
  if (text === undefined || findings.length > 0) return { chart, findings };
  const schema = z.strictObject({
    translates: textOfForm('hash'),
    encoding: sentence,
    // What a chart lets one say is told on its own page alone.
    words: chart.type.wordsSchema.omit({ supported: true, notSupported: true }),
  });
  const { structured, findings: ofKeys } = readStructured(file, text, schema);
  if (structured === undefined) return { chart, findings: ofKeys };
  const { value, placeOf, placeWithin } = structured;
  const words = {
    ...value.words,
    supported: [],
    notSupported: [],
  } as unknown as Chart['spec']['words']['en'];
  const spec = { ...chart.spec, words: { ...chart.spec.words, [language]: words } };
  const ofNames = nameFindingsIn(chart.type, { spec, placeOf }, chart.resource, chart.data, [
    { language, path: ['words'] },
  ]);
  const { supported: _, notSupported: __, ...original } = chart.spec.words.en;
  const placed = (texts: unknown, under: readonly PropertyKey[]) =>
    eachText(texts, under).map(({ source, path }) => ({
      source,
      placeOf: (start: number, end: number) => placeWithin(path, start, end),
    }));
  const strings = [...placed(value.encoding, ['encoding']), ...placed(words, ['words'])];
  const cells = chart.data.map(({ cell }) => cell);
  const bindings = bindStrings(strings, cells, [], { language, datasets, names });
  const all = [...ofKeys, ...ofNames, ...bindings.findings];
  // Words that lack a name can't be drawn.
  if (ofKeys.length + ofNames.length > 0) return { chart, findings: all };
  const entrance: EntranceWords = {
    file,
    hash: {
      written: value.translates,
      present: hashOfWords(original),
      place: placeOf(['translates']),
    },
    bindings,
    original: bindStrings(placed(original, ['words']), cells, [], { language: 'en', datasets, names }),
  };
  const spoken: Chart = {
    ...chart,
    spec,
    bindings: { ...chart.bindings, [language]: bindings },
    encodings: { ...chart.encodings, [language]: value.encoding },
    entrances: { ...chart.entrances, [language]: entrance },
  };
  return { chart: spoken, findings: all };
}
