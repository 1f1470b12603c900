/** Sources and citations. */

import { error, family, number, optional, suggestion, text } from '../definition.ts';

export const reference = family('REF', {
  'REF-001': error({
    facts: { key: text, suggestion, others: optional(number) },
    problem: {
      it: ({ key, others }) =>
        `la fonte «${key}»${others ? `, citata qui e in altri ${others} punti,` : ''} non è in content/references.json`,
      en: ({ key, others }) =>
        `the source “${key}”${others ? `, cited here and in ${others} other places,` : ''} is not in content/references.json`,
    },
    help: {
      it: ({ suggestion }) => (suggestion ? `volevi dire «${suggestion}»?` : 'aggiungila lì'),
      en: ({ suggestion }) => (suggestion ? `did you mean “${suggestion}”?` : 'add it there'),
    },
    isMendedElsewhere: true,
    example: 'source-of-a-term-that-is-none',
  }),
  'REF-002': error({
    facts: { key: text },
    problem: {
      it: ({ key }) => `due riferimenti hanno la chiave «${key}»`,
      en: ({ key }) => `two references have the key “${key}”`,
    },
    help: { it: 'dai a ciascuno la sua', en: 'give each its own key' },
    example: 'reference-twice',
  }),
  'REF-003': error({
    facts: { text },
    problem: {
      it: ({ text }) => `«${text}» non è una citazione e resterebbe così sulla pagina`,
      en: ({ text }) => `“${text}” is not a citation and would stay as it is on the page`,
    },
    help: { it: 'scrivi una sola chiave fra parentesi: [@chiave]', en: 'write one key in brackets: [@key]' },
    example: 'citation-of-nothing',
  }),
  'REF-004': error({
    facts: { key: text, file: text },
    problem: {
      it: ({ key, file }) => `questa riga viene da «${key}», che ${file} non elenca`,
      en: ({ key, file }) => `this row comes from “${key}”, which ${file} does not list`,
    },
    help: {
      it: 'aggiungila fra le fonti del pacchetto, o correggi la riga',
      en: 'add it to the sources there, or correct the row',
    },
    example: 'source-of-a-row-not-in-the-package',
  }),
  'REF-005': error({
    facts: { column: text },
    problem: {
      it: ({ column }) => `questa riga non dice la sua fonte: «${column}» è vuota`,
      en: ({ column }) => `this row names no source: “${column}” is empty`,
    },
    help: {
      it: 'scrivi la chiave della fonte, come sta in content/references.json',
      en: 'write the key of its source, as in content/references.json',
    },
    example: 'row-without-a-source',
  }),
  'REF-006': error({
    facts: { key: text },
    problem: {
      it: ({ key }) => `non si sa dove è stata letta la fonte «${key}»`,
      en: ({ key }) => `nothing says where the source “${key}” was read`,
    },
    help: {
      it: 'scrivi "read": { "as": "original" }, o "copy" o "account" con le parole in "it" e "en" e, se ci sono, le "pages"',
      en: 'write "read": { "as": "original" }, or "copy" or "account" with words in "it" and "en" and any "pages"',
    },
    example: 'source-read-nowhere',
  }),
  'REF-007': error({
    facts: { key: text, period: text, lookedUp: text },
    problem: {
      it: ({ key, period, lookedUp }) =>
        `questa cifra è del ${period}, oltre tre anni prima del ${lookedUp}, e di «${key}» non si dice se c’è un’edizione più recente`,
      en: ({ key, period, lookedUp }) =>
        `this figure is of ${period}, more than three years before ${lookedUp}, and nothing says whether “${key}” has a newer edition`,
    },
    help: {
      it: 'in content/references.json scrivi nella fonte "newer": ["chiave"] con le fonti più recenti usate qui, "unused" se ne esistono altre, "none-known" se non ne conosciamo',
      en: 'in content/references.json give the source "newer": ["key"] with the newer sources that are used here, "unused" where there are others, "none-known" where we know of none',
    },
    isMendedElsewhere: true,
    example: 'old-figure-without-word-of-a-newer-one',
  }),
});
