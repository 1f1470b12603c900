/** What an import says of a file, in both languages. */

import type { Language, Localised } from '../site.ts';
import type { ChangeCode, Left } from './grid.ts';
import type { Question, QuestionCode, QuestionFacts, Refusal, RefusalCode, RefusalFacts } from './halt.ts';

type Sentences<Facts> = { [C in keyof Facts]: (facts: Facts[C]) => string };

interface ImportWords {
  refusals: Sentences<RefusalFacts>;
  questions: Sentences<QuestionFacts>;
  changes: Record<ChangeCode, string>;
  left: Record<Left['why'], string>;
}

export const importWords: Localised<ImportWords> = {
  it: {
    refusals: {
      empty: () => 'Il file è vuoto.',
      'other-format': ({ name, bytes }) =>
        `Il nome finisce in ${name}, ma il contenuto è ${bytes}: rinominalo in .${bytes}, e se si apre come ti aspetti riprova.`,
      'web-page': ({ name }) =>
        `È una pagina web${name === '' ? '' : ` con il nome di un file ${name}`}: aprila con un foglio di calcolo e salvala come .xlsx, o scarica i dati in CSV.`,
      encrypted: () => 'È protetto da una password: aprilo, togli la protezione e salvalo di nuovo.',
      'old-workbook': () =>
        'È una cartella .xls (Excel 97–2003): formati, percentuali e fogli nascosti non se ne leggono per certo. Aprila con un foglio di calcolo e salvala come .xlsx.',
      unsupported: ({ bytes }) =>
        `Il formato ${bytes} non si legge: servono csv, tsv, xlsx, ods o JSON-stat.`,
      'sdmx-xml': () =>
        'È SDMX-ML (XML), che non si legge: scarica gli stessi dati in SDMX-CSV. All’indirizzo aggiungi format=csv (Istat, OCSE) o format=SDMX-CSV (Eurostat), o nella pagina della fonte scegli CSV.',
      'spreadsheet-xml': () =>
        'È un foglio XML 2003 di Excel, che non si legge: aprilo e salvalo come .xlsx.',
      broken: ({ words }) => `Il file è danneggiato o incompleto; scaricalo di nuovo. (${words})`,
      'unclosed-quote': ({ line }) =>
        `Alla riga ${line} si apre una virgoletta che non si chiude: il file è troncato, o la virgoletta va raddoppiata.`,
      'cut-off': ({ line, cells, columns }) =>
        `L’ultima riga, la ${line}, ha ${cells} celle su ${columns} e finisce a metà: il file è troncato, scaricalo di nuovo.`,
      ragged: ({ line, cells, columns }) =>
        `La riga ${line} ha ${cells} celle, l’intestazione ne ha ${columns}: manca o avanza un separatore, correggila nell’originale.`,
      'no-head': ({ line, cell }) =>
        `Non si trova la riga delle intestazioni: alla riga ${line} c’è «${cell}». Dì qual è con --header=<riga>.`,
      'no-rows': () => 'Sotto le intestazioni non c’è nessuna riga di dati.',
      'no-values': () => 'Non c’è una colonna che si possa leggere.',
      'mixed-numbers': ({ column, comma, point }) =>
        `Nella colonna «${column}» ci sono numeri scritti in due modi, «${comma}» e «${point}»: uniformali nell’originale, o dì come si leggono quelli che possono essere migliaia o decimali con --numbers="${column}=it|en"; gli altri restano come sono scritti.`,
      'mixed-dates': ({ column, first, second }) =>
        `Le date della colonna «${column}» non si leggono in un modo solo: «${first}», «${second}». Scrivile tutte come AAAA-MM-GG nell’originale, o importale come testo con --text="${column}".`,
      'mixed-currencies': ({ column, first, second }) =>
        `Nella colonna «${column}» ci sono due valute, «${first}» e «${second}»: dividile in due colonne nell’originale, o convertile.`,
      'mixed-percent': ({ column, first, second }) =>
        `Nella colonna «${column}» ci sono percentuali («${first}») e numeri senza % («${second}»): scrivili tutti allo stesso modo nell’originale, o dì che sono percentuali con --unit="${column}=percent".`,
      'mixed-scales': ({ column, first, second }) =>
        `La colonna «${column}» dice che i valori sono in scale diverse, «${first}» e «${second}»: scarica una sola misura, o portali alla stessa scala nell’originale.`,
      'scales-in-cells': ({ column, cell }) =>
        `Nella colonna «${column}» la scala sta nelle celle («${cell}»): scrivi i numeri in una scala sola e mettila nell’intestazione, per esempio «${column} (milioni di euro)».`,
      'turned-to-days': ({ column, cell }) =>
        `Nella colonna «${column}» un foglio di calcolo ha fatto di alcune voci delle date («${cell}»; era forse «1-2»): riscrivile come testo nell’originale, o scarica di nuovo il file e importalo senza aprirlo.`,
      'second-table': ({ line, cell }) =>
        `Alla riga ${line}, con «${cell}», comincia un’altra tabella: salva ognuna in un file o in un foglio suo e importale una alla volta.`,
      'lost-digits': ({ column, cell }) =>
        `La colonna «${column}» contiene codici che un foglio di calcolo ha ridotto a «${cell}»: le cifre sono perse, serve l’originale.`,
      'lost-characters': ({ line, text }) =>
        `Alla riga ${line} delle lettere sono già perse («${text}»): serve un originale intatto.`,
      uncalculated: ({ cells }) =>
        `${cells} celle hanno una formula senza risultato: apri il file con un foglio di calcolo, ricalcola e salva.`,
      'no-such-column': ({ column, known }) => `Non c’è una colonna «${column}». Ci sono: ${known}.`,
      'not-gathered': ({ heads }) =>
        `--gather raccoglie due o più colonne di numeri nella stessa unità; qui ci sono: ${heads === '' ? 'nessuna' : heads}.`,
      'no-such-sheet': ({ sheet, known }) => `Non c’è un foglio «${sheet}». Ci sono: ${known}.`,
      'not-json-stat': () => 'È JSON, ma non JSON-stat: chiedi alla fonte il formato JSON-stat o CSV.',
    },
    questions: {
      sheet: ({ sheets }) => `Più fogli contengono tabelle: ${sheets}. Quale si importa?`,
      encoding: ({ line, text }) =>
        `Non si riconosce la codifica; la riga ${line} sarebbe «${text}». Quale è?`,
      numbers: ({ column, cell, whole, fraction }) =>
        `Nella colonna «${column}», «${cell}» è ${whole} (it) o ${fraction} (en)? Il file non lo dice.`,
      dates: ({ column, cell }) =>
        `Nella colonna «${column}», «${cell}» può essere giorno/mese (dmy), mese/giorno (mdy) o anno-mese-giorno (ymd). Quale è?`,
      frequency: ({ column, steps }) =>
        `La colonna «${column}» mescola periodi di lunghezza diversa: ${steps}. Quali righe si tengono?`,
      fill: ({ column, line }) =>
        `Nella colonna «${column}» molte celle sono vuote (la prima alla riga ${line} dei dati). Ripetono quella sopra (down) o mancano (no)?`,
      missing: ({ column, cell }) =>
        `Nella colonna «${column}», fra i numeri c’è «${cell}». Perché manca il valore? (0 se vale zero; --text=${column} se non sono numeri)`,
      brackets: ({ column, cell }) =>
        `Nella colonna «${column}», «${cell}» è un numero negativo (minus) o incerto (mark)?`,
      percent: ({ column, cell }) =>
        `La colonna «${column}» dice percentuale, ma nessun valore supera 1: «${cell}» è un rapporto da moltiplicare per 100 (ratio) o già una percentuale (percent)?`,
    },
    changes: {
      encoding: 'codifica',
      'byte-order-mark': 'tolto il segno di inizio (BOM)',
      separator: 'separatore',
      'line-ends': 'fini di riga',
      'inner-line-ends': 'fini di riga dentro le celle tolti',
      spaces: 'spazi di troppo tolti',
      unseen: 'caratteri invisibili tolti',
      mojibake: 'lettere guaste riparate',
      'formula-text': 'formula che teneva gli zeri tolta',
      thousands: 'separatori delle migliaia tolti',
      'decimal-comma': 'virgole decimali in punti',
      exponent: 'notazione scientifica sciolta',
      sign: 'segno meno tipografico in -',
      'percent-sign': 'segno % tolto, unità percent',
      ratio: 'rapporti in percentuale (per 100)',
      currency: 'segno della valuta tolto',
      'rounded-noise': 'code dell’aritmetica binaria tolte (15 cifre)',
      rounded: 'arrotondati',
      dates: 'date in AAAA-MM-GG',
      'serial-dates': 'numeri di serie in date',
      periods: 'periodi uniformati',
      times: 'ora tolta, uguale in ogni riga',
      flags: 'contrassegni staccati dal valore, in una colonna propria',
      missing: 'codici di valore mancante',
      merged: 'celle unite ripetute in basso',
      filled: 'celle vuote riempite con quella sopra',
      sections: 'righe di intestazione interne in una colonna',
      long: 'da largo a lungo: periodi da colonne a righe',
      totals: 'righe di totale segnate in row_type',
      hierarchy: 'righe sotto altre righe: id e parent (controlla)',
      'note-marks': 'rimandi a note tolti dai nomi',
      gathered: 'colonne raccolte in righe',
      'split-key': 'chiave composta divisa in colonne',
      numbered: 'righe numerate: nessuna colonna le distingue',
      multiplier: 'la fonte dà i valori in una potenza di dieci: va nell’unità',
      scaled: 'numeri come li mostra il formato, in migliaia o milioni',
      hidden: 'righe e colonne nascoste, lette come le altre (controlla)',
    },
    left: {
      title: 'titolo',
      note: 'nota',
      empty: 'vuota',
      'repeated-head': 'intestazione ripetuta',
      'column-numbers': 'numeri delle colonne',
      units: 'riga delle unità',
      total: 'totale',
      frequency: 'altra frequenza',
      column: 'colonna esclusa',
      'empty-column': 'colonna vuota',
      constant: 'colonna uguale in ogni riga',
      'beside-periods': 'colonna che non appartiene a un periodo (--wide la tiene)',
      'hidden-sheet': 'foglio nascosto',
    },
  },
  en: {
    refusals: {
      empty: () => 'The file is empty.',
      'other-format': ({ name, bytes }) =>
        `Its name ends in ${name}, but what it holds is ${bytes}: rename it to .${bytes}, and if it opens as you expect try again.`,
      'web-page': ({ name }) =>
        `It is a web page${name === '' ? '' : ` under the name of a ${name} file`}: open it in a spreadsheet and save it as .xlsx, or download the data as CSV.`,
      encrypted: () => 'It is protected by a password: open it, take the protection away and save it again.',
      'old-workbook': () =>
        'It is an .xls workbook (Excel 97–2003), whose formats, percentages and hidden sheets can’t be read for sure. Open it in a spreadsheet and save it as .xlsx.',
      unsupported: ({ bytes }) => `${bytes} can’t be read: csv, tsv, xlsx, ods and JSON-stat can.`,
      'sdmx-xml': () =>
        'It is SDMX-ML (XML), which is not read: download the same data as SDMX-CSV. Add format=csv to the address (Istat, OECD) or format=SDMX-CSV (Eurostat), or choose CSV on the page of the source.',
      'spreadsheet-xml': () =>
        'It is an XML Spreadsheet 2003 of Excel, which is not read: open it and save it as .xlsx.',
      broken: ({ words }) => `The file is damaged or cut short; download it again. (${words})`,
      'unclosed-quote': ({ line }) =>
        `A quote opens on line ${line} and is never closed: the file is cut short, or the quote must be doubled.`,
      'cut-off': ({ line, cells, columns }) =>
        `The last line, ${line}, has ${cells} cells of ${columns} and ends in the middle: the file is cut short, download it again.`,
      ragged: ({ line, cells, columns }) =>
        `Line ${line} has ${cells} cells, the head has ${columns}: a separator is missing or too many, mend it in the original.`,
      'no-head': ({ line, cell }) =>
        `No row of heads can be found: row ${line} has “${cell}”. Say which one it is with --header=<row>.`,
      'no-rows': () => 'There is no row of data below the heads.',
      'no-values': () => 'There is no column that can be read.',
      'mixed-numbers': ({ column, comma, point }) =>
        `The column “${column}” has numbers written in two ways, “${comma}” and “${point}”: make them alike in the original, or say how those that may be thousands or decimals are read with --numbers="${column}=it|en"; the others stay as they are written.`,
      'mixed-dates': ({ column, first, second }) =>
        `The days of the column “${column}” can’t all be read in one way: “${first}”, “${second}”. Write them all as YYYY-MM-DD in the original, or import them as text with --text="${column}".`,
      'mixed-currencies': ({ column, first, second }) =>
        `The column “${column}” has two currencies, “${first}” and “${second}”: make two columns of them in the original, or convert them.`,
      'mixed-percent': ({ column, first, second }) =>
        `The column “${column}” has percentages (“${first}”) and numbers without % (“${second}”): write them all alike in the original, or say that they are percentages with --unit="${column}=percent".`,
      'mixed-scales': ({ column, first, second }) =>
        `The column “${column}” says that values are in different scales, “${first}” and “${second}”: download one measure, or bring them to one scale in the original.`,
      'scales-in-cells': ({ column, cell }) =>
        `In the column “${column}” the scale stands in the cells (“${cell}”): write the numbers in one scale and put it into the head, such as “${column} (million euro)”.`,
      'turned-to-days': ({ column, cell }) =>
        `In the column “${column}” a spreadsheet has made days of some words (“${cell}”; it may have been “1-2”): write them as text in the original, or download the file again and import it without opening it.`,
      'second-table': ({ line, cell }) =>
        `At row ${line}, with “${cell}”, another table begins: save each in a file or a sheet of its own and import them one by one.`,
      'lost-digits': ({ column, cell }) =>
        `The column “${column}” holds codes that a spreadsheet has reduced to “${cell}”: the digits are lost, the original is needed.`,
      'lost-characters': ({ line, text }) =>
        `Letters on line ${line} are lost already (“${text}”): an original in good order is needed.`,
      uncalculated: ({ cells }) =>
        `${cells} cells have a formula without a result: open the file in a spreadsheet, recalculate and save.`,
      'no-such-column': ({ column, known }) => `There is no column “${column}”. There are: ${known}.`,
      'not-gathered': ({ heads }) =>
        `--gather takes two or more columns of numbers in one unit; here there are: ${heads === '' ? 'none' : heads}.`,
      'no-such-sheet': ({ sheet, known }) => `There is no sheet “${sheet}”. There are: ${known}.`,
      'not-json-stat': () => 'It is JSON, but not JSON-stat: ask the source for JSON-stat or CSV.',
    },
    questions: {
      sheet: ({ sheets }) => `Several sheets hold tables: ${sheets}. Which one is imported?`,
      encoding: ({ line, text }) => `The encoding isn’t known; line ${line} would be “${text}”. Which is it?`,
      numbers: ({ column, cell, whole, fraction }) =>
        `In the column “${column}”, is “${cell}” ${whole} (it) or ${fraction} (en)? The file doesn’t say.`,
      dates: ({ column, cell }) =>
        `In the column “${column}”, “${cell}” may be day/month (dmy), month/day (mdy) or year-month-day (ymd). Which is it?`,
      frequency: ({ column, steps }) =>
        `The column “${column}” mixes periods of several lengths: ${steps}. Which rows are kept?`,
      fill: ({ column, line }) =>
        `In the column “${column}” many cells are empty (the first in row ${line} of the data). Do they repeat the one above (down) or are they missing (no)?`,
      missing: ({ column, cell }) =>
        `In the column “${column}”, “${cell}” stands among numbers. Why is the value missing? (0 if it is nought; --text=${column} if they are no numbers)`,
      brackets: ({ column, cell }) =>
        `In the column “${column}”, is “${cell}” a number below nought (minus) or a doubtful one (mark)?`,
      percent: ({ column, cell }) =>
        `The column “${column}” says percent, but no value is above 1: is “${cell}” a ratio to be multiplied by 100 (ratio) or a percentage already (percent)?`,
    },
    changes: {
      encoding: 'encoding',
      'byte-order-mark': 'byte-order mark taken away',
      separator: 'separator',
      'line-ends': 'line ends',
      'inner-line-ends': 'line ends within cells taken away',
      spaces: 'spaces too many taken away',
      unseen: 'invisible characters taken away',
      mojibake: 'garbled letters mended',
      'formula-text': 'formula that kept noughts taken away',
      thousands: 'separators of thousands taken away',
      'decimal-comma': 'decimal commas to points',
      exponent: 'scientific notation written out',
      sign: 'typographic minus to -',
      'percent-sign': '% taken away, unit percent',
      ratio: 'ratios to percent (times 100)',
      currency: 'currency sign taken away',
      'rounded-noise': 'tails of binary arithmetic taken away (15 digits)',
      rounded: 'rounded',
      dates: 'days to YYYY-MM-DD',
      'serial-dates': 'serial numbers to days',
      periods: 'periods written alike',
      times: 'time of day taken away, the same in every row',
      flags: 'flags taken from the value into a column of their own',
      missing: 'codes of missing values',
      merged: 'merged cells repeated downwards',
      filled: 'empty cells filled with the one above',
      sections: 'headings among the rows made a column',
      long: 'wide to long: periods from columns to rows',
      totals: 'rows of totals marked in row_type',
      hierarchy: 'rows below rows: id and parent (look at them)',
      'note-marks': 'marks of notes taken away from names',
      gathered: 'columns gathered into rows',
      'split-key': 'composed key split into columns',
      numbered: 'rows numbered: no column tells them apart',
      multiplier: 'the source gives values in a power of ten: it belongs to the unit',
      scaled: 'numbers as their format shows them, in thousands or millions',
      hidden: 'hidden rows and columns, read like the others (look at them)',
    },
    left: {
      title: 'title',
      note: 'note',
      empty: 'empty',
      'repeated-head': 'head repeated',
      'column-numbers': 'numbers of columns',
      units: 'row of units',
      total: 'total',
      frequency: 'other frequency',
      column: 'column left out',
      'empty-column': 'empty column',
      constant: 'column that says the same in every row',
      'beside-periods': 'column that belongs to no period (--wide keeps it)',
      'hidden-sheet': 'hidden sheet',
    },
  },
};

/** Why a file can't be read, in a sentence. */
export function refusalText({ code, facts }: Refusal, language: Language): string {
  const sentence = importWords[language].refusals[code] as (facts: RefusalFacts[RefusalCode]) => string;
  return sentence(facts);
}

/** What the editor is asked. */
export function questionText({ code, facts }: Question, language: Language): string {
  const sentence = importWords[language].questions[code] as (facts: QuestionFacts[QuestionCode]) => string;
  return sentence(facts);
}
