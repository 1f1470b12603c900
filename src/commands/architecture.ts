/** `npm run architecture`: draws the rooms of `src` and who imports whom into `.github/architecture.svg`. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { architectureFile, architectureSvg } from './architecture-svg.ts';
import { readImports, rooms } from './imports.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
writeFileSync(join(root, architectureFile), architectureSvg(rooms, readImports(root)));
console.log(`${architectureFile} is drawn anew.`);
