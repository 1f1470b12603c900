/** Drafts. */

import { error, family, text } from '../definition.ts';

export const draft = family('DRF', {
  'DRF-001': error({
    facts: { name: text },
    problem: {
      it: ({ name }) => `«${name}» è una bozza, e questo è pubblicato`,
      en: ({ name }) => `“${name}” is a draft, and this is published`,
    },
    help: {
      it: 'finiscilo e togli la riga che lo dice bozza, o fai una bozza anche di questo',
      en: 'finish it and take out its draft line, or make this a draft too',
    },
    example: 'published-story-that-links-to-a-draft-chart',
  }),
});
