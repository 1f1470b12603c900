/** Pictures in stories. */

import { error, family, text } from '../definition.ts';

export const picture = family('IMG', {
  'IMG-001': error({
    facts: { url: text },
    problem: {
      it: ({ url }) => `accanto alla storia non c’è un’immagine ${url}`,
      en: ({ url }) => `there is no picture ${url} beside the story`,
    },
    help: { it: 'aggiungi il file, o correggine il nome', en: 'add the file, or correct its name' },
    example: 'missing-image',
  }),
});
