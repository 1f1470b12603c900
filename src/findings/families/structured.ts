/** Files of keys and values: YAML, JSON, front matter. */

import type { Language, Localised } from '../../site.ts';
import {
  error,
  family,
  inWords,
  keyOf,
  type Gap,
  number,
  oneOf,
  optional,
  suggestion,
  text,
} from '../definition.ts';
import { forms } from '../forms.ts';
import { keyParts } from '../key-parts.ts';

/** Names of types, ours and the schema library's. */
const types: Readonly<Record<string, Localised>> = {
  string: { it: 'un testo', en: 'text' },
  number: { it: 'un numero', en: 'a number' },
  int: { it: 'un numero intero', en: 'a whole number' },
  boolean: { it: 'true o false', en: 'true or false' },
  array: { it: 'un elenco', en: 'a list' },
  tuple: { it: 'un elenco', en: 'a list' },
  object: { it: 'un gruppo di chiavi', en: 'a group of keys' },
  record: { it: 'un gruppo di chiavi', en: 'a group of keys' },
  null: { it: 'vuoto', en: 'empty' },
};

/** One type, or several with bars between them. */
function typesInWords(names: string, language: Language): string {
  const or = { it: ' o ', en: ' or ' }[language];
  return names
    .split('|')
    .map((name) => types[name]?.[language] ?? name)
    .join(or);
}

/** What a key names: `numbers.2.text` is “text of entry 3 of numbers”, «text della voce 3 di numbers». */
function keyInWords(key: string, language: Language): string {
  const { name, list, index } = keyParts(key);
  if (index === undefined) return key;
  const isItalian = language === 'it';
  const ofList = list === undefined ? [] : [isItalian ? 'di' : 'of', list];
  const entry = [isItalian ? 'voce' : 'entry', index + 1, ...ofList].join(' ');
  return name === undefined ? entry : `${name} ${isItalian ? 'della' : 'of'} ${entry}`;
}

/** Whether a limit is on how many there are of something. */
function isCounted(of: 'characters' | 'items' | Gap | undefined): of is 'characters' | 'items' {
  return of === 'characters' || of === 'items';
}

