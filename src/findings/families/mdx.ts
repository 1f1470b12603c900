/** Stories: how they are marked up. */

import type { Localised } from '../../site.ts';
import { error, family, keyOf, number, oneOf, optional, suggestion, text } from '../definition.ts';
import { syntaxFaultInWords, syntaxFaults } from '../syntax-faults.ts';
import { ownValue } from '../../present.ts';

/** What the content of a component may be. */
const contents: Readonly<Record<string, Localised>> = {
  Steps: { it: 'dentro scrivi soltanto degli <Step>', en: 'write nothing but <Step> elements in it' },
  Step: {
    it: 'dentro scrivi un titolo (###) e dei capoversi',
    en: 'write a heading (###) and paragraphs in it',
  },
  Guess: {
    it: 'dentro scrivi la domanda e dei capoversi',
    en: 'write the question and paragraphs in it',
  },
  Definitions: {
    it: 'dentro scrivi la domanda e delle <Definition>',
    en: 'write the question and <Definition> elements in it',
  },
  Definition: { it: 'dentro scrivi tre capoversi', en: 'write three paragraphs in it' },
};

export const mdx = family('MDX', {
  'MDX-001': error({
    facts: { fault: keyOf(syntaxFaults), word: text },
    problem: {
      it: ({ fault, word }) => syntaxFaultInWords(fault, 'problem', word, 'it'),
      en: ({ fault, word }) => syntaxFaultInWords(fault, 'problem', word, 'en'),
    },
    help: {
      it: ({ fault, word }) => syntaxFaultInWords(fault, 'help', word, 'it'),
      en: ({ fault, word }) => syntaxFaultInWords(fault, 'help', word, 'en'),
    },
    example: 'address-in-angle-brackets',
  }),
  'MDX-002': error({
    problem: {
      it: 'import ed export non possono stare in un testo',
      en: 'import and export have no place in a text',
    },
    help: {
      it: 'togli la riga; i componenti ci sono già',
      en: 'remove the line; components are there without it',
    },
    example: 'bad-import-in-a-story',
  }),
  'MDX-003': error({
    facts: { expression: text },
    problem: {
      it: ({ expression }) => `un’espressione fra graffe: ${expression}`,
      en: ({ expression }) => `an expression in braces: ${expression}`,
    },
    help: {
      it: 'scrivi il testo; gli attributi vogliono valori «letterali»',
      en: 'write the text itself; attributes take “literal” values',
    },
    example: 'code-in-braces',
  }),
  'MDX-004': error({
    facts: { name: text, suggestion },
    problem: {
      it: ({ name }) => `qui non si può usare <${name}>`,
      en: ({ name }) => `<${name}> can’t be used here`,
    },
    help: {
      it: ({ suggestion }) =>
        suggestion ? `volevi dire <${suggestion}>?` : 'usa Markdown e i componenti di content/README.md',
      en: ({ suggestion }) =>
        suggestion ? `did you mean <${suggestion}>?` : 'use Markdown and the components of content/README.md',
    },
    example: 'html-in-a-story',
  }),
  'MDX-005': error({
    facts: { component: text, name: text, suggestion },
    problem: {
      it: ({ component, name }) => `<${component}> non conosce «${name}»`,
      en: ({ component, name }) => `<${component}> knows no “${name}”`,
    },
    help: {
      it: ({ suggestion }) => (suggestion ? `volevi dire «${suggestion}»?` : 'toglilo'),
      en: ({ suggestion }) => (suggestion ? `did you mean “${suggestion}”?` : 'remove it'),
    },
    example: 'unknown-prop',
  }),
  'MDX-006': error({
    facts: { name: text },
    problem: {
      it: ({ name }) => `l’attributo «${name}» non ha valore`,
      en: ({ name }) => `the attribute “${name}” has no value`,
    },
    help: { it: ({ name }) => `scrivi ${name}="…"`, en: ({ name }) => `write ${name}="…"` },
    example: 'attribute-without-a-value',
  }),
  'MDX-007': error({
    problem: { it: 'un’immagine senza testo alternativo', en: 'an image without alternative text' },
    help: { it: 'di’ fra parentesi quadre che cosa mostra', en: 'say in brackets what the image shows' },
    example: 'empty-alt',
  }),
  'MDX-008': error({
    facts: { component: text, name: text },
    problem: {
      it: ({ component, name }) => `a <${component}> serve «${name}»`,
      en: ({ component, name }) => `<${component}> needs “${name}”`,
    },
    help: { it: ({ name }) => `scrivi ${name}="…"`, en: ({ name }) => `write ${name}="…"` },
    example: 'definition-without-a-name',
  }),
  'MDX-009': error({
    facts: { name: text },
    problem: {
      it: ({ name }) => `l’attributo «${name}» compare due volte`,
      en: ({ name }) => `the attribute “${name}” stands twice`,
    },
    help: { it: 'tienine uno solo', en: 'keep one of the two' },
    example: 'attribute-twice',
  }),
  'MDX-010': error({
    facts: { text, where: oneOf('markdown', 'plain') },
    problem: {
      it: ({ text }) => `«${text}» resterebbe così sulla pagina`,
      en: ({ text }) => `“${text}” would stay as it is on the page`,
    },
    help: {
      it: ({ where, text: mark }) =>
        mark.startsWith('(@')
          ? 'le citazioni stanno fra parentesi quadre: [@chiave]'
          : where === 'plain'
            ? 'qui si leggono solo <Num from="…">…</Num> e <Lang is="…">…</Lang>, con le virgolette dritte: scrivi parole semplici'
            : 'scrivi i link come [testo](indirizzo), senza spazi in mezzo; note, tabelle e testo barrato non si leggono; per un asterisco scrivi \\*',
      en: ({ where, text: mark }) =>
        mark.startsWith('(@')
          ? 'citations stand in square brackets: [@key]'
          : where === 'plain'
            ? 'only <Num from="…">…</Num> and <Lang is="…">…</Lang>, with straight quotes, are read here: write plain words'
            : 'write links as [text](address), without a space between; footnotes, tables and strikethrough are not read; write \\* for an asterisk',
    },
    example: 'bold-that-does-not-close',
  }),
  'MDX-011': error({
    facts: { inner: text, outer: text, within: optional(text) },
    problem: {
      it: ({ inner, outer }) => `<${inner}> non può stare dentro <${outer}>`,
      en: ({ inner, outer }) => `<${inner}> can’t stand inside <${outer}>`,
    },
    help: {
      it: ({ within, outer }) =>
        within === 'story'
          ? 'metti i suoi tag su righe proprie, fra due capoversi'
          : within === 'sentence'
            ? 'mettilo in una frase di un capoverso'
            : within === 'heading'
              ? 'mettilo in fondo a un titolo'
              : within
                ? 'metti i suoi tag su righe proprie'
                : (ownValue(contents, outer)?.it ?? 'fra i tag lascia solo parole'),
      en: ({ within, outer }) =>
        within === 'story'
          ? 'put its tags on lines of their own, between two paragraphs'
          : within === 'sentence'
            ? 'put it into a sentence of a paragraph'
            : within === 'heading'
              ? 'put it at the end of a heading'
              : within
                ? 'put its tags on lines of their own'
                : (ownValue(contents, outer)?.en ?? 'keep only plain words between the tags'),
    },
    example: 'bold-inside-a-number',
  }),
  'MDX-012': error({
    facts: { inner: text, outer: text },
    problem: {
      it: ({ inner, outer }) => `<${inner}> sta fuori da <${outer}>`,
      en: ({ inner, outer }) => `<${inner}> stands outside <${outer}>`,
    },
    help: {
      it: ({ outer }) => `mettilo fra <${outer}> e </${outer}>`,
      en: ({ outer }) => `put it between <${outer}> and </${outer}>`,
    },
    example: 'definition-outside-definitions',
  }),
  'MDX-013': error({
    facts: { tag: text, language: text },
    problem: {
      it: ({ tag, language }) =>
        tag === language
          ? 'queste parole sono segnate con la lingua che la pagina ha già'
          : `«${tag}» non è il codice di una lingua`,
      en: ({ tag, language }) =>
        tag === language
          ? 'these words are marked as being in the language of the page'
          : `“${tag}” names no language`,
    },
    help: {
      it: 'scrivi il codice della lingua di queste parole, come is="en" o is="de"; quelle nella lingua della pagina non si segnano',
      en: 'write the code of the language of these words, like is="it" or is="de"; words of the page’s own need no mark',
    },
    example: 'words-in-no-language',
  }),
  'MDX-014': error({
    facts: { heading: text, anchor: text },
    problem: {
      it: ({ heading, anchor }) =>
        anchor
          ? `il titolo «${heading}» avrebbe l’indirizzo #${anchor}, che in questa pagina è già di altro`
          : `il titolo «${heading}» non ha lettere né cifre di cui fare un indirizzo`,
      en: ({ heading, anchor }) =>
        anchor
          ? `the heading “${heading}” would have the address #${anchor}, which something else on this page has`
          : `the heading “${heading}” has no letter or digit to make an address of`,
    },
    help: { it: 'cambia o aggiungi una parola', en: 'change a word, or add one' },
    example: 'heading-called-as-a-part-of-the-page',
  }),
  'MDX-015': error({
    facts: { most: number },
    problem: {
      it: ({ most }) => `qui più di ${most} elementi stanno uno dentro l’altro`,
      en: ({ most }) => `more than ${most} elements stand one inside another here`,
    },
    help: {
      it: 'togli i segni di elenco o di citazione, o i rientri, all’inizio della riga',
      en: 'take out the marks of lists or quotations, or the indents, at the beginning of the line',
    },
    example: 'quotations-in-quotations',
  }),
});
