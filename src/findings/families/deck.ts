/** The deck and where its claims are told. */

import { error, family, language, suggestion, text } from '../definition.ts';

export const deck = family('DCK', {
  'DCK-001': error({
    facts: { language, address: text },
    problem: {
      it: ({ language, address }) =>
        `nessuna storia in ${language === 'it' ? 'italiano' : 'inglese'} racconta la cifra ${address} della presentazione`,
      en: ({ language, address }) =>
        `no story in ${language === 'it' ? 'Italian' : 'English'} tells the deck’s figure ${address}`,
    },
    help: {
      it: 'legala con <Num> in una frase delle due lingue; se il valore manca, con <Claim>',
      en: 'bind it with <Num> in a sentence of both languages; a missing value, with <Claim>',
    },
    example: 'figure-of-the-deck-told-nowhere',
  }),
  'DCK-002': error({
    facts: { words: text, file: text },
    problem: {
      it: ({ words, file }) => `«${words}» non si trova in ${file}`,
      en: ({ words, file }) => `“${words}” does not stand in ${file}`,
    },
    help: {
      it: 'copia le parole dal passo che racconta l’affermazione, dentro un solo capoverso, o scrivilo in quella storia',
      en: 'copy words from the passage that tells the claim, within one paragraph, or write it there',
    },
    example: 'words-that-no-story-has',
  }),
  'DCK-003': error({
    facts: { name: text, suggestion },
    problem: {
      it: ({ name }) => `la storia «${name}» non c’è`,
      en: ({ name }) => `there is no story “${name}”`,
    },
    help: {
      it: ({ suggestion }) =>
        suggestion ? `volevi dire «${suggestion}»?` : 'scrivi l’id di una storia pubblicata',
      en: ({ suggestion }) =>
        suggestion ? `do you mean “${suggestion}”?` : 'name the id of a published story',
    },
    example: 'claim-told-in-no-story',
  }),
  'DCK-004': error({
    facts: { name: text },
    problem: {
      it: ({ name }) => `la presentazione ha due volte l’id «${name}»`,
      en: ({ name }) => `the deck has the id “${name}” twice`,
    },
    help: { it: 'dai a uno dei due un altro id', en: 'give one of the two another id' },
    example: 'claim-twice-on-a-slide',
  }),
  'DCK-005': error({
    facts: { name: text },
    problem: {
      it: ({ name }) => `niente dice dove è raccontata l’affermazione «${name}»`,
      en: ({ name }) => `nothing says where the claim “${name}” is told`,
    },
    help: {
      it: 'elenca le sue cifre, o le storie che la raccontano con parole che vi si trovano',
      en: 'list its figures, or the stories that tell it with words that stand there',
    },
    example: 'claim-without-a-place',
  }),
  'DCK-006': error({
    facts: { name: text, suggestion },
    problem: {
      it: ({ name }) => `la presentazione non ha una slide «${name}»`,
      en: ({ name }) => `the deck has no slide “${name}”`,
    },
    help: {
      it: ({ suggestion }) =>
        suggestion ? `volevi dire «${suggestion}»?` : 'scrivi l’id di una slide di content/deck.yaml',
      en: ({ suggestion }) =>
        suggestion ? `do you mean “${suggestion}”?` : 'name the id of a slide in content/deck.yaml',
    },
    example: 'slip-of-a-slide-that-is-none',
  }),
});
