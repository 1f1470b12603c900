/** The findings in Italian: a problem and its remedy for each code. */

import type { Facts, FindingWords } from './findings.ts';
import { keyParts } from './key-parts.ts';
import { problemWordsIt as problems } from './problem-words-it.ts';

/** Names of types as YML-009 has them; several are separated by a bar. */
const types: Record<string, string> = {
  string: 'un testo',
  number: 'un numero',
  int: 'un numero intero',
  boolean: 'true o false',
  array: 'un elenco',
  tuple: 'un elenco',
  object: 'un gruppo di chiavi',
  record: 'un gruppo di chiavi',
  null: 'vuoto',
};
const typeNames = (names = '') =>
  names
    .split('|')
    .map((name) => types[name] ?? name)
    .join(' o ');
/** What a key names: `numbers.2.text` is «text della voce 3 di numbers». */
const keyName = (f: Facts) => {
  const { name, list, index } = keyParts(f['key'] ?? '');
  if (index === undefined) return name;
  const entry = `voce ${index + 1}${list ? ` di ${list}` : ''}`;
  return name ? `${name} della ${entry}` : entry;
};
const formWords = (form: string) => (problems.forms as Readonly<Record<string, string>>)[form] ?? form;
const counted: Record<string, string> = { string: ' caratteri', array: ' elementi' };
/** What the content of a component may be. */
const contents: Record<string, string> = {
  Steps: 'dentro scrivi soltanto degli <Step>',
  Step: 'dentro scrivi un titolo (###) e dei capoversi',
  Guess: 'dentro scrivi la domanda e dei capoversi',
  Definitions: 'dentro scrivi la domanda e delle <Definition>',
  Definition: 'dentro scrivi tre capoversi',
};
/** Unknown codes are those of a description in general, whose facts are ellipses. */
const expressionProblem = (f: Facts) =>
  problems.expression[f['reason'] ?? '']?.(f['word'] ?? '') ?? f['reason'] ?? '';
const phraseProblem = (f: Facts) => {
  const said = problems.phrase[f['problem'] ?? ''];
  return typeof said === 'object' ? said[f['language'] === 'it' ? 'it' : 'en'] : (said ?? f['problem']);
};
const syntaxFault = (f: Facts) =>
  problems.syntax[f['fault'] ?? '']?.(f['word'] ?? '') ?? problems.syntax['other']?.('') ?? ['', ''];

