/**
 * `npm run fix`: mends what can be mended safely and says what it changed; `-- --dry-run` only says. `-- --hash` writes
 * the hashes of data files that were meant to change, and of texts whose translation is up to date.
 */

import type { Finding } from '../findings/finding.ts';
import { mend, type Mended } from '../reports/fixes.ts';
import { renewHashes } from '../reports/renewed-hashes.ts';
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
  hash: { type: 'boolean', default: false },
  lang: { type: 'string', default: 'en' },
  help: { type: 'boolean', short: 'h' },
});
const language = choiceOf('lang', values.lang, languages);
const words = {
  en: {
    none: 'Nothing to mend.',
    done: 'Mended',
    would: 'Would mend',
    help: `npm run fix -- [<code>] [--hash] [--dry-run] [--lang=it|en]

Mends what needs no judgement (marks, spaces, invisible characters, line ends) and says what it changed.

  <code>      only findings of this code
  --hash      writes the hashes of data files that were meant to change, and marks translations as up to date
  --dry-run   only says`,
  },
  it: {
    none: 'Niente da correggere.',
    done: 'Corretto',
    would: 'Correggerei',
    help: `npm run fix -- [<codice>] [--hash] [--dry-run] [--lang=it|en]

Corregge ciò che non chiede un giudizio (segni, spazi, caratteri invisibili, fini di riga) e dice che cosa ha cambiato.

  <codice>    solo ciò che ha questo codice
  --hash      scrive gli hash dei file di dati cambiati apposta, e segna aggiornate le traduzioni
  --dry-run   dice e basta`,
  },
}[language];
if (values.help === true) {
  process.stdout.write(`${words.help}\n`);
  process.exit(0);
}

/** What is mended in the files as they are, and what there is to say of it. */
function mendAll(before: SourceTree): { files: Map<string, Uint8Array>; said: string } {
  const files = new Map<string, Uint8Array>();
  let said = '';
  // A mended file can show what its mistake hid: go on until nothing changes.
  for (;;) {
    const tree = new Map([...before, ...files]);
    const { files: changed, mended } = mendOnce(tree, runChecks(tree).findings);
    if (mended.length === 0) return { files, said };
    for (const found of mended) {
      const { problem } = describeFinding(found, language);
      const verb = values['dry-run'] ? words.would : words.done;
      said += `${verb} [${found.code}] ${found.file}:${found.line}:${found.column}: ${problem}\n`;
    }
    for (const [file, bytes] of changed) files.set(file, bytes);
  }
}

/** What can be mended as it is now; hashes come last, of files that have nothing else to mend. */
function mendOnce(tree: SourceTree, findings: readonly Finding[]): Mended {
  const made = mend(tree, findings, positionals[0]);
  if (!values.hash || made.mended.length > 0) return made;
  const { files, renewed } = renewHashes(tree, findings, ({ code }) => code === (positionals[0] ?? code));
  return { files, mended: renewed };
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
