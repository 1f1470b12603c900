/** The sentence that something in a story stands in, as a reader reads it. */

import type { Nodes, Parents } from 'mdast';
import type { Language } from '../site.ts';
import { attributesOf, isJsxElement, walk } from './elements.ts';

const segmenters: Readonly<Record<Language, Intl.Segmenter>> = {
  it: new Intl.Segmenter('it', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
};

/** A text as it is read: without citations, on one line. */
export function asRead(text: string): string {
  return text
    .replaceAll(/\s*\[@[^\]]*\]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/**
 * The sentence around a node: plain words, without citations. A paragraph that defines something by its
 * number alone begins with the name of the definition.
 * @param parents of the node, the nearest first
 */
export function sentenceAround(node: Nodes, parents: readonly Parents[], language: Language): string {
  const block = parents.find(({ type }) => type === 'paragraph' || type === 'heading') ?? node;
  const [text, at] = readAround(block, node);
  const sentence = sentenceAt(text, at, language);
  const definition = parents.find((parent) => isJsxElement(parent) && parent.name === 'Definition');
  const isAlone = 'children' in block && block.children.length === 1;
  if (definition === undefined || !isJsxElement(definition) || !isAlone) return sentence;
  return `${attributesOf(definition)['name']}: ${sentence}`;
}

/** What stands before and after a node in its paragraph or heading, as it is read. */
export function textAround(node: Nodes, parents: readonly Parents[]): { before: string; after: string } {
  const block = parents.find(({ type }) => type === 'paragraph' || type === 'heading') ?? node;
  const [text, at] = readAround(block, node);
  const [own] = readAround(node, node);
  return { before: text.slice(0, at), after: text.slice(at + own.length) };
}

/** The last sentence of a paragraph: where it asks something, the question. */
export function lastSentence(paragraph: Nodes, language: Language): string {
  const [text] = readAround(paragraph, paragraph);
  return sentenceAt(text, text.trimEnd().length - 1, language);
}

/** The sentence of a paragraph that holds some words; the whole paragraph when they cross the end of one. */
export function sentenceWith(words: string, paragraph: string, language: Language): string {
  const sentences = [...segmenters[language].segment(paragraph)];
  return (sentences.find(({ segment }) => segment.includes(words))?.segment ?? paragraph).trim();
}

/** The words of a block on one line, without citations, and where among them a node begins. */
function readAround(block: Nodes, node: Nodes): [text: string, at: number] {
  let text = '';
  let at = 0;
  walk(block, (inner) => {
    if (inner === node) at = text.length;
    if (inner.type !== 'text' && inner.type !== 'inlineCode') return;
    text += inner.value.replaceAll(/\s*\[@[\w-]+\]/g, '').replaceAll(/[ \t\r\n]+/g, ' ');
  });
  return [text, at];
}

function sentenceAt(text: string, offset: number, language: Language): string {
  return (segmenters[language].segment(text).containing(offset)?.segment ?? text).trim();
}
