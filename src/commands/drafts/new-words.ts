/** What `npm run new` says. */

import type { Localised } from '../../site.ts';
import type { ScaffoldFault, ScaffoldKind } from './scaffold.ts';

interface NewWords {
  usage: string;
  faults: Record<ScaffoldFault['fault'], (name: string) => string>;
  written: string;
  next: string;
  steps: Record<ScaffoldKind | 'imported', readonly string[]>;
}

export const newWords: Localised<NewWords> = {
  it: {
    usage: 'Scrivi: npm run new -- story|chart|dataset|term <id>',
    faults: {
      id: (name) =>
        `«${name}» non va come id: minuscole senza accenti, cifre e trattini, per esempio una-su-mille`,
      name: (name) =>
        `Windows non può tenere file di nome «${name}»: scegline un altro di 80 caratteri al massimo, anche solo ${name.slice(0, 70)}-2`,
      taken: (file) => `C’è già: ${file}`,
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
        'controlla con npm run check, e quando è pronta togli draft: true dalle due lingue',
      ],
      chart: [
        'scegli il tipo di grafico (la pagina method/kinds li mostra tutti) e le righe da disegnare',
        'scrivi le parole nelle due lingue: il titolo è la scoperta, asserts la dimostra',
        'controlla con npm run check, e quando è pronto togli draft: true',
      ],
      dataset: [
        'aggiungi la fonte a content/references.json, e citala in sources e nella colonna source',
        'metti le righe nel CSV e descrivi le colonne in datapackage.json',
        'npm run check dà la nuova impronta del file; quando è pronto togli x_draft',
      ],
      imported: [
        'guarda data/<id>/figures.csv accanto all’originale, che è in data/<id>/raw/',
        'scrivi quello che resta, e controlla con npm run check',
        'quando un grafico o un testo usa il dataset, togli x_draft da datapackage.json',
      ],
      term: [
        'scrivi nome e definizione nelle due lingue, in fondo a content/glossary.yaml',
        'togli draft: true, e spiega il termine dove serve: <Term id="…">parole</Term>',
      ],
    },
  },
  en: {
    usage: 'Write: npm run new -- story|chart|dataset|term <id>',
    faults: {
      id: (name) => `“${name}” won’t do as an id: small letters, digits and hyphens, like one-in-a-thousand`,
      name: (name) =>
        `Windows can’t hold files called “${name}”: choose another name of 80 characters at most, if only ${name.slice(0, 70)}-2`,
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
        'see what npm run check says, and when it is ready take draft: true out of both languages',
      ],
      chart: [
        'choose the kind of chart (the page method/kinds shows them all) and the rows it draws',
        'write the words in both languages: the title is the finding, asserts bear it out',
        'see what npm run check says, and when it is ready take out draft: true',
      ],
      dataset: [
        'add the source to content/references.json, and cite it in sources and in the column source',
        'put the rows into the CSV and describe the columns in datapackage.json',
        'npm run check gives the new hash of the file; when it is ready take out x_draft',
      ],
      imported: [
        'look at data/<id>/figures.csv beside the original, which is in data/<id>/raw/',
        'write what is still owed, and see what npm run check says',
        'when a chart or a text uses the dataset, take x_draft out of datapackage.json',
      ],
      term: [
        'write name and definition in both languages, at the end of content/glossary.yaml',
        'take out draft: true, and explain the term where it is needed: <Term id="…">words</Term>',
      ],
    },
  },
};
