/** Where the stories tell what the deck says: passages for its figures and its claims. */

import GithubSlugger from 'github-slugger';
import type { Language } from '../site.ts';
import type { Place } from './finding.ts';
import type { Publication } from './publication.ts';
import type { Paragraph, Section, Story } from './story.ts';

/** A sentence of a story. */
export interface Passage {
  story: Story;
  sentence: string;
  /** What a link to it adds to the story's address: `#n-sme-count`; empty where the story begins. */
  fragment: string;
}

/** The first sentence of each story that binds a cell or, of a missing value, says so in a `<Claim>`. */
export function passagesOfFigure(address: string, { stories }: Publication, language: Language): Passage[] {
  return [...stories.values()].flatMap((versions) => {
    const story = versions[language];
    for (const section of story.sections) {
      const number = section.numbers.find(({ cell }) => cell.address === address);
      if (number !== undefined) {
        return [{ story, sentence: sentenceAround(number, section, language), fragment: `#${number.id}` }];
      }
      const assertion = section.assertions.find(({ expression }) => expression.includes(`[${address}]`));
      if (assertion !== undefined) {
        return [
          { story, sentence: sentenceAround(assertion, section, language), fragment: fragmentOf(section) },
        ];
      }
    }
    return [];
  });
}

/** The sentence of a story in which words stand; undefined where they stand in no paragraph of it. */
export function passageOfWords(words: string, story: Story): Passage | undefined {
  for (const section of story.sections) {
    const paragraph = section.paragraphs.find(({ text }) => text.includes(words));
    if (paragraph === undefined) continue;
    const sentence = sentenceWith(words, paragraph, story.language);
    return { story, sentence, fragment: fragmentOf(section) };
  }
  return undefined;
}

function sentenceAround(
  { text, place }: { text: string; place: Place },
  { paragraphs }: Section,
  language: Language,
): string {
  const paragraph = paragraphs.find(
    ({ firstLine, lastLine }) => firstLine <= place.line && place.line <= lastLine,
  );
  const words = text.replaceAll(/\s+/g, ' ').trim();
  return paragraph === undefined ? words : sentenceWith(words, paragraph, language);
}

/** The sentence that holds some words; the whole paragraph when they cross the end of one. */
function sentenceWith(words: string, { text }: Paragraph, language: Language): string {
  const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)];
  return (sentences.find(({ segment }) => segment.includes(words))?.segment ?? text).trim();
}

function fragmentOf({ heading }: Section): string {
  return heading === undefined ? '' : `#${new GithubSlugger().slug(heading)}`;
}
