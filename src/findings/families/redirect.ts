/** Redirects. */

import { error, family, text } from '../definition.ts';

export const redirect = family('RED', {
  'RED-001': error({
    facts: { from: text },
    problem: {
      it: ({ from }) => `questo rinvio prenderebbe il posto della pagina ${from}`,
      en: ({ from }) => `this redirect would take the place of the page ${from}`,
    },
    help: { it: 'toglilo: quell’indirizzo risponde da sé', en: 'remove it: that address answers by itself' },
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
});
