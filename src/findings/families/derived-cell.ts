/** Derived cells and their workings. */

import { error, family, keyOf, number, text } from '../definition.ts';
import { expressionProblemInWords, expressionProblems } from '../expression-problems.ts';

export const derivedCell = family('DER', {
  'DER-001': error({
    facts: { reason: keyOf(expressionProblems), word: text },
    problem: {
      it: ({ reason, word }) => `il calcolo non si legge: ${expressionProblemInWords(reason, word, 'it')}`,
      en: ({ reason, word }) => `the working can’t be read: ${expressionProblemInWords(reason, word, 'en')}`,
    },
    help: {
      it: 'scrivi numeri, celle fra parentesi quadre e + - * / ( )',
      en: 'write numbers, cells in brackets and + - * / ( )',
    },
    isMendedElsewhere: true,
    example: 'formula-that-takes-several-rows',
  }),
  'DER-002': error({
    facts: { reference: text },
    problem: {
      it: ({ reference }) => `[${reference}] non indica nessuna cella con un valore`,
      en: ({ reference }) => `[${reference}] names no cell with a value`,
    },
    help: {
      it: 'scrivi la chiave di una riga, o un indirizzo intero',
      en: 'write the key of a row, or a whole address',
    },
    isMendedElsewhere: true,
    example: 'working-names-no-row',
  }),
  'DER-003': error({
    facts: { cell: text, computed: number },
    problem: {
      it: ({ cell, computed }) => `la cella contiene ${cell}, il suo calcolo dà ${computed}`,
      en: ({ cell, computed }) => `the cell holds ${cell}, its working gives ${computed}`,
    },
    help: { it: 'correggi il valore o il calcolo', en: 'correct the value or the working' },
    isMendedElsewhere: true,
    example: 'working-contradicts-the-cell',
  }),
  'DER-004': error({
    problem: { it: 'una riga calcolata senza il calcolo', en: 'a calculated row without a working' },
    help: { it: 'scrivilo nella colonna della formula', en: 'write it in the formula column' },
    isMendedElsewhere: true,
    example: 'calculated-without-working',
  }),
  'DER-005': error({
    facts: { state: text },
    problem: {
      it: ({ state }) => `una riga con un calcolo ha lo stato «${state}»`,
      en: ({ state }) => `a row with a working has the state “${state}”`,
    },
    help: { it: 'il suo stato è calculated', en: 'its state is calculated' },
    isMendedElsewhere: true,
    example: 'working-of-a-published-figure',
  }),
});
