/** The series: what the front page, the parts and the figures at a glance name. */

import { error, family, language, suggestion, text, warning } from '../definition.ts';

export const frontPage = family('FRP', {
  'FRP-001': error({
    facts: { story: text, suggestion },
    problem: {
      it: ({ story }) => `non c’è nessun racconto «${story}» per la prima pagina`,
      en: ({ story }) => `there is no story “${story}” for the front page`,
    },
    help: {
      it: ({ suggestion }) =>
        suggestion ? `scrivi ${suggestion}` : 'scrivi il nome di una cartella di content/stories',
      en: ({ suggestion }) =>
        suggestion ? `write ${suggestion}` : 'write the name of a folder of content/stories',
    },
    example: 'band-of-no-story',
  }),
  'FRP-002': error({
    facts: { story: text, row: text },
    problem: {
      it: ({ story, row }) =>
        `«${story}» non disegna «${row}», una riga del grafico che lo apre in prima pagina`,
      en: ({ story, row }) =>
        `“${story}” does not draw “${row}”, a row of the chart that opens it on the front page`,
    },
    help: {
      it: ({ row }) => `metti <TrendDrawing trend="${row}" /> nel racconto, o scegline un altro`,
      en: ({ row }) => `put <TrendDrawing trend="${row}" /> into the story, or choose another one`,
    },
    example: 'band-of-a-story-without-drawings',
  }),
  'FRP-003': error({
    facts: { story: text, suggestion },
    problem: {
      it: ({ story }) => `non c’è nessun racconto «${story}»`,
      en: ({ story }) => `there is no story “${story}”`,
    },
    help: {
      it: ({ suggestion }) =>
        suggestion
          ? `scrivi ${suggestion}`
          : 'scrivi il nome di una cartella di content/stories, o togli la riga',
      en: ({ suggestion }) =>
        suggestion
          ? `write ${suggestion}`
          : 'write the name of a folder of content/stories, or take the line out',
    },
    example: 'part-with-a-story-that-is-none',
  }),
  'FRP-004': error({
    facts: { story: text, part: text },
    problem: {
      it: ({ story, part }) => `il racconto «${story}» sta già nella parte «${part}»`,
      en: ({ story, part }) => `the story “${story}” is in the part “${part}” already`,
    },
    help: { it: 'lascialo in una parte sola', en: 'leave it in one part' },
    example: 'story-in-two-parts',
  }),
  'FRP-005': error({
    facts: { story: text },
    problem: {
      it: ({ story }) => `il racconto «${story}» non sta in nessuna parte`,
      en: ({ story }) => `the story “${story}” is in no part`,
    },
    help: {
      it: ({ story }) => `aggiungi «${story}» ai racconti di una parte in content/parts.yaml`,
      en: ({ story }) => `add “${story}” to the stories of a part in content/parts.yaml`,
    },
    example: 'story-in-no-part',
  }),
  'FRP-006': error({
    facts: { part: text },
    problem: {
      it: ({ part }) => `c’è già una parte «${part}»`,
      en: ({ part }) => `there is a part “${part}” already`,
    },
    help: { it: 'dai a una delle due un altro id', en: 'give one of the two another id' },
    example: 'part-twice',
  }),
  'FRP-007': error({
    facts: { figure: text },
    problem: {
      it: ({ figure }) => `la cifra «${figure}» non è un numero legato a una cella`,
      en: ({ figure }) => `the figure “${figure}” is not one number bound to a cell`,
    },
    help: {
      it: 'scrivi un <Num from="…"> e nient’altro; il resto va in «text»',
      en: 'write one <Num from="…"> and nothing else; the rest goes into “text”',
    },
    example: 'figure-at-a-glance-without-a-cell',
  }),
  'FRP-008': error({
    facts: { name: text, suggestion },
    problem: {
      it: ({ name }) => `«${name}», in un ingresso in un’altra lingua, non traduce niente`,
      en: ({ name }) => `“${name}”, in an entrance in another language, translates nothing`,
    },
    help: {
      it: ({ suggestion }) =>
        suggestion ? `scrivi ${suggestion}` : 'scrivi l’id di un grafico, di una parte o di una cifra',
      en: ({ suggestion }) =>
        suggestion ? `write ${suggestion}` : 'write the id of a chart, of a part or of a figure',
    },
    example: 'entrance-with-a-chart-that-is-none',
  }),
  'FRP-009': error({
    facts: { name: text, language },
    problem: {
      it: ({ name, language }) => `«${name}» manca nell’ingresso in lingua ${language}`,
      en: ({ name, language }) => `“${name}” is missing in the entrance in the language ${language}`,
    },
    help: {
      it: 'traducila dall’inglese, con gli stessi numeri; un grafico ha un file suo in content/entrances',
      en: 'translate it from the English, with the same numbers; a chart has a file of its own in content/entrances',
    },
    example: 'entrance-without-a-chart',
  }),
  'FRP-010': warning({
    facts: { file: text, hash: text },
    problem: {
      it: ({ file }) => `questa traduzione è più vecchia delle parole inglesi in ${file}`,
      en: ({ file }) => `this translation is older than the English words in ${file}`,
    },
    help: {
      it: ({ hash }) => `aggiornala, poi npm run fix -- --hash scrive translates: '${hash}'`,
      en: ({ hash }) => `bring it up to date, then npm run fix -- --hash writes translates: '${hash}'`,
    },
    isMendedElsewhere: true,
    example: 'entrance-out-of-date',
  }),
});
