/** Charts told in steps. */

import { error, family, number, suggestion, text } from '../definition.ts';

export const steps = family('STP', {
  'STP-001': error({
    facts: { name: text, kind: text, known: text },
    problem: {
      it: ({ name, kind }) => `il grafico «${name}», di tipo ${kind}, non ha pannelli da raccontare a passi`,
      en: ({ name, kind }) => `the chart “${name}”, of the kind ${kind}, has no panels that steps can tell`,
    },
    help: {
      it: ({ known }) =>
        `elenca nel suo file gli stati sotto states e nominali con <Step state="…">, o indica un grafico di tipo ${known}`,
      en: ({ known }) =>
        `list states: in its file and name them with <Step state="…">, or name a chart of the kind ${known}`,
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
      it: ({ panel }) => `questo passo («${panel}») mostra la stessa immagine di quello prima`,
      en: ({ panel }) => `this step (“${panel}”) shows the same picture as the one before it`,
    },
    help: {
      it: 'indica un altro pannello, un altro focus o un altro stato, o unisci i due passi',
      en: 'name another panel, another focus or another state, or join the two steps',
    },
    example: 'step-twice',
  }),
  'STP-008': error({
    facts: { state: text, chart: text, suggestion, known: text },
    problem: {
      it: ({ state, chart }) => `il grafico «${chart}» non ha uno stato «${state}»`,
      en: ({ state, chart }) => `the chart “${chart}” has no state “${state}”`,
    },
    help: {
      it: ({ suggestion, known }) =>
        suggestion
          ? `volevi dire «${suggestion}»?`
          : known
            ? `i suoi stati sono: ${known}`
            : 'elencalo nel file del grafico, sotto states',
      en: ({ suggestion, known }) =>
        suggestion
          ? `did you mean “${suggestion}”?`
          : known
            ? `its states are: ${known}`
            : 'list it in the file of the chart, under states',
    },
    example: 'step-of-a-state-that-is-not-there',
  }),
  'STP-009': error({
    facts: { name: text, state: text },
    problem: {
      it: ({ name, state }) => `un passo con lo stato «${state}» e anche con ${name}`,
      en: ({ name, state }) => `a step with the state “${state}” and with ${name} too`,
    },
    help: {
      it: ({ name }) => `togli ${name}: lo stato, nel file del grafico, dice che cosa si vede`,
      en: ({ name }) => `leave ${name} out: the state, in the file of the chart, says what is shown`,
    },
    example: 'step-of-a-state-and-a-panel',
  }),
  'STP-010': error({
    facts: { state: text },
    problem: {
      it: ({ state }) => `due stati si chiamano «${state}»`,
      en: ({ state }) => `two states are called “${state}”`,
    },
    help: { it: 'dà a uno dei due un altro id', en: 'give one of them another id' },
    example: 'two-states-of-one-name',
  }),
  'STP-011': error({
    facts: { state: text },
    problem: {
      it: ({ state }) => `lo stato «${state}» non dice quale pannello si vede`,
      en: ({ state }) => `the state “${state}” does not say which panel is shown`,
    },
    help: { it: 'aggiungi panel: e l’id di un pannello', en: 'add panel: and the id of a panel' },
    example: 'state-without-a-panel',
  }),
});