export const findingWordsIt = {
  'TXT-001': {
    problem: () => 'il file manca o non è testo UTF-8',
    help: () => 'salvalo in UTF-8',
  },
  'TXT-002': {
    problem: () =>
      'qui c’è un byte che non è UTF-8: il file è stato forse salvato come Windows-1252 o UTF-16',
    help: () => 'salva di nuovo il file in UTF-8',
  },
  'TXT-003': {
    problem: () => 'il file comincia con un byte-order mark',
    help: () => 'salvalo in UTF-8 senza BOM',
  },
  'TXT-004': {
    problem: (f) => `qui c’è un carattere invisibile: ${f['character']}`,
    help: () => 'toglilo, o riscrivi il testo',
  },
  'TXT-005': {
    problem: () => 'nessuno legge questo file',
    help: (f) =>
      f['isData'] === 'yes'
        ? 'metti le tabelle, in CSV, nella cartella del loro dataset e dichiarale nel suo datapackage.json; togli ciò che non è un dato'
        : 'spostalo al suo posto, correggi il nome o toglilo',
  },
  'TXT-006': {
    problem: (f) => `«${f['name']}» non può far parte di un indirizzo`,
    help: (f) =>
      `rinominalo con lettere minuscole dalla a alla z, cifre e trattini singoli${f['suggestion'] ? `: ${f['suggestion']}` : ''}`,
  },
  'TXT-007': {
    problem: () =>
      'qui ci sono i segni di git di un’unione non finita, attorno a ciò che due rami dicono in modo diverso',
    help: () => 'tieni la versione giusta e togli le righe che cominciano con <<<<<<<, ======= e >>>>>>>',
  },
  'CSV-001': {
    problem: () => 'qui c’è un byte che non è UTF-8: il file è stato forse salvato come Windows-1252',
    help: () => 'salva di nuovo il file in UTF-8',
  },
  'CSV-002': {
    problem: () => 'il file comincia con un byte-order mark, che cambierebbe nome alla prima colonna',
    help: () => 'salvalo in UTF-8 senza BOM',
  },
  'CSV-003': {
    problem: (f) => `le colonne sono separate da «${f['delimiter']}» anziché da virgole`,
    help: () => 'esporta la tabella con le virgole',
  },
  'CSV-004': {
    problem: (f) => `due colonne si chiamano «${f['name']}»`,
    help: () => 'dai a ogni colonna un nome suo',
  },
  'CSV-005': {
    problem: (f) => `questa riga ha ${f['cells']} celle, l’intestazione ne ha ${f['columns']}`,
    help: (f) =>
      `${f['read'] ? `se ${f['read']} è un numero solo, scrivi ${f['meant']}` : 'aggiungi o togli celle; un testo con una virgola va fra virgolette doppie'}`,
  },
  'CSV-006': {
    problem: () => 'qui si apre una cella fra virgolette che non si chiude entro la riga',
    help: () => 'chiudila con le virgolette doppie nella stessa riga; all’interno si scrivono due volte',
  },
  'CSV-007': {
    problem: () => 'una riga vuota',
    help: () => 'toglila',
  },
  'CSV-008': {
    problem: () => 'virgolette doppie in mezzo a una cella',
    help: () => 'metti tutta la cella fra virgolette e raddoppia quelle interne',
  },
  'CSV-009': {
    problem: () => 'il file è vuoto',
    help: () => 'scrivi un’intestazione e almeno una riga',
  },
  'CSV-010': {
    problem: (f) => `«${f['cell']}» nella colonna numerica ${f['column']} non è un numero in sole cifre`,
    help: (f) =>
      `scrivi ${f['meant'] ? f['meant'] : 'solo cifre con il punto decimale'}: niente separatori delle migliaia, segni, unità o spazi`,
  },
  'CSV-011': {
    problem: (f) => `questa riga finisce con ${f['found']}, quasi tutte le altre con ${f['usual']}`,
    help: () => 'salva il file con un solo tipo di fine riga (LF)',
  },
  'CSV-012': {
    problem: (f) => `virgola decimale nella colonna numerica ${f['column']}: si legge «${f['cell']}»`,
    help: (f) => `scrivi ${f['meant']}, con il punto decimale`,
  },
  'CSV-013': {
    problem: (f) => `la colonna ${f['column']} non può restare vuota`,
    help: () => 'scrivi un valore, o dichiara in datapackage.json perché può mancare',
  },
  'CSV-014': {
    problem: (f) => `«${f['cell']}» non è fra i valori della colonna ${f['column']}: ${f['allowed']}`,
    help: (f) =>
      `${f['suggestion'] ? `scrivi «${f['suggestion']}»` : 'scrivi uno di quei valori, o aggiungi questo all’enum in datapackage.json'}`,
  },
  'CSV-015': {
    problem: (f) =>
      `${f['cell']} è fuori dai limiti della colonna ${f['column']} (${[f['minimum'] && `almeno ${f['minimum']}`, f['maximum'] && `al massimo ${f['maximum']}`].filter(Boolean).join(', ')})`,
    help: () => 'confronta la cifra con la fonte',
  },
  'CSV-016': {
    problem: (f) =>
      `«${f['key']}» compare due volte in una colonna che deve distinguere le righe${f['line'] ? ` (la prima alla riga ${f['line']})` : ''}`,
    help: () => 'togli la copia, o dalle una chiave sua',
  },
  'CSV-017': {
    problem: (f) => `«${f['cell']}» comincia o finisce con uno spazio`,
    help: () => 'togli lo spazio',
  },
  'CSV-018': {
    problem: (f) =>
      `qui l’intestazione dovrebbe dire «${f['expected']}»${f['found'] ? ` e dice «${f['found']}»` : ''}`,
    help: () => 'scrivi le colonne nell’ordine di datapackage.json',
  },
  'CSV-019': {
    problem: (f) => `la colonna «${f['name']}» non è dichiarata in datapackage.json`,
    help: () => 'dichiarala lì, o toglila',
  },
  'CSV-020': {
    problem: (f) => `«${f['cell']}» diventerebbe una formula aprendo il file in un foglio di calcolo`,
    help: () => 'fai cominciare la cella con un altro carattere',
  },
  'CSV-021': {
    problem: (f) => `«${f['cell']}» non ha la forma della colonna ${f['column']}`,
    help: (f) => `deve corrispondere a ${f['pattern']}`,
  },
  'CSV-022': {
    problem: (f) => `«${f['cell']}» nella colonna ${f['column']} non è un anno`,
    help: () => 'scrivi quattro cifre, da 1900 a 2099',
  },
  'CSV-023': {
    problem: (f) => `«${f['cell']}» nella colonna ${f['column']} di numeri interi ha un punto`,
    help: () => 'scrivi le migliaia senza separatore; per i decimali dichiara il campo come number',
  },
  'CSV-024': {
    problem: (f) =>
      `${f['cell']} nella colonna ${f['column']} ha più cifre di quante se ne possano conservare`,
    help: () => 'scrivi al massimo 15 cifre significative',
  },
  'CSV-025': {
    problem: (f) =>
      `«${f['cell']}» nella colonna ${f['column']} può voler dire ${f['whole']} o ${f['fraction']}`,
    help: (f) =>
      `scrivi ${f['whole']} se è un numero intero; se ha i decimali, scrivi ${f['fraction']} e dichiara "x_decimals": 3 per la colonna in datapackage.json`,
  },
  'CSV-026': {
    problem: (f) =>
      `${f['cell']} ha ${f['decimals']} decimali, la colonna ${f['column']} ne ha al massimo ${f['limit']}`,
    help: () => 'controlla la cifra; il separatore delle migliaia non si scrive mai',
  },
  'CSV-027': {
    problem: (f) => `«${f['cell']}» nella colonna ${f['column']} non è una data del calendario`,
    help: () => 'scrivi anno, mese e giorno in cifre: 2026-09-30',
  },
  'CSV-028': {
    problem: (f) => `qui c’è un carattere invisibile: ${f['character']}`,
    help: () => 'toglilo, o riscrivi la cella',
  },
  'CSV-029': {
    problem: (f) => `«${f['text']}»: il file è stato letto una volta come Windows-1252 e salvato di nuovo`,
    help: () => 'esportalo di nuovo dall’originale',
  },
  'CSV-030': {
    problem: () => 'il file ha l’intestazione e nessuna riga',
    help: () => 'scrivi almeno una riga',
  },
  'CSV-031': {
    problem: () => 'il file è in UTF-16',
    help: () => 'salvalo in UTF-8 (in Excel: CSV UTF-8)',
  },
  'CSV-032': {
    problem: () => 'le righe finiscono con il solo CR, come sui vecchi Macintosh',
    help: () => 'salva il file con fine riga LF',
  },
  'CSV-033': {
    problem: () => 'una colonna senza nome',
    help: () => 'chiamala come in datapackage.json, o toglila',
  },
  'CSV-034': {
    problem: (f) => `manca la colonna «${f['name']}»`,
    help: () => 'aggiungila, o togli il campo da datapackage.json',
  },
  'CSV-035': {
    problem: (f) => `«${f['cell']}» non può stare nella colonna ${f['column']}; valori noti: ${f['allowed']}`,
    help: (f) => `${f['suggestion'] ? `volevi dire «${f['suggestion']}»?` : 'scrivi uno di questi'}`,
  },
  'CSV-036': {
    problem: (f) => `«${f['cell']}» è scritto con gli accenti staccati dalle lettere`,
    help: () => 'riscrivilo: con il nome che si vede non si troverebbe',
  },
  'CSV-037': {
    problem: (f) => `nessun indirizzo può indicare «${f['cell']}» nella colonna chiave ${f['column']}`,
    help: () => 'scrivi le chiavi senza & # ]',
  },
  'YML-001': {
    problem: () => 'qui il file non si legge',
    help: () => 'controlla rientri, due punti, parentesi e virgolette',
  },
  'YML-002': {
    problem: (f) => `chiave sconosciuta «${f['name']}»`,
    help: (f) => `${f['suggestion'] ? `volevi dire «${f['suggestion']}»?` : 'toglila'}`,
  },
  'YML-003': {
    problem: (f) => `manca ${keyName(f)}`,
    help: (f) => `aggiungi qui «${f['name']}»`,
  },
  'YML-004': {
    problem: (f) => `${keyName(f)}: «${f['written']}» non è fra ${f['values']}`,
    help: (f) => `${f['suggestion'] ? `volevi dire «${f['suggestion']}»?` : 'scrivi uno di questi'}`,
  },
  'YML-005': {
    problem: (f) =>
      `${keyName(f)}: ${f['form'] ? `«${f['written']}» non ${formWords(f['form'])}` : f['reason']}`,
    help: (f) => (f['suggestion'] ? `scrivi «${f['suggestion']}»` : 'correggi il valore'),
  },
  'YML-006': {
    problem: () => 'questa riga rientra con una tabulazione',
    help: () => 'rientra con spazi',
  },
  'YML-007': {
    problem: (f) => `la chiave «${f['name']}» compare due volte`,
    help: () => 'togline una',
  },
  'YML-008': {
    problem: () => 'due punti in un valore senza virgolette',
    help: () => 'metti tutto il valore fra virgolette doppie',
  },
  'YML-009': {
    problem: (f) =>
      `${f['key'] ? `${keyName(f)} dovrebbe essere ` : 'il file dovrebbe essere '}${typeNames(f['expected'])} ed è ${typeNames(f['received'])}`,
    help: (f) =>
      `${f['expected'] === 'string' && f['written'] ? `mettilo fra virgolette: "${f['written']}"` : `scrivi ${typeNames(f['expected'])}`}`,
  },
  'YML-010': {
    problem: (f) => `«${f['word']}» fa dipendere il valore da un altro punto`,
    help: () => 'scrivi il valore stesso: niente ancore, alias, tag o direttive',
  },
  'YML-011': {
    problem: (f) => `«${f['written']}» verrebbe letto come «${f['read']}»`,
    help: () => 'mettilo fra virgolette, o scrivi il numero in sole cifre',
  },
  'YML-012': {
    problem: (f) => `il testo finisce prima di questo #: si leggerebbe solo «${f['written']}»`,
    help: () => 'metti il testo fra virgolette; i commenti vanno su una riga propria',
  },
  'YML-013': {
    problem: (f) => {
      const things = counted[f['of'] ?? ''] ?? '';
      if (f['minimum'] === '1' && things) return `${keyName(f)} è vuoto`;
      const bound = f['minimum'] ? `almeno ${f['minimum']}` : `al massimo ${f['maximum']}`;
      return `${keyName(f)} ${things ? 'deve avere' : 'dev’essere'} ${bound}${things}`;
    },
    help: (f) => (counted[f['of'] ?? ''] && f['maximum'] ? 'accorcialo' : 'correggi il valore'),
  },
  'YML-014': {
    problem: () => 'questo non è JSON, anche se qualche programma lo leggerebbe',
    help: () => 'usa virgolette doppie, niente commenti e nessuna virgola dopo l’ultimo elemento',
  },
  'YML-015': {
    problem: () => 'qui si aprono virgolette che non si chiudono',
    help: () => 'chiudile; fra virgolette semplici l’apostrofo si scrive due volte',
  },
  'PKG-001': {
    problem: (f) => `il pacchetto si chiama «${f['name']}» e sta nella cartella «${f['folder']}»`,
    help: () => 'dai a entrambi lo stesso nome',
  },
  'PKG-002': {
    problem: (f) => `accanto a datapackage.json non c’è il file ${f['path']}`,
    help: () => 'aggiungilo, o correggi il percorso',
  },
  'PKG-003': {
    problem: (f) => `nessun campo si chiama «${f['name']}»`,
    help: (f) => `${f['suggestion'] ? `volevi dire «${f['suggestion']}»?` : 'indica un campo dello schema'}`,
  },
  'PKG-004': {
    problem: (f) => `il campo numerico «${f['name']}» non ha unità`,
    help: () => 'aggiungi x_unit al campo, o una colonna unit in x_roles',
  },
  'PKG-005': {
    problem: (f) => `unità sconosciuta «${f['unit']}»`,
    help: (f) =>
      `${f['suggestion'] ? `volevi dire «${f['suggestion']}»?` : `scrivi una di queste, i nomi di cose contate e le valute anche dopo thousand, million o billion: ${f['known']}`}`,
  },
  'PKG-016': {
    problem: (f) => `il motivo «${f['label']}» è detto in una lingua sola`,
    help: (f) => `aggiungi accanto "x_label": { "it": "…", "en": "…" }, o usa uno di questi: ${f['known']}`,
  },
  'PKG-006': {
    problem: (f) => `${f['path']} non ha un hash: se cambiasse una cifra nessuno se ne accorgerebbe`,
    help: (f) => `aggiungi "hash": "${f['hash']}"`,
  },
  'PKG-008': {
    problem: (f) => `${f['path']} ha ${f['bytes']} byte, non ${f['declared']}`,
    help: (f) => `annulla la modifica; se è voluta, scrivi "bytes": ${f['bytes']}`,
  },
  'PKG-009': {
    problem: (f) => `«${f['name']}» non dice nulla di un campo di tipo ${f['type']}`,
    help: () => 'toglilo, o correggi il tipo',
  },
  'PKG-010': {
    problem: (f) => `${f['pattern']} non è un’espressione regolare`,
    help: () => 'chiudi le parentesi, o precedile con \\',
  },
  'PKG-011': {
    problem: (f) => `«${f['name']}» è dichiarato due volte`,
    help: () => 'dai a ciascuno un nome suo',
  },
  'PKG-012': {
    problem: (f) => `nessuna risorsa di ${f['descriptor']} nomina questo file`,
    help: () => 'dichiaralo lì, o toglilo',
  },
  'PKG-013': {
    problem: (f) => `${f['path']} non è il file per cui è stato calcolato questo hash`,
    help: (f) => `annulla la modifica; se è voluta, scrivi "hash": "${f['hash']}"`,
  },
  'PKG-014': {
    problem: (f) => `la cartella «${f['folder']}» non ha un datapackage.json`,
    help: () => 'scrivine uno che dichiari i suoi file, o togli la cartella',
  },
  'PKG-015': {
    problem: (f) => `nessuna colonna della risorsa «${f['name']}» porta la fonte delle righe`,
    help: () => 'aggiungi "source": "il nome della colonna" in x_roles',
  },
  'REF-001': {
    problem: (f) => `la fonte «${f['key']}» non è in content/references.json`,
    help: (f) => `${f['suggestion'] ? `volevi dire «${f['suggestion']}»?` : 'aggiungila lì'}`,
  },
  'REF-002': {
    problem: (f) => `due riferimenti hanno la chiave «${f['key']}»`,
    help: () => 'dai a ciascuno la sua',
  },
  'REF-003': {
    problem: (f) => `«${f['text']}» non è una citazione e resterebbe così sulla pagina`,
    help: () => 'scrivi una sola chiave fra parentesi: [@chiave]',
  },
  'REF-004': {
    problem: (f) => `questa riga viene da «${f['key']}», che ${f['file']} non elenca`,
    help: () => 'aggiungila fra le fonti del pacchetto, o correggi la riga',
  },
  'REF-005': {
    problem: (f) => `questa riga non dice la sua fonte: «${f['column']}» è vuota`,
    help: () => 'scrivi la chiave della fonte, come sta in content/references.json',
  },
  'DER-001': {
    problem: (f) => `il calcolo non si legge: ${expressionProblem(f)}`,
    help: () => 'scrivi numeri, celle fra parentesi quadre e + - * / ( )',
  },
  'DER-002': {
    problem: (f) => `[${f['reference']}] non indica nessuna cella con un valore`,
    help: () => 'scrivi la chiave di una riga, o un indirizzo intero',
  },
  'DER-003': {
    problem: (f) => `la cella contiene ${f['cell']}, il suo calcolo dà ${f['computed']}`,
    help: () => 'correggi il valore o il calcolo',
  },
  'DER-004': {
    problem: () => 'una riga calcolata senza il calcolo',
    help: () => 'scrivilo nella colonna della formula',
  },
  'DER-005': {
    problem: (f) => `una riga con un calcolo ha lo stato «${f['state']}»`,
    help: () => 'il suo stato è calculated',
  },
  'CHT-001': {
    problem: (f) => `non c’è una risorsa «${f['name']}»`,
    help: (f) => `${f['suggestion'] ? `volevi dire «${f['suggestion']}»?` : 'scrivi dataset/risorsa'}`,
  },
  'CHT-002': {
    problem: (f) => `${f['file']} non ha una colonna «${f['name']}»`,
    help: (f) => `${f['suggestion'] ? `volevi dire «${f['suggestion']}»?` : 'indica una colonna del file'}`,
  },
  'CHT-003': {
    problem: (f) => `${f['file']} non ha una riga «${f['key']}» con un numero`,
    help: (f) => `${f['suggestion'] ? `volevi dire «${f['suggestion']}»?` : 'scrivi la chiave di una riga'}`,
  },
  'CHT-004': {
    problem: (f) => `«${f['key']}» non ha un nome fra le parole di «${f['language']}»`,
    help: () => 'aggiungilo qui',
  },
  'CHT-005': {
    problem: (f) => `le parti del riquadro «${f['panel']}» fanno ${f['sum']}, non 100`,
    help: () => 'disegna tutte le parti dell’insieme',
  },
  'CHT-006': {
    problem: (f) => `un grafico, più unità: ${f['units']}`,
    help: () => 'disegna una sola unità per grafico',
  },
  'CHT-007': {
    problem: (f) => `la tavola ${f['plate']} è già il grafico «${f['chart']}»`,
    help: () => 'scegli un altro numero',
  },
  'CHT-008': {
    problem: (f) => `«${f['key']}» in questo grafico non è disegnato`,
    help: (f) => `${f['suggestion'] ? `volevi dire «${f['suggestion']}»?` : 'toglilo, o disegnalo'}`,
  },
  'CHT-009': {
    problem: (f) => `«${f['key']}» è disegnato due volte`,
    help: () => 'tienine uno solo',
  },
  'CHT-010': {
    problem: (f) => `${f['key']} ha ${f['here']} frasi in inglese e ${f['there']} in italiano`,
    help: () => 'scrivi le stesse frasi nelle due lingue',
  },
  'CHT-011': {
    problem: (f) => `una trasformazione nomina «${f['name']}», che nei dati non c’è`,
    help: (f) => `${f['suggestion'] ? `forse «${f['suggestion']}»?` : 'scrivilo come nei dati'}`,
  },
  'CHT-012': {
    problem: (f) =>
      `${{ series: 'serie', piles: 'pile' }[f['of'] ?? ''] ?? 'voci'}: ${f['count']}; un grafico «${f['kind']}» ne disegna da ${f['least']} a ${f['most']}`,
    help: (f) =>
      f['of'] === 'piles'
        ? 'allarga l’intervallo di ogni pila: binWidth'
        : 'scegli le righe, dichiara una trasformazione o prendi un altro tipo',
  },
  'CHT-013': {
    problem: (f) =>
      `un grafico «${f['kind']}» non può disegnare «${f['key']}», che è ${{ negative: 'sotto zero', zero: 'zero' }[f['what'] ?? ''] ?? 'mancante'}`,
    help: () => 'lascialo fuori e dillo nella nota, o prendi un altro tipo',
  },
  'CHT-014': {
    problem: (f) => `a ${f['width']} px (${f['language']}) nel disegno non c’è posto per: ${f['texts']}`,
    help: () => 'accorcia i nomi, disegna meno righe o prendi un altro tipo',
  },
  'CHT-015': {
    problem: (f) => `un passo contiene ${f['names'] === '' ? 'nessuna trasformazione' : f['names']}`,
    help: () => 'scrivi una trasformazione per passo, ognuna dopo il suo trattino',
  },
  'CHT-016': {
    problem: (f) => `«${f['name']}» non è un territorio italiano`,
    help: (f) =>
      `${f['suggestion'] ? `volevi dire ${f['suggestion']}? ` : ''}le mappe vogliono codici NUTS, da ITC1 a ITI4`,
  },
  'CHT-017': {
    problem: (f) => `il livello di «${f['key']}» è ${f['value']}`,
    help: () => 'uno stelo è pieno (1), a metà (0.5) o vuoto (0): scrivi uno dei tre',
  },
  'MDX-001': {
    problem: (f) => syntaxFault(f)[0],
    help: (f) => syntaxFault(f)[1],
  },
  'MDX-002': {
    problem: () => 'import ed export non possono stare in una storia',
    help: () => 'togli la riga; i componenti ci sono già',
  },
  'MDX-003': {
    problem: (f) => `un’espressione fra graffe: ${f['expression']}`,
    help: () => 'scrivi il testo; gli attributi vogliono valori «letterali»',
  },
  'MDX-004': {
    problem: (f) => `una storia non può usare <${f['name']}>`,
    help: (f) =>
      `${f['suggestion'] ? `volevi dire <${f['suggestion']}>?` : 'usa Markdown e i componenti di content/README.md'}`,
  },
  'MDX-005': {
    problem: (f) => `<${f['component']}> non conosce «${f['name']}»`,
    help: (f) => `${f['suggestion'] ? `volevi dire «${f['suggestion']}»?` : 'toglilo'}`,
  },
  'MDX-006': {
    problem: (f) => `l’attributo «${f['name']}» non ha valore`,
    help: (f) => `scrivi ${f['name']}="…"`,
  },
  'MDX-007': {
    problem: () => 'un’immagine senza testo alternativo',
    help: () => 'di’ fra parentesi quadre che cosa mostra',
  },
  'MDX-008': {
    problem: (f) => `a <${f['component']}> serve «${f['name']}»`,
    help: (f) => `scrivi ${f['name']}="…"`,
  },
  'MDX-009': {
    problem: (f) => `l’attributo «${f['name']}» compare due volte`,
    help: () => 'tienine uno solo',
  },
  'MDX-010': {
    problem: (f) => `«${f['text']}» resterebbe così sulla pagina`,
    help: (f) =>
      f['where'] === 'plain'
        ? 'qui si leggono solo <Num from="…">…</Num> e <Lang is="…">…</Lang>, con le virgolette dritte: scrivi parole semplici'
        : 'scrivi i link come [testo](indirizzo), senza spazi in mezzo; note, tabelle e testo barrato non si leggono; per un asterisco scrivi \\*',
  },
  'MDX-011': {
    problem: (f) => `<${f['inner']}> non può stare dentro <${f['outer']}>`,
    help: (f) =>
      f['within'] === 'story'
        ? 'metti i suoi tag su righe proprie, fra due capoversi della storia'
        : f['within'] === 'sentence'
          ? 'mettilo in una frase di un capoverso'
          : f['within']
            ? 'metti i suoi tag su righe proprie'
            : (contents[f['outer'] ?? ''] ?? 'fra i tag lascia solo parole'),
  },
  'MDX-012': {
    problem: (f) => `<${f['inner']}> sta fuori da <${f['outer']}>`,
    help: (f) => `mettilo fra <${f['outer']}> e </${f['outer']}>`,
  },
  'MDX-013': {
    problem: (f) =>
      f['tag'] === f['language']
        ? 'queste parole sono segnate con la lingua che la pagina ha già'
        : `«${f['tag']}» non è il codice di una lingua`,
    help: () =>
      'scrivi il codice della lingua di queste parole, come is="en" o is="de"; quelle nella lingua della pagina non si segnano',
  },
  'NUM-001': {
    problem: (f) => `la frase dice «${f['text']}», la cella contiene ${f['cell']}`,
    help: (f) => `correggi l’una o l’altra; la cella è ${f['address']}`,
  },
  'NUM-002': {
    problem: (f) =>
      f['text']
        ? `«${f['text']}» non si legge come numero (${phraseProblem(f)})`
        : '<Num> con niente fra i tag',
    help: (f) =>
      `${f['suggestion'] ? `scrivi «${f['suggestion']}»` : 'fra i tag lascia solo il numero, l’unità e l’eventuale «circa»'}`,
  },
  'NUM-003': {
    problem: (f) => `«${f['text']}» non è legato a nessuna cella`,
    help: () => 'legalo con <Num from="…">, o esentalo con <Num waive="il motivo">',
  },
  'NUM-004': {
    problem: (f) =>
      `«${f['address']}» non indica nessuna cella${f['name'] ? `: non c’è ${problems.addressPart[f['part'] ?? ''] ?? f['part']} «${f['name']}»` : ''}`,
    help: (f) =>
      `${f['suggestion'] ? `volevi dire «${f['suggestion']}»?` : 'scrivi dataset/risorsa?colonna=valore#colonna'}`,
  },
  'NUM-005': {
    problem: (f) => `la fonte dice «${f['cell']}», la frase dice «${f['text']}» e perde la cautela`,
    help: () => 'ripetila come la dà la fonte',
  },
  'NUM-006': {
    problem: () => 'un’esenzione senza motivo',
    help: () => 'scrivi perché questo numero non ha bisogno di fonte: waive="…"',
  },
  'NUM-007': {
    problem: () => '<Num> vuole «from» oppure «waive»',
    help: () => 'from="…" lo lega, waive="…" dice perché non serve una cella',
  },
  'NUM-008': {
    problem: (f) => `la cella ${f['address']} non ha valore: ${f['reason_it']}`,
    help: () => 'qui non scrivere un numero',
  },
  'NUM-009': {
    problem: (f) => `«${f['text']}» non vale per ${f['cell']}`,
    help: (f) => `cambia la cautela o il numero; la cella è ${f['address']}`,
  },
  'NUM-010': {
    problem: (f) => `«${f['text']}» e ${f['cell']} non hanno la stessa unità`,
    help: (f) => `scrivi l’unità della cella ${f['address']}`,
  },
  'NUM-011': {
    problem: (f) => `«${f['address']}» indica ${f['count']} righe`,
    help: () => 'aggiungi condizioni finché ne resta una',
  },
  'NUM-012': {
    problem: (f) => `«${f['address']}»: la colonna ${f['column']} non contiene numeri con un’unità`,
    help: () => 'indica una colonna numerica',
  },
  'NUM-013': {
    problem: (f) => `as="${f['kind']}" non va bene: la cella ${f['address']} contiene ${f['expected']}`,
    help: (f) => `scrivi as="${f['expected']}", o toglilo`,
  },
  'STY-001': {
    problem: () => 'una storia sta in content/stories/<storia>/it.mdx o en.mdx',
    help: () => 'sposta il file',
  },
  'STY-002': {
    problem: () => 'la storia non ha intestazione',
    help: () => 'comincia il file con --- e il titolo',
  },
  'STY-003': {
    problem: (f) => `non c’è un grafico «${f['name']}»`,
    help: (f) =>
      `${f['suggestion'] ? `volevi dire «${f['suggestion']}»?` : `aggiungi content/charts/${f['name']}.yaml`}`,
  },
  'STY-004': {
    problem: (f) => `la storia non ha ${f['file']}`,
    help: () => 'scrivi l’altra lingua',
  },
  'STY-005': {
    problem: (f) => `lo slug «${f['slug']}» è già di ${f['file']}`,
    help: () => 'scegline un altro',
  },
  'STY-006': {
    problem: (f) => `qui ${f['here']} sezioni, ${f['there']} in ${f['file']}`,
    help: () => 'dai alle due lingue le stesse sezioni nello stesso ordine',
  },
  'STY-007': {
    problem: (f) =>
      `${f['address']} è legato qui e non in ${f['file']}${f['heading'] ? `, sezione «${f['heading']}»` : ''}`,
    help: () => 'di’ il numero in entrambe le lingue, o in nessuna',
  },
  'STY-008': {
    problem: (f) => `il grafico «${f['chart']}» è mostrato qui e non in ${f['file']}`,
    help: () => 'mostralo in entrambe le lingue',
  },
  'STP-001': {
    problem: (f) => `il grafico «${f['name']}», di tipo ${f['kind']}, non si può raccontare a passi`,
    help: () => 'indica un grafico di tipo unit-field, o mostra questo con <Plate>',
  },
  'STP-002': {
    problem: (f) => `il grafico «${f['chart']}» non ha un pannello «${f['panel']}»`,
    help: (f) =>
      f['suggestion'] ? `volevi dire «${f['suggestion']}»?` : `i suoi pannelli sono: ${f['known']}`,
  },
  'STP-003': {
    problem: (f) => `il pannello «${f['panel']}» non ha una parte «${f['focus']}»`,
    help: (f) => (f['suggestion'] ? `volevi dire «${f['suggestion']}»?` : `le sue parti sono: ${f['known']}`),
  },
  'STP-004': {
    problem: (f) => `<Steps> con ${f['count'] === '1' ? 'un passo solo' : 'nessun passo'}`,
    help: () => 'scrivi almeno due <Step>; per un’immagine sola usa <Plate>',
  },
  'STP-005': {
    problem: () => 'un passo che non comincia con un solo titolo di terzo livello',
    help: () => 'comincialo con ### e poche parole, e non metterci altri titoli',
  },
  'STP-006': {
    problem: () => 'un passo con il titolo e senza testo',
    help: () => 'di’ in una o due frasi che cosa mostra qui il disegno',
  },
  'STP-007': {
    problem: (f) => `questo passo mostra il pannello «${f['panel']}» proprio come quello prima`,
    help: () => 'indica un altro pannello o un altro focus, o unisci i due passi',
  },
  'GUE-001': {
    problem: (f) => `${f['name']}="${f['written']}" non è un numero semplice`,
    help: (f) =>
      f['name'] === 'of'
        ? 'scrivi in cifre un numero intero da 10 in su: of="1000"'
        : `scrivi cifre, se serve con il punto decimale, e nient’altro: ${f['name']}="100"`,
  },
  'GUE-002': {
    problem: (f) => `il cursore comincia a ${f['min']} e finisce a ${f['max']}`,
    help: () => 'scrivi un min più piccolo di max',
  },
  'GUE-003': {
    problem: (f) => `il passo ${f['step']} non va bene per un cursore da ${f['min']} a ${f['max']}`,
    help: (f) => `scegli un passo che porti esattamente da min a max in ${f['fewest']}-${f['most']} mosse`,
  },
  'GUE-004': {
    problem: (f) => `la risposta è ${f['answer']}, il cursore va da ${f['min']} a ${f['max']}`,
    help: () => 'allarga il cursore, così che la risposta si possa indovinare',
  },
  'GUE-005': {
    problem: (f) => `«of» chiede quanti su un totale, e ${f['address']} non è una percentuale`,
    help: () => 'toglilo: il cursore userà l’unità della cella',
  },
  'GUE-006': {
    problem: () => '<Guess> non comincia con una domanda',
    help: () => 'fa’ del primo capoverso la domanda, con il punto interrogativo in fondo',
  },
  'GUE-007': {
    problem: () => 'una domanda senza spiegazione',
    help: () => 'di’ dopo la domanda come si poteva arrivarci',
  },
  'GUE-008': {
    problem: (f) => `${f['address']} è un anno o un posto in classifica: con un cursore non si indovina`,
    help: () => 'chiedi un conteggio, una quota o una somma',
  },
  'DEF-001': {
    problem: (f) =>
      `<Definitions> con ${f['count'] === '1' ? 'una definizione sola' : 'nessuna definizione'}`,
    help: () => 'scrivi almeno due <Definition>: con una sola risposta non c’è niente da scegliere',
  },
  'DEF-002': {
    problem: () => '<Definitions> non comincia con un solo capoverso che dica che cosa si definisce',
    help: () => 'scrivi un capoverso, la domanda, e poi soltanto delle <Definition>',
  },
  'DEF-003': {
    problem: () => 'una definizione che non è fatta di un numero e due capoversi',
    help: () =>
      'scrivi un <Num> da solo nel primo capoverso, chi conta nel secondo, chi lascia fuori nel terzo',
  },
  'DEF-004': {
    problem: (f) => (f['name'] ? `due definizioni si chiamano «${f['name']}»` : 'una definizione senza nome'),
    help: () => 'da’ a ciascuna il suo',
  },
  'STY-018': {
    problem: (f) =>
      `qui ${f['here']}, ${f['there'] || 'niente'} nello stesso punto di ${f['file']}${f['heading'] ? `, sezione «${f['heading']}»` : ''}`,
    help: () =>
      'dai alle due lingue gli stessi passi, le stesse domande, definizioni e figure, nello stesso ordine',
  },
  'STY-019': {
    problem: (f) => `il grafico «${f['name']}» è mostrato due volte in questa storia`,
    help: () => 'mostralo una volta, e altrove rimandaci con [parole](#il-suo-id)',
  },
  'STY-020': {
    problem: (f) => `nessuna tendenza si chiama «${f['name']}»`,
    help: (f) =>
      f['suggestion'] ? `intendevi «${f['suggestion']}»?` : `scrivi uno di questi: ${f['known']}`,
  },
  'STY-021': {
    problem: (f) =>
      `il termine «${f['name']}» è spiegato qui e non in ${f['file']}${f['heading'] ? `, sezione «${f['heading']}»` : ''}`,
    help: () => 'spiegalo nelle due lingue: <Term id="…">parole</Term>',
  },
  'GLO-001': {
    problem: (f) => `il glossario non ha il termine «${f['name']}»`,
    help: (f) =>
      f['suggestion'] ? `volevi dire «${f['suggestion']}»?` : 'aggiungilo a content/glossary.yaml, o toglilo',
  },
  'GLO-002': {
    problem: (f) => `il glossario ha già il termine «${f['name']}»`,
    help: () => 'tienine uno, o dai all’altro un altro id',
  },
  'GLO-003': {
    problem: (f) => `«${f['name']}» è anche il nome del termine ${f['other']}`,
    help: () => 'dai a ogni termine un nome suo in ciascuna lingua',
  },
  'GLO-004': {
    problem: (f) => `<Term id="${f['name']}"> non ha niente fra i tag`,
    help: () => 'scrivi fra i tag le parole da spiegare',
  },
  'DRF-001': {
    problem: (f) => `«${f['name']}» è una bozza, e questo è pubblicato`,
    help: () => 'finiscilo e togli la riga che lo dice bozza, o fai una bozza anche di questo',
  },
  'CLM-001': {
    problem: () => '<Claim> vuole un’asserzione',
    help: () => 'scrivi assert="…", per esempio [a] > [b]',
  },
  'CLM-002': {
    problem: (f) => `i dati non confermano «${f['text']}»`,
    help: (f) => `correggi la frase, la cella o l’asserzione: ${f['expression']}`,
  },
  'CLM-003': {
    problem: (f) => `[${f['reference']}] non indica nessuna cella`,
    help: (f) =>
      f['suggestion']
        ? `volevi dire «${f['suggestion']}»?`
        : 'scrivi [dataset/risorsa?colonna=valore#colonna]',
  },
  'CLM-004': {
    problem: (f) => `l’asserzione non è un confronto: dà ${f['value']}`,
    help: () => 'confronta due valori con == != < <= > >=',
  },
  'CLM-005': {
    problem: (f) => `l’asserzione non si legge: ${expressionProblem(f)}`,
    help: () => 'scrivi celle fra parentesi quadre, numeri, ‘testi’ fra apici, + - * / e confronti',
  },
  'STY-009': {
    problem: (f) => `questa traduzione è più vecchia di ${f['file']}`,
    help: (f) => `aggiornala e scrivi translates: '${f['hash']}'`,
  },
  'STY-010': {
    problem: () => 'nessuna delle due lingue dice di essere la traduzione dell’altra',
    help: (f) => `scrivi nell’intestazione della traduzione: translates: '${f['hash']}'`,
  },
  'STY-011': {
    problem: (f) =>
      `«${f['key']}» qui ${f['here'] ? `è ${f['here']}` : 'manca'}, in ${f['file']} ${f['there'] ? `è ${f['there']}` : 'manca'}`,
    help: () => 'scrivi lo stesso nelle due lingue',
  },
  'STY-012': {
    problem: (f) => `la storia è rivista il ${f['revised']}, prima di essere pubblicata (${f['published']})`,
    help: () => 'correggi una delle due date',
  },
  'STY-013': {
    problem: (f) =>
      `[@${f['key']}] è citato qui e non in ${f['file']}${f['heading'] ? `, sezione «${f['heading']}»` : ''}`,
    help: () => 'cita la fonte nelle due lingue, o in nessuna',
  },
  'STY-014': {
    problem: (f) =>
      `l’affermazione ${f['expression']} è fatta qui e non in ${f['file']}${f['heading'] ? `, sezione «${f['heading']}»` : ''}`,
    help: () => 'falla nelle due lingue, o in nessuna',
  },
  'STY-015': {
    problem: (f) =>
      `«${f['text']}» è esentato qui, e in ${f['file']}${f['heading'] ? `, sezione «${f['heading']}»,` : ''} nessun numero ha lo stesso valore`,
    help: () => 'scrivi lo stesso numero nelle due lingue',
  },
  'STY-016': {
    problem: (f) => `un titolo di livello ${f['level']} dove il più profondo possibile è ${f['expected']}`,
    help: () =>
      'comincia da ## e scendi di un livello per volta; il titolo della storia sta nell’intestazione',
  },
  'STY-017': {
    problem: (f) => `una virgoletta dritta: ${f['text']}`,
    help: () => 'scrivi ’ per l’apostrofo e «…» per una citazione',
  },
  'STY-022': {
    problem: (f) => `tre punti battuti uno per uno in «${f['text']?.replace(/\.{3,}/, '')}»`,
    help: () => 'scrivi …',
  },
  'STY-023': {
    problem: (f) => `trattini al posto di una lineetta: ${f['text']}`,
    help: () => 'scrivi –',
  },
  'STY-024': {
    problem: (f) => `uno spazio di troppo: «${f['text']}»`,
    help: () => 'nessuno spazio prima di un segno che chiude né dopo uno che apre, uno solo fra le parole',
  },
  'STY-025': {
    problem: (f) => `anni uniti dal segno sbagliato: ${f['text']}`,
    help: () => 'scrivi 2012-2017, con il trattino, in italiano e 2012–2017, con la lineetta, in inglese',
  },
  'STY-026': {
    problem: (f) => `virgolette italiane in inglese: ${f['text']}`,
    help: () => 'scrivi “…”, e dentro ‘…’',
  },
  'STY-027': {
    problem: (f) => `sotto «${f['heading']}» non c’è niente`,
    help: () => 'scrivi ciò che ci va, o togli il titolo',
  },
  'STY-028': {
    problem: (f) => `questo capoverso c’è, parola per parola, anche in ${f['file']}`,
    help: () =>
      'scrivilo nella lingua di questo file; se è una citazione, racchiudi le parole in <Lang is="…">',
  },
  'REA-001': {
    problem: (f) =>
      f['language'] === 'it'
        ? `la storia si legge a fatica: Gulpease ${f['found']}, ne serve almeno ${f['limit']}`
        : `la storia si legge a fatica: grado Flesch-Kincaid ${f['found']}, al massimo ${f['limit']}`,
    help: () => 'spezza le frasi lunghe, scegli parole più corte',
  },
  'REA-002': {
    problem: (f) =>
      f['language'] === 'it'
        ? `la descrizione si legge a fatica: Gulpease ${f['found']}, ne serve almeno ${f['limit']}`
        : `la descrizione si legge a fatica: grado Flesch-Kincaid ${f['found']}, al massimo ${f['limit']}`,
    help: () => 'spezza le frasi lunghe, scegli parole più corte: c’è chi la ascolta',
  },
  'LNK-001': {
    problem: (f) => `il link «${f['url']}» non porta da nessuna parte`,
    help: (f) =>
      f['suggestion']
        ? `volevi dire «${f['suggestion']}»?`
        : 'scrivi story:id, chart:id, data:id, #frammento o https://…',
  },
  'LNK-002': {
    problem: (f) => `«${f['url']}» è un indirizzo che può cambiare`,
    help: () => 'scrivi story:id, chart:id o data:id; la pagina nella lingua giusta la trova il programma',
  },
  'LNK-003': {
    problem: (f) => `in quella pagina non c’è niente che si chiami «${f['fragment']}»`,
    help: (f) =>
      f['suggestion']
        ? `volevi dire «#${f['suggestion']}»?`
        : 'indica un titolo, un numero o un grafico della pagina',
  },
  'LNK-004': {
    problem: (f) => `«${f['url']}» non è un indirizzo sicuro`,
    help: () => 'scrivi https://',
  },
  'IMG-001': {
    problem: (f) => `accanto alla storia non c’è un’immagine ${f['url']}`,
    help: () => 'aggiungi il file, o correggine il nome',
  },
  'PKG-007': {
    problem: (f) => `nessuna storia e nessun grafico usa il dataset «${f['name']}»`,
    help: () => 'usalo, o toglilo',
  },
  'RED-001': {
    problem: (f) => `questo rinvio prenderebbe il posto della pagina ${f['from']}`,
    help: () => 'toglilo: quell’indirizzo risponde da sé',
  },
  'RED-002': {
    problem: (f) => `questo rinvio non porta da nessuna parte: ${f['to']}`,
    help: () => 'scrivi story:id, chart:id o data:id',
  },
  'RED-003': {
    problem: (f) => `due rinvii partono da ${f['from']}`,
    help: () => 'tienine uno',
  },
  'DCK-001': {
    problem: (f) =>
      `nessuna storia in ${f['language'] === 'it' ? 'italiano' : 'inglese'} racconta la cifra ${f['address']} della presentazione`,
    help: () => 'legala con <Num> in una frase delle due lingue; se il valore manca, con <Claim>',
  },
  'DCK-002': {
    problem: (f) => `«${f['words']}» non si trova in ${f['file']}`,
    help: () =>
      'copia le parole dal passo che racconta l’affermazione, dentro un solo capoverso, o scrivilo in quella storia',
  },
  'DCK-003': {
    problem: (f) => `la storia «${f['name']}» non c’è`,
    help: (f) =>
      f['suggestion'] ? `volevi dire «${f['suggestion']}»?` : 'scrivi l’id di una storia pubblicata',
  },
  'DCK-004': {
    problem: (f) => `la presentazione ha due volte l’id «${f['name']}»`,
    help: () => 'dai a uno dei due un altro id',
  },
  'DCK-005': {
    problem: (f) => `niente dice dove è raccontata l’affermazione «${f['name']}»`,
    help: () => 'elenca le sue cifre, o le storie che la raccontano con parole che vi si trovano',
  },
  'DCK-006': {
    problem: (f) => `la presentazione non ha una slide «${f['name']}»`,
    help: (f) =>
      f['suggestion'] ? `volevi dire «${f['suggestion']}»?` : 'scrivi l’id di una slide di content/deck.yaml',
  },
  'PPL-001': {
    problem: (f) => `niente dice chi sia «${f['name']}», autore di ${f['key']}`,
    help: () => 'aggiungi una voce a content/people.yaml, con un ruolo nelle due lingue',
  },
  'PPL-002': {
    problem: (f) => `nessuna storia cita «${f['name']}»`,
    help: (f) =>
      f['suggestion']
        ? `volevi dire «${f['suggestion']}»?`
        : 'scrivi l’autore come in content/references.json, o togli la voce',
  },
  'COR-001': {
    problem: (f) =>
      `${f['address']} era pubblicato come ${f['before']} e ora contiene ${f['after']}, senza una voce in content/corrections.yaml`,
    help: () => 'aggiungi una voce che dica che cosa è cambiato e perché, nelle due lingue',
  },
  'COR-002': {
    problem: (f) =>
      `${f['address']} era pubblicato come ${f['before']} e non c’è più, senza una voce in content/corrections.yaml`,
    help: () => 'aggiungi una voce con after: withdrawn',
  },
  'COR-003': {
    problem: (f) =>
      `la correzione dice che ${f['address']} ora è ${f['after']}; la cella contiene ${f['cell']}`,
    help: () => 'correggi la voce o la cella',
  },
  'COR-004': {
    problem: (f) => `la correzione parla di ${f['address']}, che non è mai stato pubblicato`,
    help: (f) =>
      `${f['suggestion'] ? `volevi dire ${f['suggestion']}?` : 'correggi l’indirizzo, o togli la voce'}`,
  },
  'FRZ-001': {
    problem: (f) => `a una versione archiviata manca il file ${f['name']}`,
    help: (f) => `recuperalo dalla storia di ${f['folder']}: una versione archiviata non cambia più`,
  },
  'FRZ-002': {
    problem: () => 'questo file non è quello archiviato: una versione fissata non cambia più',
    help: (f) => `annulla la modifica in ${f['folder']}; il nuovo diventa una versione con npm run freeze`,
  },
  'FRZ-003': {
    problem: (f) => `la versione ${f['version']} di ${f['chart']} è sparita: qualcuno può averla incorporata`,
    help: (f) => `recupera ${f['folder']} dalla storia`,
  },
  'FRZ-004': {
    problem: (f) => `la versione ${f['version']} di ${f['chart']} non è nell’elenco delle versioni`,
    help: () => 'le versioni le archivia npm run freeze, che scrive anche content/frozen/versions.json',
  },
  'FRZ-005': {
    problem: (f) => `questa cartella contiene una versione diversa da quella del suo nome: ${f['folder']}`,
    help: (f) => `rimettila in ${f['name']}, o toglila`,
  },
  'FRZ-006': {
    problem: (f) => `il grafico ${f['chart']} ha versioni archiviate ma non c’è più`,
    help: (f) =>
      `recupera content/charts/${f['chart']}.yaml, o scrivi in content/withdrawn.yaml perché è stato ritirato`,
  },
  'FRZ-007': {
    problem: (f) => `il grafico ${f['chart']} risulta ritirato ma c’è ancora`,
    help: (f) => `togli content/charts/${f['chart']}.yaml, o questa voce`,
  },
} satisfies Record<string, FindingWords>;
