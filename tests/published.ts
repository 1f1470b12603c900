/** The real publication for tests that need nothing else: read, not checked, which takes a worker half as long. */

import { fileURLToPath } from 'node:url';
import { readPublication } from '../src/publication/read-publication.ts';
import { readSourceTree } from '../src/text/source-tree.ts';

export const root = fileURLToPath(new URL('..', import.meta.url));
export const sampleFolder = fileURLToPath(new URL('fixtures/publication', import.meta.url));
export const { publication } = readPublication(readSourceTree(root));
