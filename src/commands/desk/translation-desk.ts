/** What of each text is translated, and which paragraphs have moved on since, in either language. */

import { textHashOf, type TextDocument } from '../../documents/document.ts';
import { everyText } from '../../publication/texts.ts';
import type { Publication } from '../../publication/publication.ts';
import { languages, type Language, type Localised } from '../../site.ts';
import { changedLines } from '../../text/line-diff.ts';
import { decodeUtf8, pathsMatching, type SourceTree } from '../../text/source-tree.ts';
import type { PastText } from './history.ts';

/** A paragraph that is new or was changed: where it begins, and its first words. */
export interface ChangedParagraph {
  file: string;
  line: number;
  words: string;
}

export type TranslationState =
  | { state: 'missing'; file: string; lacks: Language }
  /** Neither language says which is the translation. */
  | { state: 'unmarked'; file: string; original: string }
  | {
      state: 'stale';
      file: string;
      original: string;
      /** Of the original, since the text that was translated; undefined where no history tells. */
      originalChanged: readonly ChangedParagraph[] | undefined;
      /** Of the translation, since the same commit: perhaps it has followed already. */
      translationChanged: readonly ChangedParagraph[] | undefined;
    };

/** What git remembers: the texts of a file, the newest first, and one of them. */
export interface History {
  past: (file: string) => Iterable<PastText>;
  at: (file: string, commit: string) => string | undefined;
}

/** Every text that is not translated as it is now. */
export function translationStates(
  tree: SourceTree,
  publication: Publication,
  history: History,
): TranslationState[] {
  const missing = pathsMatching(tree, /^content\/(?:stories|pages)\/[^/]+\/(?:it|en)\.mdx$/).flatMap((path) =>
    languages
      .filter((language) => !tree.has(path.replace(/\w+\.mdx$/, `${language}.mdx`)))
      .map((lacks): TranslationState => ({ state: 'missing', file: path, lacks })),
  );
  const old = everyText(publication).flatMap((versions) => stateOf(tree, versions, history));
  return [...missing, ...old];
}

function stateOf(
  tree: SourceTree,
  { it, en }: Readonly<Localised<TextDocument>>,
  history: History,
): TranslationState[] {
  const [translation, original] = it.frontMatter.translates === undefined ? [en, it] : [it, en];
  const { translates } = translation.frontMatter;
  if (translates === undefined)
    return [{ state: 'unmarked', file: translation.file, original: original.file }];
  if (translates === original.textHash) return [];
  let translated: PastText | undefined;
  for (const past of history.past(original.file)) {
    if (textHashOf(past.text) !== translates) continue;
    translated = past;
    break;
  }
  const now = (file: string) => decodeUtf8(tree.get(file) ?? new Uint8Array()) ?? '';
  const translationThen = translated && history.at(translation.file, translated.commit);
  return [
    {
      state: 'stale',
      file: translation.file,
      original: original.file,
      originalChanged: translated && changedParagraphs(original.file, translated.text, now(original.file)),
      translationChanged:
        translationThen === undefined
          ? undefined
          : changedParagraphs(translation.file, translationThen, now(translation.file)),
    },
  ];
}

/** The paragraphs after the front matter that are new or changed, or before which something is gone. */
export function changedParagraphs(file: string, before: string, after: string): ChangedParagraph[] {
  const [old, now] = [paragraphsOf(before), paragraphsOf(after)];
  const textOf = (paragraphs: readonly Paragraph[]) => paragraphs.map(({ text }) => text).join('\n');
  const changed = new Set<number>();
  // Where both texts have come to, in paragraphs from 1.
  let [i, j] = [1, 1];
  for (const { sign, number } of changedLines(textOf(old), textOf(now))) {
    const kept = number - (sign === '-' ? i : j);
    i += kept + (sign === '-' ? 1 : 0);
    j += kept;
    // What is gone is told of the paragraph that stands in its place.
    changed.add(Math.min(j, now.length));
    j += sign === '+' ? 1 : 0;
  }
  return [...changed]
    .toSorted((a, b) => a - b)
    .flatMap((number) => {
      const paragraph = now[number - 1];
      return paragraph === undefined
        ? []
        : [{ file, line: paragraph.line, words: firstWords(paragraph.text) }];
    });
}

interface Paragraph {
  /** Of the file, from 1. */
  line: number;
  /** On one line. */
  text: string;
}

/** What stands between empty lines, after the front matter. */
function paragraphsOf(file: string): Paragraph[] {
  const lines = file.split('\n');
  const end =
    lines[0]?.trim() === '---' ? lines.findIndex((line, at) => at > 0 && line.trim() === '---') : -1;
  const paragraphs: Paragraph[] = [];
  let isOpen = false;
  lines.forEach((line, at) => {
    const last = paragraphs.at(-1);
    if (at <= end || line.trim() === '') isOpen = false;
    else if (isOpen && last !== undefined) last.text += ` ${line.trim()}`;
    else {
      paragraphs.push({ line: at + 1, text: line.trim() });
      isOpen = true;
    }
  });
  return paragraphs;
}

const longestWords = 70;

function firstWords(text: string): string {
  const letters = [...text];
  return letters.length <= longestWords ? text : `${letters.slice(0, longestWords).join('')}…`;
}
