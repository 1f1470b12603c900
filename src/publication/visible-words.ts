/** What readers read of stories, pages, charts and terms, piece by piece, with the place of each in its file. */

import { plainText } from '../binding/bound-text.ts';
import type { Chart } from '../charts/chart.ts';
import type { Place } from '../findings/finding.ts';
import { languages, type Language, type Localised } from '../site.ts';
import type { Story } from '../stories/story.ts';
import { decodeUtf8, type SourceTree } from '../text/source-tree.ts';
import { TextPlaces } from '../text/text-places.ts';
import { everyStory } from './check.ts';
import type { Publication } from './publication.ts';
import { everyText } from './texts.ts';

/** A piece of text that readers read: a title, a paragraph, a name in a chart. */
export interface VisibleWords {
  /** What it is: `title`, `deck`, `paragraph`, `heading`, or the path of its key, `rows.north`. */
  key: string;
  /** Without marks and citations. */
  text: string;
  place: Place;
  /** Some of its words are marked as another language's. */
  hasForeignWords: boolean;
}

/** Texts of the same thing in both languages. */
export interface VisibleText {
  id: string;
  kind: 'story' | 'page' | 'chart' | 'term';
  isDraft: boolean;
  words: Localised<readonly VisibleWords[]>;
}

/** A piece by its key, from a string with marks. */
function piece(key: string, source: string, place: Place): VisibleWords {
  return { key, text: plainText(source), place, hasForeignWords: source.includes('<Lang ') };
}

/** What the front matter of a story says to readers. */
export function frontWords({ frontMatter, placeOf }: Story): VisibleWords[] {
  const { title, deck, description, theme, numbers } = frontMatter;
  const plain = Object.entries({ title, deck, description, theme }).map(([key, source]) =>
    piece(key, source, placeOf([key])),
  );
  const strip = numbers.flatMap((number, index) =>
    (['unit', 'text'] as const).map((key) =>
      piece(`numbers.${index}.${key}`, number[key], placeOf(['numbers', index, key])),
    ),
  );
  return [...plain, ...strip];
}

/** The words of a chart in a language, every string by the path of its key. */
export function chartWords(chart: Chart, language: Language): readonly VisibleWords[] {
  const known = wordsOfCharts.get(chart) ?? new Map<Language, readonly VisibleWords[]>();
  wordsOfCharts.set(chart, known);
  const words = known.get(language) ?? readChartWords(chart, language);
  known.set(language, words);
  return words;
}

/** Several checks ask for the same, and charts that nobody changed stay the same from one look to the next. */
const wordsOfCharts = new WeakMap<Chart, Map<Language, readonly VisibleWords[]>>();

function readChartWords({ spec, placeOf }: Chart, language: Language): VisibleWords[] {
  const collect = (value: unknown, path: PropertyKey[]): VisibleWords[] => {
    if (typeof value === 'string') return [piece(path.slice(2).join('.'), value, placeOf(path))];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) =>
      collect(inner, [...path, Array.isArray(value) ? Number(key) : key]),
    );
  };
  return collect(spec.words[language], ['words', language]);
}

/** Every text of stories, pages, charts and the glossary, drafts included. */
export function visibleTexts(publication: Publication): readonly VisibleText[] {
  const texts = textsOfPublications.get(publication) ?? readVisibleTexts(publication);
  textsOfPublications.set(publication, texts);
  return texts;
}

const textsOfPublications = new WeakMap<Publication, readonly VisibleText[]>();

function readVisibleTexts(publication: Publication): VisibleText[] {
  const inBoth = <T>(read: (language: Language) => T): Localised<T> => ({ it: read('it'), en: read('en') });
  const stories = new Map(everyStory(publication).map((versions) => [versions.it.id, versions]));
  const documents = everyText(publication).map((versions): VisibleText => {
    const story = stories.get(versions.it.id);
    const isStory = story !== undefined && story.it.file === versions.it.file;
    return {
      id: versions.it.id,
      kind: isStory ? 'story' : 'page',
      isDraft: isStory && story.it.frontMatter.draft,
      words: inBoth((language) => {
        const { frontMatter, placeOf, sections } = versions[language];
        const front = isStory
          ? frontWords(story[language])
          : [
              piece('title', frontMatter.title, placeOf(['title'])),
              piece('deck', frontMatter.deck, placeOf(['deck'])),
            ];
        const body = sections.flatMap(({ heading, place, paragraphs }) => [
          ...(heading === undefined
            ? []
            : [{ key: 'heading', text: heading, place, hasForeignWords: false }]),
          ...paragraphs.map((paragraph) => ({ key: 'paragraph', ...paragraph })),
        ]);
        return [...front, ...body];
      }),
    };
  });
  const charts = [...publication.charts.values()].map((chart): VisibleText => ({
    id: chart.id,
    kind: 'chart',
    isDraft: chart.spec.draft,
    words: inBoth((language) => chartWords(chart, language)),
  }));
  return [...documents, ...charts];
}

/** Where some words stand, looked for from the place of the piece that holds them; that place where they aren't found. */
export function placeOfWords(words: string, piecePlace: Place, tree: SourceTree): Place {
  const bytes = tree.get(piecePlace.file);
  const text = bytes === undefined ? undefined : decodeUtf8(bytes);
  if (text === undefined) return piecePlace;
  let start = 0;
  for (let line = 1; line < piecePlace.line && start !== -1; line++) start = text.indexOf('\n', start) + 1;
  const at = text.indexOf(words, start);
  return at === -1 ? piecePlace : new TextPlaces(piecePlace.file, text).at(at, at + words.length);
}

/** Both languages of a text with each. */
export function eachLanguage(text: VisibleText): [Language, readonly VisibleWords[]][] {
  return languages.map((language) => [language, text.words[language]]);
}
