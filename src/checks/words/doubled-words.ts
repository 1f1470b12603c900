/** A small word that stands twice in a row: `the the`, `di di`; the eye passes over it at the end of a line. */

import { finding } from '../../findings/finding.ts';
import type { Check } from '../../publication/check.ts';
import { eachLanguage, placeOfWords, visibleTexts } from '../../publication/visible-words.ts';
import type { Localised } from '../../site.ts';

/** Words that no sentence of the language has twice in a row; `that that`, `had had`, `via via` it may have. */
const small: Localised<RegExp> = {
  it: /(?<![\p{L}’'-])(il|lo|la|gli|le|un|una|di|a|da|in|con|su|per|tra|fra|e|che|è|non|del|dello|della|dei|degli|delle|al|alla|ai|agli|alle|dal|dalla|dai|nel|nella|nei|nelle|sul|sulla|sono|ha|hanno)\s+\1(?![\p{L}’'-])/iu,
  en: /(?<![\p{L}’'-])(the|a|an|of|to|and|or|for|with|by|from|at|as|it|its|was|were|are|this|these|than|they|we|which|have|has|be)\s+\1(?![\p{L}’'-])/iu,
};

const doubledWords: Check = (publication, tree) =>
  visibleTexts(publication).flatMap((text) =>
    eachLanguage(text).flatMap(([language, pieces]) =>
      pieces.flatMap(({ text: said, place, hasForeignWords }) => {
        const found = hasForeignWords ? undefined : small[language].exec(said)?.[0];
        return found === undefined
          ? []
          : [finding('WRD-013', placeOfWords(found, place, tree), { text: found.replaceAll(/\s+/g, ' ') })];
      }),
    ),
  );

export default doubledWords;
