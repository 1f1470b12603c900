/** The second thread of `npm run check`: plain JavaScript for the same reason as `check.js`. */

import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

enableCompileCache();
const { lookApart } = await import('../reports/looked-at-apart.ts');
parentPort.postMessage(lookApart(workerData));
