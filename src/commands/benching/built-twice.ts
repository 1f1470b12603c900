/** Whether two builds of the same publication are the same, byte for byte, wherever and whenever they are made. */

import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../project-copy.ts';
import { measuredBuild, type BuildOptions } from './measured-build.ts';

/** Two machines that agree on nothing but the day that is published. */
const machines: readonly BuildOptions[] = [
  {
    environment: { TZ: 'Pacific/Kiritimati', LANG: 'it_IT.UTF-8', LC_ALL: 'it_IT.UTF-8' },
    shell: 'umask 022; exec "$@"',
  },
  {
    environment: { TZ: 'Pacific/Pago_Pago', LANG: 'C', LC_ALL: 'C', UV_THREADPOOL_SIZE: '1' },
    // One core, where the system can be asked for it.
    shell: 'umask 077; command -v taskset >/dev/null && exec taskset -c 0 "$@"; exec "$@"',
    daysLater: 400,
  },
];

/**
 * The paths of files that differ between two builds of a publication, each in a folder, a time zone, a locale and under
 * a umask of its own, the second on one core and 400 days later.
 * @param publication the folder with `content/` and `data/`
 */
export function differencesOfTwoBuilds(publication: string): { files: number; differing: string[] } {
  const copies = machines.map(() => copyProject(publication));
  try {
    const sites = copies.map((copy, index) => {
      const { environment, ...machine } = machines[index] ?? {};
      measuredBuild(copy, { ...machine, environment: { ...environment, PUBLICATION_DAY: '2027-01-31' } });
      return filesOf(join(copy, 'dist'));
    });
    return compared(sites[0] ?? new Map(), sites[1] ?? new Map());
  } finally {
    for (const copy of copies) rmSync(copy, { recursive: true, force: true });
  }
}

/** The paths that one of two sites alone has, or that hold other bytes. */
export function compared(
  a: ReadonlyMap<string, Buffer>,
  b: ReadonlyMap<string, Buffer>,
): { files: number; differing: string[] } {
  const paths = [...new Set([...a.keys(), ...b.keys()])].sort();
  const differing = paths.filter((path) => {
    const [one, other] = [a.get(path), b.get(path)];
    return one === undefined || other === undefined || !one.equals(other);
  });
  return { files: paths.length, differing };
}

function filesOf(folder: string): Map<string, Buffer> {
  const entries = globSync('**/*', { cwd: folder, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path)]));
}
