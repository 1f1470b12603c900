/** Words as readers meet them: what is hard to read, unfinished, misspelt, too long, or in the wrong language. */

import { error, family, language, number, optional, suggestion, text, warning } from '../definition.ts';

export const readability = family('REA', {
  'REA-001': warning({
    facts: { language, found: number, limit: number },
    problem: {
      it: ({ language, found, limit }) =>
        language === 'it'
          ? `il testo si legge a fatica: Gulpease ${found}, ne serve almeno ${limit}`
          : `il testo si legge a fatica: grado Flesch-Kincaid ${found}, al massimo ${limit}`,
      en: ({ language, found, limit }) =>
        language === 'it'
          ? `the text is hard to read: Gulpease ${found}, at least ${limit} is wanted`
          : `the text is hard to read: Flesch-Kincaid grade ${found}, at most ${limit} is wanted`,
    },
    help: {
      it: 'spezza le frasi lunghe, scegli parole più corte',
      en: 'break long sentences, choose shorter words',
    },
    example: 'story-in-the-style-of-an-office',
  }),
  'REA-002': warning({
    facts: { language, found: number, limit: number },
    problem: {
      it: ({ language, found, limit }) =>
        language === 'it'
          ? `la descrizione si legge a fatica: Gulpease ${found}, ne serve almeno ${limit}`
          : `la descrizione si legge a fatica: grado Flesch-Kincaid ${found}, al massimo ${limit}`,
      en: ({ language, found, limit }) =>
        language === 'it'
          ? `the description is hard to read: Gulpease ${found}, at least ${limit} is wanted`
          : `the description is hard to read: Flesch-Kincaid grade ${found}, at most ${limit} is wanted`,
    },
    help: {
      it: 'spezza le frasi lunghe, scegli parole più corte: c’è chi la ascolta',
      en: 'break long sentences, choose shorter words: it may be listened to',
    },
    example: 'description-in-one-long-sentence',
  }),
});

