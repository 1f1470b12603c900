/** A line to be continued: the first points of a chart are shown, the reader draws the rest. */

import { readGuess, type Guess, type GuessFault } from '../binding/guess.ts';
import type { Chart } from '../charts/chart.ts';
import { categoriesOf, seriesOf, type Datum } from '../charts/datum.ts';
import { inTimeOrder, placeIn, timesOf } from '../charts/time.ts';
import { finding } from '../findings/finding.ts';
import { nearestName } from '../text/nearest-name.ts';

/** A point of the line. */
export interface LinePoint {
  datum: Datum;
  /** Where it stands from the left, 0 to 1, and from the bottom. */
  x: number;
  y: number;
  /** In the unit of the sliders. */
  value: number;
  /** What is guessed there; undefined of what is shown. */
  guess: Guess | undefined;
}

/** More sliders than these nobody moves. */
const mostDrawn = 8;

/**
 * Reads the attributes of a `<Guess chart="…">`: its values, in the order of their times, up to `after` shown and the
 * others to be drawn. The cell that the guess is about is the last one.
 */
export function readLineGuess(
  attributes: Readonly<Record<string, string>>,
  chart: Chart,
): { points: LinePoint[]; faults: [] } | { points: undefined; faults: GuessFault[] } {
  const fault = (attribute: string, findingAt: GuessFault['findingAt']) => ({
    points: undefined,
    faults: [{ attribute, findingAt }],
  });
  const { after = '', series } = attributes;
  const known = seriesOf(chart.data);
  if (series === undefined ? known.length > 1 : !known.includes(series)) {
    const suggestion = series === undefined ? undefined : nearestName(series, known);
    const facts = { chart: chart.id, series: series ?? '', known: known.join(', '), suggestion };
    return fault(series === undefined ? 'chart' : 'series', (place) => finding('GUE-010', place, facts));
  }
  const data = chart.data.filter((datum) => series === undefined || datum.series === series);
  const categories = inTimeOrder(categoriesOf(data));
  const last = categories.indexOf(after);
  const left = categories.length - 1 - last;
  if (last < 1 || left < 1 || left > mostDrawn) {
    const fit = categories.slice(Math.max(1, categories.length - 1 - mostDrawn), -1);
    const facts = { after, known: fit.join(', '), most: mostDrawn };
    return fault('after', (place) => finding('GUE-011', place, facts));
  }
  const times = timesOf(categories);
  const drawn = categories.flatMap((category) => data.filter((datum) => datum.category === category));
  const isWhole = drawn.length === categories.length && drawn.every(({ cell }) => cell.value !== undefined);
  if (times === undefined || !isWhole) {
    return fault('chart', (place) => finding('GUE-009', place, { chart: chart.id }));
  }
  const place = placeIn([...times.values()]);
  const places = [...times.values()].map(place);
  const [start, end] = [Math.min(...places), Math.max(...places)];
  const points: LinePoint[] = [];
  for (const [index, datum] of drawn.entries()) {
    const read = readGuess(attributes, datum.cell);
    // Of what is shown the sliders must hold the value too: it stands on the same axis.
    if (read.guess === undefined) return { points: undefined, faults: read.faults };
    const { min, max, answer } = read.guess;
    points.push({
      datum,
      x: ((places[index] ?? start) - start) / (end - start),
      y: (answer - min) / (max - min),
      value: answer,
      guess: index > last ? read.guess : undefined,
    });
  }
  return { points, faults: [] };
}
