/** `npm run architecture`: draws the rooms of `src` and who imports whom into `.github/architecture.svg`. */

import { projectRoot } from '../project-root.ts';
import { writeFiles } from '../writing/write-files.ts';
import { architectureFile, architectureSvg } from './architecture-svg.ts';
import { readImports, rooms } from './imports.ts';

const drawing = architectureSvg(rooms, readImports(projectRoot));
writeFiles(projectRoot, new Map([[architectureFile, drawing]]));
console.log(`${architectureFile} is drawn anew.`);
