/** What the report of the desk says, in both languages. */

import type { Language, Localised } from '../../site.ts';

export interface StatusWords {
  help: string;
  translations: string;
  allTranslated: string;
  missing: (file: string, lacks: Language) => string;
  unmarked: (file: string, original: string) => string;
  stale: (file: string, original: string) => string;
  changedIn: (file: string) => string;
  unchangedIn: (file: string) => string;
  noHistory: string;
  remedy: string;
  drafts: string;
  noDrafts: string;
  kinds: { story: string; chart: string; dataset: string; term: string };
  scheduled: string;
  noneScheduled: string;
}

export const statusWords: Localised<StatusWords> = {
  it: {
    help: `npm run status [-- --lang=it|en]

Le traduzioni che mancano o sono più vecchie dell’originale, e per quali paragrafi; le bozze; ciò che deve ancora uscire.`,
    translations: 'Traduzioni',
    allTranslated: 'ogni testo è tradotto com’è adesso',
    missing: (file, lacks) => `${file}: manca ${lacks}.mdx`,
    unmarked: (file, original) => `${file}: non dice di tradurre ${original} (npm run fix -- --hash)`,
    stale: (file, original) => `${file} è più vecchio di ${original}`,
    changedIn: (file) => `cambiati in ${file}:`,
    unchangedIn: (file) => `nessun paragrafo cambiato in ${file}`,
    noHistory: 'git non ricorda il testo tradotto: confronta tutto',
    remedy: 'aggiornata la traduzione: npm run fix -- --hash',
    drafts: 'Bozze',
    noDrafts: 'nessuna',
    kinds: { story: 'storia', chart: 'grafico', dataset: 'dataset', term: 'termine' },
    scheduled: 'In uscita',
    noneScheduled: 'niente ha una data futura',
  },
  en: {
    help: `npm run status [-- --lang=it|en]

Translations that are missing or older than their original, and by which paragraphs; drafts; what is still to come out.`,
    translations: 'Translations',
    allTranslated: 'every text is translated as it is now',
    missing: (file, lacks) => `${file}: ${lacks}.mdx is missing`,
    unmarked: (file, original) =>
      `${file}: does not say that it translates ${original} (npm run fix -- --hash)`,
    stale: (file, original) => `${file} is older than ${original}`,
    changedIn: (file) => `changed in ${file}:`,
    unchangedIn: (file) => `no paragraph changed in ${file}`,
    noHistory: 'git does not remember the text that was translated: compare all of it',
    remedy: 'when the translation has followed: npm run fix -- --hash',
    drafts: 'Drafts',
    noDrafts: 'none',
    kinds: { story: 'story', chart: 'chart', dataset: 'dataset', term: 'term' },
    scheduled: 'To come',
    noneScheduled: 'nothing has a date to come',
  },
};
