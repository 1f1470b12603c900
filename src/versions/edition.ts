/** Which version of a chart is cited, and the days that it bears. */

import { sourceLine } from '../charts/beside/source-line.ts';
import { plainWords, type Chart } from '../charts/chart.ts';
import type { Edition } from '../downloads/citation.ts';
import type { CitedChart } from '../downloads/citation-files.ts';
import type { FrozenVersion } from '../ledgers/frozen.ts';
import { present } from '../present.ts';
import type { Publication } from '../publication/publication.ts';
import { storiesShowing } from '../publication/series.ts';
import type { Language } from '../site.ts';
import { chartPath, chartVersionPath } from '../publication/paths.ts';
import { presentVersion } from './frozen-version.ts';

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

/** A chart as it is now, to be cited. */
export function citedChart(chart: Chart, publication: Publication, language: Language): CitedChart {
  return {
    id: `filiera-${chart.id}-${language}`,
    title: plainWords(chart.spec.words[language]).title,
    source: sourceLine(chart, publication.references, language),
    path: chartPath(chart.id, language),
    language,
    edition: editionOf(chart, publication),
  };
}

/** The edition of a stored version: its day is that on which it was stored. */
export function versionEdition({ version, frozen }: Pick<FrozenVersion, 'version' | 'frozen'>): Edition {
  return { version, published: frozen, modified: frozen };
}

/** A stored version of a chart, to be cited. */
export function citedVersion(frozen: FrozenVersion, language: Language): CitedChart {
  const { chart, version, words } = frozen;
  const { title, source } = words[language];
  return {
    id: `filiera-${chart}-${version}-${language}`,
    ...{ title, source, language },
    path: chartVersionPath(chart, language, version),
    edition: versionEdition(frozen),
  };
}
