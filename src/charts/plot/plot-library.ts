/** Observable Plot, read when the first chart of this type is drawn: a publication without one never waits for it. */

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectRoot } from '../../project-root.ts';

export type PlotLibrary = typeof import('@observablehq/plot');

let library: PlotLibrary | undefined;

/** The library. Drawing is not asynchronous, therefore reading it is not either. */
export function plotLibrary(): PlotLibrary {
  library ??= createRequire(join(projectRoot, 'package.json'))('@observablehq/plot') as PlotLibrary;
  return library;
}
