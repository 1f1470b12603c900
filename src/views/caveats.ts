/** The published figures that come with a caveat, dataset by dataset, as the method page lists them. */

import type { BoundCell } from '../data/address.ts';
import { categoryName, seriesName } from '../charts/chart-names.ts';
import { formatCell, roundedCell } from '../binding/number-format.ts';
import { datasetPath } from '../publication/paths.ts';
import type { Publication } from '../publication/publication.ts';
import { publishedBindings } from '../publication/published.ts';
import { languages, type Language } from '../site.ts';

/** What a figure is of, and the figure; the first of several begins a sentence. */
export interface DoubtfulFigure {
  subject: string;
  value: string;
}

export interface DatasetCaveats {
  title: string;
  path: string;
  /** Each caveat once, as a sentence, after the figures that it is about. */
  caveats: { figures: DoubtfulFigure[]; sentence: string }[];
}

/** Every bound figure with a caveat, in the order of the stories; years of data are no figures. */
export function caveatsByDataset(publication: Publication, language: Language): DatasetCaveats[] {
  const bound = languages
    .flatMap((each) => publishedBindings(publication, each))
    .flatMap(({ numbers }) => numbers.map(({ cell }) => cell));
  const cells = [...new Map(bound.map((cell) => [cell.address, cell])).values()].flatMap((cell) =>
    cell.caveat === undefined || cell.unit.dimension === 'year'
      ? []
      : [{ cell, caveat: cell.caveat[language] }],
  );
  return [...Map.groupBy(cells, ({ cell }) => cell.resource.dataset)].map(([dataset, own]) => ({
    title: publication.datasets.get(dataset)?.descriptor.x_title[language] ?? dataset,
    path: datasetPath(dataset, language),
    caveats: [...Map.groupBy(own, ({ caveat }) => caveat)].map(([caveat, about]) => ({
      figures: about.map(({ cell }, index) => {
        const subject = subjectOf(cell, publication, language);
        const value = formatCell(roundedCell(cell), language);
        return { subject: index === 0 ? capitalised(subject) : subject, value };
      }),
      sentence: asSentence(caveat),
    })),
  }));
}

/** What a row calls itself, otherwise what its column and a chart that draws it do. */
function subjectOf(cell: BoundCell, { charts }: Publication, language: Language): string {
  if (cell.label !== undefined) return cell.label[language];
  const { fields } = cell.resource.descriptor.schema;
  const title = fields.find(({ name }) => name === cell.column)?.x_title[language] ?? cell.column;
  // Within a sentence; an abbreviation stays as it is.
  const column = title.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  for (const chart of charts.values()) {
    const datum = chart.data.find((each) => each.cell.address === cell.address);
    if (datum === undefined) continue;
    const series = datum.series === undefined ? [] : [seriesName(chart, datum.series, language)];
    return `${column} (${[categoryName(chart, datum.category, language), ...series].join(', ')})`;
  }
  return column;
}

function asSentence(text: string): string {
  const first = capitalised(text);
  return /[.!?]["”»]?$/.test(first) ? first : `${first}.`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
