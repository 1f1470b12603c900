/** The words of the page on the design, `/{lang}/about/design/`. */

import type { Localised } from '../site.ts';

/** What the colours are called, by the name of their token. */
export const colourNames = {
  carta: { it: 'carta', en: 'paper' },
  'carta-2': { it: 'pannello', en: 'panel' },
  lettera: { it: 'campo', en: 'field' },
  ink: { it: 'inchiostro', en: 'ink' },
  'ink-2': { it: 'secondo', en: 'second' },
  'ink-3': { it: 'terzo', en: 'third' },
  'hairline-strong': { it: 'filo forte', en: 'strong thread' },
  lombardia: { it: 'Lombardia', en: 'Lombardy' },
  italia: { it: 'Italia', en: 'Italy' },
  europa: { it: 'Europa', en: 'Europe' },
  mondo: { it: 'mondo', en: 'world' },
  'cat-1': { it: 'notte', en: 'night' },
  'cat-2': { it: 'ottone', en: 'brass' },
  'cat-3': { it: 'acqua', en: 'water' },
  'cat-4': { it: 'castagno', en: 'chestnut' },
  'cat-5': { it: 'granata', en: 'garnet' },
} as const satisfies Record<string, Localised>;

/** What holds for every page; the checks and the tests of the pages see to it. */
export const designRules: readonly Localised[] = [
  {
    it: 'L’interfaccia non ha colore. Rosso, verde e blu sono della Lombardia, dell’Italia e dell’Europa, e di nient’altro.',
    en: 'The interface has no colour. Red, green and blue are Lombardy’s, Italy’s and Europe’s, and nothing else’s.',
  },
  {
    it: 'Quello che la fonte non dice si vede: tratteggiato o lasciato aperto, con il motivo scritto accanto.',
    en: 'What a source does not say is seen: hatched or left open, with the reason beside it.',
  },
  {
    it: 'Niente riquadri, ombre, angoli smussati, icone. Le cose si separano con un filo e con lo spazio.',
    en: 'No boxes, shadows, rounded corners or icons. Things are kept apart by a line and by space.',
  },
  {
    it: 'Il colore non è mai solo: ogni serie ha anche un nome, un tratto o una forma.',
    en: 'Colour is never alone: every series has a name, a stroke or a shape as well.',
  },
  {
    it: 'Il testo ha un contrasto di almeno 4,5:1, quello degli articoli di 7:1, i segni di 3:1, nei due temi e su ogni campo.',
    en: 'Text has a contrast of 4.5:1 or more, that of stories 7:1, marks 3:1, in both themes and on every field.',
  },
  {
    it: 'Il titolo di un grafico è quello che ne risulta; il sottotitolo dice misura, unità, popolazione e anno.',
    en: 'The title of a chart is its finding; the subtitle says measure, unit, population and year.',
  },
  {
    it: 'Nessuna scritta è più piccola di 12 pixel; accanto al testo di un articolo le scritte di un grafico ne hanno almeno 15.',
    en: 'No words are smaller than 12 pixels; beside the text of a story those of a chart have 15 or more.',
  },
  {
    it: 'I disegni non si rimpiccioliscono: di ognuno ce n’è uno per ogni larghezza, e si mostra il più largo che ci sta.',
    en: 'Drawings never shrink: there is one of each for every width, and the widest that fits is shown.',
  },
  {
    it: 'Si muove poco: un campo che si riempie, un filo che si tende, un disco. Niente si muove da solo, né per chi chiede meno movimento, né sulla carta.',
    en: 'Little moves: a field that fills, a thread that is drawn, a disc. Nothing moves on its own, nor for whoever asks for less motion, nor on paper.',
  },
  {
    it: 'Tutto si usa con la tastiera, e quasi tutto senza script; un bersaglio ha almeno 24 pixel, un comando 44.',
    en: 'Everything works with the keyboard and almost all without a script; a target has 24 pixels or more, a control 44.',
  },
];

