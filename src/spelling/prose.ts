/** What the editors' files say to readers, by language: texts, charts, ledgers, data packages and columns of words. */

import { Parser } from 'htmlparser2';
import Papa from 'papaparse';
import { isScalar, parse, parseDocument as parseYaml } from 'yaml';
import type { DocumentKind } from '../documents/component.ts';
import { attributesOf, isJsxElement, spanOf, walk } from '../documents/elements.ts';
import { parseDocument } from '../documents/mdx.ts';
import { pageKind } from '../page-texts/page-text.ts';
import { languages, type Language } from '../site.ts';
import { storyKind } from '../stories/story.ts';
import { TextPlaces } from '../text/text-places.ts';

/** A text of one language, without tags and citations. */
export interface Prose {
  language: Language;
  text: string;
  /** From where in the file its words can be looked for: a UTF-16 offset. */
  start: () => number;
}

/** Whether a file of the editors may say something to readers. */
export function holdsProse(file: string): boolean {
  return /^content\/(?:stories|pages)\/[^/]+\/(?:it|en)\.mdx$|^content\/stories\/[^/]+\/press\.yaml$|^data\/[^/]+\/[^/]*\.csv$|^content\/(?:charts\/)?[^/]*\.yaml$|^data\/[^/]+\/datapackage\.json$/.test(
    file,
  );
}

/** Every text of a file, in its order; none of a file that can't be read, which has findings of its own. */
export function proseOf(file: string, text: string): Prose[] {
  const document = /^content\/(stories|pages)\/[^/]+\/(it|en)\.mdx$/.exec(file);
  if (document !== null) {
    const kind = document[1] === 'stories' ? storyKind : pageKind;
    return proseOfDocument(text, kind, document[2] as Language);
  }
  if (file.endsWith('.csv')) return proseOfCsv(text);
  return proseOfStructured(file, text);
}

/** A text and the words in another language that it marks, each under its own; there is no list of a third. */
export function withoutTags(around: string, source: string, start: () => number): Prose[] {
  const prose: { language: string; text: string }[] = [{ language: around, text: '' }];
  const within = [around];
  const begin = () => prose.push({ language: within.at(-1) ?? around, text: '' });
  const say = (words: string) => {
    const current = prose.at(-1);
    if (current !== undefined) current.text += words;
  };
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        say(' ');
        if (name !== 'Lang') return;
        within.push(attributes['is'] ?? '');
        begin();
      },
      ontext: say,
      onclosetag: (name) => {
        say(' ');
        if (name !== 'Lang') return;
        within.pop();
        begin();
      },
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.end(source);
  return prose.flatMap(({ language: tag, text }) => {
    const language = languages.find((known) => known === tag);
    return language === undefined ? [] : [{ language, text: text.replaceAll(/\[@[^\]]*\]/g, ' '), start }];
  });
}

type Path = readonly (string | number)[];

/** The texts under the keys `it` and `en`, however deep. */
export function localised(
  value: unknown,
  startOf: (path: Path) => number,
  path: Path = [],
  language?: Language,
): Prose[] {
  if (typeof value === 'string') {
    return language === undefined ? [] : withoutTags(language, value, () => startOf(path));
  }
  if (Array.isArray(value)) {
    return value.flatMap((inner, index) => localised(inner, startOf, [...path, index], language));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    localised(inner, startOf, [...path, key], languages.find((known) => known === key) ?? language),
  );
}

function proseOfStructured(file: string, text: string): Prose[] {
  let value: unknown;
  try {
    value = file.endsWith('.json') ? JSON.parse(text) : parse(text);
  } catch {
    return [];
  }
  return localised(value, placesIn(text));
}

/** Where the scalars of a file begin; it is read with places when the first of them is asked for. */
function placesIn(text: string, offset = 0): (path: Path) => number {
  let document: ReturnType<typeof parseYaml> | undefined;
  return (path) => {
    document ??= parseYaml(text);
    const node = document.getIn(path, true);
    return offset + (isScalar(node) ? (node.range?.[0] ?? 0) : 0);
  };
}

/** What the front matter says to readers. */
const shown = ['title', 'deck', 'description', 'theme'];

function proseOfDocument(source: string, kind: DocumentKind, language: Language): Prose[] {
  const { root } = parseDocument(source, kind, new TextPlaces('', source));
  if (root === undefined) return [];
  const found: Prose[] = [];
  walk(root, (node, [parent]) => {
    const start = () => spanOf(node)[0];
    const take = (text: string, spoken: string = language) => found.push(...withoutTags(spoken, text, start));
    if (node.type === 'text') {
      const isMarked = parent !== undefined && isJsxElement(parent) && parent.name === 'Lang';
      take(node.value, isMarked ? (attributesOf(parent)['is'] ?? '') : language);
    }
    if (node.type === 'image') take(node.alt ?? '');
    if (isJsxElement(node)) take(attributesOf(node)['name'] ?? '');
    if (node.type === 'yaml') found.push(...proseOfFront(node.value, source.indexOf('\n') + 1, language));
  });
  return found;
}

function proseOfFront(yaml: string, offset: number, language: Language): Prose[] {
  let front: unknown;
  try {
    front = parse(yaml);
  } catch {
    return [];
  }
  if (typeof front !== 'object' || front === null) return [];
  const startOf = placesIn(yaml, offset);
  const { numbers, ...rest } = front as Record<string, unknown>;
  const strip: readonly unknown[] = Array.isArray(numbers) ? numbers : [];
  return [
    ...shown.flatMap((key) => localised(rest[key], startOf, [key], language)),
    ...strip.flatMap((entry, index) =>
      typeof entry !== 'object' || entry === null
        ? []
        : ['unit', 'text'].flatMap((key) =>
            localised((entry as Record<string, unknown>)[key], startOf, ['numbers', index, key], language),
          ),
    ),
  ];
}

/** The columns whose names end in a language. */
function proseOfCsv(text: string): Prose[] {
  const head = text.slice(0, text.indexOf('\n'));
  if (!/_(?:it|en)\b/.test(head)) return [];
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, delimiter: ',' });
  let at = head.length;
  return data.flatMap((row) =>
    Object.entries(row).flatMap(([column, words]) => {
      const language = languages.find((known) => column.endsWith(`_${known}`));
      if (language === undefined || typeof words !== 'string' || words === '') return [];
      // Rows come in their order: each text is looked for after the one before.
      at = Math.max(at, text.indexOf(words.replaceAll('"', '""'), at));
      const start = at;
      return withoutTags(language, words, () => start);
    }),
  );
}
