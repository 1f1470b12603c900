/** Charts: what they name, how much they draw. */

import { error, family, keyOf, number, oneOf, optional, suggestion, text, warning } from '../definition.ts';
import { timeFaultInWords, timeFaults } from '../time-faults.ts';

export const chart = family('CHT', {
  'CHT-001': error({
    facts: { name: text, suggestion },
    problem: {
      it: ({ name }) => `non c’è una risorsa «${name}»`,
      en: ({ name }) => `there is no resource “${name}”`,
    },
    help: {
      it: ({ suggestion }) => (suggestion ? `volevi dire «${suggestion}»?` : 'scrivi dataset/risorsa'),
      en: ({ suggestion }) => (suggestion ? `did you mean “${suggestion}”?` : 'write dataset/resource'),
    },
    example: 'unknown-resource-of-a-chart',
  }),
  'CHT-002': error({
    facts: { file: text, name: text, suggestion },
    problem: {
      it: ({ file, name }) => `${file} non ha una colonna «${name}»`,
      en: ({ file, name }) => `${file} has no column “${name}”`,
    },
    help: {
      it: ({ suggestion }) => (suggestion ? `volevi dire «${suggestion}»?` : 'indica una colonna del file'),
      en: ({ suggestion }) => (suggestion ? `did you mean “${suggestion}”?` : 'name a column of the file'),
    },
    example: 'column-the-csv-lacks',
  }),
  'CHT-003': error({
    facts: { file: text, key: text, suggestion },
    problem: {
      it: ({ file, key }) => `${file} non ha una riga «${key}» con un numero`,
      en: ({ file, key }) => `${file} has no row “${key}” with a number`,
    },
    help: {
      it: ({ suggestion }) => (suggestion ? `volevi dire «${suggestion}»?` : 'scrivi la chiave di una riga'),
      en: ({ suggestion }) => (suggestion ? `did you mean “${suggestion}”?` : 'write a row’s key'),
    },
    example: 'row-the-csv-lacks',
  }),
  'CHT-004': error({
    facts: { key: text, language: text, beside: optional(text) },
    problem: {
      it: ({ key, language, beside }) =>
        beside === undefined
          ? `«${key}» non ha un nome fra le parole di «${language}»`
          : `«${key}», ${beside} non hanno un nome fra le parole di «${language}»`,
      en: ({ key, language, beside }) =>
        beside === undefined
          ? `“${key}” has no name in the words of “${language}”`
          : `“${key}”, ${beside} have no name in the words of “${language}”`,
    },
    help: {
      it: ({ beside }) => (beside === undefined ? 'aggiungilo qui' : 'aggiungili qui, uno per riga'),
      en: ({ beside }) => (beside === undefined ? 'add it here' : 'add them here, one a line'),
    },
    example: 'bracket-without-words',
  }),
  'CHT-005': error({
    facts: { panel: text, sum: number },
    problem: {
      it: ({ panel, sum }) => `le parti del riquadro «${panel}» fanno ${sum}, non 100`,
      en: ({ panel, sum }) => `the parts of the panel “${panel}” add up to ${sum}, not to 100`,
    },
    help: { it: 'disegna tutte le parti dell’insieme', en: 'draw all the parts of the whole' },
    example: 'parts-that-do-not-add-up',
  }),
  'CHT-006': error({
    facts: { units: text },
    problem: {
      it: ({ units }) => `un grafico, più unità: ${units}`,
      en: ({ units }) => `one chart, several units: ${units}`,
    },
    help: { it: 'disegna una sola unità per grafico', en: 'draw one unit a chart' },
    example: 'mixed-units-in-one-chart',
  }),
  'CHT-007': error({
    facts: { plate: number, chart: text },
    problem: {
      it: ({ plate, chart }) => `il numero ${plate} è già del grafico «${chart}»`,
      en: ({ plate, chart }) => `number ${plate} is already that of the chart “${chart}”`,
    },
    help: { it: 'scegli un altro numero', en: 'choose another number' },
    example: 'chart-number-taken',
  }),
  'CHT-008': error({
    facts: { key: text, suggestion },
    problem: {
      it: ({ key }) => `«${key}» in questo grafico non è disegnato`,
      en: ({ key }) => `“${key}” is not drawn in this chart`,
    },
    help: {
      it: ({ suggestion }) => (suggestion ? `volevi dire «${suggestion}»?` : 'toglilo, o disegnalo'),
      en: ({ suggestion }) => (suggestion ? `did you mean “${suggestion}”?` : 'remove it, or draw it'),
    },
    example: 'bracket-between-rows-not-drawn',
  }),
  'CHT-009': error({
    facts: { key: text },
    problem: {
      it: ({ key }) => `«${key}» è disegnato due volte`,
      en: ({ key }) => `“${key}” is drawn twice`,
    },
    help: { it: 'tienine uno solo', en: 'keep one of the two' },
    example: 'row-drawn-twice',
  }),
  'CHT-010': error({
    facts: { key: text, here: number, there: number },
    problem: {
      it: ({ key, here, there }) => `${key} ha ${here} frasi in inglese e ${there} in italiano`,
      en: ({ key, here, there }) => `${key} has ${here} sentences in English and ${there} in Italian`,
    },
    help: { it: 'scrivi le stesse frasi nelle due lingue', en: 'say the same sentences in both languages' },
    example: 'sentence-of-a-chart-in-one-language',
  }),
  'CHT-011': error({
    facts: { name: text, suggestion },
    problem: {
      it: ({ name }) => `una trasformazione nomina «${name}», che nei dati non c’è`,
      en: ({ name }) => `a transformation names “${name}”, which is not in the data`,
    },
    help: {
      it: ({ suggestion }) => (suggestion ? `forse «${suggestion}»?` : 'scrivilo come nei dati'),
      en: ({ suggestion }) => (suggestion ? `did you mean “${suggestion}”?` : 'write it as the data does'),
    },
    example: 'transformation-of-a-column-the-csv-lacks',
  }),
  'CHT-012': error({
    facts: {
      of: oneOf('categories', 'series', 'piles', 'panels'),
      count: number,
      kind: text,
      least: number,
      most: number,
    },
    problem: {
      it: ({ of, count, kind, least, most }) =>
        `${of === 'series' ? 'serie' : of === 'piles' ? 'pile' : of === 'panels' ? 'riquadri' : 'voci'}: ${count}; un grafico «${kind}» ne disegna da ${least} a ${most}`,
      en: ({ count, of, kind, least, most }) =>
        `${count} ${of === 'series' ? of : count === 1 ? (of === 'piles' ? 'pile' : of === 'panels' ? 'panel' : 'item') : of === 'categories' ? 'items' : of}: a chart of kind “${kind}” draws ${least} to ${most}`,
    },
    help: {
      it: ({ of }) =>
        of === 'piles'
          ? 'allarga l’intervallo di ogni pila: binWidth'
          : of === 'panels'
            ? 'scegli con rows, o con filter in transform, le righe di meno riquadri; per un riquadro solo togli multiples'
            : 'scegli le righe, dichiara una trasformazione o prendi un altro tipo',
      en: ({ of }) =>
        of === 'piles'
          ? 'give each pile a wider range: binWidth'
          : of === 'panels'
            ? 'choose the rows of fewer panels with rows, or with filter in transform; for one panel remove multiples'
            : 'choose rows, declare a transformation, or take another kind',
    },
    example: 'series-column-that-tells-every-row-apart',
  }),
  'CHT-013': error({
    facts: { kind: text, key: text, what: oneOf('negative', 'missing', 'zero', 'absent') },
    problem: {
      it: ({ kind, key, what }) =>
        what === 'absent'
          ? `un grafico «${kind}» non può disegnare «${key}», per cui non c’è una riga`
          : `un grafico «${kind}» non può disegnare «${key}», che è ${what === 'negative' ? 'sotto zero' : what === 'zero' ? what : 'mancante'}`,
      en: ({ kind, key, what }) =>
        what === 'absent'
          ? `a chart of kind “${kind}” can’t draw “${key}”, for which there is no row`
          : `a chart of kind “${kind}” can’t draw “${key}”, which is ${what === 'negative' ? 'below zero' : what}`,
    },
    help: {
      it: ({ what }) =>
        what === 'absent'
          ? 'aggiungi la riga, scegli con rows o filter le voci che hanno tutti i valori, o prendi un altro tipo'
          : 'lascialo fuori e dillo nella nota, o prendi un altro tipo',
      en: ({ what }) =>
        what === 'absent'
          ? 'add the row, choose with rows or filter the items that have all values, or take another kind'
          : 'leave it out and say so in the note, or take another kind',
    },
    example: 'missing-values-as-circles',
  }),
  'CHT-014': error({
    facts: { width: number, language: text, texts: text },
    problem: {
      it: ({ width, language, texts }) =>
        `a ${width} px (${language}) nel disegno non c’è posto per: ${texts}`,
      en: ({ width, language, texts }) =>
        `at ${width} px (${language}) the drawing has no room for: ${texts}`,
    },
    help: {
      it: 'accorcia i nomi, scrivi i numeri lunghi in un’unità più grande, disegna meno righe o prendi un altro tipo',
      en: 'shorten the names, give long numbers in a larger unit, draw fewer rows, or take another kind',
    },
    example: 'name-too-long-for-the-drawing',
  }),
  'CHT-015': error({
    facts: { names: optional(text) },
    problem: {
      it: ({ names }) => `un passo contiene ${names ?? 'nessuna trasformazione'}`,
      en: ({ names }) => `one step holds ${names ?? 'no transformation'}`,
    },
    help: {
      it: 'scrivi una trasformazione per passo, ognuna dopo il suo trattino',
      en: 'write one transformation a step, each after a dash of its own',
    },
    example: 'two-transformations-in-one-step',
  }),
  'CHT-016': error({
    facts: { name: text, suggestion },
    problem: {
      it: ({ name }) => `«${name}» non è un territorio italiano`,
      en: ({ name }) => `“${name}” is no territory of Italy`,
    },
    help: {
      it: ({ suggestion }) =>
        `${suggestion ? `volevi dire ${suggestion}? ` : ''}le mappe vogliono codici NUTS, da ITC1 a ITI4`,
      en: ({ suggestion }) =>
        `${suggestion ? `did you mean ${suggestion}? ` : ''}maps take NUTS codes, from ITC1 to ITI4`,
    },
    example: 'map-of-what-is-no-territory',
  }),
  'CHT-017': error({
    facts: { key: text, value: text },
    problem: {
      it: ({ key, value }) => `il livello di «${key}» è ${value}`,
      en: ({ key, value }) => `the level of “${key}” is ${value}`,
    },
    help: {
      it: 'uno stelo è pieno (1), a metà (0.5) o vuoto (0): scrivi uno dei tre',
      en: 'a stem is full (1), half (0.5) or empty (0): write one of the three',
    },
    example: 'level-neither-full-nor-half',
  }),
  'CHT-018': error({
    facts: { title: text, chart: text },
    problem: {
      it: ({ title, chart }) => `«${title}» è già il titolo del grafico «${chart}»`,
      en: ({ title, chart }) => `“${title}” is the title of the chart “${chart}” already`,
    },
    help: {
      it: 'di’ nel titolo che cosa mostra questo e non l’altro',
      en: 'say in the title what this one shows and the other does not',
    },
    example: 'title-of-another-chart',
  }),
  'CHT-031': error({
    facts: { what: oneOf('circle', 'stopped'), detail: text },
    problem: {
      it: ({ what, detail }) =>
        what === 'circle' ? `il flusso torna dove è partito: ${detail}` : `il disegno si ferma: ${detail}`,
      en: ({ what, detail }) =>
        what === 'circle'
          ? `the flow comes back to where it began: ${detail}`
          : `the drawing comes to a stop: ${detail}`,
    },
    help: {
      it: ({ what }) =>
        what === 'circle'
          ? 'togli una di queste righe, o dai un nome diverso a chi riceve (filter, rows o il CSV)'
          : 'è un errore nostro: togli ciò che nel file hai scritto per ultimo e segnalacelo',
      en: ({ what }) =>
        what === 'circle'
          ? 'leave one of these rows out, or call the receiver by another name (filter, rows or the CSV)'
          : 'the mistake is ours: take back what you wrote last in the file, and report it',
    },
    example: 'flow-that-goes-round',
  }),
  'CHT-032': error({
    facts: { base: text, what: oneOf('absent', 'missing', 'zero', 'negative'), rows: text },
    problem: {
      it: ({ base, what, rows }) =>
        `l’indice parte da «${base}», che ${what === 'zero' ? 'è zero' : what === 'negative' ? 'è sotto zero' : what === 'missing' ? 'non ha un valore' : 'non ha una riga'}: ${rows}`,
      en: ({ base, what, rows }) =>
        `the index begins at “${base}”, which ${what === 'zero' ? 'is zero' : what === 'negative' ? 'is below zero' : what === 'missing' ? 'has no value' : 'has no row'}: ${rows}`,
    },
    help: {
      it: 'scegli come base una voce che in ogni serie ha un valore sopra zero, o togli l’indice',
      en: 'take as base an item that has a value above zero in every series, or leave the index out',
    },
    example: 'index-that-begins-at-zero',
  }),
  'CHT-033': error({
    facts: { what: oneOf('negative', 'zero', 'missing'), rows: text },
    problem: {
      it: ({ what, rows }) =>
        what === 'negative'
          ? `quote di un totale con parti sotto zero: ${rows}`
          : what === 'zero'
            ? `quote di un totale che è zero: ${rows}`
            : `quote di un totale che non si conosce, perché una parte non ha valore: ${rows}`,
      en: ({ what, rows }) =>
        what === 'negative'
          ? `shares of a total with parts below zero: ${rows}`
          : what === 'zero'
            ? `shares of a total that is zero: ${rows}`
            : `shares of a total that is not known, since a part has no value: ${rows}`,
    },
    help: {
      it: 'lascia fuori queste righe (filter o rows) e dillo nella nota, o disegna i valori senza shareOfTotal',
      en: 'leave these rows out (filter or rows) and say so in the note, or draw the values without shareOfTotal',
    },
    example: 'shares-of-a-total-of-zero',
  }),
  'CHT-035': error({
    facts: { name: text, keys: text },
    problem: {
      it: ({ name, keys }) => `nel disegno si chiamano tutti «${name}»: ${keys}`,
      en: ({ name, keys }) => `in the drawing all of these are called “${name}”: ${keys}`,
    },
    help: {
      it: 'dai a ciascuno un nome che lo distingua',
      en: 'give each a name that tells it from the others',
    },
    example: 'two-series-of-one-name',
  }),
  'CHT-034': error({
    facts: { key: text, rows: text, sum: optional(number) },
    problem: {
      it: ({ key, rows, sum }) =>
        sum === undefined
          ? `«${key}» è il totale di altre parti con cui è sommato: ${rows}`
          : `le parti di «${key}» fanno ${sum} su 100, dunque si sovrappongono: ${rows}`,
      en: ({ key, rows, sum }) =>
        sum === undefined
          ? `“${key}” is the total of other parts with which it is added up: ${rows}`
          : `the parts of “${key}” add up to ${sum} in 100, so they overlap: ${rows}`,
    },
    help: {
      it: 'tieni con filter o rows solo parti che non contengono le altre, o disegnale come barre',
      en: 'keep with filter or rows only parts that do not hold others, or draw them as bars',
    },
    example: 'total-among-its-parts',
  }),
  'CHT-036': error({
    facts: { key: text, words: text, unit: text, column: text },
    problem: {
      it: ({ key, words, unit }) => `${key} dice «${words}», e le celle disegnate sono in ${unit}`,
      en: ({ key, words, unit }) => `${key} says “${words}”, and the cells drawn are in ${unit}`,
    },
    help: {
      it: ({ unit, column }) => `scrivi l’unità della colonna «${column}»: ${unit}`,
      en: ({ unit, column }) => `write the unit of the column “${column}”: ${unit}`,
    },
    isMendedElsewhere: true,
    example: 'another-unit-in-the-subtitle',
  }),
  'CHT-037': error({
    facts: { kind: text, kinds: text },
    problem: {
      it: ({ kind }) => `un grafico «${kind}» non si disegna in più riquadri`,
      en: ({ kind }) => `a chart of kind “${kind}” is not drawn in panels`,
    },
    help: {
      it: ({ kinds }) => `togli multiples, o prendi un tipo che li disegna: ${kinds}`,
      en: ({ kinds }) => `remove multiples, or take a kind that is: ${kinds}`,
    },
    example: 'panels-of-a-kind-that-has-none',
  }),
  'CHT-038': error({
    facts: {
      what: oneOf('category', 'units', 'sources', 'editions', 'percentages', 'qualifiers'),
      key: optional(text),
      names: optional(text),
    },
    problem: {
      it: ({ what, key, names }) =>
        what === 'category'
          ? 'aggregate senza category: non si sa che cosa diventi una cosa sola'
          : what === 'units'
            ? `le righe di «${key}» sono in più unità: ${names}`
            : what === 'sources'
              ? `le righe di «${key}» vengono da più fonti: ${names}`
              : what === 'editions'
                ? `le righe di «${key}» non si possono unire, dice il pacchetto di dati: ${names}`
                : what === 'percentages'
                  ? `«${key}» sarebbe una somma di percentuali`
                  : `fra le righe di «${key}» ci sono valori come «più di» o «circa», e il risultato sembrerebbe esatto`,
      en: ({ what, key, names }) =>
        what === 'category'
          ? 'aggregate without a category: nothing says what becomes one'
          : what === 'units'
            ? `the rows of “${key}” are in several units: ${names}`
            : what === 'sources'
              ? `the rows of “${key}” come from several sources: ${names}`
              : what === 'editions'
                ? `the rows of “${key}” can’t be joined, says the data package: ${names}`
                : what === 'percentages'
                  ? `“${key}” would be a sum of percentages`
                  : `among the rows of “${key}” are values such as “more than” or “about”, and the result would look exact`,
    },
    help: {
      it: ({ what }) =>
        what === 'category'
          ? 'scrivi in category la colonna di ciò che si confronta'
          : what === 'percentages'
            ? 'scegli mean o median, e dillo nel sottotitolo; o somma i numeri di cui sono le percentuali'
            : 'scegli con filter le righe che vanno insieme, o distinguile con series',
      en: ({ what }) =>
        what === 'category'
          ? 'write in category the column of what is compared'
          : what === 'percentages'
            ? 'take mean or median and say so in the subtitle; or add up the numbers they are percentages of'
            : 'choose with filter the rows that go together, or tell them apart with series',
    },
    example: 'percentages-added-up',
  }),
  'CHT-039': error({
    facts: { count: number, most: number },
    problem: {
      it: ({ count, most }) => `il grafico disegnerebbe ${count} valori; ${most} sono il massimo`,
      en: ({ count, most }) => `the chart would draw ${count} values; ${most} is the most`,
    },
    help: {
      it: 'riuniscili con aggregate (sum, mean, median…) per category, o scegli con rows o filter quali disegnare',
      en: 'join them with aggregate (sum, mean, median…) by category, or choose with rows or filter which to draw',
    },
    example: 'chart-of-six-thousand-rows',
  }),
  'CHT-040': warning({
    facts: { name: text },
    problem: {
      it: ({ name }) => `nessun testo mostra il grafico «${name}», che è nuovo`,
      en: ({ name }) => `no text shows the chart “${name}”, which is new`,
    },
    help: {
      it: ({ name }) =>
        `mostralo con <Chart chart="${name}" />, segnalo con draft: true, o toglilo; con npm run record resta nella galleria`,
      en: ({ name }) =>
        `show it with <Chart chart="${name}" />, mark it with draft: true, or remove it; with npm run record it stays in the gallery`,
    },
    isMendedElsewhere: true,
    example: 'chart-that-no-text-shows',
  }),
  'CHT-041': error({
    facts: { what: keyOf(timeFaults), key: text, before: text },
    problem: {
      it: ({ what, key, before }) => timeFaultInWords(what, 'it').problem(key, before),
      en: ({ what, key, before }) => timeFaultInWords(what, 'en').problem(key, before),
    },
    help: {
      it: ({ what }) => timeFaultInWords(what, 'it').help,
      en: ({ what }) => timeFaultInWords(what, 'en').help,
    },
    example: 'days-as-nobody-sorts-them',
  }),
});
