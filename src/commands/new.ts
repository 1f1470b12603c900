/**
 * `npm run new -- story|chart|dataset|term <id>`: begins one as a draft that the checks have nothing
 * against, and says what to do next; `--lang=it` in Italian. `dataset <id> --from <file>` reads the file. `word it|en
 * <word>…` adds words to our own list of a language.
 */

import { importOptions } from '../importing/import-options.ts';
import { languages } from '../site.ts';
import { importCommandWords } from './drafts/import-command-words.ts';
import { newWords } from './drafts/new-words.ts';
import { choiceOf, readArguments } from './options.ts';

const { values, positionals } = readArguments({
  lang: { type: 'string', default: 'en' },
  help: { type: 'boolean', short: 'h' },
  data: { type: 'string' },
  value: { type: 'string' },
  kind: { type: 'string' },
  charts: { type: 'string' },
  category: { type: 'string' },
  again: { type: 'boolean' },
  ...importOptions,
});
const { lang, help, ...flags } = values;
const language = choiceOf('lang', lang, languages);
const words = newWords[language];
if (help === true) {
  process.stdout.write(`${words.usage}\n\n${importCommandWords[language].help}\n`);
  process.exit(0);
}
const { runNew } = await import('./running/run-new.ts');
await runNew(process.cwd(), positionals, flags, language);
