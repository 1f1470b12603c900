/** What each kind of chart is called, what it is for, where it ends, and how its description begins. */

import type { Localised } from '../site.ts';

export interface KindWords {
  name: string;
  /** What it is for. */
  use: string;
  /** What it can't do, and what happens then. */
  limits: string;
  /** Level 1 of every description: what is encoded how. A sentence without its full stop. */
  encoding: string;
}

/** By kind; a test holds the list complete. */
export const kindWords: Readonly<Record<string, Localised<KindWords>>> = {
  bar: {
    it: {
      name: 'Barre',
      use: 'Confrontare grandezze della stessa unità, dalla maggiore alla minore.',
      limits: 'Parte sempre da zero; oltre trenta barre conviene scegliere le prime e sommare il resto.',
      encoding: 'Barre orizzontali da uno zero comune, una per voce',
    },
    en: {
      name: 'Bars',
      use: 'Compare amounts of one unit, the largest first.',
      limits: 'Always starts at zero; beyond thirty bars, keep the first and add up the rest.',
      encoding: 'Horizontal bars from a common zero, one for each item',
    },
  },
  'unit-field': {
    it: {
      name: 'Campo di unità',
      use: 'Far vedere una quota piccolissima, o quasi intera, contando i punti.',
      limits: 'Da una a quattro quote intere, al più tre parti ciascuna; le parti sommano a cento.',
      encoding: 'Campi di punti, ogni punto una parte uguale del totale',
    },
    en: {
      name: 'Unit field',
      use: 'Show a share that is tiny, or almost whole, by dots that can be counted.',
      limits: 'One to four wholes of three parts at most; parts add up to a hundred.',
      encoding: 'Fields of dots, each dot an equal part of the whole',
    },
  },
};
