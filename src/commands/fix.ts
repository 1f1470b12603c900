/** `npm run fix`: mends what can be mended safely and says what it changed; `-- --dry-run` only says. */

import { mend } from '../reports/fixes.ts';
import { runChecks } from '../reports/run-checks.ts';
import { describeFinding } from '../findings/registry.ts';
import { readSourceTree, type SourceTree } from '../text/source-tree.ts';
import { undoUnfinished } from '../writing/unfinished.ts';
import { writeFiles } from '../writing/write-files.ts';
import { languages } from '../site.ts';
import { choiceOf, readArguments } from './options.ts';
import { writeOrFail } from './write-or-fail.ts';

const { values, positionals } = readArguments({
  'dry-run': { type: 'boolean', default: false },
  lang: { type: 'string', default: 'en' },
});
const language = choiceOf('lang', values.lang, languages);
const words = {
  en: { none: 'Nothing to mend.', done: 'Mended', would: 'Would mend' },
  it: { none: 'Niente da correggere.', done: 'Corretto', would: 'Correggerei' },
}[language];

/** What is mended in the files as they are, and what there is to say of it. */
function mendAll(before: SourceTree): { files: Map<string, Uint8Array>; said: string } {
  const files = new Map<string, Uint8Array>();
  let said = '';
  // A mended file can show what its mistake hid: go on until nothing changes.
  for (;;) {
    const tree = new Map([...before, ...files]);
    const { files: changed, mended } = mend(tree, runChecks(tree).findings, positionals[0]);
    if (mended.length === 0) return { files, said };
    for (const found of mended) {
      const { problem } = describeFinding(found, language);
      const verb = values['dry-run'] ? words.would : words.done;
      said += `${verb} [${found.code}] ${found.file}:${found.line}:${found.column}: ${problem}\n`;
    }
    for (const [file, bytes] of changed) files.set(file, bytes);
  }
}

const root = process.cwd();
undoUnfinished(root);
const attempts = 5;
for (let attempt = 1; ; attempt++) {
  const before = readSourceTree(root);
  const { files, said } = mendAll(before);
  // A file that an editor saved meanwhile is mended as it is now.
  if (!values['dry-run']) {
    if (attempt === attempts) writeOrFail(root, files, before);
    else if (writeFiles(root, files, before).length > 0) continue;
  }
  process.stdout.write(said === '' ? `${words.none}\n` : said);
  break;
}
