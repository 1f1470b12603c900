/** `npm run architecture`: draws the rooms of `src` and who imports whom into `.github/architecture.svg`. */

import { projectRoot } from '../project-root.ts';
import { writeFiles } from '../writing/write-files.ts';
import { architectureFile, architectureSvg } from './architecture-svg.ts';
import { endWithHelp } from './options.ts';
import { readImports, rooms } from './imports.ts';

endWithHelp(
  'npm run architecture\n\nDraws the rooms of src and who imports whom anew: .github/architecture.svg.',
);
const drawing = architectureSvg(rooms, readImports(projectRoot));
writeFiles(projectRoot, new Map([[architectureFile, drawing]]));
console.log(`${architectureFile} is drawn anew.`);
