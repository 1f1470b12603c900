/** Claims that a story makes about cells. */

import { error, family, keyOf, oneOf, suggestion, text } from '../definition.ts';
import { expressionProblemInWords, expressionProblems } from '../expression-problems.ts';

export const claim = family('CLM', {
  'CLM-001': error({
    problem: { it: '<Claim> vuole un’asserzione', en: '<Claim> needs an assertion' },
    help: { it: 'scrivi assert="…", per esempio [a] > [b]', en: 'write assert="…", e.g. [a] > [b]' },
    example: 'claim-without-assertion',
  }),
  'CLM-002': error({
    facts: { text, expression: text },
    problem: {
      it: ({ text }) => `i dati non confermano «${text}»`,
      en: ({ text }) => `the data do not bear out “${text}”`,
    },
    help: {
      it: ({ expression }) => `correggi la frase, la cella o l’asserzione: ${expression}`,
      en: ({ expression }) => `correct the sentence, the cell or the assertion: ${expression}`,
    },
    example: 'assertion-of-a-chart-false',
  }),
  'CLM-003': error({
    facts: { reference: text, suggestion },
    problem: {
      it: ({ reference }) => `[${reference}] non indica nessuna cella`,
      en: ({ reference }) => `[${reference}] names no cell`,
    },
    help: {
      it: ({ suggestion }) =>
        suggestion ? `volevi dire «${suggestion}»?` : 'scrivi [dataset/risorsa?colonna=valore#colonna]',
      en: ({ suggestion }) =>
        suggestion ? `did you mean “${suggestion}”?` : 'write [dataset/resource?column=value#column]',
    },
    example: 'assertion-of-a-chart-about-no-cell',
  }),
  'CLM-004': error({
    facts: { value: text },
    problem: {
      it: ({ value }) => `l’asserzione non è un confronto: dà ${value}`,
      en: ({ value }) => `the assertion is no comparison: it gives ${value}`,
    },
    help: { it: 'confronta due valori con == != < <= > >=', en: 'compare two values with == != < <= > >=' },
    example: 'assertion-of-a-chart-no-comparison',
  }),
  'CLM-005': error({
    facts: { reason: keyOf(expressionProblems), word: text },
    problem: {
      it: ({ reason, word }) => `l’asserzione non si legge: ${expressionProblemInWords(reason, word, 'it')}`,
      en: ({ reason, word }) =>
        `the assertion can’t be read: ${expressionProblemInWords(reason, word, 'en')}`,
    },
    help: {
      it: 'scrivi celle fra parentesi quadre, numeri, ‘testi’ fra apici, + - * / e confronti',
      en: 'write cells in brackets, numbers, ‘texts’ in single quotes, + - * / and comparisons',
    },
    example: 'assertion-of-a-chart-unreadable',
  }),
  'CLM-006': error({
    facts: { expression: text, fault: oneOf('no-cell', 'itself') },
    problem: {
      it: ({ expression, fault }) =>
        fault === 'no-cell'
          ? `l’asserzione non nomina nessuna cella, e vale qualunque cosa dicano i dati: ${expression}`
          : `l’asserzione confronta una cella con sé stessa: ${expression}`,
      en: ({ expression, fault }) =>
        fault === 'no-cell'
          ? `the assertion names no cell, and holds whatever the data say: ${expression}`
          : `the assertion compares a cell with itself: ${expression}`,
    },
    help: {
      it: 'confronta le celle di cui parla la frase: [dataset/risorsa?colonna=valore#colonna] > …',
      en: 'compare the cells that the sentence is about: [dataset/resource?column=value#column] > …',
    },
    example: 'assertion-without-a-cell',
  }),
});
