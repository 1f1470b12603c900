/** Times that the data skip: what the step from one to the next is, and where it is longer. */

import { pairs } from 'd3';
import { present } from '../../present.ts';
import { dayOf, timesOf, timeText, type CalendarStep, type Time } from '../time.ts';

/**
 * Times that the data lack between those they have, as keys: `2012`, or for several in a row their span,
 * `2012/2013`. The step is the commonest distance (the shortest of several); where distances are no multiples
 * of it the data are irregular and lack nothing. Spans of one length, `2012/2014`, are counted by where they begin.
 */
export function absentTimes(texts: readonly string[]): string[] {
  const times = timesOf([...new Set(texts)]);
  if (times === undefined) return [];
  const counted = inOneStep([...times.values()]);
  if (counted === undefined) return [];
  const { step, indexes } = counted;
  const distances = pairs(indexes, (before, after) => after - before);
  const regular = regularStep(distances, step);
  if (regular === undefined) return [];
  const skipsWeekends = step === 'day' && counted.more === 0 && regular === 1 && !indexes.some(isWeekend);
  return pairs(indexes).flatMap(([before, after]) => {
    const [first, last] = [before + regular, after - regular];
    if (first > last || (skipsWeekends && isOnlyWeekend(before, after))) return [];
    const keys = [first, last + counted.more].map((index) => counted.keyOf(index));
    return [keys[0] === keys[1] ? present(keys[0], 'a time') : keys.join('/')];
  });
}

/** The distance that most neighbours have, if all others are multiples of it. */
function regularStep(distances: readonly number[], step: CalendarStep): number | undefined {
  const counts = [...Map.groupBy(distances, (distance) => distance)]
    .map(([distance, members]) => ({ distance, count: members.length }))
    .toSorted((a, b) => b.count - a.count || a.distance - b.distance);
  const [commonest] = counts;
  if (commonest === undefined) return undefined;
  const isRegular = distances.every((distance) => distance % commonest.distance === 0);
  // Two days at some distance, with none at the same, are no rhythm.
  const isRhythm = step !== 'day' || commonest.count > 1;
  return isRegular && isRhythm ? commonest.distance : undefined;
}

interface Counted {
  step: CalendarStep;
  /** Where the times begin. */
  indexes: number[];
  /** How many steps each has beyond its first: none but for spans. */
  more: number;
  keyOf: (index: number) => string;
}

/** Times of one length in one step, ascending; days of one date in each month, or its ends, are months. */
function inOneStep(times: readonly Time[]): Counted | undefined {
  const [{ step, more } = { step: 'year' as const, more: 0 }] = times.map((time) => ({
    step: time.step,
    more: time.last - time.first,
  }));
  if (times.some((time) => time.step !== step || time.last - time.first !== more)) return undefined;
  const indexes = times.map(({ first }) => first).toSorted((a, b) => a - b);
  if (step !== 'day' || more > 0) return { step, indexes, more, keyOf: (index) => timeText(step, index) };
  const days = indexes.map((index) => new Date(index * dayMs));
  const dates = new Set(days.map((day) => day.getUTCDate()));
  const areEnds = days.every((day) => new Date(day.getTime() + dayMs).getUTCDate() === 1);
  if (dates.size > 1 && !areEnds) return { step, indexes, more, keyOf: (index) => timeText(step, index) };
  const [date] = dates;
  return {
    step: 'month',
    more,
    indexes: days.map((day) => day.getUTCFullYear() * 12 + day.getUTCMonth()),
    keyOf: (index) => {
      const end = dayOf('month', index + 1) - 1;
      return timeText(
        'day',
        areEnds ? end : Math.min(end, dayOf('month', index) + present(date, 'a day') - 1),
      );
    },
  };
}

const dayMs = 86_400_000;
/** 1970 began on a Thursday. */
const isWeekend = (day: number) => (((day + 3) % 7) + 7) % 7 >= 5;

function isOnlyWeekend(before: number, after: number): boolean {
  for (let day = before + 1; day < after; day++) if (!isWeekend(day)) return false;
  return true;
}
