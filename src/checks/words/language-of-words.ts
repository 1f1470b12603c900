/** A paragraph, a deck or a chart's words in the other language than theirs were pasted into the wrong file, or forgotten. */

import { finding } from '../../findings/finding.ts';
import type { Check } from '../../publication/check.ts';
import { eachLanguage, visibleTexts } from '../../publication/visible-words.ts';
import { writtenLanguage } from '../../spelling/written-language.ts';

const languageOfWords: Check = (publication) =>
  visibleTexts(publication).flatMap((text) =>
    eachLanguage(text).flatMap(([meant, words]) =>
      words.flatMap(({ text: said, place, hasForeignWords }) => {
        const written = hasForeignWords ? undefined : writtenLanguage(said);
        return written === undefined || written === meant
          ? []
          : [finding('WRD-012', place, { written, meant })];
      }),
    ),
  );

export default languageOfWords;
