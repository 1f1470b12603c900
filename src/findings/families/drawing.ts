/** What a reader sees: drawings of charts, where things stand in them and what they lack; pictures in stories. */

import type { Localised } from '../../site.ts';
import { error, family, inWords, keyOf, language, number, oneOf, text } from '../definition.ts';

/** What can be wrong with what a reader sees; each goes on from the words that are concerned. */
const faults = {
  'beyond the edge': { it: 'esce dal disegno', en: 'leaves the drawing' },
  'text on text': { it: 'sono una sull’altra', en: 'lie on each other' },
  'text on axis': { it: 'sta sulla linea di un asse', en: 'lies on the line of an axis' },
  'text on mark': { it: 'sta su un segno', en: 'lies on a mark' },
  leader: {
    it: 'ha una linea che attraversa il segno di un altro',
    en: 'has a line that runs across another’s mark',
  },
  'keys alike': { it: 'hanno lo stesso segno nella legenda', en: 'have the same mark in the key' },
  'series unnamed': {
    it: 'è una serie disegnata senza il suo nome',
    en: 'is a series drawn without its name',
  },
  'not drawn': { it: 'è nella tabella e non nel disegno', en: 'is in the table and not in the drawing' },
  'order in time': { it: 'sta prima di ciò che viene prima nel tempo', en: 'stands before what is earlier' },
} as const satisfies Readonly<Record<string, Localised>>;
export type DrawingFaultName = keyof typeof faults;

const room: Localised = {
  it: 'accorcia i nomi, scrivi i numeri lunghi in un’unità più grande, disegna meno righe o prendi un altro tipo',
  en: 'shorten the names, give long numbers in a larger unit, draw fewer rows, or take another kind',
};
const clear: Localised = {
  it: 'accorcia i nomi, scrivi i numeri lunghi in un’unità più grande, disegna meno righe, lascia fuori le scritte senza posto (crowded: leave-out) o prendi un altro tipo',
  en: 'shorten the names, give long numbers in a larger unit, draw fewer rows, leave out texts without room (crowded: leave-out), or take another kind',
};
/** What an editor does about each. */
const remedies: Readonly<Record<DrawingFaultName, Localised>> = {
  'beyond the edge': room,
  'text on text': room,
  'text on axis': clear,
  'text on mark': clear,
  leader: room,
  'keys alike': {
    it: 'disegna meno serie (rows o filter) o prendi un altro tipo',
    en: 'draw fewer series (rows or filter), or take another kind',
  },
  'series unnamed': {
    it: 'disegna meno serie, accorcia i loro nomi o prendi un altro tipo',
    en: 'draw fewer series, shorten their names, or take another kind',
  },
  'not drawn': {
    it: 'lascialo fuori con rows o filter e dillo nella nota, o prendi un altro tipo',
    en: 'leave it out with rows or filter and say so in the note, or take another kind',
  },
  'order in time': {
    it: 'togli sort: i tempi si mettono in ordine da soli',
    en: 'remove sort: times come in order by themselves',
  },
};

export const drawing = family('DRW', {
  'DRW-001': error({
    facts: { what: keyOf(faults), width: number, language, text },
    problem: {
      it: ({ what, width, language, text }) =>
        `a ${width} px (${language}) «${text}» ${inWords(faults, what, 'it')}`,
      en: ({ what, width, language, text }) =>
        `at ${width} px (${language}) “${text}” ${inWords(faults, what, 'en')}`,
    },
    help: {
      it: ({ what }) => inWords(remedies, what, 'it'),
      en: ({ what }) => inWords(remedies, what, 'en'),
    },
    example: 'name-on-a-mark',
  }),
});

/** Pictures in stories. */
export const picture = family('IMG', {
  'IMG-001': error({
    facts: { url: text },
    problem: {
      it: ({ url }) => `accanto alla storia non c’è un’immagine ${url}`,
      en: ({ url }) => `there is no picture ${url} beside the story`,
    },
    help: { it: 'aggiungi il file, o correggine il nome', en: 'add the file, or correct its name' },
    example: 'missing-image',
  }),
  'IMG-002': error({
    facts: { url: text },
    problem: {
      it: ({ url }) => `${url} non è un’immagine che una storia può mostrare`,
      en: ({ url }) => `${url} is no picture that a story can show`,
    },
    help: {
      it: 'salvala come PNG, JPEG, WebP, AVIF o GIF: un SVG può contenere uno script',
      en: 'save it as PNG, JPEG, WebP, AVIF or GIF: an SVG may hold a script',
    },
    example: 'picture-that-may-hold-a-script',
  }),
  'IMG-003': error({
    facts: { url: text, what: oneOf('kind', 'broken') },
    problem: {
      it: ({ url, what }) =>
        what === 'kind'
          ? `${url} non è quello che dice il suo nome`
          : `${url} è un’immagine incompleta o guasta`,
      en: ({ url, what }) =>
        what === 'kind'
          ? `${url} is not what its name says`
          : `${url} is a picture that is cut off or damaged`,
    },
    help: {
      it: ({ what }) =>
        what === 'kind'
          ? 'aprila e salvala di nuovo come PNG, JPEG, WebP, AVIF o GIF, con il nome che le spetta'
          : 'copiala di nuovo da dove viene',
      en: ({ what }) =>
        what === 'kind'
          ? 'open it and save it again as PNG, JPEG, WebP, AVIF or GIF, under the name that goes with it'
          : 'copy it again from where it comes',
    },
    example: 'picture-cut-off',
  }),
});