export const designWords = {
  faces: { it: 'I volti', en: 'The faces' },
  facesText: {
    it: 'Ogni articolo ha un campo, un oggetto e un numero. Del campo si legge il contrasto con l’inchiostro, con quello che si conta e con il resto. Un oggetto fa anche da segno dell’articolo.',
    en: 'Every story has a field, an object and a number. Of a field the contrast with ink, with what is counted and with the rest is given. An object is also the mark of its story.',
  },
  miniatures: { it: 'Le miniature', en: 'The miniatures' },
  miniaturesText: {
    it: 'Di un grafico fra gli altri restano i segni, senza parole: le posizioni seguono il riquadro, mappe e campi di punti si fanno più piccoli come sono.',
    en: 'Of a chart among others its marks remain, without words: positions follow the box, maps and fields of dots are made smaller as they are.',
  },
  drawings: { it: 'Disegni che dicono qualcosa', en: 'Drawings that say something' },
  drawingsText: {
    it: 'Una pagina che non c’è, la scelta della lingua, una ricerca senza risultati.',
    en: 'A page that is not there, the choice of a language, a search that finds nothing.',
  },
  rules: { it: 'Le regole', en: 'The rules' },
  title: { it: 'Il disegno', en: 'The design' },
  deck: {
    it: 'Un filo, un’asta, un foro. Tutto quello che si vede in Filiera è fatto di queste tre cose, e questa pagina è fatta degli stessi pezzi delle altre.',
    en: 'A thread, a stem, a hole. Everything that Filiera shows is made of these three, and this page is made of the same parts as the others.',
  },
  marks: { it: 'I tre segni', en: 'The three marks' },
  line: {
    it: 'Il filo. Un pixel: assi, righe delle tabelle, il legame fra un numero e la sua fonte.',
    en: 'The thread. One pixel: axes, the lines of a table, the link between a number and its source.',
  },
  bar: {
    it: 'L’asta. Sette pixel, tagliata netta: apre un blocco, porta il risultato di un grafico, dice a che punto è un’affermazione.',
    en: 'The stem. Seven pixels, square ends: it opens a block, carries the finding of a chart, says how a claim stands.',
  },
  disc: {
    it: 'Il foro. Un cerchio: un’unità di dati, la provenienza di un numero, il passo a cui si è arrivati.',
    en: 'The hole. A circle: a unit of data, where a number comes from, the step one has come to.',
  },
  kicker: { it: 'L’occhiello', en: 'The kicker' },
  kickerText: {
    it: 'Un filo da cui pende un’asta, come le due sole linee di una lettera di Bodoni. Apre ogni grafico e ogni sezione, uno per blocco; a sinistra c’è un nome, a destra lo stato dei numeri.',
    en: 'A stem that hangs from a thread, like the two lines, and no others, of a Bodoni letter. It opens every chart and every section, one a block; on the left there is a name, on the right the state of the numbers.',
  },
  colour: { it: 'Il colore', en: 'Colour' },
  colourText: {
    it: 'Le pagine non hanno colore: carta, inchiostro e il verde grigio di una macchina per scrivere. Il rosso è la Lombardia, il verde l’Italia, il blu l’Europa, sempre; e ciascuna ha anche una forma, per chi non vede la differenza. Sotto ogni colore c’è il contrasto con la carta; sotto ogni gruppo, come lo vede chi non distingue il verde, il rosso o il blu.',
    en: 'Pages have no colour: paper, ink and the grey green of a typewriter. Red is Lombardy, green is Italy, blue is Europe, always; and each has a shape as well, for those who can’t see the difference. Under each colour stands its contrast with the paper; under each group, how those see it who can’t tell green, red or blue.',
  },
  light: { it: 'Chiaro', en: 'Light' },
  dark: { it: 'Scuro', en: 'Dark' },
  surfaces: { it: 'Superfici', en: 'Surfaces' },
  ink: { it: 'Inchiostro', en: 'Ink' },
  places: { it: 'Luoghi', en: 'Places' },
  categories: { it: 'Categorie, se non sono luoghi', en: 'Categories that are no places' },
  sequential: { it: 'Dal poco al molto', en: 'From little to much' },
  diverging: { it: 'Da un lato all’altro', en: 'From one side to the other' },
  type: { it: 'I caratteri', en: 'Type' },
  display: { it: 'Titolo d’apertura', en: 'Display title' },
  headline: { it: 'Titolo', en: 'Headline' },
  section: { it: 'Sezione', en: 'Section' },
  chartTitle: { it: 'Titolo di grafico', en: 'Title of a chart' },
  summary: { it: 'Sommario', en: 'Deck' },
  body: { it: 'Testo', en: 'Text' },
  label: { it: 'Etichetta', en: 'Label' },
  source: { it: 'Fonte', en: 'Source' },
  wordmark: { it: 'Il marchio', en: 'The wordmark' },
  wordmarkText: {
    it: 'I due punti sulle i sono due stati di un numero, pieno e aperto. In piccolo il taglio è più robusto; da solo resta la coppia di punti.',
    en: 'The two dots on the i’s are two states of a number, full and open. Small sizes have a sturdier cut; alone, the pair of dots remains.',
  },
  boundNumber: { it: 'La cifra', en: 'The number in a sentence' },
  boundNumberText: {
    it: 'Ogni numero sottolineato apre la sua nota. Quelli pubblicati non portano segni; il mezzo disco è un calcolo nostro, l’anello una previsione.',
    en: 'Every underlined number opens its note. Those that were published carry no sign; a half disc is a calculation of ours, a ring a forecast.',
  },
  numbers: { it: 'I blocchi di numeri', en: 'Number blocks' },
  steps: { it: 'I passi', en: 'Steps' },
  chart: { it: 'Il grafico', en: 'The chart' },
  carriers: { it: 'I luoghi in un grafico', en: 'Places in a chart' },
  claims: { it: 'Lo stelo', en: 'The status stem' },
  table: { it: 'La tabella, e come si scrivono i numeri', en: 'The table, and how numbers are written' },
  controls: { it: 'Pulsanti, collegamenti, fuoco', en: 'Buttons, links, focus' },
  primary: { it: 'Per primo', en: 'First choice' },
  button: { it: 'Pulsante', en: 'Button' },
  focused: { it: 'Con il fuoco', en: 'With the focus' },
  link: { it: 'un collegamento', en: 'a link' },
  linkText: { it: 'In una frase:', en: 'In a sentence:' },
  choice: { it: 'Una scelta', en: 'A choice' },
  empty: { it: 'Vuoto ed errore', en: 'Empty and error' },
  pages: { it: 'Le pagine', en: 'The pages' },
  pagesText: {
    it: 'Una per tipo, com’erano all’ultima prova: sullo schermo largo e sul telefono, una delle due al buio. Le stesse immagini fermano la pubblicazione quando una pagina cambia senza che nessuno l’abbia voluto.',
    en: 'One of each kind as the last test saw it, on a wide screen and on a phone, one of the two in the dark. The same pictures stop publication when a page changes and nobody meant it to.',
  },
  pagesAlt: {
    it: 'Le pagine di ogni tipo in miniatura, larghe e strette.',
    en: 'Pages of every kind in miniature, wide and narrow.',
  },
  kind: { it: 'Che cosa', en: 'What' },
  percent: { it: 'Per cento', en: 'Per cent' },
  percentRule: { it: 'senza spazio prima del segno', en: 'no space before the sign' },
  thousands: { it: 'Migliaia', en: 'Thousands' },
  thousandsRule: { it: 'sempre separate; gli anni mai', en: 'always grouped; years never' },
  moneyInProse: { it: 'Denaro, nel testo', en: 'Money, in prose' },
  moneyInCharts: { it: 'Denaro, in un grafico', en: 'Money, in a chart' },
  moneyRule: {
    it: 'spazio che non va a capo fra numero e unità',
    en: 'a space that does not break between number and unit',
  },
  points: { it: 'Differenza di quote', en: 'Difference of shares' },
  pointsRule: { it: 'punti, mai per cento', en: 'points, never per cent' },
  minus: { it: 'Sotto zero', en: 'Below zero' },
  minusRule: { it: 'un vero segno meno', en: 'a true minus sign' },
} as const satisfies Record<string, Localised>;