export const structured = family('YML', {
  'YML-001': error({
    problem: { it: 'qui il file non si legge', en: 'the file can’t be read here' },
    help: {
      it: 'controlla rientri, due punti, parentesi e virgolette',
      en: 'check indentation, colons, brackets and quotes',
    },
    example: 'json-missing-comma',
  }),
  'YML-002': error({
    facts: { name: text, suggestion },
    problem: { it: ({ name }) => `chiave sconosciuta «${name}»`, en: ({ name }) => `unknown key “${name}”` },
    help: {
      it: ({ suggestion }) => (suggestion ? `volevi dire «${suggestion}»?` : 'toglila'),
      en: ({ suggestion }) => (suggestion ? `did you mean “${suggestion}”?` : 'remove it'),
    },
    example: 'misspelt-key-in-a-package',
  }),
  'YML-003': error({
    facts: { name: text, key: text },
    problem: {
      it: ({ key }) => `manca ${keyInWords(key, 'it')}`,
      en: ({ key }) => `${keyInWords(key, 'en')} is missing`,
    },
    help: { it: ({ name }) => `aggiungi qui «${name}»`, en: ({ name }) => `add “${name}” here` },
    example: 'chart-words-in-one-language',
  }),
  'YML-004': error({
    facts: { key: text, written: text, values: text, suggestion },
    problem: {
      it: ({ key, written, values }) => `${keyInWords(key, 'it')}: «${written}» non è fra ${values}`,
      en: ({ key, written, values }) => `${keyInWords(key, 'en')}: “${written}” is none of ${values}`,
    },
    help: {
      it: ({ suggestion }) => (suggestion ? `volevi dire «${suggestion}»?` : 'scrivi uno di questi'),
      en: ({ suggestion }) => (suggestion ? `did you mean “${suggestion}”?` : 'write one of these'),
    },
    example: 'unknown-kind-of-chart',
  }),
  'YML-005': error({
    // Either the form that the text has not got, or the complaint of the schema's own rule.
    facts: { key: text, written: text, form: optional(keyOf(forms)), reason: optional(text), suggestion },
    problem: {
      it: ({ key, written, form, reason }) =>
        `${keyInWords(key, 'it')}: ${form ? `«${written}» non ${inWords(forms, form, 'it')}` : reason}`,
      en: ({ key, written, form, reason }) =>
        `${keyInWords(key, 'en')}: ${form ? `“${written}” is not ${inWords(forms, form, 'en')}` : reason}`,
    },
    help: {
      it: ({ suggestion }) => (suggestion ? `scrivi «${suggestion}»` : 'correggi il valore'),
      en: ({ suggestion }) => (suggestion ? `write “${suggestion}”` : 'correct the value'),
    },
    example: 'date-of-a-story-in-words',
  }),
  'YML-006': error({
    problem: { it: 'questa riga rientra con una tabulazione', en: 'a tab indents this line' },
    help: { it: 'rientra con spazi', en: 'indent with spaces' },
    example: 'tab-in-front-matter',
  }),
  'YML-007': error({
    facts: { name: text },
    problem: {
      it: ({ name }) => `la chiave «${name}» compare due volte`,
      en: ({ name }) => `the key “${name}” stands twice`,
    },
    help: { it: 'togline una', en: 'remove one of the two' },
    example: 'duplicate-key-in-yaml',
  }),
  'YML-008': error({
    problem: { it: 'due punti in un valore senza virgolette', en: 'a colon inside a value without quotes' },
    help: { it: 'metti tutto il valore fra virgolette doppie', en: 'put the whole value in double quotes' },
    example: 'colon-in-front-matter',
  }),
  'YML-009': error({
    facts: { key: text, expected: text, received: text, written: text },
    problem: {
      it: ({ key, expected, received }) =>
        `${key ? keyInWords(key, 'it') : 'il file'} dovrebbe essere ${typesInWords(expected, 'it')} ed è ${typesInWords(received, 'it')}`,
      en: ({ key, expected, received }) =>
        `${key ? keyInWords(key, 'en') : 'the file'} should be ${typesInWords(expected, 'en')} and is ${typesInWords(received, 'en')}`,
    },
    help: {
      it: ({ expected, written }) =>
        expected === 'string' && written
          ? `mettilo fra virgolette: "${written}"`
          : `scrivi ${typesInWords(expected, 'it')}`,
      en: ({ expected, written }) =>
        expected === 'string' && written
          ? `put it in quotes: "${written}"`
          : `write ${typesInWords(expected, 'en')}`,
    },
    example: 'references-of-another-type',
  }),
  'YML-010': error({
    facts: { word: text },
    problem: {
      it: ({ word }) => `«${word}» fa dipendere il valore da un altro punto`,
      en: ({ word }) => `“${word}” makes the value depend on another place`,
    },
    help: {
      it: 'scrivi il valore stesso: niente ancore, alias, tag o direttive',
      en: 'write the value itself: no anchors, aliases, tags or directives',
    },
    example: 'anchor-in-yaml',
  }),
  'YML-011': error({
    facts: { written: text, read: text },
    problem: {
      it: ({ written, read }) => `«${written}» verrebbe letto come «${read}»`,
      en: ({ written, read }) => `“${written}” would be read as “${read}”`,
    },
    help: {
      it: 'mettilo fra virgolette, o scrivi il numero in sole cifre',
      en: 'put it in quotes, or write a number in plain digits',
    },
    example: 'number-with-a-leading-zero',
  }),
  'YML-012': error({
    facts: { written: text },
    problem: {
      it: ({ written }) => `il testo finisce prima di questo #: si leggerebbe solo «${written}»`,
      en: ({ written }) => `the text ends before this #: only “${written}” would be read`,
    },
    help: {
      it: 'metti il testo fra virgolette; i commenti vanno su una riga propria',
      en: 'put the text in quotes; write comments on their own line',
    },
    example: 'text-cut-by-a-hash',
  }),
  'YML-013': error({
    // Of what there are too many or too few; of a number that is too large or too small, nothing.
    facts: {
      key: text,
      of: optional(oneOf('characters', 'items')),
      minimum: optional(number),
      maximum: optional(number),
    },
    problem: {
      it: ({ key, of, minimum, maximum }) => {
        const name = keyInWords(key, 'it');
        const things = isCounted(of) ? { characters: 'caratteri', items: 'elementi' }[of] : undefined;
        if (minimum === 1 && things !== undefined) return `${name} è vuoto`;
        const bound = minimum === undefined ? `al massimo ${maximum}` : `almeno ${minimum}`;
        return things === undefined ? `${name} dev’essere ${bound}` : `${name} deve avere ${bound} ${things}`;
      },
      en: ({ key, of, minimum, maximum }) => {
        const name = keyInWords(key, 'en');
        if (minimum === 1 && isCounted(of)) return `${name} is empty`;
        const bound = minimum === undefined ? `at most ${maximum}` : `at least ${minimum}`;
        return isCounted(of) ? `${name} has to have ${bound} ${of}` : `${name} has to be ${bound}`;
      },
    },
    help: {
      it: ({ of, maximum }) => (isCounted(of) && maximum !== undefined ? 'accorcialo' : 'correggi il valore'),
      en: ({ of, maximum }) => (isCounted(of) && maximum !== undefined ? 'shorten it' : 'correct the value'),
    },
    example: 'chart-without-assertions',
  }),
  'YML-014': error({
    problem: {
      it: 'questo non è JSON, anche se qualche programma lo leggerebbe',
      en: 'this is not JSON, though some tools would read it',
    },
    help: {
      it: 'usa virgolette doppie, niente commenti e nessuna virgola dopo l’ultimo elemento',
      en: 'use double quotes, no comments and no comma after the last item',
    },
    example: 'json-comment',
  }),
  'YML-015': error({
    problem: {
      it: 'qui si aprono virgolette che non si chiudono',
      en: 'a quote opens here and never closes',
    },
    help: {
      it: 'chiudile; fra virgolette semplici l’apostrofo si scrive due volte',
      en: 'close it; double an apostrophe inside single quotes',
    },
    example: 'unclosed-quote-in-yaml',
  }),
});
