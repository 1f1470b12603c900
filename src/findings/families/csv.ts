/** Tables. */

import { error, family, type Gap, number, oneOf, optional, suggestion, text } from '../definition.ts';

/** One limit, or both with a comma between them. */
function limits(
  minimum: number | Gap | undefined,
  maximum: number | Gap | undefined,
  [atLeast, atMost]: readonly [string, string],
): string {
  const least = minimum === undefined ? [] : [`${atLeast} ${minimum}`];
  const most = maximum === undefined ? [] : [`${atMost} ${maximum}`];
  return [...least, ...most].join(', ');
}

export const csv = family('CSV', {
  'CSV-001': error({
    problem: {
      it: 'qui c’è un byte che non è UTF-8: il file è stato forse salvato come Windows-1252',
      en: 'a byte here is not UTF-8: the file was probably saved as Windows-1252',
    },
    help: { it: 'salva di nuovo il file in UTF-8', en: 'save the file again as UTF-8' },
    example: 'windows-1252-csv',
  }),
  'CSV-002': error({
    problem: {
      it: 'il file comincia con un byte-order mark, che cambierebbe nome alla prima colonna',
      en: 'the file begins with a byte-order mark, which would rename its first column',
    },
    help: { it: 'salvalo in UTF-8 senza BOM', en: 'save it as UTF-8 without BOM' },
    mend: 'without-mark',
    example: 'byte-order-mark-in-csv',
  }),
  'CSV-003': error({
    facts: { delimiter: oneOf(';', '|', 'tab') },
    problem: {
      it: ({ delimiter }) =>
        `le colonne sono separate da ${delimiter === 'tab' ? 'tabulazioni' : `«${delimiter}»`} anziché da virgole`,
      en: ({ delimiter }) =>
        `columns are separated by ${delimiter === 'tab' ? 'tabs' : `“${delimiter}”`} instead of commas`,
    },
    help: {
      it: 'npm run new -- dataset <id> --from <file> la legge com’è e la scrive con le virgole',
      en: 'npm run new -- dataset <id> --from <file> reads it as it is and writes it with commas',
    },
    example: 'semicolon-delimiter',
  }),
  'CSV-004': error({
    facts: { name: text },
    problem: {
      it: ({ name }) => `due colonne si chiamano «${name}»`,
      en: ({ name }) => `two columns are called “${name}”`,
    },
    help: { it: 'dai a ogni colonna un nome suo', en: 'give each column its own name' },
    example: 'duplicate-header',
  }),
  'CSV-005': error({
    facts: { cells: number, columns: number, read: optional(text), meant: optional(text) },
    problem: {
      it: ({ cells, columns }) => `questa riga ha ${cells} celle, l’intestazione ne ha ${columns}`,
      en: ({ cells, columns }) => `this row has ${cells} cells, the header has ${columns}`,
    },
    help: {
      it: ({ read, meant }) =>
        read
          ? `se ${read} è un numero solo, scrivi ${meant}`
          : 'aggiungi o togli celle; un testo con una virgola va fra virgolette doppie',
      en: ({ read, meant }) =>
        read
          ? `if ${read} is one number, write ${meant}`
          : 'add or remove cells; text that holds a comma needs double quotes',
    },
    example: 'decimal-comma-unquoted',
  }),
  'CSV-006': error({
    problem: {
      it: 'qui si apre una cella fra virgolette che non si chiude entro la riga',
      en: 'a quoted cell opens here and does not close on its line',
    },
    help: {
      it: 'chiudila con le virgolette doppie nella stessa riga; all’interno si scrivono due volte',
      en: 'close it with a double quote, all on one line; write a quote inside it twice',
    },
    example: 'unclosed-quote',
  }),
  'CSV-007': error({
    problem: { it: 'una riga vuota', en: 'an empty line' },
    help: { it: 'toglila', en: 'remove it' },
    mend: 'without-line',
    example: 'trailing-blank-line',
  }),
  'CSV-008': error({
    problem: { it: 'virgolette doppie in mezzo a una cella', en: 'a double quote in the middle of a cell' },
    help: {
      it: 'metti tutta la cella fra virgolette e raddoppia quelle interne',
      en: 'put the whole cell in quotes and double the ones inside',
    },
    example: 'stray-quote',
  }),
  'CSV-009': error({
    problem: { it: 'il file è vuoto', en: 'the file is empty' },
    help: { it: 'scrivi un’intestazione e almeno una riga', en: 'write a header and at least one row' },
    example: 'empty-csv',
  }),
  'CSV-010': error({
    facts: { cell: text, column: text, meant: optional(text), isNone: optional(oneOf('yes')) },
    problem: {
      it: ({ cell, column }) => `«${cell}» nella colonna numerica ${column} non è un numero in sole cifre`,
      en: ({ cell, column }) => `“${cell}” in the numeric column ${column} is not a plain number`,
    },
    help: {
      it: ({ meant, isNone }) =>
        isNone === 'yes'
          ? 'lascia vuota la cella: che cosa voglia dire lo dicono i missingValues in datapackage.json'
          : `scrivi ${meant ? meant : 'solo cifre con il punto decimale'}: niente separatori delle migliaia, segni, unità o spazi`,
      en: ({ meant, isNone }) =>
        isNone === 'yes'
          ? 'leave the cell empty: what that means is said by missingValues in datapackage.json'
          : `write ${meant ? meant : 'digits with a decimal point and nothing else'}: no separators of thousands, signs, units or spaces`,
    },
    example: 'number-in-words-in-a-cell',
  }),
  'CSV-011': error({
    facts: { found: text, usual: text },
    problem: {
      it: ({ found, usual }) => `questa riga finisce con ${found}, quasi tutte le altre con ${usual}`,
      en: ({ found, usual }) => `this line ends with ${found}, most of the others with ${usual}`,
    },
    help: {
      it: 'salva il file con un solo tipo di fine riga (LF)',
      en: 'save the file with one kind of line ending (LF)',
    },
    mend: 'line-ends',
    example: 'mixed-line-endings',
  }),
  'CSV-012': error({
    facts: { column: text, cell: text, meant: text },
    problem: {
      it: ({ column, cell }) => `virgola decimale nella colonna numerica ${column}: si legge «${cell}»`,
      en: ({ column, cell }) => `decimal comma in the numeric column ${column}: read “${cell}”`,
    },
    help: {
      it: ({ meant }) => `scrivi ${meant}, con il punto decimale`,
      en: ({ meant }) => `write ${meant}, with a decimal point`,
    },
    mend: 'as-meant',
    example: 'decimal-comma-quoted',
  }),
  'CSV-013': error({
    facts: { column: text },
    problem: {
      it: ({ column }) => `la colonna ${column} non può restare vuota`,
      en: ({ column }) => `the column ${column} must not be empty`,
    },
    help: {
      it: 'scrivi un valore, o dichiara in datapackage.json perché può mancare',
      en: 'write a value, or declare in datapackage.json why it may be missing',
    },
    example: 'required-cell-empty',
  }),
  'CSV-014': error({
    facts: { cell: text, column: text, allowed: text, suggestion },
    problem: {
      it: ({ cell, column, allowed }) => `«${cell}» non è fra i valori della colonna ${column}: ${allowed}`,
      en: ({ cell, column, allowed }) =>
        `“${cell}” is none of the values of the column ${column}: ${allowed}`,
    },
    help: {
      it: ({ suggestion }) =>
        suggestion
          ? `scrivi «${suggestion}»`
          : 'scrivi uno di quei valori, o aggiungi questo all’enum in datapackage.json',
      en: ({ suggestion }) =>
        suggestion
          ? `write “${suggestion}”`
          : 'write one of those values, or add this one to the enum in datapackage.json',
    },
    example: 'value-outside-the-list',
  }),
  'CSV-015': error({
    facts: { cell: text, column: text, minimum: optional(number), maximum: optional(number) },
    problem: {
      it: ({ cell, column, minimum, maximum }) =>
        `${cell} è fuori dai limiti della colonna ${column} (${limits(minimum, maximum, ['almeno', 'al massimo'])})`,
      en: ({ cell, column, minimum, maximum }) =>
        `${cell} is outside the limits of the column ${column} (${limits(minimum, maximum, ['at least', 'at most'])})`,
    },
    help: { it: 'confronta la cifra con la fonte', en: 'check the figure against its source' },
    example: 'figure-outside-its-constraints',
  }),
  'CSV-016': error({
    facts: { key: text, line: number },
    problem: {
      it: ({ key, line }) =>
        `«${key}» compare due volte in una colonna che deve distinguere le righe (la prima alla riga ${line})`,
      en: ({ key, line }) =>
        `“${key}” stands twice in a column that must tell rows apart (first in line ${line})`,
    },
    help: { it: 'togli la copia, o dalle una chiave sua', en: 'remove the copy, or give it its own key' },
    example: 'duplicate-primary-key',
  }),
  'CSV-017': error({
    facts: { cell: text },
    problem: {
      it: ({ cell }) => `«${cell}» comincia o finisce con uno spazio`,
      en: ({ cell }) => `“${cell}” begins or ends with a space`,
    },
    help: { it: 'togli lo spazio', en: 'remove the space' },
    mend: 'trimmed',
    example: 'padded-cell',
  }),
  'CSV-018': error({
    facts: { expected: text, found: text },
    problem: {
      it: ({ expected, found }) => `qui l’intestazione dovrebbe dire «${expected}» e dice «${found}»`,
      en: ({ expected, found }) => `the header should say “${expected}” here and says “${found}”`,
    },
    help: {
      it: 'scrivi le colonne nell’ordine di datapackage.json',
      en: 'write the columns in the order of datapackage.json',
    },
    example: 'columns-in-another-order',
  }),
  'CSV-019': error({
    facts: { name: text },
    problem: {
      it: ({ name }) => `la colonna «${name}» non è dichiarata in datapackage.json`,
      en: ({ name }) => `the column “${name}” is not declared in datapackage.json`,
    },
    help: { it: 'dichiarala lì, o toglila', en: 'declare it there, or remove it' },
    example: 'undeclared-column',
  }),
  'CSV-020': error({
    facts: { cell: text },
    problem: {
      it: ({ cell }) => `«${cell}» diventerebbe una formula aprendo il file in un foglio di calcolo`,
      en: ({ cell }) => `“${cell}” would run as a formula when the download is opened in a spreadsheet`,
    },
    help: {
      it: 'fai cominciare la cella con un altro carattere',
      en: 'begin the cell with another character',
    },
    example: 'text-that-runs-as-a-formula',
  }),
  'CSV-021': error({
    facts: { cell: text, column: text, pattern: text },
    problem: {
      it: ({ cell, column }) => `«${cell}» non ha la forma della colonna ${column}`,
      en: ({ cell, column }) => `“${cell}” does not have the form of the column ${column}`,
    },
    help: {
      it: ({ pattern }) => `deve corrispondere a ${pattern}`,
      en: ({ pattern }) => `it must match ${pattern}`,
    },
    example: 'identifier-of-the-wrong-form',
  }),
  'CSV-022': error({
    facts: { cell: text, column: text },
    problem: {
      it: ({ cell, column }) => `«${cell}» nella colonna ${column} non è un anno`,
      en: ({ cell, column }) => `“${cell}” in the column ${column} is not a year`,
    },
    help: { it: 'scrivi quattro cifre, da 1900 a 2099', en: 'write four digits, 1900 to 2099' },
    example: 'year-of-two-digits',
  }),
  'CSV-023': error({
    facts: { cell: text, column: text },
    problem: {
      it: ({ cell, column }) => `«${cell}» nella colonna ${column} di numeri interi ha un punto`,
      en: ({ cell, column }) => `“${cell}” in the column ${column} of whole numbers has a point`,
    },
    help: {
      it: 'scrivi le migliaia senza separatore; per i decimali dichiara il campo come number',
      en: 'write thousands without a separator; for fractions declare the field as number',
    },
    example: 'thousands-point-in-a-count',
  }),
  'CSV-024': error({
    facts: { cell: text, column: text },
    problem: {
      it: ({ cell, column }) =>
        `${cell} nella colonna ${column} ha più cifre di quante se ne possano conservare`,
      en: ({ cell, column }) => `${cell} in the column ${column} has more digits than can be kept exactly`,
    },
    help: { it: 'scrivi al massimo 15 cifre significative', en: 'write at most 15 significant digits' },
    example: 'too-many-digits',
  }),
  'CSV-025': error({
    facts: { cell: text, column: text, whole: text, fraction: text },
    problem: {
      it: ({ cell, column, whole, fraction }) =>
        `«${cell}» nella colonna ${column} può voler dire ${whole} o ${fraction}`,
      en: ({ cell, column, whole, fraction }) =>
        `“${cell}” in the column ${column} may mean ${whole} or ${fraction}`,
    },
    help: {
      it: ({ whole, fraction }) =>
        `scrivi ${whole} se è un numero intero; se ha i decimali, scrivi ${fraction} e dichiara "x_decimals": 3 per la colonna in datapackage.json`,
      en: ({ whole, fraction }) =>
        `write ${whole} if it is a whole number; if a fraction, write ${fraction} and declare "x_decimals": 3 for the column in datapackage.json`,
    },
    example: 'thousands-point-in-a-figure',
  }),
  'CSV-026': error({
    facts: { cell: text, decimals: number, column: text, limit: number },
    problem: {
      it: ({ cell, decimals, column, limit }) =>
        `${cell} ha ${decimals} decimali, la colonna ${column} ne ha al massimo ${limit}`,
      en: ({ cell, decimals, column, limit }) =>
        `${cell} has ${decimals} decimals, the column ${column} has at most ${limit}`,
    },
    help: {
      it: 'controlla la cifra; il separatore delle migliaia non si scrive mai',
      en: 'check the figure; a separator of thousands is never written',
    },
    example: 'more-decimals-than-declared',
  }),
  'CSV-027': error({
    facts: { cell: text, column: text },
    problem: {
      it: ({ cell, column }) => `«${cell}» nella colonna ${column} non è una data del calendario`,
      en: ({ cell, column }) => `“${cell}” in the column ${column} is not a date of the calendar`,
    },
    help: {
      it: 'scrivi anno, mese e giorno in cifre: 2026-09-30',
      en: 'write year, month and day in digits: 2026-09-30',
    },
    example: 'date-in-words-in-a-cell',
  }),
  'CSV-028': error({
    facts: { character: text },
    problem: {
      it: ({ character }) => `qui c’è un carattere invisibile: ${character}`,
      en: ({ character }) => `an invisible character here: ${character}`,
    },
    help: { it: 'toglilo, o riscrivi la cella', en: 'remove it, or type the cell again' },
    mend: 'without-unseen',
    example: 'invisible-character-in-a-cell',
  }),
  'CSV-029': error({
    facts: { text, meant: text },
    problem: {
      it: ({ text }) => `«${text}»: il file è stato letto una volta come Windows-1252 e salvato di nuovo`,
      en: ({ text }) => `“${text}”: the file was once read as Windows-1252 and saved again`,
    },
    help: {
      it: ({ meant }) => `esportalo di nuovo dall’originale; qui c’era scritto forse «${meant}»`,
      en: ({ meant }) => `export it again from where it comes from; here it probably said “${meant}”`,
    },
    example: 'text-encoded-twice',
  }),
  'CSV-030': error({
    problem: { it: 'il file ha l’intestazione e nessuna riga', en: 'the file has a header and no rows' },
    help: { it: 'scrivi almeno una riga', en: 'write at least one row' },
    example: 'csv-without-rows',
  }),
  'CSV-031': error({
    problem: { it: 'il file è in UTF-16', en: 'the file is UTF-16' },
    help: { it: 'salvalo in UTF-8 (in Excel: CSV UTF-8)', en: 'save it as UTF-8 (in Excel: CSV UTF-8)' },
    example: 'utf-16-csv',
  }),
  'CSV-032': error({
    problem: {
      it: 'le righe finiscono con il solo CR, come sui vecchi Macintosh',
      en: 'the lines end with CR alone, as on old Macintoshes',
    },
    help: { it: 'salva il file con fine riga LF', en: 'save the file with LF line endings' },
    example: 'old-macintosh-line-endings',
  }),
  'CSV-033': error({
    problem: { it: 'una colonna senza nome', en: 'a column without a name' },
    help: {
      it: 'chiamala come in datapackage.json, o toglila',
      en: 'name it as datapackage.json does, or remove it',
    },
    example: 'unnamed-column',
  }),
  'CSV-034': error({
    facts: { name: text },
    problem: {
      it: ({ name }) => `manca la colonna «${name}»`,
      en: ({ name }) => `the column “${name}” is missing`,
    },
    help: {
      it: 'aggiungila, o togli il campo da datapackage.json',
      en: 'add it, or take its field out of datapackage.json',
    },
    example: 'missing-column',
  }),
  'CSV-035': error({
    facts: { cell: text, column: text, allowed: text, suggestion },
    problem: {
      it: ({ cell, column, allowed }) =>
        `«${cell}» non può stare nella colonna ${column}; valori noti: ${allowed}`,
      en: ({ cell, column, allowed }) => `“${cell}” can’t stand in the column ${column}; known: ${allowed}`,
    },
    help: {
      it: ({ suggestion }) => (suggestion ? `volevi dire «${suggestion}»?` : 'scrivi uno di questi'),
      en: ({ suggestion }) => (suggestion ? `did you mean “${suggestion}”?` : 'write one of these'),
    },
    example: 'unknown-word-in-a-column-with-a-role',
  }),
  'CSV-036': error({
    facts: { cell: text },
    problem: {
      it: ({ cell }) => `«${cell}» è scritto con gli accenti staccati dalle lettere`,
      en: ({ cell }) => `“${cell}” is written with accents apart from their letters`,
    },
    help: {
      it: 'riscrivilo: con il nome che si vede non si troverebbe',
      en: 'type it again; it would not be found under the name it shows',
    },
    example: 'accent-apart-from-its-letter',
  }),
  'CSV-037': error({
    facts: { cell: text, column: text },
    problem: {
      it: ({ cell, column }) => `nessun indirizzo può indicare «${cell}» nella colonna chiave ${column}`,
      en: ({ cell, column }) => `no address could name “${cell}” in the key column ${column}`,
    },
    help: { it: 'scrivi le chiavi senza & # ]', en: 'write keys without & # ]' },
    example: 'key-that-no-address-can-name',
  }),
  'CSV-038': error({
    facts: { title: text, header: number },
    problem: {
      it: ({ title, header }) =>
        `sopra i nomi delle colonne, che stanno alla riga ${header}, c’è ${title === '' ? 'una riga vuota' : `«${title}»`}`,
      en: ({ title, header }) =>
        `above the names of the columns, which stand on line ${header}, there is ${title === '' ? 'an empty line' : `“${title}”`}`,
    },
    help: {
      it: 'togli le righe sopra i nomi; un file com’è uscito dalla fonte lo legge npm run new -- dataset <id> --from <file>',
      en: 'remove the lines above the names; a file as its source gives it is read by npm run new -- dataset <id> --from <file>',
    },
    example: 'title-above-the-columns',
  }),
});
