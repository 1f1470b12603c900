/** New words for a number whose cell has changed, as near to the old ones as they can be. */

import { bindNumber, type BindingContext } from '../../binding/bound-text.ts';
import { formatCell, formatNumber } from '../../binding/number-format.ts';
import { baseValue, type BoundCell } from '../../data/address.ts';
import { readLiteral } from '../../numbers/literal.ts';
import { readNumberPhrase } from '../../numbers/read-phrase.ts';
import { fileStart } from '../../findings/finding.ts';
import type { Language } from '../../site.ts';

const marks = { it: { decimal: ',', group: '.' }, en: { decimal: '.', group: ',' } } as const;

/**
 * Words for a cell: the old ones where they still hold, or the old ones with other digits, or the cell's own.
 * @param text what stood between the tags
 * @returns undefined where the cell has no value, or no words hold
 */
export function proposedWords(
  text: string,
  cell: BoundCell,
  context: Pick<BindingContext, 'datasets' | 'language'>,
): string | undefined {
  const value = baseValue(cell);
  if (value === undefined) return undefined;
  const { language } = context;
  const own = formatCell(cell, language).replaceAll('\u00A0', ' ');
  const candidates = [text, ...withOtherDigits(text, value, language), own];
  return candidates.find((words) => {
    const { numbers } = bindNumber({ from: cell.address }, words, fileStart(''), { ...context, names: [] });
    return numbers.length > 0;
  });
}

/** The same words with digits that say another value, to as many decimals as before, then to more. */
function withOtherDigits(text: string, value: number, language: Language): string[] {
  const literals = [...text.matchAll(/\d(?:[\d.,]*\d)?/g)];
  const [literal] = literals;
  const phrase = readNumberPhrase(text, language);
  if (literal === undefined || literals.length > 1 || !phrase.ok) return [];
  const read = readLiteral(literal[0], marks[language]);
  if (!read.ok || read.isYear || read.mantissa === 0) return [];
  const written = read.mantissa / 10 ** read.decimals;
  const scaled = value / (phrase.phrase.value / written);
  const { index } = literal;
  return [read.decimals, read.decimals + 1, read.decimals + 2]
    .filter((decimals) => decimals <= 6)
    .map((decimals) => {
      const digits = formatNumber(Math.abs(scaled), language, decimals);
      return text.slice(0, index) + digits + text.slice(index + literal[0].length);
    });
}
