/** Which version of a chart is cited, and the days that it bears. */

import type { Chart } from '../charts/chart.ts';
import { present } from '../present.ts';
import type { Publication } from '../publication/publication.ts';
import { storiesShowing } from '../publication/series.ts';
import { presentVersion } from './frozen-version.ts';

/** A version of a chart and its days, ISO. */
export interface Edition {
  version: number;
  /** When the chart was first published. */
  published: string;
  /** When this version was; never before the chart. */
  modified: string;
}

/**
 * The edition of a chart that its page shows. It was first published with the first story that shows it or the first
 * version that was stored; a chart that has neither, with its data. Throws for a chart of a dataset that is not there.
 */
export function editionOf(chart: Chart, publication: Publication): Edition {
  const { frozen, datasets } = publication;
  const { version, stored } = presentVersion(chart, publication);
  const { created } = present(datasets.get(chart.resource.dataset), `the data of ${chart.id}`).descriptor;
  const ofData = created.slice(0, 10);
  const [first] = [
    ...storiesShowing(chart, publication).map(({ it }) => it.frontMatter.published),
    ...(frozen.get(chart.id) ?? []).map((each) => each.frozen),
  ].toSorted();
  const published = first ?? ofData;
  const modified = stored?.frozen ?? ofData;
  return { version, published, modified: modified < published ? published : modified };
}
