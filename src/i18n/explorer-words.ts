/** The words of the explorer; `{name}` stands for what is told. They travel with its script, not with the pages. */

import type { Language, Localised } from '../site.ts';

/** Places as the columns of the data name them. */
export const placesNamed: Readonly<Record<string, Localised>> = {
  Italy: { it: 'Italia', en: 'Italy' },
  Lombardy: { it: 'Lombardia', en: 'Lombardy' },
  EU: { it: 'Unione europea', en: 'European Union' },
  Europe: { it: 'Europa', en: 'Europe' },
  World: { it: 'Mondo', en: 'World' },
  Germany: { it: 'Germania', en: 'Germany' },
  France: { it: 'Francia', en: 'France' },
  Spain: { it: 'Spagna', en: 'Spain' },
  'United Kingdom': { it: 'Regno Unito', en: 'United Kingdom' },
  'United States': { it: 'Stati Uniti', en: 'United States' },
};

const words = {
  title: { it: 'Esplora i dati', en: 'Explore the data' },
  table: { it: 'Tabella', en: 'Table' },
  mark: { it: 'Segno', en: 'Mark' },
  'mark.bar': { it: 'Barre', en: 'Bars' },
  'mark.dot': { it: 'Punti', en: 'Dots' },
  'mark.line': { it: 'Linee', en: 'Lines' },
  'mark.area': { it: 'Aree', en: 'Areas' },
  'mark.histogram': { it: 'Istogramma', en: 'Histogram' },
  'mark.map': { it: 'Mappa', en: 'Map' },
  value: { it: 'Valori', en: 'Values' },
  along: { it: 'Lungo', en: 'Along' },
  colour: { it: 'Colore', en: 'Colour' },
  panels: { it: 'Riquadri', en: 'Panels' },
  order: { it: 'Ordine', en: 'Order' },
  none: { it: 'nessuno', en: 'none' },
  'order.file': { it: 'come nel file', en: 'as in the file' },
  'order.up': { it: '{column}, dal minore', en: '{column}, lowest first' },
  'order.down': { it: '{column}, dal maggiore', en: '{column}, highest first' },
  rows: { it: 'Righe', en: 'Rows' },
  'rows.all': { it: '{column}: tutti', en: '{column}: all' },
  'rows.some': { it: '{column}: {count} di {total}', en: '{column}: {count} of {total}' },
  'rows.every': { it: 'Tutte', en: 'All' },
  'rows.none': { it: 'vuoto', en: 'empty' },
  fold: { it: 'Scegli righe e colonne', en: 'Choose rows and columns' },
  columns: { it: 'Colonne della tabella', en: 'Columns of the table' },
  'columns.some': { it: '{count} di {total}', en: '{count} of {total}' },
  reset: { it: 'Ricomincia', en: 'Start again' },
  'count.one': { it: '1 riga di {total}', en: '1 row of {total}' },
  'count.many': { it: '{count} righe di {total}', en: '{count} rows of {total}' },
  walk: { it: 'Percorri i valori: {title}', en: 'Walk the values: {title}' },
  'walk.short': { it: 'Percorri i valori', en: 'Walk the values' },
  find: { it: 'trova', en: 'find' },
  kept: { it: 'Tenuto nell’indirizzo', en: 'Kept in the address' },
  missing: { it: 'Valori mancanti', en: 'Missing values' },
  'missing.more': { it: 'e altri {count}', en: 'and {count} more' },
  source: { it: 'Fonte', en: 'Source' },
  madeBy: {
    it: 'Fatto da un lettore con i dati di {publication}, non è un suo grafico.',
    en: 'Made by a reader with {publication}’s data, not one of its charts.',
  },
  take: { it: 'Porta via', en: 'Take away' },
  link: { it: 'Copia il collegamento', en: 'Copy the link' },
  frame: { it: 'Copia il codice da incorporare', en: 'Copy the code to embed' },
  svg: { it: 'Scarica SVG', en: 'Download SVG' },
  png: { it: 'Scarica PNG', en: 'Download PNG' },
  csv: { it: 'Scarica CSV', en: 'Download CSV' },
  copied: { it: 'Copiato', en: 'Copied' },
  notCopied: {
    it: 'Il browser non lo permette: copia da qui',
    en: 'The browser does not allow it: copy from here',
  },
  saved: { it: 'Salvato', en: 'Saved' },
  failed: { it: 'Non riesce in questo browser', en: 'This browser can’t do it' },
  'page.previous': { it: 'Righe precedenti', en: 'Previous rows' },
  'page.next': { it: 'Righe successive', en: 'Next rows' },
  'page.here': { it: 'righe da {from} a {to} di {total}', en: 'rows {from} to {to} of {total}' },
  sort: { it: 'Ordina per {column}', en: 'Sort by {column}' },
  caption: { it: 'Le righe scelte di «{title}»', en: 'The chosen rows of “{title}”' },
  empty: {
    it: 'Nessuna riga: scegli almeno un valore in ogni filtro.',
    en: 'No rows: choose at least one value in each filter.',
  },
  bin: { it: 'da {from} a {to}: {count} valori', en: '{from} to {to}: {count} values' },
  'bin.one': { it: 'da {from} a {to}: 1 valore', en: '{from} to {to}: 1 value' },
  'forecast.key': { it: 'vuoto o tratteggiato: previsione', en: 'hollow or dashed: forecast' },
  apartTitle: { it: 'Disegnati separati', en: 'Drawn apart' },
  refusedTitle: { it: 'Questo non si disegna', en: 'This is not drawn' },
  'apart.units': {
    it: 'Unità diverse non stanno su un solo asse: ciascuna ha il suo.',
    en: 'Different units do not share an axis: each has its own.',
  },
  'apart.shares': {
    it: 'Quote e quantità non stanno su un solo asse: ciascuna ha il suo.',
    en: 'Shares and amounts do not share an axis: each has its own.',
  },
  'apart.forecast': {
    it: 'Una previsione non continua la linea di ciò che è stato misurato.',
    en: 'A forecast does not continue the line of what was measured.',
  },
  'apart.areas': {
    it: 'Le aree si coprirebbero: ciascuna serie ha il suo riquadro.',
    en: 'Areas would cover one another: each series has its own panel.',
  },
  'apart.lines': {
    it: 'Più di cinque linee non si distinguono: ciascuna ha il suo riquadro.',
    en: 'More than five lines can’t be told apart: each has its own panel.',
  },
  'refused.numbers': {
    it: 'Questa tabella non ha numeri: si legge, non si disegna.',
    en: 'This table has no numbers: it can be read, not drawn.',
  },
  'refused.noValues': {
    it: 'Nelle righe scelte non c’è alcun valore.',
    en: 'The chosen rows hold no value.',
  },
  'refused.noTime': {
    it: 'Questa tabella non ha una colonna di anni o di date: una linea non saprebbe dove andare.',
    en: 'This table has no column of years or dates: a line would not know where to go.',
  },
  'refused.noTerritory': {
    it: 'Questa tabella non ha una colonna di territori italiani.',
    en: 'This table has no column of Italian territories.',
  },
  'refused.figures': {
    it: 'Ogni riga è una cifra a sé, con la sua definizione: una linea le unirebbe in una serie che non esiste. Prova barre o punti.',
    en: 'Each row is a figure of its own, with its own definition: a line would join them into a series that does not exist. Try bars or dots.',
  },
  'refused.notKey': {
    it: 'La colonna «{column}» non distingue le righe di questa tabella: una linea unirebbe cose diverse. Prova barre o punti.',
    en: 'The column “{column}” does not tell the rows of this table apart: a line would join different things. Try bars or dots.',
  },
  'refused.territoryTwice': {
    it: 'Il territorio {name} ha più di un valore: scegli le righe, o usa i riquadri.',
    en: 'The territory {name} has more than one value: choose rows, or use panels.',
  },
  'refused.colours': {
    it: 'Più di cinque colori non si distinguono: scegli le righe, o usa i riquadri.',
    en: 'More than five colours can’t be told apart: choose rows, or use panels.',
  },
  'refused.panels': {
    it: '{count} disegni separati sono troppi per essere letti: scegli le righe.',
    en: '{count} separate drawings are too many to be read: choose rows.',
  },
  'refused.manyBars': {
    it: '{count} barre sono troppe per essere lette: scegli le righe, o prova l’istogramma.',
    en: '{count} bars are too many to be read: choose rows, or try the histogram.',
  },
  'refused.manyRows': {
    it: '{count} righe sono troppe per un disegno: scegline meno di {most}.',
    en: '{count} rows are too many for a drawing: choose fewer than {most}.',
  },
  'refused.rank': {
    it: 'Un posto in classifica non è una quantità: si legge nella tabella, o come punto.',
    en: 'A rank is no amount: it is read in the table, or as a dot.',
  },
  'refused.fewValues': {
    it: 'Un istogramma di {count} valori non dice nulla: ne servono almeno {least}.',
    en: 'A histogram of {count} values says nothing: it needs at least {least}.',
  },
  'problem.title': {
    it: 'L’indirizzo non nomina una scelta valida. Ecco la tabella come si apre da sola.',
    en: 'The address does not name a valid choice. Here is the table as it opens by itself.',
  },
  'problem.form': { it: 'Non si legge: «{text}».', en: 'It can’t be read: “{text}”.' },
  'problem.version': {
    it: 'La versione «{text}» non esiste: gli indirizzi cominciano con 1.',
    en: 'There is no version “{text}”: addresses begin with 1.',
  },
  'problem.key': { it: 'La voce «{text}» non esiste.', en: 'There is no entry “{text}”.' },
  'problem.twice': { it: 'La voce «{text}» è detta due volte.', en: 'The entry “{text}” is said twice.' },
  'problem.table': { it: 'Nessuna tabella si chiama «{text}».', en: 'No table is called “{text}”.' },
  'problem.mark': { it: 'Nessun segno si chiama «{text}».', en: 'No mark is called “{text}”.' },
  'problem.column': {
    it: 'Nessuna colonna fa per questo: «{text}».',
    en: 'No column is fit for this: “{text}”.',
  },
  'problem.value': { it: 'Nessuna riga contiene «{text}».', en: 'No row holds “{text}”.' },
} satisfies Readonly<Record<string, Localised>>;

export type ExplorerWord = keyof typeof words;

/** The words of a language, with what they tell put in. */
export function explorerWords(
  language: Language,
): (word: ExplorerWord, facts?: Readonly<Record<string, string | number>>) => string {
  return (word, facts = {}) =>
    Object.entries(facts).reduce(
      (text, [name, fact]) => text.replaceAll(`{${name}}`, () => String(fact)),
      words[word][language] as string,
    );
}
