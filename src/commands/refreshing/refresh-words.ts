/** What `npm run data -- refresh` says. */

import type { Localised } from '../../site.ts';

interface RefreshWords {
  help: string;
  notImported: (id: string) => string;
  noApi: (id: string) => string;
  otherApi: (address: string) => string;
  failed: (api: string, why: string) => string;
  edited: (id: string) => string;
  columns: (before: string, after: string) => string;
  unread: (why: string) => string;
  same: (api: string) => string;
  changes: (file: string) => string;
  notWritten: string;
  written: (id: string) => string;
  savedMeanwhile: (file: string) => string;
}

export const refreshWords: Localised<RefreshWords> = {
  it: {
    help: `npm run data -- refresh <dataset> [--api <indirizzo>] [--write] [--lang=it|en]

Chiede di nuovo i dati a Eurostat o a Istat e mostra quali celle, frasi, grafici ed embed cambierebbero. Solo con --write scrive.
Se la rete non risponde tutto resta com’è. Nessuna build chiede dati alla rete.

  --api    l’indirizzo a cui chiederli, la prima volta; poi è scritto in raw/import.json
           Eurostat: https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0/data/…
           Istat:    https://esploradati.istat.it/SDMXWS/rest/data/…
  --write  scrive ciò che è stato mostrato`,
    notImported: (id) =>
      `«${id}» non è un dataset letto da un file: si rinnova ciò che npm run new -- dataset ${id} --from ha letto`,
    noApi: (id) => `di «${id}» non è scritto dove chiedere i dati: aggiungi --api=https://…`,
    otherApi: (address) => `${address} non è un indirizzo dei dati di Eurostat o di Istat (vedi --help)`,
    failed: (api, why) => `${api} non ha dato i dati: ${why}. Tutto è rimasto com’era.`,
    edited: (id) =>
      `data/${id}/figures.csv è stato modificato a mano dopo la lettura: rinnovarlo perderebbe le modifiche. Metti le righe tue in un’altra tabella, o leggi di nuovo il file`,
    columns: (before, after) =>
      `i dati nuovi hanno altre colonne. Erano: ${before}. Sono: ${after}. Leggili come un dataset nuovo`,
    unread: (why) => `i dati nuovi non si leggono: ${why}`,
    same: (api) => `${api} ha gli stessi dati: niente cambia.`,
    changes: (file) => `Cambia ${file}:`,
    notWritten: 'Non è stato scritto nulla. Per scrivere ripeti il comando con --write.',
    written: (id) =>
      `«${id}» è rinnovato. Riscrivi le frasi indicate, aggiungi la rettifica, poi npm run check.`,
    savedMeanwhile: (file) =>
      `${file} è stato salvato da qualcun altro nel frattempo. Non è stato scritto nulla: ripeti il comando.`,
  },
  en: {
    help: `npm run data -- refresh <dataset> [--api <address>] [--write] [--lang=it|en]

Asks Eurostat or Istat for the data again and shows which cells, sentences, charts and embeds would change. Writes only with --write.
Where the network doesn’t answer everything stays as it was. No build asks the network for data.

  --api    the address to ask, the first time; from then on it stands in raw/import.json
           Eurostat: https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0/data/…
           Istat:    https://esploradati.istat.it/SDMXWS/rest/data/…
  --write  writes what was shown`,
    notImported: (id) =>
      `“${id}” is no dataset read from a file: what npm run new -- dataset ${id} --from has read can be refreshed`,
    noApi: (id) => `nothing says where to ask for the data of “${id}”: add --api=https://…`,
    otherApi: (address) => `${address} is no address of data of Eurostat or Istat (see --help)`,
    failed: (api, why) => `${api} did not give the data: ${why}. Everything is as it was.`,
    edited: (id) =>
      `data/${id}/figures.csv was edited by hand since it was read: to refresh it would lose that. Put rows of your own into another table, or read the file again`,
    columns: (before, after) =>
      `the new data have other columns. They were: ${before}. They are: ${after}. Read them as a new dataset`,
    unread: (why) => `the new data can’t be read: ${why}`,
    same: (api) => `${api} has the same data: nothing changes.`,
    changes: (file) => `${file} changes:`,
    notWritten: 'Nothing was written. To write, run it again with --write.',
    written: (id) =>
      `“${id}” is refreshed. Rewrite the sentences named above, add the correction, then npm run check.`,
    savedMeanwhile: (file) =>
      `${file} was saved by somebody else meanwhile. Nothing is written: run it again.`,
  },
};
