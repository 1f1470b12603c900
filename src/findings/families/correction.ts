/** Published numbers that changed. */

import { error, family, gap, oneOf, suggestion, text } from '../definition.ts';

const factWords = {
  period: { it: 'il periodo', en: 'period' },
  source: { it: 'la fonte', en: 'source' },
  unit: { it: 'l’unità', en: 'unit' },
} as const;

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
  'COR-005': error({
    facts: { file: text },
    problem: {
      it: ({ file }) => `${file} non è come l’ha scritto npm run record`,
      en: ({ file }) => `${file} is not as npm run record wrote it`,
    },
    help: {
      it: ({ file }) =>
        `riprendilo da git (git checkout ${file}); dopo l’unione di due rami, npm run record -- --merged lo scrive di nuovo`,
      en: ({ file }) =>
        `take it back from git (git checkout ${file}); after a merge of two branches npm run record -- --merged writes it anew`,
    },
    example: 'line-taken-out-of-the-record',
  }),
  'COR-006': error({
    facts: { address: text, fact: oneOf('period', 'source', 'unit'), before: text, after: text },
    problem: {
      it: ({ address, fact, before, after }) =>
        `${address} era pubblicato con ${factWords[fact === gap ? 'period' : fact].it} «${before}» e ora ha «${after}», senza una voce in content/corrections.yaml`,
      en: ({ address, fact, before, after }) =>
        `${address} was published with the ${factWords[fact === gap ? 'period' : fact].en} “${before}” and now has “${after}”, with no entry in content/corrections.yaml`,
    },
    help: {
      it: ({ address, before, after }) =>
        `disfa il cambiamento, o aggiungi una voce con cell: ${address}, before: '${before}', after: '${after}'`,
      en: ({ address, before, after }) =>
        `undo the change, or add an entry with cell: ${address}, before: '${before}', after: '${after}'`,
    },
    isMendedElsewhere: true,
    example: 'period-of-a-published-number-changed',
  }),
  'COR-007': error({
    facts: { id: text, before: text, after: text },
    problem: {
      it: ({ id, before, after }) => `il grafico ${id} era pubblicato come ${before} e ora è ${after}`,
      en: ({ id, before, after }) => `the chart ${id} was published as ${before} and is ${after} now`,
    },
    help: {
      it: ({ id, before, after }) =>
        `disfa il cambiamento, o di’ perché in content/corrections.yaml: cell: chart:${id}, before: ${before}, after: ${after}`,
      en: ({ id, before, after }) =>
        `undo the change, or say why in content/corrections.yaml: cell: chart:${id}, before: ${before}, after: ${after}`,
    },
    isMendedElsewhere: true,
    example: 'type-of-a-published-chart-changed',
  }),
  'COR-008': error({
    facts: { id: text, rows: text },
    problem: {
      it: ({ id, rows }) => `il grafico ${id} era pubblicato con righe che non disegna più: ${rows}`,
      en: ({ id, rows }) => `the chart ${id} was published with rows that it no longer draws: ${rows}`,
    },
    help: {
      it: ({ id }) =>
        `disegnale, o di’ per ciascuna perché in content/corrections.yaml: cell: chart:${id}, before: la riga, after: withdrawn`,
      en: ({ id }) =>
        `draw them, or say of each why in content/corrections.yaml: cell: chart:${id}, before: the row, after: withdrawn`,
    },
    isMendedElsewhere: true,
    example: 'row-of-a-published-chart-left-out',
  }),
  'COR-009': error({
    facts: { address: text, before: text },
    problem: {
      it: ({ address, before }) => `non risulta più che ${address} è stato pubblicato come ${before}`,
      en: ({ address, before }) => `nothing says any longer that ${address} was published as ${before}`,
    },
    help: {
      it: 'recupera content/published.json dal ramo principale: lo cambia soltanto npm run record, dopo una correzione',
      en: 'bring content/published.json back from the main branch: npm run record alone changes it, after a correction',
    },
    example: 'published-number-forgotten',
  }),
});
