/** What the import command asks and says beside what it read. */

import type { Localised } from '../../site.ts';
import type { Owed } from '../../importing/package-files.ts';

interface ImportCommandWords {
  noFile: (file: string) => string;
  badFlag: (flag: string, value: string, allowed: string) => string;
  refused: (file: string) => string;
  unanswered: (file: string) => string;
  answerWith: string;
  whichUnit: (column: string) => string;
  whichSource: (id: string) => string;
  whichPublisher: string;
  whichYear: string;
  whichUrl: string;
  owesReference: (key: string) => string;
  owes: string;
  owed: Record<Owed['kind'], (says: string) => string>;
  help: string;
}

const flags = `  --from <file>            csv, tsv, xlsx, ods, JSON-stat, SDMX-CSV
  --source <key>           of content/references.json
  --publisher --issued --url
  --sheet <name|n>         --header <n>          --encoding <name>
  --numbers [col=]it|en    --dates [col=]dmy|mdy|ymd
  --unit [col=]<unit>      --missing <code>=<reason|0>
  --frequency year|half|quarter|month|week|season
  --fill down|no           --totals keep|drop    --brackets minus|mark
  --wide                   --gather <col>        --again
  --name <col>=<new>       --drop <col>          --text <col>
  --round <col>=<digits>   --percent <col>`;

export const importCommandWords: Localised<ImportCommandWords> = {
  it: {
    noFile: (file) => `Non c’è, o non si può leggere: ${file}`,
    badFlag: (flag, value, allowed) => `--${flag}=${value}: scrivi ${allowed}`,
    refused: (file) => `${file} non si importa.`,
    unanswered: (file) => `${file}: manca una risposta.`,
    answerWith: 'Rispondi con:',
    whichUnit: (column) =>
      `In che unità è «${column}»? (percent, persons, million EUR …; vuoto se non lo sai)`,
    whichSource: (id) => `Chiave della fonte in content/references.json (vuoto: ${id})`,
    whichPublisher: 'Chi pubblica questi dati?',
    whichYear: 'In che anno sono usciti?',
    whichUrl: 'A quale indirizzo si trovano? (vuoto se nessuno)',
    owesReference: (key) =>
      `Da aggiungere a content/references.json (o indica una fonte con --source; ora è ${key}):`,
    owes: 'Resta da scrivere:',
    owed: {
      'english-title': (says) => `il titolo inglese di «${says}»`,
      unit: (says) => `l’unità di «${says}»: "x_unit": "…"`,
      description: (says) => `rileggi e traduci: «${says}»`,
    },
    help: `npm run new -- dataset <id> --from <file> [--lang=it]\n\nLegge un foglio di calcolo o un file di dati aperti e ne fa un dataset. Se una cosa non è certa la chiede, o si ferma.\n\n${flags}`,
  },
  en: {
    noFile: (file) => `There is no such file, or it can’t be read: ${file}`,
    badFlag: (flag, value, allowed) => `--${flag}=${value}: write ${allowed}`,
    refused: (file) => `${file} is not imported.`,
    unanswered: (file) => `${file}: an answer is missing.`,
    answerWith: 'Answer with:',
    whichUnit: (column) =>
      `In which unit is “${column}”? (percent, persons, million EUR …; empty if you don’t know)`,
    whichSource: (id) => `Key of the source in content/references.json (empty: ${id})`,
    whichPublisher: 'Who publishes these data?',
    whichYear: 'In which year did they appear?',
    whichUrl: 'At which address are they? (empty if at none)',
    owesReference: (key) =>
      `To be added to content/references.json (or name a source with --source; now it is ${key}):`,
    owes: 'Still to be written:',
    owed: {
      'english-title': (says) => `the English title of “${says}”`,
      unit: (says) => `the unit of “${says}”: "x_unit": "…"`,
      description: (says) => `read again and translate: “${says}”`,
    },
    help: `npm run new -- dataset <id> --from <file> [--lang=it]\n\nReads a spreadsheet or an open-data export and makes a dataset of it. What isn’t certain it asks, or stops.\n\n${flags}`,
  },
};
