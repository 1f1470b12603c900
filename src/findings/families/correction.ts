/** Published numbers that changed. */

import { error, family, suggestion, text } from '../definition.ts';

export const correction = family('COR', {
  'COR-001': error({
    facts: { address: text, before: text, after: text },
    problem: {
      it: ({ address, before, after }) =>
        `${address} era pubblicato come ${before} e ora contiene ${after}, senza una voce in content/corrections.yaml`,
      en: ({ address, before, after }) =>
        `${address} was published as ${before} and now holds ${after}, with no entry in content/corrections.yaml`,
    },
    help: {
      it: 'aggiungi una voce che dica che cosa è cambiato e perché, nelle due lingue',
      en: 'add an entry that says what changed and why, in both languages',
    },
    isMendedElsewhere: true,
    example: 'changed-number-without-a-correction',
  }),
  'COR-002': error({
    facts: { address: text, before: text },
    problem: {
      it: ({ address, before }) =>
        `${address} era pubblicato come ${before} e non c’è più, senza una voce in content/corrections.yaml`,
      en: ({ address, before }) =>
        `${address} was published as ${before} and is gone, with no entry in content/corrections.yaml`,
    },
    help: { it: 'aggiungi una voce con after: withdrawn', en: 'add an entry with after: withdrawn' },
    isMendedElsewhere: true,
    example: 'withdrawn-number-without-a-correction',
  }),
  'COR-003': error({
    facts: { address: text, after: text, cell: text },
    problem: {
      it: ({ address, after, cell }) =>
        `la correzione dice che ${address} ora è ${after}; la cella contiene ${cell}`,
      en: ({ address, after, cell }) =>
        `the correction says that ${address} is now ${after}; the cell holds ${cell}`,
    },
    help: { it: 'correggi la voce o la cella', en: 'correct the entry or the cell' },
    isMendedElsewhere: true,
    example: 'correction-that-is-not-true',
  }),
  'COR-004': error({
    facts: { address: text, suggestion },
    problem: {
      it: ({ address }) => `la correzione parla di ${address}, che non è mai stato pubblicato`,
      en: ({ address }) => `the correction speaks of ${address}, which was never published`,
    },
    help: {
      it: ({ suggestion }) =>
        suggestion ? `volevi dire ${suggestion}?` : 'correggi l’indirizzo, o togli la voce',
      en: ({ suggestion }) =>
        suggestion ? `did you mean ${suggestion}?` : 'correct the address, or remove the entry',
    },
    isMendedElsewhere: true,
    example: 'correction-of-a-number-never-published',
  }),
});
