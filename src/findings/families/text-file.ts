/** Any file: its encoding, its name, its place. */

import { error, family, number, oneOf, suggestion, text } from '../definition.ts';

export const textFile = family('TXT', {
  'TXT-001': error({
    problem: { it: 'il file manca o non è testo UTF-8', en: 'the file is missing or not UTF-8 text' },
    help: { it: 'salvalo in UTF-8', en: 'save it as UTF-8' },
    example: 'missing-ledger-of-corrections',
  }),
  'TXT-002': error({
    problem: {
      it: 'qui c’è un byte che non è UTF-8: il file è stato forse salvato come Windows-1252 o UTF-16',
      en: 'a byte here is not UTF-8: the file was probably saved as Windows-1252 or UTF-16',
    },
    help: { it: 'salva di nuovo il file in UTF-8', en: 'save the file again as UTF-8' },
    example: 'chart-in-windows-1252',
  }),
  'TXT-003': error({
    problem: { it: 'il file comincia con un byte-order mark', en: 'the file begins with a byte-order mark' },
    help: { it: 'salvalo in UTF-8 senza BOM', en: 'save it as UTF-8 without BOM' },
    mend: 'without-mark',
    example: 'chart-with-a-byte-order-mark',
  }),
  'TXT-004': error({
    facts: { character: text },
    problem: {
      it: ({ character }) => `qui c’è un carattere invisibile: ${character}`,
      en: ({ character }) => `an invisible character here: ${character}`,
    },
    help: { it: 'toglilo, o riscrivi il testo', en: 'remove it, or type the text again' },
    example: 'invisible-character-in-a-story',
  }),
  'TXT-005': error({
    facts: { kind: oneOf('data', 'content') },
    problem: { it: 'nessuno legge questo file', en: 'nothing reads this file' },
    help: {
      it: ({ kind }) =>
        kind === 'data'
          ? 'metti le tabelle, in CSV, nella cartella del loro dataset e dichiarale nel suo datapackage.json; togli ciò che non è un dato'
          : 'spostalo al suo posto, correggi il nome o toglilo',
      en: ({ kind }) =>
        kind === 'data'
          ? 'put a table, as CSV, into the folder of its dataset and declare it in datapackage.json there; remove what is no data'
          : 'move it where its kind belongs, correct its name, or remove it',
    },
    example: 'chart-with-a-wrong-extension',
  }),
  'TXT-006': error({
    facts: { name: text, suggestion },
    problem: {
      it: ({ name }) => `«${name}» non può far parte di un indirizzo`,
      en: ({ name }) => `“${name}” can’t be part of an address`,
    },
    help: {
      it: ({ suggestion }) =>
        `rinominalo con lettere minuscole dalla a alla z, cifre e trattini singoli${suggestion ? `: ${suggestion}` : ''}`,
      en: ({ suggestion }) =>
        `rename it with small letters from a to z, digits and single hyphens${suggestion ? `: ${suggestion}` : ''}`,
    },
    example: 'chart-with-a-space-in-its-name',
  }),
  'TXT-007': error({
    problem: {
      it: 'qui ci sono i segni di git di un’unione non finita, attorno a ciò che due rami dicono in modo diverso',
      en: 'git’s marks of an unfinished merge stand here, around what two branches say differently',
    },
    help: {
      it: 'tieni la versione giusta e togli le righe che cominciano con <<<<<<<, ======= e >>>>>>>',
      en: 'keep the right version and remove the lines that begin with <<<<<<<, ======= and >>>>>>>',
    },
    example: 'merge-not-finished-in-a-story',
  }),
  'TXT-008': error({
    facts: { text, meant: text },
    problem: {
      it: ({ text }) => `«${text}»: il testo è stato letto una volta come Windows-1252 e salvato di nuovo`,
      en: ({ text }) => `“${text}”: the text was once read as Windows-1252 and saved again`,
    },
    help: {
      it: ({ meant }) => `scrivilo di nuovo: forse «${meant}»`,
      en: ({ meant }) => `type it again: probably “${meant}”`,
    },
    example: 'words-of-a-chart-encoded-twice',
  }),
  'TXT-009': error({
    facts: { name: text, fault: oneOf('device', 'ending', 'sign') },
    problem: {
      it: ({ name, fault }) =>
        fault === 'device'
          ? `Windows tiene per sé il nome «${name}»: lì nessuno potrebbe aprire il progetto`
          : `Windows non può tenere un file o una cartella di nome «${name}»`,
      en: ({ name, fault }) =>
        fault === 'device'
          ? `Windows keeps the name “${name}” for itself: nobody could open the project there`
          : `Windows can’t hold a file or a folder called “${name}”`,
    },
    help: {
      it: ({ fault }) =>
        fault === 'device'
          ? 'rinominalo, anche solo aggiungendo una parola'
          : fault === 'ending'
            ? 'rinominalo senza punto né spazio alla fine'
            : 'rinominalo senza < > : " | ? * \\ né caratteri invisibili',
      en: ({ fault }) =>
        fault === 'device'
          ? 'rename it; a word more will do'
          : fault === 'ending'
            ? 'rename it without a dot or a space at the end'
            : 'rename it without < > : " | ? * \\ and invisible characters',
    },
    example: 'chart-called-as-a-device-of-windows',
  }),
  'TXT-010': error({
    facts: { name: text, other: text },
    problem: {
      it: ({ name, other }) => `per Windows e macOS «${name}» e «${other}» sono la stessa cosa`,
      en: ({ name, other }) => `to Windows and macOS “${name}” and “${other}” are the same`,
    },
    help: {
      it: 'dai a uno dei due un altro nome: minuscole, maiuscole e accenti non bastano',
      en: 'give one of the two another name: capitals and accents are not enough',
    },
    example: 'pictures-told-apart-by-a-capital',
  }),
  'TXT-011': error({
    facts: { length: number, most: number },
    problem: {
      it: ({ length }) => `il percorso di questo file ha ${length} caratteri: Windows potrebbe non aprirlo`,
      en: ({ length }) => `the path of this file has ${length} characters: Windows may not open it`,
    },
    help: {
      it: ({ most }) => `accorcia il nome del file o della cartella: al massimo ${most} caratteri in tutto`,
      en: ({ most }) => `shorten the name of the file or of its folder: ${most} characters in all at most`,
    },
    example: 'picture-with-a-name-too-long',
  }),
  'TXT-012': error({
    facts: { letter: text, code: text },
    problem: {
      it: ({ letter, code }) => `nessun carattere tipografico del sito ha «${letter}» (${code})`,
      en: ({ letter, code }) => `no font of the site has “${letter}” (${code})`,
    },
    help: {
      it: 'dillo con parole, o con lettere latine, greche o cirilliche',
      en: 'say it in words, or in Latin, Greek or Cyrillic letters',
    },
    example: 'emoji-in-the-title-of-a-chart',
  }),
  'TXT-013': error({
    facts: { meant: text },
    problem: {
      it: ({ meant }) =>
        `«${meant}» è scritto con l’accento staccato dalla lettera: una ricerca non lo trova`,
      en: ({ meant }) =>
        `“${meant}” is written with its accent apart from the letter: a search would not find it`,
    },
    help: { it: 'npm run fix lo riscrive con una lettera sola', en: 'npm run fix writes it as one letter' },
    mend: 'as-meant',
    example: 'accent-apart-in-a-story',
  }),
  'TXT-014': error({
    facts: { kind: oneOf('office', 'old-office', 'pdf', 'html') },
    problem: {
      it: ({ kind }) =>
        kind === 'pdf'
          ? 'questo è un PDF, di un testo ha soltanto il nome'
          : kind === 'html'
            ? 'questa è una pagina web, forse quella che chiede di entrare: del file ha soltanto il nome'
            : 'questo è un foglio di calcolo o un documento d’ufficio, di un testo ha soltanto il nome',
      en: ({ kind }) =>
        kind === 'pdf'
          ? 'this is a PDF, a text by its name only'
          : kind === 'html'
            ? 'this is a web page, perhaps one that asks to log in: it has the file’s name only'
            : 'this is a spreadsheet or an office document, a text by its name only',
    },
    help: {
      it: ({ kind }) =>
        kind === 'html' || kind === 'pdf'
          ? 'scarica di nuovo il file, e apri quello scaricato prima di metterlo qui'
          : 'una tabella la legge npm run new -- dataset <id> --from <file>, .xlsx com’è; un testo salvalo come testo semplice, in UTF-8',
      en: ({ kind }) =>
        kind === 'html' || kind === 'pdf'
          ? 'download the file again, and open what you got before you put it here'
          : 'a table is read by npm run new -- dataset <id> --from <file>, .xlsx as it is; a text is saved as plain text, in UTF-8',
    },
    example: 'spreadsheet-called-csv',
  }),
  'TXT-015': error({
    problem: {
      it: 'questo non è un file ma un collegamento ad altro, che chi costruisce il sito seguirebbe fuori dal progetto',
      en: 'this is no file but a link to something else, which a build would follow out of the project',
    },
    help: { it: 'metti al suo posto il file', en: 'put the file itself in its place' },
    example: 'link-in-the-place-of-a-story',
  }),
  'TXT-016': error({
    facts: { length: number, most: number },
    problem: {
      it: ({ length, most }) => `questa riga ha ${length} caratteri, ne può avere ${most}`,
      en: ({ length, most }) => `this line has ${length} characters; ${most} is the most it may have`,
    },
    help: {
      it: 'dividila in più righe, o in più capoversi; un’immagine va in un file suo',
      en: 'break it into several lines or paragraphs; a picture goes into a file of its own',
    },
    example: 'picture-pasted-into-a-story',
  }),
  'TXT-017': error({
    facts: { lines: number, most: number },
    problem: {
      it: ({ lines, most }) => `questo file ha ${lines} righe, ne può avere ${most}`,
      en: ({ lines, most }) => `this file has ${lines} lines; ${most} is the most it may have`,
    },
    help: {
      it: 'togli le righe che nessuno usa, o dividilo in più file',
      en: 'take out the lines that nothing uses, or divide it into several files',
    },
    example: 'table-of-too-many-rows',
  }),
});
