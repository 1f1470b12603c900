/** What the preview says of findings, and what its button mends. */

import type { Finding } from '../findings/finding.ts';
import { describeFinding, severityOf } from '../findings/registry.ts';
import type { Found, ToMend } from '../interactive/preview/found.ts';
import type { Publication } from '../publication/publication.ts';
import type { SourceTree } from '../text/source-tree.ts';
import { isFixable, mend } from './fixes.ts';
import { isAboutHash, renewHashes } from './renewed-hashes.ts';

/** The findings as a page of the preview shows them. */
export function foundForPreview(
  findings: readonly Finding[],
  { charts }: Pick<Publication, 'charts'>,
): Found[] {
  const drawnFrom = Map.groupBy(charts.keys(), (id) => charts.get(id)?.spec.resource.split('/')[0]);
  return findings.map((found) => {
    const { code, file, line, column } = found;
    const [, dataset] = /^data\/([^/]+)\//.exec(file) ?? [];
    const [, chart] = /^content\/charts\/([^/]+)\.yaml$/.exec(file) ?? [];
    return {
      code,
      isError: severityOf(code) === 'error',
      file,
      line,
      column,
      it: describeFinding(found, 'it'),
      en: describeFinding(found, 'en'),
      canBeMended: isFixable(found) || isAboutHash(found),
      charts: chart === undefined ? (drawnFrom.get(dataset) ?? []) : [chart],
    };
  });
}

/** The files that change where one finding is mended; none where it is no longer there. */
export function filesMended(
  { code, file, line, column }: ToMend,
  findings: readonly Finding[],
  tree: SourceTree,
): Map<string, Uint8Array> {
  const meant = findings.filter(
    (found) => found.code === code && found.file === file && found.line === line && found.column === column,
  );
  const { files } = mend(tree, meant);
  return files.size > 0 ? files : renewHashes(tree, meant).files;
}
