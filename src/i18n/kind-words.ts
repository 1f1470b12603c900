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
  line: {
    it: {
      name: 'Linee',
      use: 'Seguire una o più misure negli anni, e vedere dove si fermano.',
      limits:
        'Fino a cinque linee; un anno senza valore resta vuoto e tratteggiato, mai stimato, e valori di edizioni diverse non si uniscono.',
      encoding: 'Linee lungo gli anni, una per serie',
    },
    en: {
      name: 'Lines',
      use: 'Follow one or more measures over the years and see where they end.',
      limits:
        'Five lines at most; a year without a value stays empty and hatched, never estimated, and values of different editions are not joined.',
      encoding: 'Lines over years, one for each series',
    },
  },
  'small-multiples': {
    it: {
      name: 'Piccoli multipli',
      use: 'Confrontare l’andamento di più serie che in un solo riquadro si coprirebbero.',
      limits: 'Da due a dodici riquadri, tutti sulla stessa scala; una sola serie per riquadro.',
      encoding: 'Piccoli riquadri su una sola scala, uno per serie, con una linea ciascuno',
    },
    en: {
      name: 'Small multiples',
      use: 'Compare the course of several series that would hide each other in one frame.',
      limits: 'Two to twelve panels, all on one scale; one series in each.',
      encoding: 'Small panels on one scale, one for each series, with a line in each',
    },
  },
  area: {
    it: {
      name: 'Area',
      use: 'Far vedere quanto cresce una quantità, o di quali parti è fatta, negli anni.',
      limits: 'Parte sempre da zero; niente valori negativi o mancanti, al più cinque parti.',
      encoding: 'Un’area lungo gli anni, da zero',
    },
    en: {
      name: 'Area',
      use: 'Show how an amount grows over the years, or of what parts it is made.',
      limits: 'Always starts at zero; no negative or missing values, five parts at most.',
      encoding: 'An area over the years, from zero',
    },
  },
  dot: {
    it: {
      name: 'Punti',
      use: 'Confrontare valori senza il peso delle barre, o due valori della stessa voce.',
      limits: 'Una o due serie e al più trenta righe; la scala può non partire da zero, e allora lo dice.',
      encoding: 'Punti su una scala comune, uno per voce, o due uniti da un filo',
    },
    en: {
      name: 'Dots',
      use: 'Compare values without the weight of bars, or two values of the same item.',
      limits: 'One or two series and thirty rows at most; the scale may not start at zero, and then says so.',
      encoding: 'Dots on a common scale, one for each item, or two joined by a thread',
    },
  },
  slope: {
    it: {
      name: 'Pendenze',
      use: 'Vedere chi sale e chi scende fra due misure o due anni.',
      limits: 'Due colonne soltanto, fino a dodici linee.',
      encoding: 'Linee fra due colonne, una per serie',
    },
    en: {
      name: 'Slopes',
      use: 'See who rises and who falls between two measures or two years.',
      limits: 'Two columns only, twelve lines at most.',
      encoding: 'Lines between two columns, one for each series',
    },
  },
  timeline: {
    it: {
      name: 'Cronologia',
      use: 'Mettere in fila eventi, fonti o leggi per anno.',
      limits: 'Fino a venti eventi; oltre sei anni vuoti il filo è interrotto e non è più in proporzione.',
      encoding: 'Eventi lungo un filo, in ordine di anno',
    },
    en: {
      name: 'Timeline',
      use: 'Put events, sources or laws in the order of their years.',
      limits: 'Twenty events at most; beyond six empty years the thread is broken and no longer to scale.',
      encoding: 'Events along a thread, in the order of their years',
    },
  },
};
