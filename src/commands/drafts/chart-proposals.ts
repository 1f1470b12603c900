/** Charts that a table can be: each type that fits, tried on the data, with the file that draws it. */

import { stringify } from 'yaml';
import { unitWords } from '../../i18n/unit-words.ts';
import { chartTypes } from '../../charts/chart-types.ts';
import type { Chart } from '../../charts/chart.ts';
import { readChart } from '../../charts/reading/read-chart.ts';
import type { Dataset, Resource } from '../../data/data-package.ts';
import { present } from '../../present.ts';
import type { Publication } from '../../publication/publication.ts';
import legibleDrawings from '../../checks/legible-drawings.ts';
import { languages, type Language, type Localised } from '../../site.ts';
import type { SourceTree } from '../../text/source-tree.ts';
import { chartFile } from './draft-files.ts';
import { measuresOf, shapesOf, type ChartShape } from './chart-shapes.ts';

/** A chart that the data can be. */
export interface Proposal {
  kind: string;
  shape: ChartShape;
  /** The text of its file. */
  text: string;
  chart: Chart;
}

/** What shall be drawn; what is left out is chosen. */
export interface ProposalWishes {
  /** Name of a resource of the dataset. */
  resource?: string | undefined;
  /** Column of the values. */
  value?: string | undefined;
  /** Name of a type. */
  kind?: string | undefined;
  /** Column of what is compared. */
  category?: string | undefined;
}

/** Types by what they are good for, the plainest first. */
const kindsOverTime = ['line', 'small-multiples', 'area', 'slope', 'bar', 'heat-map', 'dot'];
const kindsOfCategories = [
  'bar',
  'dot',
  'choropleth',
  'tile-map',
  'diverging-bars',
  'dumbbell',
  'stacked',
  'heat-map',
];
const kindsBesides = ['table-bars', 'beeswarm', 'circles', 'big-number', 'marimekko'];
const mostProposals = 6;

/** The charts that fit a dataset, the best first; none where there are no numbers to draw. */
export function proposeCharts(
  id: string,
  dataset: Dataset,
  wishes: ProposalWishes,
  tree: SourceTree,
  publication: Publication,
): Proposal[] {
  const resources = [...dataset.resources.values()].filter(
    ({ descriptor }) => wishes.resource === undefined || descriptor.name === wishes.resource,
  );
  const illegible: Proposal[] = [];
  for (const resource of resources) {
    const values = measuresOf(resource).filter((name) => wishes.value === undefined || name === wishes.value);
    for (const value of values) {
      const proposals: Proposal[] = [];
      for (const shape of shapesFor(resource, value, wishes)) {
        for (const kind of kindsFor(shape, wishes.kind)) {
          if (proposals.length >= mostProposals) break;
          if (proposals.some((each) => each.kind === kind)) continue;
          const proposal = tryChart({ id, kind, shape, resource, value }, tree, publication);
          if (proposal === undefined) continue;
          const charts = new Map([[id, proposal.chart]]);
          (legibleDrawings({ charts }).length === 0 ? proposals : illegible).push(proposal);
        }
      }
      // A line over time says most of such data at a glance.
      const isLine = ({ kind }: Proposal) => Number(kind === 'line');
      if (proposals.length > 0) return proposals.toSorted((a, b) => isLine(b) - isLine(a));
    }
  }
  return illegible.slice(0, 1);
}

/** The shapes that a wish leaves; whoever wants bars means things beside each other before one thing over time. */
function shapesFor(resource: Resource, value: string, { category, kind }: ProposalWishes): ChartShape[] {
  const shapes = shapesOf(resource, value).filter(
    (shape) => category === undefined || shape.category === category,
  );
  if (kind === undefined || !kindsOfCategories.includes(kind)) return shapes;
  return shapes.toSorted((a, b) => Number(a.isOverTime) - Number(b.isOverTime));
}

function kindsFor(shape: ChartShape, wished: string | undefined): string[] {
  if (wished !== undefined) return [wished];
  if (shape.isEnds) return ['slope'];
  const first = shape.isOverTime ? kindsOverTime : kindsOfCategories;
  return [...first, ...kindsBesides];
}

interface Trial {
  id: string;
  kind: string;
  shape: ChartShape;
  resource: Resource;
  value: string;
}

/** A map shows all territories: what is not there is a gap in it. */
const maps = new Set(['choropleth', 'tile-map']);

function shapeFor(kind: string, shape: ChartShape): ChartShape {
  const { category } = shape;
  if (!maps.has(kind) || category === undefined) return shape;
  const filter = Object.fromEntries(Object.entries(shape.filter).filter(([column]) => column !== category));
  return { ...shape, filter };
}

