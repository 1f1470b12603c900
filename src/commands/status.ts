/** `npm run status`: translations missing or out of date and by which paragraphs, drafts, what is scheduled. */

import { languages } from '../site.ts';
import { statusWords } from './desk/status-words.ts';
import { choiceOf, readOptions } from './options.ts';

const values = readOptions({
  lang: { type: 'string', default: 'en' },
  help: { type: 'boolean', short: 'h' },
});
const language = choiceOf('lang', values.lang, languages);
if (values.help === true) process.stdout.write(`${statusWords[language].help}\n`);
else {
  const { runStatus } = await import('./running/run-status.ts');
  runStatus(process.cwd(), language);
}
