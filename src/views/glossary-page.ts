/** The glossary as its page shows it: by letter, with where each term is used, and as linked data. */

import { plainText } from '../binding/bound-text.ts';
import type { Term, TermWords } from '../ledgers/glossary.ts';
import { placeInStory } from '../publication/paths.ts';
import type { Publication } from '../publication/publication.ts';
import { markedCitation } from '../binding/references.ts';
import { otherLanguage, type Language } from '../site.ts';

/** A term ready to be shown. */
export interface GlossaryEntry {
  id: string;
  words: TermWords;
  /** Its name in the other language. */
  translation: string;
  related: { id: string; name: string }[];
  /** With the marks of other languages. */
  sources: { text: string; url: string | undefined }[];
  /** Published stories that explain it, with the place of its first use. */
  stories: { title: string; path: string }[];
}

export interface GlossaryPage {
  /** In alphabetical order, none of them empty. */
  letters: { letter: string; terms: GlossaryEntry[] }[];
}

/** Everything the page of a language shows. */
export function glossaryPage(publication: Publication, language: Language): GlossaryPage {
  const entries = [...publication.glossary.terms.values()]
    .map((term) => entryOf(term, publication, language))
    .sort((a, b) => plainText(a.words.name).localeCompare(plainText(b.words.name), language));
  const letters = Map.groupBy(entries, ({ words }) => initialOf(plainText(words.name), language));
  return {
    letters: [...letters].map(([letter, terms]) => ({ letter, terms })),
  };
}

function entryOf(term: Term, publication: Publication, language: Language): GlossaryEntry {
  const { glossary, references, stories } = publication;
  return {
    id: term.id,
    words: term.words[language],
    translation: term.words[otherLanguage(language)].name,
    related: term.related.flatMap((id) => {
      const other = glossary.terms.get(id);
      return other === undefined ? [] : [{ id, name: other.words[language].name }];
    }),
    sources: term.sources.flatMap((key) => {
      const reference = references.get(key);
      return reference === undefined
        ? []
        : [{ text: markedCitation(reference, language), url: reference.URL }];
    }),
    stories: [...stories.values()].flatMap((versions) => {
      const story = versions[language];
      const fragment = `term-${term.id}`;
      if (!story.anchors.has(fragment)) return [];
      return [{ title: story.frontMatter.title, path: placeInStory(story, fragment) }];
    }),
  };
}

/** The letter a name is found under: upper case, without an accent. */
function initialOf(name: string, language: Language): string {
  return name.normalize('NFD').charAt(0).toLocaleUpperCase(language);
}
