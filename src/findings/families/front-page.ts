/** The front page. */

import { error, family, suggestion, text } from '../definition.ts';

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
});