/** The chart, if its type can draw these data; with the names that it has to be given. */
function tryChart(wished: Trial, tree: SourceTree, publication: Publication): Proposal | undefined {
  const { id, kind, resource } = wished;
  const shape = shapeFor(kind, wished.shape);
  const trial = { ...wished, shape };
  const type = chartTypes.find(({ name }) => name === kind);
  if (type === undefined) return undefined;
  const [fewest] = type.limits.series;
  if ((shape.series === undefined) !== (fewest === 0) && shape.series === undefined) return undefined;
  let names: Names = { rows: [], series: [] };
  for (let attempt = 0; attempt < 2; attempt++) {
    const text = chartText(trial, names, publication);
    const file = chartFile(id);
    const { chart, findings } = readChart(
      new Map(tree).set(file, new TextEncoder().encode(text)),
      file,
      publication.datasetIndex,
      publication.names,
    );
    if (chart !== undefined && findings.length === 0) return { kind, shape, text, chart };
    const unnamed = findings.flatMap((found) => (found.code === 'CHT-004' ? [found.facts.key] : []));
    if (findings.length === 0 || unnamed.length < findings.length) return undefined;
    names = sortedNames([...new Set(unnamed)], shape, resource);
  }
  return undefined;
}

interface Names {
  rows: readonly string[];
  series: readonly string[];
}

function sortedNames(keys: readonly string[], { series }: ChartShape, { rows }: Resource): Names {
  const ofSeries = new Set(series === undefined ? [] : rows.map(({ cells }) => cells.get(series)?.text));
  return {
    rows: keys.filter((key) => !ofSeries.has(key)),
    series: keys.filter((key) => ofSeries.has(key)),
  };
}

/** The file of the chart: all that follows from the data; what has to be said of them is left to be written. */
function chartText({ kind, shape, resource, value }: Trial, names: Names, publication: Publication): string {
  const address = `${resource.dataset}/${resource.descriptor.name}`;
  const plate = Math.max(0, ...[...publication.charts.values()].map(({ spec }) => spec.plate)) + 1;
  const known = resource.rows.filter(({ cells }) => cells.get(value)?.value.kind === 'number');
  const filter = Object.entries(shape.filter);
  const spec = {
    kind,
    draft: true,
    plate,
    resource: address,
    value,
    ...(shape.category === undefined ? {} : { category: shape.category }),
    ...(shape.series === undefined ? {} : { series: shape.series }),
    ...(filter.length === 0 ? {} : { transform: [{ filter: Object.fromEntries(filter) }] }),
    asserts: [`count([${address}#${value}]) == ${known.length}`],
    place: 'italy',
    words: Object.fromEntries(
      languages.map((language) => [language, wordsOf(resource, value, shape, names, language)]),
    ),
  };
  return `# yaml-language-server: $schema=../chart.schema.json\n${stringify(spec, { lineWidth: 110 })}`;
}

const owed: Localised<{ title: string; note: string; description: string; supported: string; not: string }> =
  {
    it: {
      title: 'che cosa si scopre, in una frase',
      note: 'Che cosa la fonte lascia fuori.',
      description: 'Che cosa si vede. Chi sta sopra, chi sta sotto, chi manca.',
      supported: 'Una frase che questi dati sostengono.',
      not: 'Una frase che questi dati non sostengono.',
    },
    en: {
      title: 'what is found, in one sentence',
      note: 'What the source leaves out.',
      description: 'What can be seen. Who is high, who is low, who is missing.',
      supported: 'A sentence that these data support.',
      not: 'A sentence that these data do not support.',
    },
  };

function wordsOf(
  { descriptor, rows }: Resource,
  value: string,
  { category, series, filter }: ChartShape,
  names: Names,
  language: Language,
): object {
  const fields = descriptor.schema.fields;
  const titleOf = (name: string) =>
    present(
      fields.find((field) => field.name === name),
      `the column ${name}`,
    ).x_title[language];
  const measure = titleOf(value);
  const declared = fields.find((field) => field.name === value)?.x_unit;
  const { unit: unitColumn } = descriptor.x_roles;
  const unit = declared ?? (unitColumn === undefined ? undefined : rows[0]?.cells.get(unitColumn)?.text);
  const unitName = unit === undefined ? undefined : (unitWords(unit, language) ?? unit);
  const by = [category, series].flatMap((name) => (name === undefined ? [] : [titleOf(name).toLowerCase()]));
  const kept = Object.entries(filter).flatMap(([name, texts]) =>
    typeof texts === 'string' && name !== category ? [`${titleOf(name).toLowerCase()}: ${texts}`] : [],
  );
  const subtitle = [measure, ...(unitName === undefined ? [] : [unitName]), ...by, ...kept].join(', ');
  const words = owed[language];
  const named = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, key]));
  return {
    // A digit in words has to be bound to a cell: what the data call themselves may hold one.
    title: `${withoutDigits(measure)}: ${words.title}`,
    subtitle: withoutDigits(subtitle),
    ...(names.rows.length === 0 ? {} : { rows: named(names.rows) }),
    ...(names.series.length === 0 ? {} : { series: named(names.series) }),
    note: words.note,
    description: words.description,
    supported: [words.supported],
    notSupported: [words.not],
  };
}

function withoutDigits(text: string): string {
  const bare = text
    .replaceAll(/[^\s,:]*\d[^\s,:]*/g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\s,:]+([,:])/g, '$1');
  return bare.replaceAll(/^[\s,:]+|[\s,:]+$/g, '') || text.replaceAll(/\d/g, '');
}
