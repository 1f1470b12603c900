/** What was said then, set beside what is known now. */

import { error, family, suggestion, text } from '../definition.ts';

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
