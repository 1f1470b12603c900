/** A sentence as others take it with them: its source and its address go along, in whatever form it is pasted. */

import { useWords } from '../i18n/ui.ts';
import { element, type Element } from '../markup/element.ts';
import { writeHtml } from '../markup/write-markup.ts';
import { site, type Language } from '../site.ts';

/** What is quoted. */
export interface Quotable {
  /** As it reads, without marks. */
  sentence: string;
  /** The title of where it stands. */
  title: string;
  /** Whose figure it is, without a full stop: `Istat, 2025`; '' where nobody is named. */
  source: string;
  /** Absolute. */
  address: string;
  language: Language;
}

/** The same in the forms that are pasted. */
export interface Quotation {
  /** Two lines: the sentence, and where it is from. */
  text: string;
  markdown: string;
  /** A quotation and where it is from: source code to paste, and what editors take as formatted text. */
  html: string;
}

/** A sentence with its source in every form. */
export function quotationOf(quotable: Quotable): Quotation {
  const { sentence, title, source, address, language } = quotable;
  const name = `${title}, ${site.name}`;
  const from = source === '' ? '' : `${useWords(language)('figure.source')}: ${source}. `;
  const origin: Element = element('p', {}, from, element('a', { href: address }, name));
  return {
    text: `${sentence}\n${from}${name}, ${address}`,
    markdown: `> ${forMarkdown(sentence)}\n>\n> ${forMarkdown(from)}[${forMarkdown(name)}](<${address}>)`,
    html: writeHtml([
      element('blockquote', { cite: address, lang: language }, element('p', {}, sentence)),
      origin,
    ]),
  };
}

/** Text in which nothing is a mark of Markdown. */
function forMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>]/g, String.raw`\$&`);
}
