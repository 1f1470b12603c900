/** Reads digits with separators by the convention of one language, and by no other. */

import type { PhraseProblem } from '../findings/phrase-problems.ts';

/** The marks of a language: `{ decimal: ',', group: '.' }` in Italian. */
export interface NumberMarks {
  decimal: ',' | '.';
  group: ',' | '.';
}

export type LiteralReading =
  | {
      ok: true;
      /** The digits without marks, as an integer: 223 for `2,23`. */
      mantissa: number;
      /** Digits after the decimal mark: 2 for `2,23`. */
      decimals: number;
      /** Four ungrouped digits from 1900 to 2099: a year, and no other number. */
      isYear: boolean;
      /** How it is written with thousands marked: `2.017` for the year `2017`. */
      grouped: string;
    }
  | { ok: false; problem: PhraseProblem; suggestion?: string };

/** Beyond these many digits a double no longer holds every integer. */
const mostDigits = 15;

/** @returns the number, or why it is refused; a suggestion where one reading only is possible. */
export function readLiteral(text: string, marks: NumberMarks): LiteralReading {
  const { decimal, group } = marks;
  const digits = text.replace(/\D/g, '');
  if (digits.length > mostDigits) return { ok: false, problem: 'out-of-range' };
  const refuse = (problem: PhraseProblem, suggestion?: string): LiteralReading =>
    suggestion === undefined ? { ok: false, problem } : { ok: false, problem, suggestion };
  const matches = (pattern: string): RegExpExecArray | null => patternWith(pattern, marks).exec(text);

  if (/^[.,]/.test(text)) {
    return /^.\d+$/.test(text)
      ? refuse('malformed-number', `0${decimal}${digits}`)
      : refuse('malformed-number');
  }
  if (text.includes("'")) {
    return /^[1-9]\d{0,2}('\d{3})+$/.test(text)
      ? refuse('wrong-thousands-separator', groupDigits(digits, group))
      : refuse('malformed-number');
  }
  const thousandfold = matches('([1-9]\\d{0,2})D000');
  if (thousandfold) return refuse('wrong-thousands-separator', `${thousandfold[1]}${group}000`);
  const proper = matches('((?:0|[1-9]\\d{0,2})(?:G\\d{3})*)(?:D(\\d+))?');
  if (proper && !text.startsWith(`0${group}`)) {
    return accepted(digits, proper[2], text, false);
  }
  if (/^0\d/.test(text)) return refuse('malformed-number');
  const ungrouped = matches('(\\d{4,})(?:D(\\d+))?');
  if (ungrouped) {
    const [, whole = '', fraction] = ungrouped;
    const grouped = groupDigits(whole, group) + (fraction ? decimal + fraction : '');
    if (/^(19|20)\d\d$/.test(text)) return accepted(digits, undefined, grouped, true);
    return refuse('malformed-grouping', grouped);
  }
  const foreignDecimal = matches('((?:0|[1-9]\\d{0,2})(?:D\\d{3})*)G(\\d+)');
  if (foreignDecimal) {
    const [, whole = '', fraction = ''] = foreignDecimal;
    return refuse('wrong-decimal-separator', whole.replaceAll(decimal, group) + decimal + fraction);
  }
  if (matches('[1-9]\\d{0,2}(?:D\\d{3}){2,}')) {
    return refuse('wrong-thousands-separator', text.replaceAll(decimal, group));
  }
  const ungroupedForeign = matches('(\\d{4,})G(\\d+)');
  if (ungroupedForeign) {
    const [, whole = '', fraction = ''] = ungroupedForeign;
    if (fraction.length === 3) return refuse('ambiguous');
    return refuse('wrong-decimal-separator', groupDigits(whole, group) + decimal + fraction);
  }
  return /^\d+(?:\.\d+)+$|^\d+(?:,\d+)+$/.test(text)
    ? refuse('malformed-grouping')
    : refuse('malformed-number');
}

const patterns = new Map<string, RegExp>();

/** The whole of a text by a pattern in which G and D stand for the marks. */
function patternWith(pattern: string, { decimal, group }: NumberMarks): RegExp {
  const key = `${decimal}${group}${pattern}`;
  const known = patterns.get(key);
  if (known !== undefined) return known;
  const point = (mark: string): string => (mark === '.' ? '\\.' : ',');
  const made = new RegExp(`^${pattern.replaceAll('G', point(group)).replaceAll('D', point(decimal))}$`);
  patterns.set(key, made);
  return made;
}

/** `fraction`: the digits after the decimal mark; undefined for an integer. */
function accepted(
  digits: string,
  fraction: string | undefined,
  grouped: string,
  isYear: boolean,
): LiteralReading {
  const decimals = fraction === undefined ? 0 : fraction.length;
  return { ok: true, mantissa: Number(digits), decimals, isYear, grouped };
}

function groupDigits(digits: string, mark: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, mark);
}
