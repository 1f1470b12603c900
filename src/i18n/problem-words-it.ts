/** Perché un numero, un'espressione, un tag o un indirizzo non si legge: the same in Italian. */

import type { ProblemWords } from './findings.ts';

export const problemWordsIt: ProblemWords = {
  phrase: {
    empty: 'fra i tag non c’è niente',
    'not-a-number': 'non contiene nessun numero',
    'indefinite-quantity': 'indica una quantità senza valore',
    'unknown-symbol': 'contiene un segno che nei numeri non si usa',
    'wrong-decimal-separator': {
      it: 'in italiano i decimali vogliono la virgola',
      en: 'in inglese i decimali vogliono il punto',
    },
    'wrong-thousands-separator': {
      it: 'in italiano le migliaia vogliono il punto',
      en: 'in inglese le migliaia vogliono la virgola',
    },
    'malformed-grouping': {
      it: 'le migliaia vanno a gruppi di tre cifre, con il punto',
      en: 'le migliaia vanno a gruppi di tre cifre, con la virgola',
    },
    'malformed-number': 'nessun numero si scrive così',
    'misspelt-number': 'un numero in lettere è scritto male',
    'singular-plural': 'singolare e plurale non concordano',
    'missing-space': 'manca uno spazio',
    'malformed-sign': 'il meno sta subito prima del numero',
    'malformed-range': 'un intervallo si scrive 2012–2017, con l’estremo minore per primo',
    'malformed-ordinal': {
      it: 'un ordinale si scrive 1°, 2ª o in lettere',
      en: 'un ordinale si scrive 1st, 2nd, 3rd, 4th',
    },
    ambiguous: 'può voler dire due cose',
    'leading-words': 'comincia con parole che non fanno parte del numero',
    'trailing-words': 'finisce con parole che non fanno parte del numero',
    'two-numbers': 'contiene più di un numero',
    'two-units': 'ha due unità',
    'misplaced-unit': {
      it: 'l’unità sta dove l’italiano non la mette',
      en: 'l’unità sta dove l’inglese non la mette',
    },
    'unsupported-unit': 'la sua unità non è fra quelle che si leggono',
    'two-hedges': 'è attenuato due volte',
    'hedge-not-applicable': 'un anno, un posto o zero non si attenuano; un intervallo solo con «circa»',
    'out-of-range': 'ha più cifre di quante se ne conservino',
  },
  expression: {
    unexpected: (word) => `«${word}» non può stare qui`,
    'unexpected-end': () => 'si interrompe qui',
    'expected-open': () => 'manca una parentesi che si apre',
    'expected-close': () => 'manca una parentesi che si chiude',
    'not-a-set': (word) => `${word} vuole celle fra parentesi quadre`,
    'no-cells': (word) => `${word} di nessuna cella`,
    tie: (word) => `${word}: due righe sono prime a pari merito`,
    'no-row': () => 'solo highest(…) e lowest(…) hanno colonne',
    'no-column': (word) => `non c’è una colonna «${word}»`,
    'text-and-number': () => 'un testo è confrontato con un numero',
    'many-cells': (word) => `${word} celle dove ne serve una`,
    'not-a-number': () => 'qui serve un numero',
    'not-a-truth': () => 'qui serve un confronto',
    'division-by-zero': () => 'divide per zero',
    'too-deep': () => 'è troppo lunga',
  },
  syntax: {
    'less-than': () => ['un < isolato apre un tag', 'scrivi &lt;, o «meno di» a parole'],
    comment: () => ['un commento HTML in una storia non può stare', 'toglilo'],
    autolink: () => ['un indirizzo fra parentesi angolari', 'scrivi [testo](https://…)'],
    'unclosed-element': (word) => [`${word} non si chiude mai`, 'chiudilo nello stesso capoverso'],
    'stray-end': (word) => [`${word} non chiude niente di aperto`, 'toglilo, o prima aprilo'],
    overlap: (word) => [
      `${word} si incrocia con un altro segno`,
      'chiudi i segni nell’ordine inverso a quello in cui si aprono',
    ],
    'curly-quotes': (word) => [
      `un attributo fra virgolette tipografiche (${word})`,
      'usa le virgolette dritte: from="…"',
    ],
    'bare-value': () => ['un attributo senza virgolette', 'metti il valore fra virgolette: from="…"'],
    'open-quote': () => [
      'qui si apre una virgoletta che non si chiude mai',
      'chiudila prima della fine del tag',
    ],
    'open-tag': (word) => [`${word || '<'} apre un tag scritto male`, 'chiudilo con >'],
    other: () => [
      'qui il file non si legge',
      'chiudi tag e virgolette; al posto di un < isolato scrivi &lt;',
    ],
  },
  addressPart: {
    dataset: 'un dataset',
    resource: 'una risorsa',
    column: 'una colonna',
    row: 'una riga',
  },
};
