/**
 * `npm run fix`: mends what can be mended safely and says what it changed; `-- --dry-run` only says. `-- --hash` writes
 * the hashes of data files that were meant to change, and of texts whose translation is up to date.
 */

import { languages } from '../site.ts';
import { choiceOf, readArguments } from './options.ts';

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
const { runFix } = await import('./running/run-fix.ts');
const { hash, 'dry-run': isDryRun } = values;
runFix(process.cwd(), { code: positionals[0], hash, isDryRun }, language, words);
