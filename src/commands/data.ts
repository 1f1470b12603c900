/** `npm run data -- refresh <dataset>`: fetches a dataset's source anew, by hand and never in a build. */

import { languages } from '../site.ts';
import { choiceOf, fail, readArguments } from './options.ts';
import { refreshWords } from './refreshing/refresh-words.ts';

const { values, positionals } = readArguments({
  api: { type: 'string' },
  write: { type: 'boolean', default: false },
  lang: { type: 'string', default: 'en' },
  help: { type: 'boolean', short: 'h' },
});
const language = choiceOf('lang', values.lang, languages);
const { help } = refreshWords[language];
if (values.help === true) {
  process.stdout.write(`${help}\n`);
  process.exit(0);
}
const [command, id, ...others] = positionals;
if (command !== 'refresh' || id === undefined || others.length > 0) fail(help);
const { publicationDay } = await import('../publication/held-back.ts');
const { undoUnfinished } = await import('../writing/unfinished.ts');
const { runRefresh } = await import('./refreshing/run-refresh.ts');
const root = process.cwd();
undoUnfinished(root);
const wishes = { id, api: values.api, isWritten: values.write, day: publicationDay() };
const { code, out, err } = await runRefresh(root, wishes, language, fetch);
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
