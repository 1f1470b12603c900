/** The glossary, and words that find each other. */

import { error, family, number, optional, suggestion, text } from '../definition.ts';

export const glossary = family('GLO', {
  'GLO-001': error({
    facts: { name: text, suggestion, others: optional(number) },
    problem: {
      it: ({ name, others }) =>
        `il glossario non ha il termine «${name}»${others ? `, spiegato qui e in altri ${others} punti` : ''}`,
      en: ({ name, others }) =>
        `the glossary has no term “${name}”${others ? `, explained here and in ${others} other places` : ''}`,
    },
    help: {
      it: ({ suggestion }) =>
        suggestion ? `volevi dire «${suggestion}»?` : 'aggiungilo a content/glossary.yaml, o toglilo',
      en: ({ suggestion }) =>
        suggestion ? `do you mean “${suggestion}”?` : 'add it to content/glossary.yaml, or take it out',
    },
    example: 'related-term-that-is-none',
  }),
  'GLO-002': error({
    facts: { name: text },
    problem: {
      it: ({ name }) => `il glossario ha già il termine «${name}»`,
      en: ({ name }) => `the glossary has the term “${name}” already`,
    },
    help: {
      it: 'tienine uno, o dai all’altro un altro id',
      en: 'keep one of the two, or give one another id',
    },
    example: 'term-twice-in-the-glossary',
  }),
  'GLO-003': error({
    facts: { name: text, other: text },
    problem: {
      it: ({ name, other }) => `«${name}» è anche il nome del termine ${other}`,
      en: ({ name, other }) => `“${name}” is also the name of the term ${other}`,
    },
    help: {
      it: 'dai a ogni termine un nome suo in ciascuna lingua',
      en: 'give each term a name of its own in each language',
    },
    example: 'two-terms-of-one-name',
  }),
  'GLO-004': error({
    facts: { name: text },
    problem: {
      it: ({ name }) => `<Term id="${name}"> non ha niente fra i tag`,
      en: ({ name }) => `<Term id="${name}"> with nothing between its tags`,
    },
    help: {
      it: 'scrivi fra i tag le parole da spiegare',
      en: 'write the words to be explained between the tags',
    },
    example: 'term-with-nothing-between-its-tags',
  }),
});

export const synonyms = family('SYN', {
  'SYN-001': error({
    facts: { word: text, first: text },
    problem: {
      it: ({ word, first }) => `«${word}» è già fra i sinonimi: «${first}»`,
      en: ({ word, first }) => `“${word}” is among the synonyms already: “${first}”`,
    },
    help: {
      it: 'toglila da uno dei due posti: chi cerca una parola trova un gruppo solo; se i due gruppi dicono la stessa cosa, uniscili',
      en: 'take it out of one of the two places: a word leads to one group only; where both groups say the same thing, make one of them',
    },
    example: 'word-in-two-groups-of-synonyms',
  }),
});
