/** Where the program's own files are: style sheets, browser scripts, the map, the fonts that npm brought. */

import { findPackageJSON } from 'node:module';
import { dirname } from 'node:path';
import { present } from './present.ts';

/**
 * The folder of this project's `package.json`. Found from where the code runs, be that `src/` or the folder
 * inside the project that a build bundles it into, and never from where somebody started it.
 */
export const projectRoot = dirname(present(findPackageJSON(import.meta.url), 'package.json of the project'));
