/** `npm run publish -- <story>`: from a draft to a published story, all of it or nothing. */

import { languages } from '../site.ts';
import { choiceOf, fail, readArguments } from './options.ts';
import { publishWords } from './publishing/publish-words.ts';

const { values, positionals } = readArguments({
  date: { type: 'string' },
  part: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  lang: { type: 'string', default: 'en' },
  help: { type: 'boolean', short: 'h' },
});
const language = choiceOf('lang', values.lang, languages);
const words = publishWords[language];
if (values.help === true) {
  process.stdout.write(`${words.help}\n`);
  process.exit(0);
}
const [id, ...others] = positionals;
if (id === undefined || others.length > 0) fail(words.help);
const { publicationDay } = await import('../publication/held-back.ts');
const { runPublish } = await import('./publishing/run-publish.ts');
const { date, part, 'dry-run': isDryRun } = values;
const { code, out, err } = await runPublish(
  process.cwd(),
  { id, date, part, isDryRun, day: publicationDay() },
  language,
);
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
