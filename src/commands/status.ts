/** `npm run status`: translations missing or out of date and by which paragraphs, drafts, what is scheduled. */

import { publicationDay } from '../publication/held-back.ts';
import { readPublication } from '../publication/read-publication.ts';
import { languages } from '../site.ts';
import { readSourceTree } from '../text/source-tree.ts';
import { pastTexts, textAt } from './desk/history.ts';
import { statusReport, statusWords } from './desk/status-report.ts';
import { translationStates } from './desk/translation-desk.ts';
import { choiceOf, readOptions } from './options.ts';

const values = readOptions({
  lang: { type: 'string', default: 'en' },
  help: { type: 'boolean', short: 'h' },
});
const language = choiceOf('lang', values.lang, languages);
if (values.help === true) process.stdout.write(`${statusWords[language].help}\n`);
else {
  const root = process.cwd();
  const tree = readSourceTree(root);
  const { publication } = readPublication(tree);
  const states = translationStates(tree, publication, {
    past: (file) => pastTexts(root, file),
    at: (file, commit) => textAt(root, file, commit),
  });
  process.stdout.write(statusReport(states, publication, publicationDay(), language));
}
