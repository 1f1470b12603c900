/** Numbers in sentences and the cells they are bound to. */

import {
  error,
  family,
  inWords,
  keyOf,
  language,
  number,
  optional,
  suggestion,
  text,
} from '../definition.ts';
import { phraseProblemInWords, phraseProblems } from '../phrase-problems.ts';

/** What an address names one after the other. */
const addressParts = {
  dataset: { it: 'un dataset', en: 'dataset' },
  resource: { it: 'una risorsa', en: 'resource' },
  column: { it: 'una colonna', en: 'column' },
  row: { it: 'una riga', en: 'row' },
} as const;

export const numbers = family('NUM', {
  'NUM-001': error({
    facts: { text, cell: text, address: text },
    problem: {
      it: ({ text, cell }) => `la frase dice «${text}», la cella contiene ${cell}`,
      en: ({ text, cell }) => `the sentence says “${text}”, the cell holds ${cell}`,
    },
    help: {
      it: ({ address }) => `correggi l’una o l’altra; la cella è ${address}`,
      en: ({ address }) => `correct one of the two; the cell is ${address}`,
    },
    example: 'english-thousands-in-italian',
  }),
  'NUM-002': error({
    facts: { text, problem: keyOf(phraseProblems), language, suggestion },
    problem: {
      it: ({ text, problem, language }) =>
        text
          ? `«${text}» non si legge come numero (${phraseProblemInWords(problem, language, 'it')})`
          : '<Num> con niente fra i tag',
      en: ({ text, problem, language }) =>
        text
          ? `“${text}” can’t be read as a number (${phraseProblemInWords(problem, language, 'en')})`
          : '<Num> with nothing between its tags',
    },
    help: {
      it: ({ suggestion }) =>
        suggestion
          ? `scrivi «${suggestion}»`
          : 'fra i tag lascia solo il numero, l’unità e l’eventuale «circa»',
      en: ({ suggestion }) =>
        suggestion
          ? `write “${suggestion}”`
          : 'keep only the number, its unit and its hedge between the tags',
    },
    example: 'empty-number',
  }),
  'NUM-003': error({
    facts: { text },
    problem: {
      it: ({ text }) => `«${text}» non è legato a nessuna cella`,
      en: ({ text }) => `“${text}” is not bound to any cell`,
    },
    help: {
      it: 'legalo con <Num from="…">, o esentalo con <Num waive="il motivo">',
      en: 'bind it with <Num from="…">, or waive it with <Num waive="the reason">',
    },
    example: 'digits-in-a-definition',
  }),
  'NUM-004': error({
    facts: { address: text, name: optional(text), part: optional(keyOf(addressParts)), suggestion },
    problem: {
      it: ({ address, name, part }) =>
        `«${address}» non indica nessuna cella${name && part ? `: non c’è ${inWords(addressParts, part, 'it')} «${name}»` : ''}`,
      en: ({ address, name, part }) =>
        `“${address}” names no cell${name && part ? `: there is no ${inWords(addressParts, part, 'en')} “${name}”` : ''}`,
    },
    help: {
      it: ({ suggestion }) =>
        suggestion ? `volevi dire «${suggestion}»?` : 'scrivi dataset/risorsa?colonna=valore#colonna',
      en: ({ suggestion }) =>
        suggestion ? `did you mean “${suggestion}”?` : 'write dataset/resource?column=value#column',
    },
    example: 'address-cut-off',
  }),
  'NUM-005': error({
    facts: { cell: text, text },
    problem: {
      it: ({ cell, text }) => `la fonte dice «${cell}», la frase dice «${text}» e perde la cautela`,
      en: ({ cell, text }) =>
        `the source says “${cell}”, the sentence says “${text}” and drops the qualifier`,
    },
    help: { it: 'ripetila come la dà la fonte', en: 'repeat it, as the source has it' },
    example: 'numbers-in-words-unlike-the-source',
  }),
  'NUM-006': error({
    problem: { it: 'un’esenzione senza motivo', en: 'a waiver without a reason' },
    help: {
      it: 'scrivi perché questo numero non ha bisogno di fonte: waive="…"',
      en: 'write why this number needs no source: waive="…"',
    },
    example: 'waiver-without-reason',
  }),
  'NUM-007': error({
    problem: { it: '<Num> vuole «from» oppure «waive»', en: '<Num> needs either “from” or “waive”' },
    help: {
      it: 'from="…" lo lega, waive="…" dice perché non serve una cella',
      en: 'from="…" binds it, waive="…" says why it needs no cell',
    },
    example: 'both-bound-and-waived',
  }),
  'NUM-008': error({
    facts: { address: text, reason_it: text, reason_en: text },
    problem: {
      it: ({ address, reason_it }) => `la cella ${address} non ha valore: ${reason_it}`,
      en: ({ address, reason_en }) => `the cell ${address} has no value: ${reason_en}`,
    },
    help: { it: 'qui non scrivere un numero', en: 'don’t write a number here' },
    example: 'address-of-a-missing-value',
  }),
  'NUM-009': error({
    facts: { text, cell: text, address: text },
    problem: {
      it: ({ text, cell }) => `«${text}» non vale per ${cell}`,
      en: ({ text, cell }) => `“${text}” does not hold for ${cell}`,
    },
    help: {
      it: ({ address }) => `cambia la cautela o il numero; la cella è ${address}`,
      en: ({ address }) => `change the hedge or the number; the cell is ${address}`,
    },
    example: 'hedge-false',
  }),
  'NUM-010': error({
    facts: { text, cell: text, address: text },
    problem: {
      it: ({ text, cell }) => `«${text}» e ${cell} non hanno la stessa unità`,
      en: ({ text, cell }) => `“${text}” and ${cell} are not in the same unit`,
    },
    help: {
      it: ({ address }) => `scrivi l’unità della cella ${address}`,
      en: ({ address }) => `write the unit of the cell ${address}`,
    },
    example: 'another-currency',
  }),
  'NUM-011': error({
    facts: { address: text, count: number },
    problem: {
      it: ({ address, count }) => `«${address}» indica ${count} righe`,
      en: ({ address, count }) => `“${address}” names ${count} rows`,
    },
    help: { it: 'aggiungi condizioni finché ne resta una', en: 'add conditions until one is left' },
    example: 'ambiguous-address',
  }),
  'NUM-012': error({
    facts: { address: text, column: text },
    problem: {
      it: ({ address, column }) => `«${address}»: la colonna ${column} non contiene numeri con un’unità`,
      en: ({ address, column }) => `“${address}”: the column ${column} holds no number with a unit`,
    },
    help: { it: 'indica una colonna numerica', en: 'name a numeric column' },
    example: 'address-of-a-text',
  }),
  'NUM-013': error({
    facts: { kind: text, address: text, expected: text },
    problem: {
      it: ({ kind, address, expected }) =>
        `as="${kind}" non va bene: la cella ${address} contiene ${expected}`,
      en: ({ kind, address, expected }) => `as="${kind}" does not fit: the cell ${address} holds ${expected}`,
    },
    help: {
      it: ({ expected }) => `scrivi as="${expected}", o toglilo`,
      en: ({ expected }) => `write as="${expected}", or leave it out`,
    },
    example: 'kind-of-another-quantity',
  }),
  'NUM-014': error({
    facts: { text, cell: text, address: text },
    problem: {
      it: ({ text, cell }) => `«${text}» è più preciso della cella, che contiene ${cell}`,
      en: ({ text, cell }) => `“${text}” is more precise than the cell, which holds ${cell}`,
    },
    help: {
      it: ({ address }) => `scrivi non più cifre di quante ne dà la fonte; la cella è ${address}`,
      en: ({ address }) => `write no more digits than the source gives; the cell is ${address}`,
    },
    example: 'number-with-more-digits-than-its-source',
  }),
  'NUM-015': error({
    facts: { text, cell: text, address: text },
    problem: {
      it: ({ text, cell }) => `«${text}» va da un numero a un altro, la cella ne contiene uno: ${cell}`,
      en: ({ text, cell }) => `“${text}” goes from one number to another, the cell holds one: ${cell}`,
    },
    help: {
      it: ({ address }) => `lega i due estremi ciascuno alla sua cella; questa è ${address}`,
      en: ({ address }) => `bind each end to a cell of its own; this one is ${address}`,
    },
    example: 'range-for-a-single-figure',
  }),
  'NUM-016': error({
    facts: { words: text, text, inside: text, cell: text },
    problem: {
      it: ({ words, text }) =>
        `«${words}» sta fuori dai tag di «${text}», dove nessuno lo confronta con la cella`,
      en: ({ words, text }) =>
        `“${words}” stands outside the tags of “${text}”, where nobody compares it with the cell`,
    },
    help: {
      it: ({ inside, cell }) =>
        `toglilo, o scrivi fra i tag «${inside}» se regge: la cella contiene ${cell}; il nome di una soglia finisce con -limit, _min o _max`,
      en: ({ inside, cell }) =>
        `remove it, or write “${inside}” between the tags if it holds: the cell holds ${cell}; the name of a limit ends in -limit, _min or _max`,
    },
    example: 'hedge-outside-the-tags',
  }),
  'NUM-017': error({
    facts: { words: text, text, address: text },
    problem: {
      it: ({ words, text }) => `«${words}» cambia ciò che dice «${text}», e nessuna cella lo sostiene`,
      en: ({ words, text }) => `“${words}” changes what “${text}” says, and no cell bears it out`,
    },
    help: {
      it: ({ address }) =>
        `toglilo, o racchiudi la frase in <Claim assert="…">: la cella è ${address}; per contrapporre due numeri scrivi «, non»`,
      en: ({ address }) =>
        `remove it, or wrap the words in <Claim assert="…">: the cell is ${address}; to set two numbers against each other write “, not”`,
    },
    example: 'negation-before-a-number',
  }),
  'NUM-018': error({
    facts: { written: text },
    problem: {
      it: ({ written }) => `<Num> si chiude con </Num>, e qui c’è «${written}»`,
      en: ({ written }) => `<Num> ends with </Num>, and here stands “${written}”`,
    },
    help: { it: 'scrivi </Num> dopo il numero', en: 'write </Num> after the number' },
    example: 'closing-tag-misspelt-in-front-matter',
  }),
});
