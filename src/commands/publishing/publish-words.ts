/** What `npm run publish` says. */

import type { Localised } from '../../site.ts';

interface PublishWords {
  help: string;
  unknown: (id: string, suggestion: string | undefined) => string;
  unread: (id: string) => string;
  mark: (place: string) => string;
  lead: (lead: string, shown: readonly string[]) => string;
  part: (said: string | undefined, known: readonly string[]) => string;
  badDate: (date: string) => string;
  notYet: string;
  /** What to put into the ledger of people. */
  people: string;
  role: string;
  nothing: (id: string) => string;
  changed: string;
  recorded: (count: number, more: number) => string;
  stored: (chart: string, version: number, folder: string) => string;
  written: (count: number) => string;
  dryRun: string;
  savedMeanwhile: (file: string) => string;
  published: (id: string, day: string) => string;
  heldBack: (id: string, day: string) => string;
}

export const publishWords: Localised<PublishWords> = {
  it: {
    help: `npm run publish -- <storia> [--date=AAAA-MM-GG] [--part=<parte>] [--dry-run] [--lang=it|en]

Pubblica una bozza: toglie i segni di bozza alla storia e a ciò che usa, mette data, hash dei dati e segno
della traduzione, controlla tutto, registra le cifre, conserva le versioni dei grafici, e mostra che cosa cambia.
Finché un controllo non passa non scrive nulla.

  --date      il giorno della pubblicazione; se è futuro, la storia resta fuori da ogni build fino a quel giorno
  --part      la parte di content/parts.yaml in cui mettere la storia
  --dry-run   mostra e basta`,
    unknown: (id, suggestion) =>
      `non c’è nessuna storia «${id}»${suggestion === undefined ? '' : `: volevi dire «${suggestion}»?`}`,
    unread: (id) => `la storia «${id}» non si legge: npm run check -- --lang=it dice perché`,
    mark: (place) => `${place}: il segno di bozza non è su una riga sua; toglilo a mano e ripeti il comando`,
    lead: (lead, shown) =>
      `lead dice «${lead}», che la storia non mostra; ${shown.length === 0 ? 'mostralo con <Chart chart="…" />' : `scrivi nelle due lingue uno di quelli che mostra: ${shown.join(', ')}`}`,
    part: (said, known) =>
      `${said === undefined ? 'la storia non sta in nessuna parte' : `non c’è nessuna parte «${said}»`}: ripeti il comando con --part=${known.join(' | ')}`,
    badDate: (date) => `--date=${date}: scrivi un giorno del calendario, come 2026-12-31`,
    notYet: 'Non è stato scritto nulla. Prima di pubblicare:',
    people: 'In content/people.yaml manca chi la storia cita. Copia, e scrivi chi è:',
    role: 'chi è, in poche parole',
    nothing: (id) => `«${id}» è già pubblicata, e niente è cambiato.`,
    changed: 'Cambia:',
    recorded: (count, more) =>
      `Registrate ${count} celle in content/published.json (${more >= 0 ? '+' : ''}${more}).`,
    stored: (chart, version, folder) => `Conservata la versione ${version} di ${chart} in ${folder}`,
    written: (count) => `Scritti ${count} file. Guarda il diff, poi apri una richiesta di modifica.`,
    savedMeanwhile: (file) =>
      `${file} è stato salvato da qualcun altro nel frattempo. Non è stato scritto nulla: ripeti il comando.`,
    dryRun: 'Non è stato scritto nulla (--dry-run).',
    published: (id, day) => `«${id}» è pubblicata, con la data ${day}.`,
    heldBack: (id, day) =>
      `«${id}» esce il ${day}: fino ad allora nessuna build la mostra, né i grafici, i dati e i termini che usa solo lei. Per vederla prima: npm run dev, o PUBLICATION_DAY=${day} npm run build. I file della richiesta di modifica li vede chiunque possa leggerla.`,
  },
  en: {
    help: `npm run publish -- <story> [--date=YYYY-MM-DD] [--part=<part>] [--dry-run] [--lang=it|en]

Publishes a draft: takes the marks of drafts out of the story and of what it uses, sets date, hashes of data and the
mark of the translation, checks all, records the figures, stores the versions of its charts, and shows what changes.
It writes nothing before every check passes.

  --date      the day of publication; where it is to come, no build shows the story before that day
  --part      the part of content/parts.yaml that the story goes into
  --dry-run   only shows`,
    unknown: (id, suggestion) =>
      `there is no story “${id}”${suggestion === undefined ? '' : `: did you mean “${suggestion}”?`}`,
    unread: (id) => `the story “${id}” can’t be read: npm run check says why`,
    mark: (place) =>
      `${place}: the mark of a draft is not on a line of its own; take it out by hand and try again`,
    lead: (lead, shown) =>
      `lead says “${lead}”, which the story doesn’t show; ${shown.length === 0 ? 'show it with <Chart chart="…" />' : `write in both languages one of those it shows: ${shown.join(', ')}`}`,
    part: (said, known) =>
      `${said === undefined ? 'the story is in no part' : `there is no part “${said}”`}: try again with --part=${known.join(' | ')}`,
    badDate: (date) => `--date=${date}: write a day of the calendar, such as 2026-12-31`,
    notYet: 'Nothing was written. Before it can be published:',
    people: 'content/people.yaml lacks whom the story cites. Copy, and write who that is:',
    role: 'who that is, in a few words',
    nothing: (id) => `“${id}” is published already, and nothing has changed.`,
    changed: 'What changes:',
    recorded: (count, more) =>
      `Recorded ${count} cells in content/published.json (${more >= 0 ? '+' : ''}${more}).`,
    stored: (chart, version, folder) => `Stored version ${version} of ${chart} in ${folder}`,
    written: (count) => `${count} files written. Look at the diff, then open a pull request.`,
    savedMeanwhile: (file) =>
      `${file} was saved by somebody else meanwhile. Nothing is written: run it again.`,
    dryRun: 'Nothing was written (--dry-run).',
    published: (id, day) => `“${id}” is published, dated ${day}.`,
    heldBack: (id, day) =>
      `“${id}” comes out on ${day}: until then no build shows it, nor the charts, data and terms that only it uses. To see it before: npm run dev, or PUBLICATION_DAY=${day} npm run build. Whoever can read the pull request sees its files.`,
  },
};
