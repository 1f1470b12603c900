/** The thread of `npm run check` that looks at the drawings: plain JavaScript for the same reason as `check.js`. */

import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

enableCompileCache();
const { findIllegible } = await import('../reports/illegible-drawings.ts');
parentPort.postMessage(findIllegible(workerData));
