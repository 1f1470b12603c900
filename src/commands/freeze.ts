/**
 * `npm run freeze`: stores the present version of each changed chart for good, in
 * `content/frozen/<chart>/<version>/`. `-- <chart> <chart>` stores only these, also when no story shows them.
 */

import { readArguments } from './options.ts';

const { values, positionals } = readArguments({ help: { type: 'boolean', short: 'h' } });
if (values.help === true) {
  process.stdout.write(
    'npm run freeze [-- <chart> …]\n\nStores the present version of each changed chart for good; with names, of these alone.\n',
  );
  process.exit(0);
}
const { runFreeze } = await import('./running/run-freeze.ts');
await runFreeze(process.cwd(), positionals);
