/**
 * `npm run record`: writes down what is published now, in `content/published.json` and `content/recorded.json`. From then on a
 * change to one of these numbers needs an entry in `content/corrections.yaml`. What was published once stays written down.
 */

import { readOptions } from './options.ts';

const { help, merged } = readOptions({
  merged: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h' },
});
if (help === true) {
  process.stdout.write(
    'npm run record [-- --merged]\n\nWrites down in content/published.json and content/recorded.json what is published now: a change of it needs a correction.\n',
  );
  process.exit(0);
}
const { runRecord } = await import('./running/run-record.ts');
runRecord(process.cwd(), { merged });
