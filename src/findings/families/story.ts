/** Stories as a whole: their two languages, their text. */

import { error, family, number, oneOf, optional, suggestion, text, warning } from '../definition.ts';

export const story = family('STY', {
  'STY-001': error({
    problem: {
      it: 'una storia sta in content/stories/<storia>/it.mdx o en.mdx',
      en: 'a story lies in content/stories/<story>/it.mdx or en.mdx',
    },
    help: { it: 'sposta il file', en: 'move the file' },
    example: 'story-in-an-unknown-language',
  }),
  'STY-002': error({
    problem: { it: 'il testo non ha intestazione', en: 'the text has no front matter' },
    help: { it: 'comincia il file con --- e il titolo', en: 'begin the file with --- and its title' },
    example: 'unclosed-front-matter',
  }),
  'STY-003': error({
    facts: { name: text, suggestion },
    problem: {
      it: ({ name }) => `non c’è un grafico «${name}»`,
      en: ({ name }) => `there is no chart “${name}”`,
    },
    help: {
      it: ({ suggestion, name }) =>
        suggestion ? `volevi dire «${suggestion}»?` : `aggiungi content/charts/${name}.yaml`,
      en: ({ suggestion, name }) =>
        suggestion ? `did you mean “${suggestion}”?` : `add content/charts/${name}.yaml`,
    },
    example: 'unknown-chart',
  }),
  'STY-004': error({
    facts: { file: text },
    problem: { it: ({ file }) => `non c’è ${file}`, en: ({ file }) => `there is no ${file}` },
    help: { it: 'scrivi l’altra lingua', en: 'write the other language' },
    example: 'missing-translation',
  }),
  'STY-005': error({
    facts: { slug: text, file: text },
    problem: {
      it: ({ slug, file }) => `lo slug «${slug}» è già di ${file}`,
      en: ({ slug, file }) => `the slug “${slug}” is already taken by ${file}`,
    },
    help: { it: 'scegline un altro', en: 'choose another one' },
    example: 'two-stories-with-one-slug',
  }),
  'STY-006': error({
    facts: { here: number, there: number, file: text },
    problem: {
      it: ({ here, there, file }) => `qui ${here} sezioni, ${there} in ${file}`,
      en: ({ here, there, file }) => `${here} sections here, ${there} in ${file}`,
    },
    help: {
      it: 'dai alle due lingue le stesse sezioni nello stesso ordine',
      en: 'give both languages the same sections in the same order',
    },
    isMendedElsewhere: true,
    example: 'section-in-one-language',
  }),
  'STY-007': error({
    facts: { address: text, file: text, heading: optional(text) },
    problem: {
      it: ({ address, file, heading }) =>
        `${address} è legato qui e non in ${file}${heading ? `, sezione «${heading}»` : ''}`,
      en: ({ address, file, heading }) =>
        `${address} is bound here and not in ${file}${heading ? `, section “${heading}”` : ''}`,
    },
    help: {
      it: 'di’ il numero in entrambe le lingue, o in nessuna',
      en: 'say the number in both languages, or in neither',
    },
    isMendedElsewhere: true,
    example: 'number-in-one-language-of-a-definition',
  }),
  'STY-008': error({
    facts: { chart: text, file: text },
    problem: {
      it: ({ chart, file }) => `il grafico «${chart}» è mostrato qui e non in ${file}`,
      en: ({ chart, file }) => `the chart “${chart}” is shown here and not in ${file}`,
    },
    help: { it: 'mostralo in entrambe le lingue', en: 'show it in both languages' },
    isMendedElsewhere: true,
    example: 'chart-in-one-language',
  }),
  'STY-018': error({
    facts: { here: text, there: optional(text), file: text, heading: optional(text) },
    problem: {
      it: ({ here, there, file, heading }) =>
        `qui ${here}, ${there ?? 'niente'} nello stesso punto di ${file}${heading ? `, sezione «${heading}»` : ''}`,
      en: ({ here, there, file, heading }) =>
        `${here} here, ${there ?? 'nothing'} in the same place of ${file}${heading ? `, section “${heading}”` : ''}`,
    },
    help: {
      it: 'dai alle due lingue gli stessi elementi nello stesso ordine: passi, domande, definizioni e figure; in una pagina, indirizzi e conteggi',
      en: 'give both languages the same elements in the same order: steps, guesses, definitions and drawings; on a page, addresses and counts',
    },
    isMendedElsewhere: true,
    example: 'definitions-in-one-language',
  }),
  'STY-019': error({
    facts: { name: text },
    problem: {
      it: ({ name }) => `il grafico «${name}» è mostrato due volte in questa storia`,
      en: ({ name }) => `the chart “${name}” is shown twice in this story`,
    },
    help: {
      it: 'mostralo una volta, e altrove rimandaci con [parole](#il-suo-id)',
      en: 'show it once, and link to it with [words](#its-id) elsewhere',
    },
    example: 'chart-both-whole-and-in-steps',
  }),
  'STY-020': error({
    facts: { name: text, suggestion, known: text },
    problem: {
      it: ({ name }) => `nessuna tendenza si chiama «${name}»`,
      en: ({ name }) => `no trend is called “${name}”`,
    },
    help: {
      it: ({ suggestion, known }) =>
        suggestion ? `intendevi «${suggestion}»?` : `scrivi uno di questi: ${known}`,
      en: ({ suggestion, known }) =>
        suggestion ? `did you mean “${suggestion}”?` : `write one of: ${known}`,
    },
    example: 'drawing-of-a-trend-in-italian',
  }),
  'STY-021': warning({
    facts: { name: text, file: text, heading: optional(text) },
    problem: {
      it: ({ name, file, heading }) =>
        `il termine «${name}» è spiegato qui e non in ${file}${heading ? `, sezione «${heading}»` : ''}`,
      en: ({ name, file, heading }) =>
        `the term “${name}” is explained here and not in ${file}${heading ? `, section “${heading}”` : ''}`,
    },
    help: {
      it: 'spiegalo nelle due lingue: <Term id="…">parole</Term>',
      en: 'explain it in both languages: <Term id="…">words</Term>',
    },
    example: 'term-explained-in-one-language',
  }),
  'STY-009': warning({
    facts: { file: text, hash: text },
    problem: {
      it: ({ file }) => `questa traduzione è più vecchia di ${file}`,
      en: ({ file }) => `this translation is older than ${file}`,
    },
    help: {
      it: ({ hash }) => `aggiornala, poi npm run fix -- --hash scrive translates: '${hash}'`,
      en: ({ hash }) => `bring it up to date, then npm run fix -- --hash writes translates: '${hash}'`,
    },
    isMendedElsewhere: true,
    example: 'stale-translation',
  }),
  'STY-010': error({
    facts: { hash: text },
    problem: {
      it: 'nessuna delle due lingue dice di essere la traduzione dell’altra',
      en: 'neither language says that it is the translation of the other',
    },
    help: {
      it: ({ hash }) => `scrivi nell’intestazione della traduzione: translates: '${hash}'`,
      en: ({ hash }) => `write in the front matter of the translation: translates: '${hash}'`,
    },
    example: 'no-language-is-the-translation',
  }),
  'STY-011': error({
    facts: { key: text, here: optional(text), file: text, there: optional(text) },
    problem: {
      it: ({ key, here, file, there }) =>
        `«${key}» qui ${here === undefined ? 'manca' : `è ${here}`}, in ${file} ${there === undefined ? 'manca' : `è ${there}`}`,
      en: ({ key, here, there, file }) =>
        `“${key}” is ${here ?? 'missing'} here and ${there ?? 'missing'} in ${file}`,
    },
    help: { it: 'scrivi lo stesso nelle due lingue', en: 'write the same in both languages' },
    isMendedElsewhere: true,
    example: 'dates-differ-between-languages',
  }),
  'STY-012': error({
    facts: { revised: text, published: text },
    problem: {
      it: ({ revised, published }) =>
        `la storia è rivista il ${revised}, prima di essere pubblicata (${published})`,
      en: ({ revised, published }) =>
        `the story is revised on ${revised}, before it is published (${published})`,
    },
    help: { it: 'correggi una delle due date', en: 'correct one of the two dates' },
    example: 'revised-before-published',
  }),
  'STY-013': error({
    facts: { key: text, file: text, heading: optional(text) },
    problem: {
      it: ({ key, file, heading }) =>
        `[@${key}] è citato qui e non in ${file}${heading ? `, sezione «${heading}»` : ''}`,
      en: ({ key, file, heading }) =>
        `[@${key}] is cited here and not in ${file}${heading ? `, section “${heading}”` : ''}`,
    },
    help: {
      it: 'cita la fonte nelle due lingue, o in nessuna',
      en: 'cite the source in both languages, or in neither',
    },
    isMendedElsewhere: true,
    example: 'source-cited-in-one-language',
  }),
  'STY-014': error({
    facts: { expression: text, file: text, heading: optional(text) },
    problem: {
      it: ({ expression, file, heading }) =>
        `l’affermazione ${expression} è fatta qui e non in ${file}${heading ? `, sezione «${heading}»` : ''}`,
      en: ({ expression, file, heading }) =>
        `the claim ${expression} is made here and not in ${file}${heading ? `, section “${heading}”` : ''}`,
    },
    help: { it: 'falla nelle due lingue, o in nessuna', en: 'make it in both languages, or in neither' },
    isMendedElsewhere: true,
    example: 'claim-in-one-language',
  }),
  'STY-015': error({
    facts: { text, file: text, heading: optional(text) },
    problem: {
      it: ({ text, file, heading }) =>
        `«${text}» è esentato qui, e in ${file}${heading ? `, sezione «${heading}»,` : ''} nessun numero ha lo stesso valore`,
      en: ({ text, file, heading }) =>
        `“${text}” is waived here, and no number of the same value in ${file}${heading ? `, section “${heading}”` : ''}`,
    },
    help: { it: 'scrivi lo stesso numero nelle due lingue', en: 'say the same number in both languages' },
    isMendedElsewhere: true,
    example: 'waived-number-differs-between-languages',
  }),
  'STY-016': error({
    facts: { level: number, expected: number },
    problem: {
      it: ({ level, expected }) =>
        `un titolo di livello ${level} dove il più profondo possibile è ${expected}`,
      en: ({ level, expected }) =>
        `a heading of level ${level} where ${expected} is the deepest that can stand`,
    },
    help: {
      it: 'comincia da ## e scendi di un livello per volta; il titolo della storia sta nell’intestazione',
      en: 'begin at ## and go down one level at a time; the title is in the front matter',
    },
    example: 'heading-level-skipped',
  }),
  'STY-017': warning({
    facts: { text, meant: text },
    problem: {
      it: ({ text }) => `una virgoletta dritta: ${text}`,
      en: ({ text }) => `a straight quotation mark: ${text}`,
    },
    help: {
      it: 'scrivi ’ per l’apostrofo e «…» per una citazione',
      en: 'write ’ for an apostrophe and “…” for a quotation',
    },
    mend: 'as-set',
    example: 'straight-apostrophe',
  }),
  'STY-022': warning({
    facts: { text, meant: text },
    problem: {
      it: ({ text }) => `tre punti battuti uno per uno in «${text.replace(/\.{3,}/, '')}»`,
      en: ({ text }) => `three dots typed one by one in “${text.replace(/\.{3,}/, '')}”`,
    },
    help: { it: 'scrivi …', en: 'write …' },
    mend: 'as-set',
    example: 'dots-typed-one-by-one',
  }),
  'STY-023': warning({
    facts: { text, meant: text },
    problem: {
      it: ({ text }) => `trattini al posto di una lineetta: ${text}`,
      en: ({ text }) => `hyphens that stand for a dash: ${text}`,
    },
    help: { it: 'scrivi –', en: 'write –' },
    mend: 'as-set',
    example: 'hyphens-for-a-dash',
  }),
  'STY-024': warning({
    facts: { text, meant: text },
    problem: {
      it: ({ text }) => `uno spazio di troppo: «${text}»`,
      en: ({ text }) => `a space too many: “${text}”`,
    },
    help: {
      it: 'nessuno spazio prima di un segno che chiude né dopo uno che apre, uno solo fra le parole',
      en: 'no space before a mark that closes or after one that opens, and one between words',
    },
    mend: 'as-set',
    example: 'space-before-a-comma',
  }),
  'STY-025': warning({
    facts: { text, meant: text },
    problem: {
      it: ({ text }) => `anni uniti dal segno sbagliato: ${text}`,
      en: ({ text }) => `years joined by the wrong mark: ${text}`,
    },
    help: {
      it: 'scrivi 2012-2017, con il trattino, in italiano e 2012–2017, con la lineetta, in inglese',
      en: 'write 2012–2017, with a dash, in English and 2012-2017, with a hyphen, in Italian',
    },
    mend: 'as-set',
    example: 'years-joined-by-a-hyphen',
  }),
  'STY-026': warning({
    facts: { text, meant: text },
    problem: {
      it: ({ text }) => `virgolette italiane in inglese: ${text}`,
      en: ({ text }) => `quotation marks of Italian in English: ${text}`,
    },
    help: { it: 'scrivi “…”, e dentro ‘…’', en: 'write “…”, and ‘…’ inside' },
    mend: 'as-set',
    example: 'italian-quotes-in-english',
  }),
  'STY-027': error({
    facts: { heading: text },
    problem: {
      it: ({ heading }) => `sotto «${heading}» non c’è niente`,
      en: ({ heading }) => `there is nothing under “${heading}”`,
    },
    help: {
      it: 'scrivi ciò che ci va, o togli il titolo',
      en: 'write what belongs there, or remove the heading',
    },
    example: 'heading-with-nothing-under-it',
  }),
  'STY-028': error({
    facts: { file: text },
    problem: {
      it: ({ file }) => `questo capoverso c’è, parola per parola, anche in ${file}`,
      en: ({ file }) => `this paragraph stands word for word in ${file} too`,
    },
    help: {
      it: 'scrivilo nella lingua di questo file; se è una citazione, racchiudi le parole in <Lang is="…">',
      en: 'write it in the language of this file; if it is a quotation, put <Lang is="…"> around its words',
    },
    example: 'paragraph-left-untranslated',
  }),
  'STY-029': error({
    facts: { address: text },
    problem: {
      it: ({ address }) => `${address} non è fra i numeri (numbers) della storia in entrambe le lingue`,
      en: ({ address }) => `${address} is not among the story’s numbers in both languages`,
    },
    help: {
      it: 'scrivi un indirizzo che la storia ha in numbers, o togli la riga: vale il primo',
      en: 'write an address that the story has under numbers, or take the line out: the first one stands',
    },
    example: 'face-with-a-number-that-the-story-has-not',
  }),
  'STY-030': error({
    facts: { text, period: text },
    problem: {
      it: ({ text, period }) => `«${text}» è del ${period}, e qui vicino non c’è scritto`,
      en: ({ text, period }) => `“${text}” is of ${period}, and nothing near it says so`,
    },
    help: {
      it: 'scrivi l’anno nel capoverso, o in quello prima o dopo',
      en: 'write the year in the paragraph, or in the one before or after it',
    },
    example: 'figure-without-its-year',
  }),
  'STY-031': error({
    facts: { name: text, suggestion: text },
    problem: {
      it: ({ name }) => `il testo non mostra «${name}», il grafico che apre la storia`,
      en: ({ name }) => `the text does not show “${name}”, the chart that opens the story`,
    },
    help: {
      it: ({ name, suggestion }) =>
        `mostralo con <Chart chart="${name}" />, o scrivi lead: ${suggestion}, che il testo mostra`,
      en: ({ name, suggestion }) =>
        `show it with <Chart chart="${name}" />, or write lead: ${suggestion}, which the text shows`,
    },
    example: 'lead-that-the-text-does-not-show',
  }),
  'STY-032': error({
    facts: { key: text, day: text },
    problem: {
      it: ({ key, day }) => `${key}: ${day} non è un giorno dei nostri anni`,
      en: ({ key, day }) => `${key}: ${day} is no day of these years`,
    },
    help: {
      it: 'controlla l’anno: una storia aspetta il suo giorno al massimo un anno',
      en: 'look at the year: a story waits for its day a year at most',
    },
    example: 'published-in-another-century',
  }),
  'STY-033': error({
    facts: { lacks: oneOf('number', 'year') },
    problem: {
      it: ({ lacks }) =>
        `una frase per la stampa ${lacks === 'year' ? 'non dice di che anno parla' : 'non ha un numero legato a una cella'}`,
      en: ({ lacks }) =>
        `a sentence for the press ${lacks === 'year' ? 'does not say of which year it speaks' : 'has no number bound to a cell'}`,
    },
    help: {
      it: ({ lacks }) =>
        lacks === 'year'
          ? 'scrivi l’anno nella frase: chi la cita non ha altro'
          : 'scrivi il numero come <Num from="…">…</Num>, o scegli un’altra frase',
      en: ({ lacks }) =>
        lacks === 'year'
          ? 'write the year into the sentence: whoever quotes it has nothing else'
          : 'write the number as <Num from="…">…</Num>, or choose another sentence',
    },
    example: 'sentence-for-the-press-without-a-year',
  }),
});
