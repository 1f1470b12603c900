/**
 * What is written for readers, by language: stories, ledgers, charts, data, the interface and the pages about
 * the publication. The words of findings, which are for editors, are not among it.
 */

import Papa from 'papaparse';
import { parse } from 'yaml';
import { colourNames, designWords } from '../../src/i18n/design-words.ts';
import { en } from '../../src/i18n/en.ts';
import { it } from '../../src/i18n/it.ts';
import { chartTypes } from '../../src/charts/chart-types.ts';
import { TextPlaces } from '../../src/text/text-places.ts';
import type { SourceTree } from '../../src/text/source-tree.ts';
import { attributesOf, isJsxElement, walk } from '../../src/documents/elements.ts';
import type { DocumentKind } from '../../src/documents/component.ts';
import { parseDocument } from '../../src/documents/mdx.ts';
import { pageKind } from '../../src/page-texts/page-text.ts';
import { storyKind } from '../../src/stories/story.ts';
import { languages, type Language } from '../../src/site.ts';

/** A text of one language, without tags and citations. */
export interface Prose {
  file: string;
  language: Language;
  text: string;
}

/** Every text of the editors' files. */
export function proseOf(tree: SourceTree): Prose[] {
  return [...tree].flatMap(([file, bytes]) => {
    const text = new TextDecoder().decode(bytes);
    const document = /^content\/(stories|pages)\/[^/]+\/(it|en)\.mdx$/.exec(file);
    if (document !== null) {
      const kind = document[1] === 'stories' ? storyKind : pageKind;
      return proseOfDocument(file, text, kind, document[2] as Language);
    }
    if (/^data\/.*\.csv$/.test(file)) return proseOfCsv(file, text);
    if (/^content\/.*\.yaml$|datapackage\.json$/.test(file)) return localised(file, parse(text));
    return [];
  });
}

/** Every text of the interface. */
export function proseOfInterface(): Prose[] {
  const short = Object.entries({ it, en }).flatMap(([language, words]) =>
    Object.values(words).flatMap((text) =>
      prose(`src/i18n/${language}.ts`, language, text.replaceAll(/\{\w+\}/g, ' ')),
    ),
  );
  return [
    ...short,
    ...localised('src/i18n/design-words.ts', designWords),
    ...localised('src/i18n/design-words.ts', colourNames),
    ...chartTypes.flatMap(({ name, words, sample }) => [
      ...localised(`src/charts/${name}/type.ts`, words),
      ...localised(`src/charts/${name}/sample.ts`, sample.words),
    ]),
  ];
}

/** A text and the words in another language that it marks, each under its own; there is no list of a third. */
function prose(file: string, around: string, source: string): Prose[] {
  const parts = source.split(/<Lang is="([^"]*)">(.*?)<\/Lang>/s);
  return parts.flatMap((part, index) => {
    if (index % 3 === 1) return [];
    const tag = index % 3 === 2 ? parts[index - 1] : around;
    const language = languages.find((known) => known === tag);
    const text = part.replaceAll(/<[^>]*>|\[@[^\]]*\]/g, ' ');
    return language === undefined ? [] : [{ file, language, text }];
  });
}

/** The texts under the keys `it` and `en`, however deep. */
function localised(file: string, value: unknown, language?: Language): Prose[] {
  if (typeof value === 'string') return language === undefined ? [] : prose(file, language, value);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    localised(file, inner, languages.find((known) => known === key) ?? language),
  );
}

/** What the front matter says to readers. */
const shown = ['title', 'deck', 'description', 'theme'];

function proseOfDocument(file: string, source: string, kind: DocumentKind, language: Language): Prose[] {
  const { root } = parseDocument(source, kind, new TextPlaces(file, source));
  if (root === undefined) throw new Error(`${file} can’t be parsed`);
  const texts: string[] = [];
  const foreign: Prose[] = [];
  walk(root, (node, [parent]) => {
    if (node.type === 'text') {
      const isMarked = parent !== undefined && isJsxElement(parent) && parent.name === 'Lang';
      if (isMarked) foreign.push(...prose(file, attributesOf(parent)['is'] ?? '', node.value));
      else texts.push(node.value);
    }
    if (node.type === 'image') texts.push(node.alt ?? '');
    if (isJsxElement(node)) texts.push(attributesOf(node)['name'] ?? '');
    if (node.type === 'yaml') {
      const front = parse(node.value) as Record<string, string> & { numbers?: Record<string, string>[] };
      texts.push(...shown.map((key) => front[key] ?? ''));
      texts.push(...(front.numbers ?? []).flatMap(({ unit = '', text = '' }) => [unit, text]));
    }
  });
  return [...texts.flatMap((text) => prose(file, language, text)), ...foreign];
}

/** The columns whose names end in a language. */
function proseOfCsv(file: string, source: string): Prose[] {
  const { data } = Papa.parse<Record<string, string>>(source, { header: true, delimiter: ',' });
  return data.flatMap((row) =>
    Object.entries(row).flatMap(([column, text]) => {
      const language = languages.find((known) => column.endsWith(`_${known}`));
      return language === undefined ? [] : prose(file, language, text);
    }),
  );
}
