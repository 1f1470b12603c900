/** Redirects. */

import { error, family, text } from '../definition.ts';

export const redirect = family('RED', {
  'RED-001': error({
    facts: { from: text },
    problem: {
      it: ({ from }) => `questo rinvio prenderebbe il posto della pagina ${from}`,
      en: ({ from }) => `this redirect would take the place of the page ${from}`,
    },
    help: {
      it: 'toglilo: quell’indirizzo risponde da sé, o serve ai file del sito',
      en: 'remove it: that address answers by itself, or is kept for the site’s files',
    },
    example: 'redirect-that-shadows-a-story',
  }),
  'RED-002': error({
    facts: { to: text },
    problem: {
      it: ({ to }) => `questo rinvio non porta da nessuna parte: ${to}`,
      en: ({ to }) => `this redirect leads nowhere: ${to}`,
    },
    help: { it: 'scrivi story:id, chart:id o data:id', en: 'write story:id, chart:id or data:id' },
    example: 'redirect-that-leads-nowhere',
  }),
  'RED-003': error({
    facts: { from: text },
    problem: {
      it: ({ from }) => `due rinvii partono da ${from}`,
      en: ({ from }) => `two redirects begin at ${from}`,
    },
    help: { it: 'tienine uno', en: 'keep one' },
    example: 'two-redirects-from-one-address',
  }),
  'RED-004': error({
    facts: { from: text, id: text },
    problem: {
      it: ({ from }) => `${from} era pubblicato e non risponde più: la storia ha cambiato indirizzo`,
      en: ({ from }) => `${from} was published and answers no more: the story has another address now`,
    },
    help: {
      it: ({ from, id }) => `aggiungi a content/redirects.yaml: - { from: ${from}, to: 'story:${id}' }`,
      en: ({ from, id }) => `add to content/redirects.yaml: - { from: ${from}, to: 'story:${id}' }`,
    },
    isMendedElsewhere: true,
    example: 'slug-changed-without-a-redirect',
  }),
  'RED-005': error({
    facts: { id: text, from: text },
    problem: {
      it: ({ id, from }) => `la storia ${id} era pubblicata e non c’è più: ${from} non risponde`,
      en: ({ id, from }) => `the story ${id} was published and is gone: ${from} does not answer`,
    },
    help: {
      it: ({ id, from }) =>
        `riprendi content/stories/${id} da git, o manda i suoi indirizzi altrove in content/redirects.yaml: - { from: ${from}, to: 'story:…' }`,
      en: ({ id, from }) =>
        `take content/stories/${id} back from git, or lead its addresses elsewhere in content/redirects.yaml: - { from: ${from}, to: 'story:…' }`,
    },
    example: 'published-story-deleted',
  }),
});
