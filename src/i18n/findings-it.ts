/** The findings in Italian: a problem and its remedy for each code. */

import type { FindingWords } from './findings.ts';

export const findingWordsIt = {
  'TXT-001': {
    problem: () => 'il file manca o non è testo UTF-8',
    help: () => 'salvalo in UTF-8',
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
    help: () => 'aggiungi o togli celle; un testo con una virgola va fra virgolette doppie',
  },
  'CSV-006': {
    problem: () => 'qui si apre una cella fra virgolette che non si chiude',
    help: () => 'chiudila con le virgolette doppie; all’interno si scrivono due volte',
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
    problem: (f) => `«${f['cell']}» nella colonna numerica ${f['column']} non è un numero scritto per esteso`,
    help: () => 'scrivi solo cifre con il punto decimale: niente separatori delle migliaia, unità o spazi',
  },
  'CSV-011': {
    problem: () => 'le righe del file finiscono in modi diversi',
    help: () => 'salvalo con un solo tipo di fine riga (LF)',
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
      `${f['cell']} è fuori dai limiti della colonna ${f['column']} (da ${f['minimum']} a ${f['maximum']})`,
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
  'YML-001': {
    problem: (f) => `qui il file non si legge: ${f['reason']}`,
    help: () => 'controlla rientri, due punti e virgolette',
  },
  'YML-002': {
    problem: (f) => `chiave sconosciuta «${f['name']}»`,
    help: (f) => `${f['suggestion'] ? `volevi dire «${f['suggestion']}»?` : 'toglila'}`,
  },
  'YML-003': {
    problem: (f) => `manca «${f['key']}»`,
    help: (f) => `aggiungi qui «${f['name']}»`,
  },
  'YML-004': {
    problem: (f) => `«${f['written']}» non può stare in ${f['key']}; valori noti: ${f['values']}`,
    help: (f) => `${f['suggestion'] ? `volevi dire «${f['suggestion']}»?` : 'scrivi uno di questi'}`,
  },
  'YML-005': {
    problem: (f) => `${f['key']}: ${f['reason']}`,
    help: () => 'correggi il valore',
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
      `${f['suggestion'] ? `volevi dire «${f['suggestion']}»?` : 'l’elenco delle unità è in src/model/unit.ts'}`,
  },
  'REF-001': {
    problem: (f) => `la fonte «${f['key']}» non è in content/references.json`,
    help: (f) => `${f['suggestion'] ? `volevi dire «${f['suggestion']}»?` : 'aggiungila lì'}`,
  },
  'REF-002': {
    problem: (f) => `due riferimenti hanno la chiave «${f['key']}»`,
    help: () => 'dai a ciascuno la sua',
  },
  'DER-001': {
    problem: (f) => `il calcolo non si legge: ${f['reason']}`,
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
  'MDX-001': {
    problem: (f) => `qui il file non si legge: ${f['reason']}`,
    help: () => 'chiudi tag e virgolette; al posto di un < isolato scrivi &lt;',
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
    help: (f) => `${f['suggestion'] ? `volevi dire <${f['suggestion']}>?` : 'usa Markdown, <Num> e <Plate>'}`,
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
  'NUM-001': {
    problem: (f) => `la frase dice «${f['text']}», la cella contiene ${f['cell']}`,
    help: (f) => `correggi l’una o l’altra; la cella è ${f['address']}`,
  },
  'NUM-002': {
    problem: (f) => `«${f['text']}» non si legge come numero (${f['problem']})`,
    help: (f) =>
      `${f['suggestion'] ? `scrivi «${f['suggestion']}»` : 'fra i tag lascia solo il numero, l’unità e l’eventuale «circa»'}`,
  },
  'NUM-003': {
    problem: (f) => `«${f['text']}» non è legato a nessuna cella`,
    help: () => 'legalo con <Num from="…">, o esentalo con <Num waive="il motivo">',
  },
  'NUM-004': {
    problem: (f) =>
      `«${f['address']}» non indica nessuna cella${f['name'] ? `: non c’è ${f['part']} «${f['name']}»` : ''}`,
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
    problem: (f) => `la cella ${f['address']} non ha valore: ${f['reason']}`,
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
} satisfies Record<string, FindingWords>;
