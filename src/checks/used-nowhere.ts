/** A dataset that nothing uses is a leftover, or a chart somebody forgot; so is a new chart that no text shows. */

import { finding, type Finding } from '../findings/finding.ts';
import { readRecord } from '../ledgers/record.ts';
import type { Check } from '../publication/check.ts';
import type { Publication } from '../publication/publication.ts';
import type { SourceTree } from '../text/source-tree.ts';

/** Looks for names in the text of files: one that can't be read may still use what it names. */
const usedNowhere: Check = (publication, tree) => {
  const texts = [...tree]
    .filter(([path]) => /\.(?:mdx|yaml|csv)$/.test(path))
    .map(([path, bytes]) => ({ path, text: new TextDecoder().decode(bytes) }));
  return [...unusedDatasets(publication, texts), ...unshownCharts(publication, texts, tree)];
};

export default usedNowhere;

type Texts = readonly { path: string; text: string }[];

function unusedDatasets({ datasets }: Publication, texts: Texts): Finding[] {
  return [...datasets.values()]
    .filter(({ id, descriptor }) => {
      if (descriptor.x_draft === true) return false;
      const use = new RegExp(`(?<![\\w-])${id}/`);
      return !texts.some(({ path, text }) => !path.startsWith(`data/${id}/`) && use.test(text));
    })
    .map((dataset) => finding('PKG-007', dataset.placeOf(['name']), { name: dataset.id }));
}

/** What was published keeps its page and its embeds, whether a text shows it today or not. */
function unshownCharts({ charts }: Publication, texts: Texts, tree: SourceTree): Finding[] {
  const showing = texts.filter(
    ({ path }) => path.endsWith('.mdx') || path === 'content/entrances/charts.yaml',
  );
  const record = readRecord(tree);
  // Without a record nobody knows which are new.
  if (record === undefined || record === 'unreadable') return [];
  const shown = new Set(showing.flatMap(({ text }) => text.match(/[\w-]+/g) ?? []));
  return [...charts.values()].flatMap(({ id, spec, placeOf }) =>
    spec.draft || Object.hasOwn(record.charts, id) || shown.has(id)
      ? []
      : [finding('CHT-040', placeOf(['kind'], 'key'), { name: id })],
  );
}
