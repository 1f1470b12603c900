/** What a text in a file of keys and values may have to look like, in words. */

import type { Localised } from '../site.ts';

/** What follows “is not”, “non”. */
export const forms = {
  date: {
    it: 'è un giorno del calendario, scritto anno-mese-giorno, come 2026-09-30',
    en: 'a day of the calendar, written year-month-day, as 2026-09-30 is',
  },
  datetime: {
    it: 'è una data con l’ora (2026-09-30T00:00:00Z)',
    en: 'a date and time (2026-09-30T00:00:00Z)',
  },
  'url-of-one-host': {
    it: 'nomina un sito solo: prima della @ non sta niente',
    en: 'the address of one host: nothing stands before an @',
  },
  url: { it: 'è un indirizzo web che comincia con https://', en: 'a web address that begins with https://' },
  id: {
    it: 'è fatto soltanto di lettere minuscole dalla a alla z, cifre e trattini singoli',
    en: 'made of small letters from a to z, digits and single hyphens alone',
  },
  'portable-name': {
    it: 'è un nome che anche Windows accetta per un file (non con, prn, aux, nul, com1, lpt1)',
    en: 'a name that Windows takes for a file too (not con, prn, aux, nul, com1, lpt1)',
  },
  hash: {
    it: 'è fatto di otto caratteri, cifre o lettere dalla a alla f',
    en: 'eight characters, digits or letters from a to f',
  },
  'source-key': {
    it: 'è fatto soltanto di lettere, cifre, trattini e trattini bassi',
    en: 'made of letters, digits, hyphens and underscores alone',
  },
  'column-name': {
    it: 'è una lettera seguita soltanto da lettere, cifre e trattini bassi',
    en: 'a letter with letters, digits and underscores alone after it',
  },
  'resource-address': {
    it: 'è un dataset e una sua risorsa con una barra in mezzo (sme-accounts/figures)',
    en: 'a dataset and one of its resources with a slash between (sme-accounts/figures)',
  },
  'page-address': {
    it: 'è l’indirizzo di una pagina, con una barra alle due estremità (/it/charts/growth-2017/)',
    en: 'the address of a page, with a slash at both ends (/it/charts/growth-2017/)',
  },
  rights: {
    it: 'è un modo di dire i diritti che si capisce da solo (notspecified, public-domain, o il nome breve di una licenza: CC-BY-4.0, CC0-1.0, IODL-2.0, ODbL-1.0)',
    en: 'a way of stating rights that is understood by itself (notspecified, public-domain, or the short name of a licence: CC-BY-4.0, CC0-1.0, IODL-2.0, ODbL-1.0)',
  },
  name: { it: 'è un nome con almeno una lettera', en: 'a name with a letter in it' },
} as const satisfies Readonly<Record<string, Localised>>;

export type Form = keyof typeof forms;

/** Whether a form that a schema names has words here: the library has more of them. */
export function isForm(name: string): name is Form {
  return Object.hasOwn(forms, name);
}
