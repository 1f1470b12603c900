/** What stands side by side: the numbers of several definitions; what was said then and what is known now. */

import { error, family, number, optional, suggestion, text } from '../definition.ts';

export const definitions = family('DEF', {
  'DEF-001': error({
    facts: { count: number },
    problem: {
      it: ({ count }) => `<Definitions> con ${count === 1 ? 'una definizione sola' : 'nessuna definizione'}`,
      en: ({ count }) => `<Definitions> with ${count === 1 ? 'one definition' : 'no definition'} in it`,
    },
    help: {
      it: 'scrivi almeno due <Definition>: con una sola risposta non c’è niente da scegliere',
      en: 'write at least two <Definition>: with a single answer there is nothing to switch',
    },
    example: 'single-definition',
  }),
  'DEF-002': error({
    problem: {
      it: '<Definitions> non comincia con un solo capoverso che dica che cosa si definisce',
      en: '<Definitions> does not begin with one paragraph that says what is defined',
    },
    help: {
      it: 'scrivi un capoverso, la domanda, e poi soltanto delle <Definition>',
      en: 'write one paragraph, the question, and after it only <Definition> elements',
    },
    example: 'definitions-without-a-question',
  }),
  'DEF-003': error({
    problem: {
      it: 'una definizione che non è fatta di un numero e due capoversi',
      en: 'a definition that is not a number and two paragraphs',
    },
    help: {
      it: 'scrivi un <Num> da solo nel primo capoverso, chi conta nel secondo, chi lascia fuori nel terzo',
      en: 'write a <Num> alone in the first paragraph, whom it counts in the second, whom it leaves out in the third',
    },
    example: 'definition-that-leaves-nothing-out',
  }),
  'DEF-004': error({
    facts: { name: optional(text) },
    problem: {
      it: ({ name }) => (name ? `due definizioni si chiamano «${name}»` : 'una definizione senza nome'),
      en: ({ name }) => (name ? `two definitions are called “${name}”` : 'a definition without a name'),
    },
    help: { it: 'da’ a ciascuna il suo', en: 'give each its own name' },
    example: 'two-definitions-with-one-name',
  }),
});

export const thenNow = family('THN', {
  'THN-001': error({
    problem: {
      it: '<ThenNow> non è fatto di un capoverso, <Then>, <Now> e un capoverso',
      en: '<ThenNow> is not a paragraph, <Then>, <Now> and a paragraph',
    },
    help: {
      it: 'scrivi di che cosa si parla, poi <Then>, poi <Now>, e in un capoverso fin dove si possono confrontare',
      en: 'write what it is about, then <Then>, then <Now>, and in one paragraph how far the two compare',
    },
    example: 'then-and-now-without-a-comparison',
  }),
  'THN-002': error({
    facts: { name: text, known: text, suggestion },
    problem: {
      it: ({ name }) => `«${name}» non dice fin dove due cifre si confrontano`,
      en: ({ name }) => `“${name}” does not say how far two figures compare`,
    },
    help: {
      it: ({ suggestion, known }) =>
        suggestion ? `volevi dire «${suggestion}»?` : `si può scrivere: ${known}`,
      en: ({ suggestion, known }) => (suggestion ? `did you mean “${suggestion}”?` : `it can be: ${known}`),
    },
    example: 'comparison-of-an-unknown-kind',
  }),
  'THN-003': error({
    problem: { it: '<Now> non ha un numero legato a una cella', en: '<Now> has no number bound to a cell' },
    help: {
      it: 'scrivi la cifra di oggi in un <Num from="…">',
      en: 'write the figure of today in a <Num from="…">',
    },
    example: 'today-without-a-figure',
  }),
  'THN-004': error({
    facts: { id: text },
    problem: {
      it: ({ id }) => `due riquadri di questo testo si chiamano «${id}»`,
      en: ({ id }) => `two boxes of this text are called “${id}”`,
    },
    help: { it: 'scegli un altro id, nelle due lingue', en: 'choose another id, in both languages' },
    example: 'two-boxes-of-one-name',
  }),
  'THN-005': error({
    facts: { name: text },
    problem: { it: ({ name }) => `<${name}> è vuoto`, en: ({ name }) => `<${name}> is empty` },
    help: {
      it: 'scrivi che cosa fu detto, o che cosa si sa oggi',
      en: 'write what was said, or what is known today',
    },
    example: 'then-without-words',
  }),
});
