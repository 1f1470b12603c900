/** Numbers of several definitions. */

import { error, family, number, optional, text } from '../definition.ts';

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
