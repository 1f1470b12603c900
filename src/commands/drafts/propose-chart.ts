/** `npm run new -- chart <id> --data <dataset>`: a chart of data that are there, with a picture of each type that fits. */

import { writeXml } from '../../markup/write-markup.ts';
import { standalonePicture } from '../../pictures/standalone-svg.ts';
import { withFonts } from '../../pictures/svg-fonts.ts';
import type { Publication } from '../../publication/publication.ts';
import type { Language } from '../../site.ts';
import type { SourceTree } from '../../text/source-tree.ts';
import { pictureSheet, type SheetRow } from '../picture-sheet.ts';
import { drawnCells } from '../../charts/chart.ts';
import { formatCell } from '../../binding/number-format.ts';
import { proposeCharts, type Proposal, type ProposalWishes } from './chart-proposals.ts';
import { chartFile } from './draft-files.ts';
import { newWords } from './new-words.ts';

export interface ProposedChart {
  /** The chart's file, and the sheet with its pictures. */
  files: Map<string, string>;
  /** What there is to say: the types that fit, where their pictures are, numbers to bind. */
  report: string;
}

/** What stands in the way: no such data, none that can be read, none that a type can draw. */
export type ProposalFault = 'no-data' | 'no-chart';

/**
 * The files of a chart that draws a dataset, of the first type that fits or of the one that is wished for.
 * @param data `dataset` or `dataset/resource`
 */
export async function proposedChart(
  id: string,
  data: string,
  wishes: ProposalWishes,
  tree: SourceTree,
  publication: Publication,
  language: Language,
): Promise<ProposedChart | ProposalFault> {
  const [name = '', resource] = data.split('/');
  const dataset = publication.datasets.get(name);
  if (dataset === undefined || (resource !== undefined && !dataset.resources.has(resource))) return 'no-data';
  const proposals = proposeCharts(id, dataset, { ...wishes, resource }, tree, publication);
  const [best] = proposals;
  if (best === undefined) return 'no-chart';
  const folder = `sheets/${id}`;
  const words = newWords[language];
  const files = new Map([[chartFile(id), best.text]]);
  const rows: SheetRow[] = [];
  for (const proposal of proposals) {
    const { svg } = standalonePicture(proposal.chart, language, publication.references);
    const picture = `${proposal.kind}.svg`;
    files.set(`${folder}/${picture}`, writeXml([await withFonts(svg, [svg])]));
    const { name: typeName, use } = proposal.chart.type.words[language];
    rows.push({
      heading: typeName,
      text: `${use} ${keysOf(proposal)}`,
      pictures: [{ caption: proposal.kind, file: picture }],
    });
  }
  files.set(`${folder}/index.html`, pictureSheet(words.fits, rows, language));
  const others = proposals.slice(1).map(({ kind }) => kind);
  const toBind = drawnCells(best.chart)
    .filter(({ value }) => value !== undefined)
    .slice(0, 3)
    .map((cell) => `  <Num from="${cell.address}">${formatCell(cell, language)}</Num>`);
  const report = [
    words.drawnAs(best.kind),
    ...(others.length === 0 ? [] : [words.alsoFit(others.join(', '))]),
    words.pictures(`${folder}/index.html`),
    ...(toBind.length === 0 ? [] : [words.toBind, ...toBind]),
  ].join('\n');
  return { files, report };
}

/** What the file of a proposal says to be drawn so, in a line. */
function keysOf({ kind, shape: { category, series, filter } }: Proposal): string {
  const kept = Object.entries(filter).map(
    ([column, texts]) => `${column}: ${typeof texts === 'string' ? texts : `(${texts.length})`}`,
  );
  const keys = [`kind: ${kind}`, category && `category: ${category}`, series && `series: ${series}`];
  return [
    ...keys.filter((key) => key !== undefined),
    ...(kept.length === 0 ? [] : [`filter: ${kept.join(', ')}`]),
  ].join('; ');
}
