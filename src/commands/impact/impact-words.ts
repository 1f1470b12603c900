/** What `npm run impact` says. */

import type { Localised } from '../../site.ts';

interface ImpactWords {
  help: string;
  noRef: (ref: string) => string;
  none: string;
  title: string;
  cells: (count: number) => string;
  gone: string;
  sentences: (count: number, wrong: number) => string;
  holds: string;
  rewritten: string;
  removed: string;
  wrong: string;
  proposed: (words: string) => string;
  byHand: string;
  charts: (count: number) => string;
  chart: (facts: { cells: number; stories: readonly string[] }) => string;
  newChart: string;
  goneChart: string;
  embeds: (version: number, touched: readonly number[]) => string;
  noEmbeds: string;
  pictures: (count: number) => string;
  findings: (count: number) => string;
  correction: string;
  sheet: (path: string) => string;
  before: string;
  after: string;
}

export const impactWords: Localised<ImpactWords> = {
  it: {
    help: `npm run impact -- [--base <ref>] [--format=text|markdown] [--out <cartella>] [--lang=it|en]

Che cosa fa una modifica dei dati alle frasi, ai grafici, agli embed conservati e alle immagini, con una bozza di rettifica.

  --base      con che cosa confrontare: un ramo, un tag, un commit (HEAD)
  --format    text, o markdown per una richiesta di modifica
  --out       dove scrivere il foglio con i grafici prima e dopo (sheets/impact)`,
    noRef: (ref) => `git non conosce «${ref}» con dentro content e data: scrivi un ramo, un tag o un commit`,
    none: 'Nessuna cifra pubblicata e nessun grafico cambiano.',
    title: 'Che cosa cambia',
    cells: (count) => (count === 1 ? 'Una cella pubblicata cambia' : `${count} celle pubblicate cambiano`),
    gone: 'non c’è più',
    sentences: (count, wrong) =>
      `${count === 1 ? 'Una frase la dice' : `${count} frasi lo dicono`}, ${wrong === 0 ? 'nessuna da riscrivere' : wrong === 1 ? 'una da riscrivere' : `${wrong} da riscrivere`}`,
    holds: 'vale ancora',
    rewritten: 'riscritta',
    removed: 'tolta',
    wrong: 'da riscrivere',
    proposed: (words) => `parole proposte: «${words}»`,
    byHand: 'nessuna parola proposta regge: riscrivila',
    charts: (count) => (count === 1 ? 'Un grafico cambia' : `${count} grafici cambiano`),
    chart: ({ cells, stories }) =>
      `${cells === 0 ? 'parole o disegno' : cells === 1 ? 'una cella' : `${cells} celle`}${stories.length === 0 ? '' : `; in ${stories.join(', ')}`}`,
    newChart: 'nuovo',
    goneChart: 'non c’è più',
    embeds: (version, touched) =>
      `gli embed conservati (fino alla versione ${version}) restano come sono e dicono che c’è di più nuovo${touched.length === 0 ? '' : `; con una cella cambiata: versione ${touched.join(', ')}`}; npm run freeze conserva la ${version + 1}`,
    noEmbeds: 'nessuna versione conservata',
    pictures: (count) => (count === 1 ? 'Un’immagine si ridisegna' : `${count} immagini si ridisegnano`),
    findings: (count) =>
      count === 1 ? 'Un controllo che prima passava ora no' : `${count} controlli che prima passavano ora no`,
    correction: 'Bozza di rettifica, da mettere in cima a content/corrections.yaml e da finire',
    sheet: (path) => `I grafici prima e dopo: ${path}`,
    before: 'prima',
    after: 'dopo',
  },
  en: {
    help: `npm run impact -- [--base <ref>] [--format=text|markdown] [--out <folder>] [--lang=it|en]

What a change of data does to sentences, charts, stored embeds and pictures, with a drafted correction.

  --base      what to compare with: a branch, a tag, a commit (HEAD)
  --format    text, or markdown for a pull request
  --out       where to write the sheet of charts before and after (sheets/impact)`,
    noRef: (ref) => `git knows no “${ref}” that holds content and data: write a branch, a tag or a commit`,
    none: 'No published figure and no chart changes.',
    title: 'What changes',
    cells: (count) => (count === 1 ? 'One published cell changes' : `${count} published cells change`),
    gone: 'is gone',
    sentences: (count, wrong) =>
      `${count === 1 ? 'One sentence says it' : `${count} sentences say them`}, ${wrong === 0 ? 'none to be rewritten' : wrong === 1 ? 'one to be rewritten' : `${wrong} to be rewritten`}`,
    holds: 'still holds',
    rewritten: 'rewritten',
    removed: 'taken out',
    wrong: 'to be rewritten',
    proposed: (words) => `proposed words: “${words}”`,
    byHand: 'no proposed words hold: write it anew',
    charts: (count) => (count === 1 ? 'One chart changes' : `${count} charts change`),
    chart: ({ cells, stories }) =>
      `${cells === 0 ? 'words or drawing' : cells === 1 ? 'one cell' : `${cells} cells`}${stories.length === 0 ? '' : `; in ${stories.join(', ')}`}`,
    newChart: 'new',
    goneChart: 'is gone',
    embeds: (version, touched) =>
      `stored embeds (up to version ${version}) stay as they are and say that there is something newer${touched.length === 0 ? '' : `; with a changed cell: version ${touched.join(', ')}`}; npm run freeze stores version ${version + 1}`,
    noEmbeds: 'no stored versions',
    pictures: (count) => (count === 1 ? 'One picture is drawn anew' : `${count} pictures are drawn anew`),
    findings: (count) =>
      count === 1 ? 'One check that passed before fails now' : `${count} checks that passed before fail now`,
    correction: 'A drafted correction, to be put at the top of content/corrections.yaml and finished',
    sheet: (path) => `The charts before and after: ${path}`,
    before: 'before',
    after: 'after',
  },
};
