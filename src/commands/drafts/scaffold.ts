/** Drafts of a story, a chart, a dataset or a term, with nothing wrong in them and every gap named. */

import type { Publication } from '../../publication/publication.ts';
import { readPublication } from '../../publication/read-publication.ts';
import { glossaryFile } from '../../ledgers/glossary.ts';
import { idOfFile } from '../../text/schema-parts.ts';
import type { SourceTree } from '../../text/source-tree.ts';
import { chartDraft, drawnOf, drawnOfDraft } from './chart-draft.ts';
import { datasetDraft } from './dataset-draft.ts';
import { chartFile, descriptorFile, storyFile } from './draft-files.ts';
import { storyDraft } from './story-draft.ts';
import { termDraft } from './term-draft.ts';

/** What can be begun. */
export const scaffoldKinds = ['story', 'chart', 'dataset', 'term'] as const;
export type ScaffoldKind = (typeof scaffoldKinds)[number];

export interface Scaffold {
  /** Files to write, by their path from the root; none of them replaces another. */
  files: Map<string, string>;
}

/** What stands in the way of a draft: a `file` that is there already, or whose data have no numbers to draw. */
export type ScaffoldFault =
  | { fault: 'id' | 'name' }
  | { fault: 'taken' | 'imported' | 'no-numbers'; file: string }
  | { fault: 'no-sources' };

/**
 * The files of a draft. A chart draws the dataset of its name, which is begun with it where there is none.
 * @param day today, YYYY-MM-DD: when the story or the dataset was begun
 * @param charts that a story shows, in their order; the chart of its name where there is one when undefined
 * @param isAgain whether a draft that was read from a file may be read anew
 */
export function scaffold(
  kind: ScaffoldKind,
  id: string,
  tree: SourceTree,
  day: string,
  charts?: readonly string[],
  isAgain = false,
): Scaffold | ScaffoldFault {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) return { fault: 'id' };
  if (!idOfFile.safeParse(id).success) return { fault: 'name' };
  const { publication } = readPublication(tree);
  const taken = takenFile(kind, id, tree, publication);
  if (taken !== undefined && !(isAgain && kind === 'dataset' && isImportedDraft(id, tree)))
    return { fault: kind === 'dataset' && isImportedDraft(id, tree) ? 'imported' : 'taken', file: taken };
  const made = draftOf(kind, id, tree, publication, day, charts);
  return 'fault' in made ? made : { files: new Map(made) };
}

/** Whether a dataset is a draft that an import wrote, and so can be read from its file anew. */
function isImportedDraft(id: string, tree: SourceTree): boolean {
  const descriptor = new TextDecoder().decode(tree.get(descriptorFile(id)));
  return tree.has(`data/${id}/raw/import.json`) && /"x_draft":\s*true/.test(descriptor);
}

/** The file that has this id already. */
function takenFile(
  kind: ScaffoldKind,
  id: string,
  tree: SourceTree,
  { glossary }: Publication,
): string | undefined {
  if (kind === 'term') return glossary.terms.has(id) ? glossaryFile : undefined;
  const file = { story: storyFile(id, 'it'), chart: chartFile(id), dataset: descriptorFile(id) }[kind];
  return tree.has(file) ? file : undefined;
}

type DraftFiles = readonly (readonly [file: string, text: string])[];

function draftOf(
  kind: ScaffoldKind,
  id: string,
  tree: SourceTree,
  publication: Publication,
  day: string,
  charts: readonly string[] | undefined,
): DraftFiles | ScaffoldFault {
  switch (kind) {
    case 'story':
      return storyDraft(id, publication, day, charts);
    case 'term':
      return [[glossaryFile, glossaryOf(tree) + termDraft(id)]];
    case 'dataset':
      return datasetFiles(id, publication, day);
    case 'chart':
      return chartFiles(id, tree, publication, day);
  }
}

function datasetFiles(id: string, { references }: Publication, day: string): DraftFiles | ScaffoldFault {
  const [source] = references.keys();
  return source === undefined ? { fault: 'no-sources' } : datasetDraft(id, source, day);
}

function chartFiles(
  id: string,
  tree: SourceTree,
  publication: Publication,
  day: string,
): DraftFiles | ScaffoldFault {
  const file = descriptorFile(id);
  if (!tree.has(file)) {
    const data = datasetFiles(id, publication, day);
    return 'fault' in data ? data : [...data, [chartFile(id), chartDraft(drawnOfDraft(id), publication)]];
  }
  // Undefined also where the file could not be read.
  const dataset = publication.datasets.get(id);
  const drawn = dataset && drawnOf(dataset);
  if (drawn === undefined) return { fault: 'no-numbers', file };
  return [[chartFile(id), chartDraft(drawn, publication)]];
}

/** The text of the glossary, which a first term begins. */
function glossaryOf(tree: SourceTree): string {
  const bytes = tree.get(glossaryFile);
  return bytes === undefined ? '' : new TextDecoder().decode(bytes);
}
