/** Questions with a slider. */

import { error, family, number, suggestion, text } from '../definition.ts';

export const guess = family('GUE', {
  'GUE-001': error({
    facts: { name: text, written: text },
    problem: {
      it: ({ name, written }) => `${name}="${written}" non è un numero semplice`,
      en: ({ name, written }) => `${name}="${written}" is not a plain number`,
    },
    help: {
      it: ({ name }) =>
        name === 'of'
          ? 'scrivi in cifre un numero intero da 10 in su: of="1000"'
          : `scrivi cifre, se serve con il punto decimale, e nient’altro: ${name}="100"`,
      en: ({ name }) =>
        name === 'of'
          ? 'write a whole number from 10 up in digits: of="1000"'
          : `write digits, with a decimal point if need be, and nothing else: ${name}="100"`,
    },
    example: 'guess-out-of-a-word',
  }),
  'GUE-002': error({
    facts: { min: number, max: number },
    problem: {
      it: ({ min, max }) => `il cursore comincia a ${min} e finisce a ${max}`,
      en: ({ min, max }) => `the slider begins at ${min} and ends at ${max}`,
    },
    help: { it: 'scrivi un min più piccolo di max', en: 'make min smaller than max' },
    example: 'slider-backwards',
  }),
  'GUE-003': error({
    facts: { step: number, min: number, max: number, fewest: number, most: number },
    problem: {
      it: ({ step, min, max }) => `il passo ${step} non va bene per un cursore da ${min} a ${max}`,
      en: ({ step, min, max }) => `steps of ${step} don’t suit a slider from ${min} to ${max}`,
    },
    help: {
      it: ({ fewest, most }) =>
        `scegli un passo che porti esattamente da min a max in ${fewest}-${most} mosse`,
      en: ({ fewest, most }) =>
        `choose a step that leads exactly from min to max in ${fewest} to ${most} moves`,
    },
    example: 'slider-with-a-step-that-does-not-fit',
  }),
  'GUE-004': error({
    facts: { answer: number, min: number, max: number },
    problem: {
      it: ({ answer, min, max }) => `la risposta è ${answer}, il cursore va da ${min} a ${max}`,
      en: ({ answer, min, max }) => `the answer is ${answer}, the slider goes from ${min} to ${max}`,
    },
    help: {
      it: 'allarga il cursore, così che la risposta si possa indovinare',
      en: 'widen the slider so that the answer can be guessed',
    },
    example: 'guess-out-of-range',
  }),
  'GUE-005': error({
    facts: { address: text },
    problem: {
      it: ({ address }) => `«of» chiede quanti su un totale, e ${address} non è una percentuale`,
      en: ({ address }) => `“of” asks for so many in a number, and ${address} is no percentage`,
    },
    help: {
      it: 'toglilo: il cursore userà l’unità della cella',
      en: 'leave it out: the slider then counts in the unit of the cell',
    },
    example: 'guess-of-so-many-that-is-no-share',
  }),
  'GUE-006': error({
    problem: { it: '<Guess> non comincia con una domanda', en: '<Guess> does not begin with a question' },
    help: {
      it: 'fa’ del primo capoverso la domanda, con il punto interrogativo in fondo',
      en: 'make its first paragraph the question, with a question mark at the end',
    },
    example: 'guess-without-a-question',
  }),
  'GUE-007': error({
    problem: { it: 'una domanda senza spiegazione', en: 'a guess without an explanation' },
    help: {
      it: 'di’ dopo la domanda come si poteva arrivarci',
      en: 'say after the question how one could have known',
    },
    example: 'guess-without-an-explanation',
  }),
  'GUE-008': error({
    facts: { address: text },
    problem: {
      it: ({ address }) => `${address} è un anno o un posto in classifica: con un cursore non si indovina`,
      en: ({ address }) => `${address} is a year or a rank, which can’t be guessed with a slider`,
    },
    help: { it: 'chiedi un conteggio, una quota o una somma', en: 'ask for a count, a share or a sum' },
    example: 'guess-about-a-year',
  }),
  'GUE-009': error({
    facts: { chart: text },
    problem: {
      it: ({ chart }) => `il grafico «${chart}» non è una linea da continuare`,
      en: ({ chart }) => `the chart “${chart}” is no line that could be continued`,
    },
    help: {
      it: 'indica un grafico con un valore per ogni anno, mese o giorno, senza valori mancanti',
      en: 'name a chart with one value for each year, month or day, none of them missing',
    },
    example: 'line-guess-of-bars',
  }),
  'GUE-010': error({
    facts: { chart: text, series: text, known: text, suggestion },
    problem: {
      it: ({ chart, series }) =>
        series === ''
          ? `il grafico «${chart}» ha più serie, e non si sa quale continuare`
          : `il grafico «${chart}» non ha una serie «${series}»`,
      en: ({ chart, series }) =>
        series === ''
          ? `the chart “${chart}” has several series, and nothing says which to continue`
          : `the chart “${chart}” has no series “${series}”`,
    },
    help: {
      it: ({ suggestion, known }) =>
        suggestion ? `volevi dire «${suggestion}»?` : `scrivi series="…" con una di: ${known}`,
      en: ({ suggestion, known }) =>
        suggestion ? `did you mean “${suggestion}”?` : `write series="…" with one of: ${known}`,
    },
    example: 'line-guess-of-no-series',
  }),
  'GUE-011': error({
    facts: { after: text, known: text, most: number },
    problem: {
      it: ({ after }) => `dopo «${after}» non resta un tratto da disegnare`,
      en: ({ after }) => `after “${after}” there is no stretch to be drawn`,
    },
    help: {
      it: ({ known, most }) =>
        `mostra due punti almeno e lasciane da uno a ${most}; after può essere: ${known}`,
      en: ({ known, most }) => `show two points at least and leave one to ${most}; after can be: ${known}`,
    },
    example: 'line-guess-after-the-end',
  }),
  'GUE-012': error({
    facts: { name: text, of: text },
    problem: {
      it: ({ name, of }) => `«${name}» non va insieme a «${of}»`,
      en: ({ name, of }) => `“${name}” does not go with “${of}”`,
    },
    help: {
      it: 'chiedi una cifra con from e, se serve, of; oppure una linea con chart, after e, se serve, series',
      en: 'ask for a figure with from and perhaps of, or for a line with chart, after and perhaps series',
    },
    example: 'guess-of-a-figure-and-a-line',
  }),
});
