/** Words that find each other. */

import { error, family, text } from '../definition.ts';

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
