/** Data packages: what `datapackage.json` declares. */

import { error, family, number, optional, suggestion, oneOf, text, warning } from '../definition.ts';

export const dataPackage = family('PKG', {
  'PKG-001': error({
    facts: { name: text, folder: text },
    problem: {
      it: ({ name, folder }) => `il pacchetto si chiama «${name}» e sta nella cartella «${folder}»`,
      en: ({ name, folder }) => `the package calls itself “${name}” and lies in the folder “${folder}”`,
    },
    help: { it: 'dai a entrambi lo stesso nome', en: 'give both the same name' },
    example: 'package-in-another-folder',
  }),
  'PKG-002': error({
    facts: { path: text },
    problem: {
      it: ({ path }) => `accanto a datapackage.json non c’è il file ${path}`,
      en: ({ path }) => `there is no file ${path} beside datapackage.json`,
    },
    help: { it: 'aggiungilo, o correggi il percorso', en: 'add it, or correct the path' },
    example: 'missing-csv',
  }),
  'PKG-003': error({
    facts: { name: text, suggestion },
    problem: {
      it: ({ name }) => `nessun campo si chiama «${name}»`,
      en: ({ name }) => `no field is called “${name}”`,
    },
    help: {
      it: ({ suggestion }) => (suggestion ? `volevi dire «${suggestion}»?` : 'indica un campo dello schema'),
      en: ({ suggestion }) => (suggestion ? `did you mean “${suggestion}”?` : 'name a field of the schema'),
    },
    example: 'key-of-no-column',
  }),
  'PKG-004': error({
    facts: { name: text },
    problem: {
      it: ({ name }) => `il campo numerico «${name}» non ha unità`,
      en: ({ name }) => `the numeric field “${name}” has no unit`,
    },
    help: {
      it: 'aggiungi x_unit al campo, o una colonna unit in x_roles',
      en: 'add x_unit to the field, or a unit column to x_roles',
    },
    example: 'missing-unit',
  }),
  'PKG-005': error({
    facts: { unit: text, suggestion, known: text, others: optional(number) },
    problem: {
      it: ({ unit, others }) =>
        `unità sconosciuta «${unit}»${others ? `, qui e in altri ${others} punti` : ''}`,
      en: ({ unit, others }) =>
        `unknown unit “${unit}”${others ? `, here and in ${others} other places` : ''}`,
    },
    help: {
      it: ({ suggestion, known }) =>
        suggestion
          ? `volevi dire «${suggestion}»?`
          : `scrivi una di queste, i nomi di cose contate e le valute anche dopo thousand, million o billion: ${known}; un’altra va prima aggiunta a content/units.yaml, con i nomi nelle due lingue`,
      en: ({ suggestion, known }) =>
        suggestion
          ? `did you mean “${suggestion}”?`
          : `write one of these, counted nouns and currencies also after thousand, million or billion: ${known}; another has first to be added to content/units.yaml, with its names in both languages`,
    },
    example: 'unknown-unit-in-a-cell',
  }),
  'PKG-016': error({
    facts: { label: text, known: text },
    problem: {
      it: ({ label }) => `il motivo «${label}» è detto in una lingua sola`,
      en: ({ label }) => `the reason “${label}” is said in one language only`,
    },
    help: {
      it: ({ known }) =>
        `aggiungi accanto "x_label": { "it": "…", "en": "…" }, o usa uno di questi: ${known}`,
      en: ({ known }) => `add "x_label": { "it": "…", "en": "…" } beside it, or use one of these: ${known}`,
    },
    example: 'reason-for-a-missing-value-in-one-language',
  }),
  'PKG-006': error({
    facts: { path: text, hash: text },
    problem: {
      it: ({ path }) => `${path} non ha un hash: se cambiasse una cifra nessuno se ne accorgerebbe`,
      en: ({ path }) => `${path} has no hash: nobody would notice if one of its digits changed`,
    },
    help: {
      it: ({ hash }) => `npm run fix -- --hash aggiunge "hash": "${hash}"`,
      en: ({ hash }) => `npm run fix -- --hash adds "hash": "${hash}"`,
    },
    example: 'missing-hash',
  }),
  'PKG-008': error({
    facts: { path: text, bytes: number, declared: number },
    problem: {
      it: ({ path, bytes, declared }) => `${path} ha ${bytes} byte, non ${declared}`,
      en: ({ path, bytes, declared }) => `${path} has ${bytes} bytes, not ${declared}`,
    },
    help: {
      it: ({ bytes }) => `annulla la modifica; se è voluta, scrivi "bytes": ${bytes}`,
      en: ({ bytes }) => `undo the change; if it is meant, write "bytes": ${bytes}`,
    },
    isMendedElsewhere: true,
    example: 'wrong-size-in-bytes',
  }),
  'PKG-009': error({
    facts: { name: text, type: text },
    problem: {
      it: ({ name, type }) => `«${name}» non dice nulla di un campo di tipo ${type}`,
      en: ({ name, type }) => `“${name}” says nothing about a field of type ${type}`,
    },
    help: { it: 'toglilo, o correggi il tipo', en: 'remove it, or correct the type' },
    example: 'constraint-of-another-type',
  }),
  'PKG-010': error({
    facts: { pattern: text, fault: oneOf('syntax', 'slow') },
    problem: {
      it: ({ pattern, fault }) =>
        fault === 'slow'
          ? `${pattern} ripete un gruppo in un modo che può non finire mai`
          : `${pattern} non è un’espressione regolare`,
      en: ({ pattern, fault }) =>
        fault === 'slow'
          ? `the pattern ${pattern} repeats a group in a way that may never end`
          : `the pattern ${pattern} is not a regular expression`,
    },
    help: {
      it: ({ fault }) =>
        fault === 'slow'
          ? 'togli \\p{…}, \\u, (?=…), (?<=…) e \\1, o non ripetere il gruppo'
          : 'chiudi le parentesi, o precedile con \\',
      en: ({ fault }) =>
        fault === 'slow'
          ? 'take out \\p{…}, \\u, (?=…), (?<=…) and \\1, or don’t repeat the group'
          : 'close its brackets, or escape them',
    },
    example: 'unreadable-pattern',
  }),
  'PKG-011': error({
    facts: { name: text },
    problem: {
      it: ({ name }) => `«${name}» è dichiarato due volte`,
      en: ({ name }) => `“${name}” is declared twice`,
    },
    help: { it: 'dai a ciascuno un nome suo', en: 'give each its own name' },
    example: 'field-declared-twice',
  }),
  'PKG-012': error({
    facts: { descriptor: text },
    problem: {
      it: ({ descriptor }) => `nessuna risorsa di ${descriptor} nomina questo file`,
      en: ({ descriptor }) => `no resource of ${descriptor} names this file`,
    },
    help: { it: 'dichiaralo lì, o toglilo', en: 'declare it there, or remove it' },
    isMendedElsewhere: true,
    example: 'undeclared-csv',
  }),
  'PKG-013': error({
    facts: { path: text, hash: text },
    problem: {
      it: ({ path }) => `${path} non è il file per cui è stato calcolato questo hash`,
      en: ({ path }) => `${path} is not the file this hash was made for`,
    },
    help: {
      it: ({ hash }) => `annulla la modifica; se è voluta, npm run fix -- --hash scrive "hash": "${hash}"`,
      en: ({ hash }) => `undo the change; if it is meant, npm run fix -- --hash writes "hash": "${hash}"`,
    },
    isMendedElsewhere: true,
    example: 'changed-file',
  }),
  'PKG-014': error({
    facts: { folder: text },
    problem: {
      it: ({ folder }) => `la cartella «${folder}» non ha un datapackage.json`,
      en: ({ folder }) => `the folder “${folder}” has no datapackage.json`,
    },
    help: {
      it: 'scrivine uno che dichiari i suoi file, o togli la cartella',
      en: 'write one that declares its files, or remove the folder',
    },
    example: 'missing-package',
  }),
  'PKG-015': error({
    facts: { name: text },
    problem: {
      it: ({ name }) => `nessuna colonna della risorsa «${name}» porta la fonte delle righe`,
      en: ({ name }) => `no column of the resource “${name}” carries the source of its rows`,
    },
    help: {
      it: 'aggiungi "source": "il nome della colonna" in x_roles',
      en: 'add "source": "the column’s name" to x_roles',
    },
    example: 'no-column-of-sources',
  }),
  'PKG-017': error({
    facts: { columns: text },
    problem: {
      it: ({ columns }) => `«from» divide anni o numeri di una colonna sola, e qui c’è «${columns}»`,
      en: ({ columns }) =>
        `“from” parts the years or numbers of a single column, and here stands “${columns}”`,
    },
    help: {
      it: 'indica la sola colonna in cui la serie si interrompe, o togli «from»',
      en: 'name only the column in which the series breaks, or remove “from”',
    },
    example: 'break-in-a-column-of-texts',
  }),
  'PKG-018': error({
    facts: { columns: text },
    problem: {
      it: ({ columns }) =>
        `x_apart non separa nulla: tutte le righe stanno dalla stessa parte di «${columns}»`,
      en: ({ columns }) => `x_apart parts nothing: all rows lie on the same side of “${columns}”`,
    },
    help: {
      it: 'indica le colonne in cui le righe da non unire differiscono, o togli la voce',
      en: 'name the columns in which the rows that must not be joined differ, or remove the entry',
    },
    example: 'separation-that-parts-nothing',
  }),
  'PKG-019': error({
    facts: { name: text, numbers: number },
    problem: {
      it: ({ name, numbers }) => `il dataset «${name}», con ${numbers} cifre pubblicate, non c’è più`,
      en: ({ name, numbers }) => `the dataset “${name}”, with ${numbers} published figures, is gone`,
    },
    help: {
      it: ({ name }) =>
        `riprendi data/${name} da git: git checkout HEAD -- data/${name}; gli indirizzi di un dataset pubblicato non cambiano`,
      en: ({ name }) =>
        `take data/${name} back from git: git checkout HEAD -- data/${name}; the addresses of a published dataset do not change`,
    },
    example: 'published-dataset-deleted',
  }),
  'PKG-007': warning({
    facts: { name: text },
    problem: {
      it: ({ name }) => `nessuna storia e nessun grafico usa il dataset «${name}»`,
      en: ({ name }) => `no story and no chart uses the dataset “${name}”`,
    },
    help: { it: 'usalo, o toglilo', en: 'use it, or remove it' },
    isMendedElsewhere: true,
    example: 'unused-dataset',
  }),
});
