/** Text that is hard to read. */

import { language, family, number, warning } from '../definition.ts';

export const readability = family('REA', {
  'REA-001': warning({
    facts: { language, found: number, limit: number },
    problem: {
      it: ({ language, found, limit }) =>
        language === 'it'
          ? `il testo si legge a fatica: Gulpease ${found}, ne serve almeno ${limit}`
          : `il testo si legge a fatica: grado Flesch-Kincaid ${found}, al massimo ${limit}`,
      en: ({ language, found, limit }) =>
        language === 'it'
          ? `the text is hard to read: Gulpease ${found}, at least ${limit} is wanted`
          : `the text is hard to read: Flesch-Kincaid grade ${found}, at most ${limit} is wanted`,
    },
    help: {
      it: 'spezza le frasi lunghe, scegli parole più corte',
      en: 'break long sentences, choose shorter words',
    },
    example: 'story-in-the-style-of-an-office',
  }),
  'REA-002': warning({
    facts: { language, found: number, limit: number },
    problem: {
      it: ({ language, found, limit }) =>
        language === 'it'
          ? `la descrizione si legge a fatica: Gulpease ${found}, ne serve almeno ${limit}`
          : `la descrizione si legge a fatica: grado Flesch-Kincaid ${found}, al massimo ${limit}`,
      en: ({ language, found, limit }) =>
        language === 'it'
          ? `the description is hard to read: Gulpease ${found}, at least ${limit} is wanted`
          : `the description is hard to read: Flesch-Kincaid grade ${found}, at most ${limit} is wanted`,
    },
    help: {
      it: 'spezza le frasi lunghe, scegli parole più corte: c’è chi la ascolta',
      en: 'break long sentences, choose shorter words: it may be listened to',
    },
    example: 'description-in-one-long-sentence',
  }),
});
