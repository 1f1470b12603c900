/** The classes of a histogram: ranges of one width, each with what lies in it. */

import { formatNumber } from '../../binding/number-format.ts';
import { numbersAlike } from '../../binding/numbers-alike.ts';
import { useWords } from '../../i18n/ui.ts';
import { present } from '../../present.ts';
import type { AnyLanguage } from '../../site.ts';
import { exactMultiple, wholeTimes } from '../../numbers/decimal.ts';
import { spanOf } from '../../plotting/span.ts';
import { valueOf, type Datum } from '../datum.ts';
import { highMark } from '../../text/typography.ts';

/** Values from `from` up to, and without, `to`; with `to` where the class is closed. */
export interface HistogramClass {
  from: number;
  to: number;
  isClosed: boolean;
  members: Datum[];
}

/** No share of a whole is beyond it: a class that begins there would hold what can't be. */
const whole = 100;

/**
 * Every class from that of the lowest to that of the highest value, ascending, empty ones too. Their edges
 * are multiples of the width, computed in decimals: 0.3 opens the class from 0.3 however a computer holds
 * it. Each value is in one class, equal ones in the same. Of percentages up to a hundred the last is closed.
 * @param all the values whose classes they are, where others stand in panels beside
 */
export function classesOf(
  data: readonly Datum[],
  binWidth: number,
  all: readonly Datum[] = data,
): HistogramClass[] {
  const [first, highest] = spanOf(all.map((datum) => wholeTimes(valueOf(datum), binWidth)));
  const isFull =
    all.every((datum) => valueOf(datum) <= whole) && all.some((datum) => valueOf(datum) === whole);
  const isShare = all.every(({ cell }) => cell.unit.name === 'percent');
  const endsAtWhole = isFull && isShare && exactMultiple(binWidth, highest) === whole && highest > first;
  const last = endsAtWhole ? highest - 1 : highest;
  const byTimes = Map.groupBy(data, (datum) => Math.min(last, wholeTimes(valueOf(datum), binWidth)));
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const times = first + index;
    return {
      from: exactMultiple(binWidth, times),
      to: exactMultiple(binWidth, times + 1),
      isClosed: endsAtWhole && times === last,
      members: byTimes.get(times) ?? [],
    };
  });
}

/** Beyond so many classes their counts are not read out one by one. */
const mostRead = 12;

/** How many lie in each class that is not empty: `from 0 to under 10%: 9`; undefined for too many classes. */
export function classesInWords(
  classes: readonly HistogramClass[],
  language: AnyLanguage,
): string | undefined {
  const t = useWords(language);
  const filled = classes.filter(({ members }) => members.length > 0);
  if (filled.length > mostRead) return undefined;
  const edges = filled.flatMap(({ from, to }) => [from, to]);
  const unit = filled[0]?.members[0]?.cell.unit;
  const written = numbersAlike(edges, unit, language);
  const parts = filled.map(({ members, isClosed }, index) => {
    const [from, to] = [written[index * 2], written[index * 2 + 1]];
    const before = isClosed ? t('classes.to') : t('classes.under');
    const range = `${t('key.from')} ${present(from, 'an edge').bare} ${before} ${present(to, 'an edge').whole}`;
    return `${range}${highMark(':', language)} ${formatNumber(members.length, language)}`;
  });
  return `${parts.join(`${highMark(';', language)} `)}.`;
}
