/** Every file of an editor is read by something; one in the wrong place would silently say nothing. */

import { fileStart, finding } from '../findings/finding.ts';
import { isNoFile } from '../text/source-tree.ts';
import { frozenFiles, versionFile } from '../ledgers/frozen.ts';
import { pageNames } from '../page-texts/page-text.ts';
import { entranceLanguages, languages } from '../site.ts';
import type { Check } from '../publication/check.ts';
import type { SourceTree } from '../text/source-tree.ts';

/** Where files may lie. Stories in a wrong folder, undeclared tables and names have findings of their own. */
const known: readonly RegExp[] = [
  /^content\/stories\/.*\.mdx$/,
  /^content\/stories\/[^/]+\/(?:face|press)\.yaml$/,
  /^content\/stories\/[^/]+\/[^/]+\.(?:avif|gif|jpe?g|png|svg|webp)$/,
  new RegExp(`^content/pages/(?:${pageNames.join('|')})/(?:${languages.join('|')})\\.mdx$`),
  /^content\/charts\/[^/]+\.yaml$/,
  /^content\/(?:at-a-glance|corrections|deck|front-page|names|parts|people|redirects|slips|synonyms|units|withdrawn)\.yaml$/,
  /^content\/glossary(?:\.yaml$|\/)/,
  /^content\/(?:published|recorded|references|chart\.schema)\.json$/,
  new RegExp(`^content/spelling/(?:${languages.join('|')})\\.txt$`),
  new RegExp(
    `^content/entrances/(?:charts|(?:${entranceLanguages.join('|')})/(?:summary|charts/[^/]+))\\.yaml$`,
  ),
  /^content\/frozen\/versions\.json$/,
  new RegExp(`^content/frozen/[a-z0-9-]+/[1-9]\\d*/(?:${[versionFile, ...frozenFiles].join('|')})$`),
  /^data\/[^/]+\/datapackage\.json$/,
  /^data\/[^/]+\/.*\.[ct]sv$/i,
  // What a table was imported from.
  /^data\/[^/]+\/raw\//,
  /^(?:content|data)(?:\/.*)?\/README\.md$/,
];

const strayFiles: Check = ({ datasetIndex }, tree) => [
  ...[...tree].filter(([, bytes]) => isNoFile(bytes)).map(([path]) => finding('TXT-015', fileStart(path))),
  ...[...tree]
    .filter(([, bytes]) => !isNoFile(bytes))
    .map(([path]) => path)
    .filter((path) => !known.some((pattern) => pattern.test(path)) || isUnreadPicture(path, tree))
    // A folder without a package is reported as a whole.
    .filter((path) => {
      const dataset = /^data\/([^/]+)\//.exec(path)?.[1];
      return dataset === undefined || datasetIndex.get(dataset) !== undefined;
    })
    .map((path) =>
      finding('TXT-005', fileStart(path), { kind: path.startsWith('data/') ? 'data' : 'content' }),
    ),
];

export default strayFiles;

/** Whether a picture beside a story stands in neither of its texts. */
function isUnreadPicture(path: string, tree: SourceTree): boolean {
  const [, folder, name] =
    /^(content\/stories\/[^/]+\/)([^/]+\.(?:avif|gif|jpe?g|png|svg|webp))$/.exec(path) ?? [];
  if (folder === undefined || name === undefined) return false;
  const texts = languages.flatMap((language) => tree.get(`${folder}${language}.mdx`) ?? []);
  return texts.every((bytes) => !new TextDecoder().decode(bytes).includes(name));
}
