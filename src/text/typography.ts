/** How text is set: what nobody may type by hand, what stands there instead, and spaces that don't break. */

import type { AnyLanguage } from '../site.ts';
import { finding, type Finding } from '../findings/finding.ts';
import type { PlaceOfStretch } from './prose.ts';
import { matchIn } from '../present.ts';

type SlipCode = 'STY-017' | 'STY-022' | 'STY-023' | 'STY-024' | 'STY-025' | 'STY-026';

/** A stretch of a text that is set wrongly, and what it should read. */
interface Slip {
  code: SlipCode;
  start: number;
  end: number;
  meant: string;
}

const doubleQuotes = {
  it: ['«', '»'],
  en: ['“', '”'],
  fr: ['«\u00A0', '\u00A0»'],
  de: ['„', '“'],
  es: ['«', '»'],
} as const satisfies Record<AnyLanguage, readonly [string, string]>;

/** A text between the quotation marks of a language. */
export function quoted(text: string, language: AnyLanguage): string {
  return doubleQuotes[language].join(text);
}

/** A colon or a semicolon as a language sets it after a word: French parts it by a space that does not break. */
export function highMark(mark: ':' | ';', language: AnyLanguage): string {
  return language === 'fr' ? `\u00A0${mark}` : mark;
}

/** Spaces before a mark that closes, after one that opens, or beside another; in German “ closes and „ opens. */
const strayAnywhere = / +(?=[,;:!?)»”]| ?\.(?:\s|$))|(?<=[(«“]) +|(?<=\S) {2,}(?=\S)/g;
const strayGerman = / +(?=[,;:!?)“]| ?\.(?:\s|$))|(?<=[(„]) +|(?<=\S) {2,}(?=\S)/g;

/** Where French has a space that does not break, and the text nothing. */
const unparted = /(?<=[\p{L}\p{N})])(?=[;!?»])|(?<=\p{L})(?=:\s)|(?<=«)(?=\S)(?![\u202F\u00A0])/gu;

/** Every rule finds its slips in a text; offsets are into it. */
const rules: readonly ((text: string, language: AnyLanguage) => Slip[])[] = [
  // A straight mark: an apostrophe after a letter or a digit, a quotation elsewhere.
  (text, language) =>
    slips('STY-017', text, /["']/g, ({ 0: mark, index }) => {
      const opens = index === 0 || /[\s(«“‘]/.test(text.charAt(index - 1));
      if (mark === '"') return doubleQuotes[language][opens ? 0 : 1];
      return opens ? '‘' : '’';
    }),
  (text) => slips('STY-022', text, /\.{3,}/g, () => '…'),
  // Two hyphens, or one between spaces, meant as a dash.
  (text) => slips('STY-023', text, /-{2,3}|(?<=[\p{L},;:)»”] )-(?= \p{L})/gu, () => '–'),
  // A space before a mark that closes, after one that opens, or beside another space.
  (text, language) =>
    slips('STY-024', text, language === 'de' ? strayGerman : strayAnywhere, ({ 0: space, index }) => {
      const [before, after] = [text.charAt(index - 1), text.charAt(index + space.length)];
      if (language === 'fr' && (/[;:!?»]/.test(after) || before === '«')) return '\u00A0';
      return /[\p{L}\p{N}.,;:!?]/u.test(before) && /[\p{L}\p{N}(«“]/u.test(after) ? ' ' : '';
    }),
  // French parts its high marks and its quotation marks from the words, by a space that does not break.
  (text, language) => (language === 'fr' ? slips('STY-024', text, unparted, () => '\u00A0') : []),
  // It is a whole one: none of our faces has the narrow one, which each device would draw in a face of its own.
  (text, language) => (language === 'fr' ? slips('STY-024', text, /\u202F/g, () => '\u00A0') : []),
  // German opens below and closes above, and English marks would mislead.
  (text, language) =>
    language === 'de' ? slips('STY-026', text, /[«»”]/g, ({ 0: mark }) => (mark === '«' ? '„' : '“')) : [],
  // English and German join years with a dash, the others with a hyphen.
  (text, language) =>
    language === 'en' || language === 'de'
      ? slips('STY-025', text, /(?<=\b(?:1[89]|20)\d\d)-(?=(?:\d\d)?\d\d\b(?!-))/g, () => '–')
      : slips('STY-025', text, /(?<=\b(?:1[89]|20)\d\d)–(?=(?:\d\d)?\d\d\b)/g, () => '-'),
  // The quotation marks of Italian in English.
  (text, language) =>
    language === 'en' ? slips('STY-026', text, /[«»]/g, ({ 0: mark }) => (mark === '«' ? '“' : '”')) : [],
];

function slips(
  code: SlipCode,
  text: string,
  pattern: RegExp,
  mend: (match: RegExpExecArray) => string,
): Slip[] {
  return [...text.matchAll(pattern)].map((match) => ({
    code,
    start: match.index,
    end: match.index + match[0].length,
    meant: mend(match),
  }));
}

/** Findings for what is typed by hand in a text and should not be; tags in it are passed over. */
export function typographyFindings(text: string, language: AnyLanguage, placeOf: PlaceOfStretch): Finding[] {
  const prose = text.replaceAll(/<[^<>]*>?/g, (tag) => '\u0000'.repeat(tag.length));
  return rules
    .flatMap((rule) => rule(prose, language))
    .map(({ code, start, end, meant }) => {
      const around = matchIn(prose.slice(0, start), /\S*$/);
      const shown = `${around}${prose.slice(start, end)}${matchIn(prose.slice(end), /^\S*/)}`;
      return finding(code, placeOf(start, end), { text: shown.replaceAll('\u0000', '').trim(), meant });
    });
}

const units =
  'milion[ei]|miliard[oi]|mila|mld|mln|punt[oi]|euro|dollari|persone|imprese|million|billion|points?|people|firms|millions?|milliards?|euros|entreprises|Million(?:en)?|Milliarden?|Euro|Prozent|Unternehmen|mil|mill(?:ón|ones)|empresas';

/** A text whose numbers keep their units, and `di` its euros, on one line. */
export function withFixedSpaces(text: string): string {
  return text
    .replaceAll(new RegExp(`(\\d) (?=(?:${units})\\b)`, 'g'), '$1\u00a0')
    .replaceAll(/(milion[ei]|miliard[oi]) di (?=euro|dollari)/g, '$1\u00a0di\u00a0')
    .replaceAll(/(\d) %/g, '$1\u00a0%');
}
