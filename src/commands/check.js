/**
 * `npm run check`. What Node compiles it keeps, in the folder for temporary files: a good part of a run of a few
 * seconds would be taking the types out of sources that have not changed. Hence the imports come after, and this
 * file, which is read before anything is kept, is plain JavaScript: it would load all that takes types out.
 *
 * To draw every chart takes as long as all the rest: another thread begins with it at once.
 */

import { enableCompileCache } from 'node:module';
import { Worker } from 'node:worker_threads';

enableCompileCache();
const { undoUnfinished } = await import('../writing/unfinished.ts');
const { readSourceTree } = await import('../text/source-tree.ts');
undoUnfinished(process.cwd());
const tree = readSourceTree(process.cwd());
const drawn = new Map([...tree].filter(([path]) => !/^content\/(?:frozen|stories|pages)\//.test(path)));
const worker = new Worker(new URL('check-drawings.js', import.meta.url), { workerData: drawn });
const ofDrawings = new Promise((done, fail) => {
  worker.once('message', done);
  worker.once('error', fail);
});
// What fails before anybody waits for it is said when somebody does.
ofDrawings.catch(() => undefined);
const { check } = await import('./check.ts');
await check(tree, ofDrawings);
