/**
 * `npm run check`. What Node compiles it keeps, in the folder for temporary files: a good part of a run of a few
 * seconds would be taking the types out of sources that have not changed. Hence the imports come after, and this
 * file, which is read before anything is kept, is plain JavaScript: it would load all that takes types out.
 */

import { enableCompileCache } from 'node:module';

enableCompileCache();
const { check } = await import('./check.ts');
await check(process.cwd());
