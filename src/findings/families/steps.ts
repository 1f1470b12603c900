/** Charts told in steps. */

import { error, family, number, suggestion, text } from '../definition.ts';

export const steps = family('STP', {
  'STP-001': error({
    facts: { name: text, kind: text, known: text },
    problem: {
      it: ({ name, kind }) => `il grafico «${name}», di tipo ${kind}, non si può raccontare a passi`,
      en: ({ name, kind }) => `steps can’t tell the chart “${name}”, which is of the kind ${kind}`,
    },
    help: {
      it: ({ known }) => `indica un grafico di tipo ${known}, o mostra questo con <Chart>`,
      en: ({ known }) => `name a chart of the kind ${known}, or show this one with <Chart>`,
    },
    example: 'steps-of-another-kind-of-chart',
  }),
  'STP-002': error({
    facts: { chart: text, panel: text, suggestion, known: text },
    problem: {
      it: ({ chart, panel }) => `il grafico «${chart}» non ha un pannello «${panel}»`,
      en: ({ chart, panel }) => `the chart “${chart}” has no panel “${panel}”`,
    },
    help: {
      it: ({ suggestion, known }) =>
        suggestion ? `volevi dire «${suggestion}»?` : `i suoi pannelli sono: ${known}`,
      en: ({ suggestion, known }) =>
        suggestion ? `did you mean “${suggestion}”?` : `its panels are: ${known}`,
    },
    example: 'step-of-a-panel-in-italian',
  }),
  'STP-003': error({
    facts: { panel: text, focus: text, suggestion, known: text },
    problem: {
      it: ({ panel, focus }) => `il pannello «${panel}» non ha una parte «${focus}»`,
      en: ({ panel, focus }) => `the panel “${panel}” has no part “${focus}”`,
    },
    help: {
      it: ({ suggestion, known }) =>
        suggestion ? `volevi dire «${suggestion}»?` : `le sue parti sono: ${known}`,
      en: ({ suggestion, known }) =>
        suggestion ? `did you mean “${suggestion}”?` : `its parts are: ${known}`,
    },
    example: 'step-with-a-focus-of-no-part',
  }),
  'STP-004': error({
    facts: { count: number },
    problem: {
      it: ({ count }) => `<Steps> con ${count === 1 ? 'un passo solo' : 'nessun passo'}`,
      en: ({ count }) => `<Steps> with ${count === 1 ? 'one step' : 'no step'} in it`,
    },
    help: {
      it: 'scrivi almeno due <Step>; per un’immagine sola usa <Chart>',
      en: 'write at least two <Step>; for a single picture use <Chart>',
    },
    example: 'single-step',
  }),
  'STP-005': error({
    problem: {
      it: 'un passo che non comincia con un solo titolo di terzo livello',
      en: 'a step that does not begin with one heading of level 3',
    },
    help: {
      it: 'comincialo con ### e poche parole, e non metterci altri titoli',
      en: 'begin it with ### and a few words, and write no other heading in it',
    },
    example: 'step-with-a-deeper-heading',
  }),
  'STP-006': error({
    problem: { it: 'un passo con il titolo e senza testo', en: 'a step with a heading and no words' },
    help: {
      it: 'di’ in una o due frasi che cosa mostra qui il disegno',
      en: 'say in one or two sentences what the drawing shows here',
    },
    example: 'step-without-words',
  }),
  'STP-007': error({
    facts: { panel: text },
    problem: {
      it: ({ panel }) => `questo passo mostra il pannello «${panel}» proprio come quello prima`,
      en: ({ panel }) => `this step shows the panel “${panel}” just as the one before it`,
    },
    help: {
      it: 'indica un altro pannello o un altro focus, o unisci i due passi',
      en: 'name another panel or another focus, or join the two steps',
    },
    example: 'step-twice',
  }),
});
