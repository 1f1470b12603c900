/** The publication's own pages. */

import { error, family, suggestion, text } from '../definition.ts';

export const page = family('PAG', {
  'PAG-001': error({
    facts: { id: text },
    problem: {
      it: ({ id }) => `la pagina «${id}» non ha un testo`,
      en: ({ id }) => `the page “${id}” has no text`,
    },
    help: {
      it: ({ id }) => `scrivi content/pages/${id}/it.mdx ed en.mdx`,
      en: ({ id }) => `write content/pages/${id}/it.mdx and en.mdx`,
    },
    example: 'page-without-a-text',
  }),
  'PAG-002': error({
    facts: { heading: text },
    problem: {
      it: ({ heading }) => `la sezione «${heading}» non ha un indirizzo suo`,
      en: ({ heading }) => `the section “${heading}” has no address of its own`,
    },
    help: {
      it: 'scrivi <Anchor id="…" /> in fondo al titolo, con lo stesso id nelle due lingue',
      en: 'write <Anchor id="…" /> at the end of the heading, with the same id in both languages',
    },
    example: 'section-without-an-address',
  }),
  'PAG-003': error({
    facts: { id: text },
    problem: {
      it: ({ id }) => `due punti di questa pagina si chiamano «${id}»`,
      en: ({ id }) => `two places of this page are called “${id}”`,
    },
    help: {
      it: 'scegli un altro id, nelle due lingue',
      en: 'choose another id, in both languages',
    },
    example: 'address-of-a-section-twice',
  }),
  'PAG-004': error({
    facts: { name: text, suggestion, known: text },
    problem: {
      it: ({ name }) => `niente si conta sotto il nome «${name}»`,
      en: ({ name }) => `nothing is counted under the name “${name}”`,
    },
    help: {
      it: ({ suggestion, known }) =>
        suggestion ? `volevi dire «${suggestion}»?` : `scrivi uno di questi: ${known}`,
      en: ({ suggestion, known }) =>
        suggestion ? `did you mean “${suggestion}”?` : `write one of: ${known}`,
    },
    example: 'count-of-nothing-known',
  }),
});
