/** What `npm run new` says. */

import type { Localised } from '../../site.ts';
import type { ScaffoldFault, ScaffoldKind } from './scaffold.ts';

interface NewWords {
  usage: string;
  faults: Record<ScaffoldFault['fault'], (name: string) => string>;
  written: string;
  /** Of charts that fit. */
  fits: string;
  drawnAs: (kind: string) => string;
  alsoFit: (kinds: string) => string;
  pictures: (path: string) => string;
  toBind: string;
  noData: (data: string, known: string) => string;
  noChart: (data: string) => string;
  faultyData: (data: string) => string;
  noCharts: (charts: string) => string;
  next: string;
  steps: Record<ScaffoldKind | 'imported', readonly string[]>;
}

export const newWords: Localised<NewWords> = {
  it: {
    usage: `Scrivi: npm run new -- story|chart|dataset|term <id> [--lang=it|en]

  chart <id> [--data dataset[/risorsa]] [--value colonna] [--category colonna] [--kind tipo]   un grafico di dati che ci sono: propone i tipi adatti, con un disegno di ciascuno
  story <id> [--charts uno,due]                                           una storia con questi grafici al loro posto
  dataset <id> [--from file]                                              un dataset, vuoto o letto da un file
  term <id>                                                               una voce del glossario
  word it|en <parola> …                                                   parole giuste che nessun elenco ha, da non segnalare più`,
    fits: 'I grafici adatti a questi dati',
    drawnAs: (kind) => `Il grafico è disegnato come «${kind}».`,
    alsoFit: (kinds) =>
      `Vanno bene anche: ${kinds}. Per cambiare copia dal foglio le righe di kind, category, series e filter.`,
    pictures: (path) => `Un disegno di ciascuno: ${path}`,
    toBind: 'Cifre del grafico, da mettere nel testo:',
    noData: (data, known) => `Non c’è nessun dataset «${data}» che si legga. Ci sono: ${known}`,
    noChart: (data) =>
      `Nessun tipo di grafico disegna ${data} così com’è: serve una colonna di numeri con unità, e colonne che distinguano le righe. Prova con --value o --kind, o guarda che cosa dice npm run check`,
    faultyData: (data) => `${data} ha degli errori: finché non sono corretti nessun grafico lo disegna.`,
    noCharts: (charts) => `Non c’è nessun grafico: ${charts}`,
    faults: {
      id: (name) =>
        `«${name}» non va come id: minuscole senza accenti, cifre e trattini, per esempio una-su-mille`,
      name: (name) =>
        `Windows non può tenere file di nome «${name}»: scegline un altro di 80 caratteri al massimo, anche solo ${name.slice(0, 70)}-2`,
      taken: (file) => `C’è già: ${file}`,
      imported: (file) =>
        `C’è già: ${file}. Per leggerlo di nuovo dal suo file ripeti il comando con --again: quello che hai scritto in ${file} va perso`,
      'no-numbers': (file) => `Non c’è una colonna di numeri da disegnare, o non si legge: ${file}`,
      'no-sources': () => 'Prima serve una fonte: aggiungila a content/references.json',
    },
    written: 'Scritto:',
    next: 'E adesso:',
    steps: {
      story: [
        'scrivi titolo, indirizzo, sommario e testo nelle due lingue',
        'metti in lead il grafico che la apre, e mostra gli altri con <Chart chart="…" />',
        'lega ogni cifra: <Num from="dati/tabella?id=riga#value">…</Num>',
        'guardala con npm run dev, controlla con npm run check, e quando è pronta: npm run publish -- <id>',
      ],
      chart: [
        'guarda il disegno, e scegli il tipo di grafico (la pagina method/kinds li mostra tutti) e le righe',
        'scrivi le parole nelle due lingue: il titolo è la scoperta, asserts la dimostra',
        'controlla con npm run check; npm run publish -- <storia> lo pubblica con la storia che lo mostra',
      ],
      dataset: [
        'aggiungi la fonte a content/references.json, e citala in sources e nella colonna source',
        'metti le righe nel CSV e descrivi le colonne in datapackage.json',
        'npm run check dà la nuova impronta del file; quando è pronto togli x_draft',
      ],
      imported: [
        'guarda data/<id>/figures.csv accanto all’originale, che è in data/<id>/raw/',
        'scrivi quello che resta, e controlla con npm run check',
        'disegnalo: npm run new -- chart <id> --data <id>; npm run publish -- <storia> lo pubblica con la storia',
      ],
      term: [
        'scrivi nome e definizione nelle due lingue, in fondo a content/glossary.yaml',
        'togli draft: true, e spiega il termine dove serve: <Term id="…">parole</Term>',
      ],
    },
  },
  en: {
    usage: `Write: npm run new -- story|chart|dataset|term <id> [--lang=it|en]

  chart <id> [--data dataset[/resource]] [--value column] [--category column] [--kind type]   a chart of data that are there: proposes the types that fit, with a picture of each
  story <id> [--charts one,two]                                           a story with these charts in their places
  dataset <id> [--from file]                                              a dataset, empty or read from a file
  term <id>                                                               an entry of the glossary
  word it|en <word> …                                                     right words that no list has, not to be reported again`,
    fits: 'The charts that fit these data',
    drawnAs: (kind) => `The chart is drawn as “${kind}”.`,
    alsoFit: (kinds) =>
      `These fit as well: ${kinds}. To change, copy the lines of kind, category, series and filter from the sheet.`,
    pictures: (path) => `A picture of each: ${path}`,
    toBind: 'Figures of the chart, to be put into the text:',
    noData: (data, known) => `There is no dataset “${data}” that can be read. There are: ${known}`,
    noChart: (data) =>
      `No chart type draws ${data} as it is: it takes a column of numbers with a unit, and columns that tell the rows apart. Try --value or --kind, or see what npm run check says`,
    faultyData: (data) => `${data} has mistakes: until they are mended no chart draws it.`,
    noCharts: (charts) => `There is no chart: ${charts}`,
    faults: {
      id: (name) => `“${name}” won’t do as an id: small letters, digits and hyphens, like one-in-a-thousand`,
      name: (name) =>
        `Windows can’t hold files called “${name}”: choose another name of 80 characters at most, if only ${name.slice(0, 70)}-2`,
      imported: (file) =>
        `It is there already: ${file}. To read it from its file anew repeat the command with --again: what you wrote into ${file} is lost`,
      taken: (file) => `There is one already: ${file}`,
      'no-numbers': (file) => `There is no column of numbers to draw, or none that can be read: ${file}`,
      'no-sources': () => 'It needs a source first: add one to content/references.json',
    },
    written: 'Written:',
    next: 'What to do next:',
    steps: {
      story: [
        'write title, slug, deck and text in both languages',
        'name in lead the chart that opens it, and show the others with <Chart chart="…" />',
        'bind each figure: <Num from="data/table?id=row#value">…</Num>',
        'look at it with npm run dev, see what npm run check says, and when it is ready: npm run publish -- <id>',
      ],
      chart: [
        'choose the kind of chart (the page method/kinds shows them all) and the rows it draws',
        'write the words in both languages: the title is the finding, asserts bear it out',
        'see what npm run check says; npm run publish -- <story> publishes it with the story that shows it',
      ],
      dataset: [
        'add the source to content/references.json, and cite it in sources and in the column source',
        'put the rows into the CSV and describe the columns in datapackage.json',
        'npm run check gives the new hash of the file; when it is ready take out x_draft',
      ],
      imported: [
        'look at data/<id>/figures.csv beside the original, which is in data/<id>/raw/',
        'write what is still owed, and see what npm run check says',
        'draw it: npm run new -- chart <id> --data <id>; npm run publish -- <story> publishes it with the story',
      ],
      term: [
        'write name and definition in both languages, at the end of content/glossary.yaml',
        'take out draft: true, and explain the term where it is needed: <Term id="…">words</Term>',
      ],
    },
  },
};
