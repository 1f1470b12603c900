/** People whom stories quote or cite. */

import { error, family, suggestion, text } from '../definition.ts';

export const people = family('PPL', {
  'PPL-001': error({
    facts: { name: text, key: text },
    problem: {
      it: ({ name, key }) => `niente dice chi sia «${name}», autore di ${key}`,
      en: ({ name, key }) => `nothing says who “${name}” is, author of ${key}`,
    },
    help: {
      it: 'aggiungi una voce a content/people.yaml, con un ruolo nelle due lingue',
      en: 'add an entry to content/people.yaml, with a role in both languages',
    },
    example: 'author-nobody-introduces',
  }),
  'PPL-002': error({
    facts: { name: text, suggestion },
    problem: {
      it: ({ name }) => `nessuna storia cita «${name}»`,
      en: ({ name }) => `no story quotes or cites “${name}”`,
    },
    help: {
      it: ({ suggestion }) =>
        suggestion
          ? `volevi dire «${suggestion}»?`
          : 'scrivi l’autore come in content/references.json, o togli la voce',
      en: ({ suggestion }) =>
        suggestion
          ? `do you mean “${suggestion}”?`
          : 'write the author as content/references.json does, or take the entry out',
    },
    example: 'organisation-that-no-story-cites',
  }),
});
