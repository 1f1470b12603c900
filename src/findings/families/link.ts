/** Links. */

import { error, family, suggestion, text } from '../definition.ts';

export const link = family('LNK', {
  'LNK-001': error({
    facts: { url: text, suggestion },
    problem: {
      it: ({ url }) => `il link «${url}» non porta da nessuna parte`,
      en: ({ url }) => `the link “${url}” leads nowhere`,
    },
    help: {
      it: ({ suggestion }) =>
        suggestion
          ? `volevi dire «${suggestion}»?`
          : 'scrivi story:id, chart:id, data:id, page:nome, #frammento o https://…',
      en: ({ suggestion }) =>
        suggestion
          ? `did you mean “${suggestion}”?`
          : 'write story:id, chart:id, data:id, page:name, #fragment or https://…',
    },
    example: 'broken-link-to-a-chart',
  }),
  'LNK-002': error({
    facts: { url: text },
    problem: {
      it: ({ url }) => `«${url}» è un indirizzo che può cambiare`,
      en: ({ url }) => `“${url}” is an address that may change`,
    },
    help: {
      it: 'scrivi story:id, chart:id, data:id o page:nome; la pagina nella lingua giusta la trova il programma',
      en: 'write story:id, chart:id, data:id or page:name; the build finds the page in the right language',
    },
    example: 'link-by-address',
  }),
  'LNK-003': error({
    facts: { fragment: text, suggestion },
    problem: {
      it: ({ fragment }) => `in quella pagina non c’è niente che si chiami «${fragment}»`,
      en: ({ fragment }) => `there is nothing called “${fragment}” on that page`,
    },
    help: {
      it: ({ suggestion }) =>
        suggestion
          ? `volevi dire «#${suggestion}»?`
          : 'indica un titolo, un numero o un grafico della pagina',
      en: ({ suggestion }) =>
        suggestion ? `did you mean “#${suggestion}”?` : 'name a heading, a number or a chart of the page',
    },
    example: 'broken-fragment-inside-a-story',
  }),
  'LNK-004': error({
    facts: { url: text },
    problem: {
      it: ({ url }) => `«${url}» non è un indirizzo sicuro`,
      en: ({ url }) => `“${url}” is not a secure address`,
    },
    help: { it: 'scrivi https://', en: 'write https://' },
    example: 'insecure-link',
  }),
});
