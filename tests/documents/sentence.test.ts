import { describe, expect, it } from 'vitest';
import type { Parents } from 'mdast';
import { TextPlaces } from '../../src/text/text-places.ts';
import { sentenceAround } from '../../src/documents/sentence.ts';
import { isJsxElement, walk } from '../../src/documents/elements.ts';
import { parseDocument } from '../../src/documents/mdx.ts';
import { storyKind } from '../../src/stories/story.ts';
import type { Language } from '../../src/site.ts';

/** The sentences around the elements of a name, in the order of the text. */
function sentencesAround(name: string, text: string, language: Language = 'en'): string[] {
  const { root } = parseDocument(text, storyKind, new TextPlaces('story.mdx', text));
  const found: string[] = [];
  if (root === undefined) throw new Error('the story can’t be parsed');
  walk(root, (node, parents: readonly Parents[]) => {
    if (isJsxElement(node) && node.name === name) found.push(sentenceAround(node, parents, language));
  });
  return found;
}

describe('the sentence around an element', () => {
  it('goes from full stop to full stop, on one line, without citations', () => {
    const text = `Before it. Italy counts\n<Num from="a/b#c">€2.2bn</Num> of *support* [@mise2018], or\nso. After it.`;
    expect(sentencesAround('Num', text)).toEqual(['Italy counts €2.2bn of support, or so.']);
  });

  it('tells apart two that say the same words', () => {
    const text = `First <Num from="a/b#c">one</Num>. Then <Num from="a/b#d">one</Num> more.`;
    expect(sentencesAround('Num', text)).toEqual(['First one.', 'Then one more.']);
  });

  it('is the whole sentence around a claim that is part of it', () => {
    const text = `Uno. <Claim assert="1 < 2">La Lombardia viene prima</Claim>, di poco. Due.`;
    expect(sentencesAround('Claim', text, 'it')).toEqual(['La Lombardia viene prima, di poco.']);
  });

  it('begins with the name of a definition that is a number alone', () => {
    const text = `<Definitions>\n\nWhat?\n\n<Definition name="By turnover">\n\n<Num from="a/b#c">5.3 million</Num>\n\nThose with <Num from="a/b#d">ten</Num> or fewer.\n\n</Definition>\n\n</Definitions>\n`;
    expect(sentencesAround('Num', text)).toEqual(['By turnover: 5.3 million', 'Those with ten or fewer.']);
  });
});
