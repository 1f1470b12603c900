/** The versions of charts that are to be stored, as files. */

import type { Chart } from '../charts/chart.ts';
import { versionFolder, versionsFile } from '../ledgers/frozen.ts';
import type { Publication } from '../publication/publication.ts';
import { filesToFreeze } from './frozen-files.ts';
import { presentVersion } from './frozen-version.ts';

export interface StoredVersions {
  /** By their paths from the root, the list of all versions among them; none where nothing is stored. */
  files: Map<string, string>;
  stored: { chart: string; version: number; folder: string }[];
}

/**
 * The files of the present versions of charts.
 * @param day ISO, when they are stored
 */
export async function versionsToStore(
  charts: readonly Chart[],
  publication: Publication,
  day: string,
): Promise<StoredVersions> {
  const files = new Map<string, string>();
  const stored: StoredVersions['stored'] = [];
  const versions = Object.fromEntries([...publication.frozen].map(([id, all]) => [id, all.length]));
  for (const chart of charts) {
    const { version } = presentVersion(chart, publication);
    const folder = versionFolder(chart.id, version);
    for (const [name, content] of await filesToFreeze(chart, publication, day))
      files.set(folder + name, content);
    versions[chart.id] = version;
    stored.push({ chart: chart.id, version, folder });
  }
  if (stored.length > 0) {
    const sorted = Object.entries(versions).toSorted(([a], [b]) => a.localeCompare(b, 'en'));
    files.set(versionsFile, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
  }
  return { files, stored };
}
