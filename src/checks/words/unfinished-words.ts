/** Nothing is published that was left for later: sentences of the templates, TODO and its like, filler text. */

import { finding, type Finding } from '../../findings/finding.ts';
import { draftSentences } from '../../i18n/draft-sentences.ts';
import type { Check } from '../../publication/check.ts';
import type { Publication } from '../../publication/publication.ts';
import { languages } from '../../site.ts';
import { eachLanguage, placeOfWords, visibleTexts } from '../../publication/visible-words.ts';

/** What editors write where something is still to come, in capitals or as printers do. */
const leftForLater =
  /(?<![\p{L}\p{N}])(?:TODO|TO DO|FIXME|TBD|TBC|TK|XXX+|DA FARE|DA SCRIVERE|DA COMPLETARE|DA VERIFICARE|CONTROLLARE|CHECK THIS)(?![\p{L}\p{N}])|(?<!\p{L})lorem ipsum(?!\p{L})|\?{3,}/iu;
/** A note to oneself in square brackets, in whatever letters. */
const noteToSelf =
  /\[(?:to\s+(?:check|do|verify|add|come|confirm)|check|verify|confirm|citation\s+needed|source\??|fonte\??|da\s+(?:verificare|controllare|scrivere|fare|completare|aggiungere|confermare)|verificare|controllare|manca|missing|xx+)(?![\p{L}])[^\][]*\](?!\()/iu;

/** Of these only capitals mean it: “da fare” and “to do” are words like others. */
const inCapitals = /^[\p{Lu}\s?]+$|^lorem ipsum$/iu;

/** Sentences by their first words, without the marks at their ends, so that a paragraph that holds one is found. */
const templates = draftSentences.map((sentence) => sentence.replace(/[.]$/, ''));

/** The template that a text still holds. */
function templateIn(said: string): string | undefined {
  return templates.find((sentence) => said.includes(sentence));
}

const unfinishedWords: Check = (publication, tree) => [
  ...unfinishedData(publication),
  ...visibleTexts(publication)
    .filter(({ isDraft }) => !isDraft)
    .flatMap((text) =>
      eachLanguage(text).flatMap(([, words]) =>
        words.flatMap(({ text: said, place }): Finding[] => {
          const template = templateIn(said);
          if (template !== undefined) {
            const [first = template] = template.split(/[.:]/);
            return [finding('WRD-001', placeOfWords(first, place, tree), { text: template })];
          }
          const note = noteToSelf.exec(said)?.[0];
          if (note !== undefined)
            return [finding('WRD-002', placeOfWords(note, place, tree), { text: note })];
          const marker = leftForLater.exec(said)?.[0];
          const isMeant =
            marker !== undefined &&
            inCapitals.test(marker) &&
            !/\p{Ll}/u.test(marker.replace(/lorem ipsum/i, ''));
          return isMeant ? [finding('WRD-002', placeOfWords(marker, place, tree), { text: marker })] : [];
        }),
      ),
    ),
];

/** What data packages say of themselves. */
function unfinishedData({ datasets }: Publication): Finding[] {
  return [...datasets.values()]
    .filter(({ descriptor }) => descriptor.x_draft !== true)
    .flatMap(({ descriptor, placeOf }) =>
      languages.flatMap((language) => {
        const text = templateIn(descriptor.x_description[language]);
        return text === undefined ? [] : [finding('WRD-001', placeOf(['x_description', language]), { text })];
      }),
    );
}

export default unfinishedWords;