export const words = family('WRD', {
  'WRD-001': error({
    facts: { text },
    problem: {
      it: ({ text }) => `una frase del modello è rimasta al suo posto: «${text}»`,
      en: ({ text }) => `a sentence of the template was left in its place: “${text}”`,
    },
    help: { it: 'scrivi al suo posto ciò che dice, o toglila', en: 'write what it asks for, or remove it' },
    example: 'sentence-of-the-template',
  }),
  'WRD-002': error({
    facts: { text },
    problem: {
      it: ({ text }) => `«${text}»: qui manca ancora qualcosa`,
      en: ({ text }) => `“${text}”: something is still to come here`,
    },
    help: {
      it: 'finiscilo, o togli il segno; una bozza (draft: true) può tenerlo',
      en: 'finish it, or remove the mark; a draft (draft: true) may keep it',
    },
    example: 'something-left-for-later',
  }),
  'WRD-003': error({
    facts: { heading: text, line: number },
    problem: {
      it: ({ heading, line }) => `due titoletti uguali: «${heading}» sta già alla riga ${line}`,
      en: ({ heading, line }) => `two headings alike: “${heading}” stands at line ${line} already`,
    },
    help: {
      it: 'di’ in ciascuno che cosa trova il lettore in quella parte',
      en: 'say in each what the reader finds in that part',
    },
    example: 'two-headings-alike',
  }),
  'WRD-004': error({
    facts: { key: text, length: number, most: number },
    problem: {
      it: ({ key, length, most }) => `${key} ha ${length} caratteri, e ce ne stanno ${most}`,
      en: ({ key, length, most }) => `${key} has ${length} characters, and there is room for ${most}`,
    },
    help: {
      it: 'di’ una cosa sola, e il resto nel testo',
      en: 'say one thing, and the rest in the text',
    },
    example: 'title-too-long',
  }),
  'WRD-005': error({
    facts: { key: text, text },
    problem: {
      it: ({ key, text }) => `${key} è uguale nelle due lingue: «${text}»`,
      en: ({ key, text }) => `${key} is the same in both languages: “${text}”`,
    },
    help: {
      it: 'traducilo; se è una citazione, segnala le parole con <Lang is="…">',
      en: 'translate it; if it is a quotation, mark the words with <Lang is="…">',
    },
    example: 'title-left-untranslated',
  }),
  'WRD-008': error({
    facts: { text, other: text, file: text },
    problem: {
      it: ({ text, other, file }) => `qui «${text}», nell’altra lingua «${other}» (${file})`,
      en: ({ text, other, file }) => `“${text}” here, “${other}” in the other language (${file})`,
    },
    help: {
      it: 'scrivi il numero con la stessa precisione in tutte e due',
      en: 'write the number with the same precision in both',
    },
    isMendedElsewhere: true,
    example: 'another-precision-in-the-other-language',
  }),
  'WRD-009': warning({
    facts: { key: text, changed: language },
    problem: {
      it: ({ key, changed }) => `${key} è cambiato in ${changed === 'it' ? 'italiano' : 'inglese'} e qui no`,
      en: ({ key, changed }) => `${key} changed in ${changed === 'it' ? 'Italian' : 'English'} and not here`,
    },
    help: {
      it: 'traduci il cambiamento; se qui va bene così, npm run record lo scrive',
      en: 'translate the change; if this may stay, npm run record writes so',
    },
    isMendedElsewhere: true,
    example: 'title-changed-in-one-language',
  }),
  'WRD-010': error({
    facts: { word: text, language, meant: suggestion, others: optional(number) },
    problem: {
      it: ({ word, language, others }) =>
        `«${word}»${others ? `, qui e in altri ${others} punti,` : ''} non è in nessun elenco di parole ${language === 'en' ? 'inglesi' : 'italiane'}`,
      en: ({ word, language, others }) =>
        `“${word}”${others ? `, here and in ${others} other places,` : ''} is in no list of ${language === 'it' ? 'Italian' : 'English'} words`,
    },
    help: {
      it: ({ word, language, meant }) =>
        `${meant === undefined ? '' : `forse: ${meant}; `}se è giusta: npm run new -- word ${language} ${word}; se è di un’altra lingua segnala le parole con <Lang is="…">`,
      en: ({ word, language, meant }) =>
        `${meant === undefined ? '' : `perhaps: ${meant}; `}if it is right: npm run new -- word ${language} ${word}; if it is of another language mark the words with <Lang is="…">`,
    },
    example: 'misspelt-word',
  }),
  'WRD-011': warning({
    facts: { word: text, language, meant: suggestion, others: optional(number), beside: optional(text) },
    problem: {
      it: ({ word, language, others, beside }) =>
        beside !== undefined
          ? `parole che nessun elenco di parole ${language === 'en' ? 'inglesi' : 'italiane'} ha: ${word}, ${beside}; prima di pubblicare vanno corrette, tradotte o aggiunte`
          : `«${word}»${others ? `, qui e in altri ${others} punti,` : ''} non è in nessun elenco di parole ${language === 'en' ? 'inglesi' : 'italiane'}; prima di pubblicare va corretta o aggiunta`,
      en: ({ word, language, others, beside }) =>
        beside !== undefined
          ? `words that no list of ${language === 'it' ? 'Italian' : 'English'} words has: ${word}, ${beside}; before this is published they have to be mended, translated or added`
          : `“${word}”${others ? `, here and in ${others} other places,` : ''} is in no list of ${language === 'it' ? 'Italian' : 'English'} words; before this is published it has to be mended or added`,
    },
    help: {
      it: ({ word, language, meant, beside }) =>
        beside !== undefined
          ? `se il testo è nell’altra lingua, traducilo; quelle giuste: npm run new -- word ${language} <parola> …`
          : `${meant === undefined ? '' : `forse: ${meant}; `}se è giusta: npm run new -- word ${language} ${word}`,
      en: ({ word, language, meant, beside }) =>
        beside !== undefined
          ? `if the text is in the other language, translate it; those that are right: npm run new -- word ${language} <word> …`
          : `${meant === undefined ? '' : `perhaps: ${meant}; `}if it is right: npm run new -- word ${language} ${word}`,
    },
    example: 'misspelt-word-in-a-draft',
  }),
  'WRD-013': error({
    facts: { text },
    problem: {
      it: ({ text }) => `«${text}»: la stessa parola due volte di seguito`,
      en: ({ text }) => `“${text}”: the same word twice in a row`,
    },
    help: { it: 'togline una', en: 'remove one of the two' },
    example: 'word-twice-in-a-row',
  }),
  'WRD-012': error({
    facts: { written: language, meant: language },
    problem: {
      it: ({ written, meant }) =>
        `questo testo è scritto in ${written === 'en' ? 'inglese' : 'italiano'}, e sta fra le parole in ${meant === 'en' ? 'inglese' : 'italiano'}`,
      en: ({ written, meant }) =>
        `this text is written in ${written === 'it' ? 'Italian' : 'English'}, and stands among the words in ${meant === 'it' ? 'Italian' : 'English'}`,
    },
    help: {
      it: 'traducilo, o mettilo nel file dell’altra lingua; se è una citazione, segnala le parole con <Lang is="…">',
      en: 'translate it, or move it to the file of the other language; if it is a quotation, mark the words with <Lang is="…">',
    },
    example: 'paragraph-in-the-wrong-language',
  }),
});
