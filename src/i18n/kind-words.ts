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
  'table-bars': {
    it: {
      name: 'Tabella con barre',
      use: 'Leggere i numeri esatti e, insieme, il loro peso.',
      limits:
        'Da due a quattro colonne, anche di unità diverse: ognuna ha la sua scala da zero e le barre non si confrontano fra colonne.',
      encoding: 'Una tabella con una barra in ogni casella; ogni colonna ha la sua scala da zero',
    },
    en: {
      name: 'Table with bars',
      use: 'Read the exact numbers and, with them, their weight.',
      limits:
        'Two to four columns, of different units too: each has its own scale from zero, and bars are not to be compared across columns.',
      encoding: 'A table with a bar in each cell; each column has its own scale from zero',
    },
  },
  stacked: {
    it: {
      name: 'Barre in pila',
      use: 'Dividere uno o più interi nelle loro parti, e dire quale parte la fonte non descrive.',
      limits:
        'Al più sei parti; nessun valore negativo o mancante. Le parti strette passano in un elenco sotto la barra.',
      encoding: 'Barre divise in parti, una barra per voce',
    },
    en: {
      name: 'Stacked bars',
      use: 'Cut one whole or several into parts, and say which part the source does not describe.',
      limits: 'Six parts at most; no negative or missing value. Narrow parts go into a list under their bar.',
      encoding: 'Bars cut into parts, one bar for each item',
    },
  },
  scatter: {
    it: {
      name: 'Punti nel piano',
      use: 'Vedere se due misure delle stesse cose vanno insieme.',
      limits:
        'Due misure e fino a sessanta punti; i nomi che non trovano posto sono un errore da correggere scegliendone meno.',
      encoding: 'Punti in un piano, una misura in orizzontale e una in verticale',
    },
    en: {
      name: 'Scatter',
      use: 'See whether two measures of the same things go together.',
      limits:
        'Two measures and sixty points at most; names that find no room are an error, mended by drawing fewer.',
      encoding: 'Points in a plane, one measure across and one up',
    },
  },
  beeswarm: {
    it: {
      name: 'Sciame',
      use: 'Mostrare tutti i casi di una distribuzione, e dove stanno quelli che contano.',
      limits: 'Da cinque a sessanta punti della stessa unità; hanno nome solo i punti in evidenza.',
      encoding: 'Un punto per voce su una scala comune, affiancati senza coprirsi',
    },
    en: {
      name: 'Swarm',
      use: 'Show every case of a distribution, and where those that matter lie.',
      limits: 'Five to sixty points of one unit; only emphasised points are named.',
      encoding: 'A dot for each item on a common scale, side by side so that none hides another',
    },
  },
  histogram: {
    it: {
      name: 'Istogramma a blocchi',
      use: 'Contare quanti casi cadono in ogni fascia di valori.',
      limits: 'Da cinque a sessanta casi; la larghezza delle fasce la sceglie chi scrive.',
      encoding: 'Blocchi impilati sulla fascia in cui cade il loro valore, uno per voce',
    },
    en: {
      name: 'Histogram of blocks',
      use: 'Count how many cases fall into each range of values.',
      limits: 'Five to sixty cases; the editor chooses how wide a range is.',
      encoding: 'Blocks piled up over the range in which their value lies, one for each item',
    },
  },
  'heat-map': {
    it: {
      name: 'Mappa a caselle',
      use: 'Confrontare molte voci per più misure, con il numero in ogni casella.',
      limits: 'Cinque gradini di tinta, non di più; da due a otto colonne.',
      encoding: 'Caselle per voce e misura, più scure al crescere del valore',
    },
    en: {
      name: 'Heat map',
      use: 'Compare many items by several measures, with the number in each cell.',
      limits: 'Five steps of shade and no more; two to eight columns.',
      encoding: 'Cells by item and measure, darker as the value grows',
    },
  },
  circles: {
    it: {
      name: 'Cerchi',
      use: 'Confrontare grandezze che distano di ordini di grandezza.',
      limits: 'Conta l’area e non il diametro; da due a otto cerchi, nessun valore negativo o mancante.',
      encoding: 'Cerchi la cui area è proporzionale al valore, su una sola scala',
    },
    en: {
      name: 'Circles',
      use: 'Compare amounts that are orders of magnitude apart.',
      limits: 'Area counts, not diameter; two to eight circles, no negative or missing value.',
      encoding: 'Circles whose area is proportional to the value, on one scale',
    },
  },
  'big-number': {
    it: {
      name: 'Cifre grandi',
      use: 'Dare peso a una cifra che non ha bisogno di confronto.',
      limits: 'Da una a quattro cifre; le unità possono essere diverse.',
      encoding: 'Cifre in grande, ciascuna con ciò che conta',
    },
    en: {
      name: 'Big numbers',
      use: 'Give weight to a number that needs no comparison.',
      limits: 'One to four numbers; their units may differ.',
      encoding: 'Numbers set large, each with what it counts',
    },
  },
  'tile-map': {
    it: {
      name: 'Mappa a tessere',
      use: 'Confrontare i 21 territori italiani senza che i grandi coprano i piccoli.',
      limits: 'Solo territori italiani, in cinque gradini; chi non ha un valore resta tratteggiato.',
      encoding: 'I 21 territori italiani come tessere uguali, più scure al crescere del valore',
    },
    en: {
      name: 'Tile map',
      use: 'Compare Italy’s 21 territories without the large ones outweighing the small.',
      limits: 'Italian territories only, in five steps; one without a value stays dashed.',
      encoding: 'Italy’s 21 territories as equal tiles, darker as the value grows',
    },
  },
  choropleth: {
    it: {
      name: 'Mappa a tinte',
      use: 'Vedere se i valori seguono la geografia.',
      limits:
        'Solo territori italiani, in cinque gradini; l’occhio vede l’estensione, che non è la popolazione.',
      encoding: 'I 21 territori italiani nella loro forma, più scuri al crescere del valore',
    },
    en: {
      name: 'Choropleth',
      use: 'See whether values follow geography.',
      limits: 'Italian territories only, in five steps; the eye sees area, which is not population.',
      encoding: 'Italy’s 21 territories in their shapes, darker as the value grows',
    },
  },
  locator: {
    it: {
      name: 'Carta dei luoghi',
      use: 'Dire dove stanno i pochi territori di cui c’è il valore.',
      limits: 'Fino a dodici territori italiani; gli altri restano muti.',
      encoding: 'Alcuni territori italiani sulla carta, ciascuno con il suo valore',
    },
    en: {
      name: 'Locator',
      use: 'Say where the few territories are for which there is a value.',
      limits: 'Twelve Italian territories at most; the others stay silent.',
      encoding: 'Some of Italy’s territories on the map, each with its value',
    },
  },
  flow: {
    it: {
      name: 'Flussi',
      use: 'Seguire una somma da dove viene a dove va.',
      limits: 'Fino a sedici passaggi e nessun giro; ciò che la fonte non descrive è tratteggiato.',
      encoding: 'Fasce larghe quanto la somma, da chi la dà a chi la riceve',
    },
    en: {
      name: 'Flow',
      use: 'Follow an amount from where it comes to where it goes.',
      limits: 'Sixteen steps at most and no circles; what the source does not describe is dashed.',
      encoding: 'Bands as wide as the amount, from who gives it to who receives it',
    },
  },
  fan: {
    it: {
      name: 'Ventaglio',
      use: 'Mostrare che cosa esce da una fonte, e che cosa resta senza cifra.',
      limits: 'Da tre a dieci voci; la lunghezza dei fili non misura niente.',
      encoding: 'Fili che escono da una fonte: pieni con una cifra, tratteggiati senza',
    },
    en: {
      name: 'Fan',
      use: 'Show what comes out of one source, and what stays without a figure.',
      limits: 'Three to ten items; the length of the threads measures nothing.',
      encoding: 'Threads coming out of one source: solid with a figure, dashed without',
    },
  },
  'status-stems': {
    it: {
      name: 'Stati',
      use: 'Dire come stanno delle affermazioni: sostenute, a metà, senza prova.',
      limits: 'Da due a dieci affermazioni e tre stati; il giudizio è nostro e il testo lo motiva.',
      encoding: 'Steli appesi a un filo, uno per affermazione: pieno, a metà o vuoto',
    },
    en: {
      name: 'Status stems',
      use: 'Say how claims stand: supported, halfway, without proof.',
      limits: 'Two to ten claims and three states; the judgement is ours, and the text gives the reasons.',
      encoding: 'Stems hanging from a thread, one for each claim: full, half or empty',
    },
  },
  'figure-thread': {
    it: {
      name: 'Filo di una cifra',
      use: 'Seguire una cifra di edizione in edizione, o di fonte in fonte.',
      limits: 'Da due a otto passaggi; la distanza fra i fori non è tempo.',
      encoding: 'Fori lungo un filo, uno per edizione; l’ultimo è pieno',
    },
    en: {
      name: 'Thread of a figure',
      use: 'Follow a figure from edition to edition, or from source to source.',
      limits: 'Two to eight steps; the distance between holes is not time.',
      encoding: 'Holes along a thread, one for each edition; the last is full',
    },
  },
};
