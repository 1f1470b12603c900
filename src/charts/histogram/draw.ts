/** Rows as blocks, piled up over the range in which their values lie: every block is a row of the table. */

import { max, scaleLinear } from 'd3';
import type { AnyLanguage } from '../../site.ts';
import { roomFor, type Chart } from '../chart.ts';
import { categoryName } from '../chart-names.ts';
import { formatCell } from '../../binding/number-format.ts';
import { numbersAlike } from '../../binding/numbers-alike.ts';
import { useWords } from '../../i18n/ui.ts';
import type { Unit } from '../../numbers/unit.ts';
import { roleWidth, type DrawingBuilder } from '../../plotting/drawing.ts';
import { freeSpot, type Segment } from '../../plotting/place-label.ts';
import { wrapText } from '../../plotting/measure-text.ts';
import { endsOf } from '../../plotting/span.ts';
import { textRoles } from '../../plotting/theme.ts';
import { coordinate } from '../../markup/coordinate.ts';
import { inPanels, valueOf, type Datum } from '../datum.ts';
import { drawTopAxis, ticksAt, type Tick } from '../parts/axis.ts';
import { seriesClass } from '../parts/series-class.ts';
import { classesOf, type HistogramClass } from './classes.ts';
import type { HistogramSpec } from './spec.ts';

const topPx = 24;
const [tallestBlockPx, gapPx, linePx] = [22, 2, 16];

export function drawHistogram(
  chart: Chart<HistogramSpec>,
  language: AnyLanguage,
  drawing: DrawingBuilder,
): number {
  const { data, spec } = chart;
  const rank = ({ category }: Datum) => Number(spec.emphasis.includes(category));
  const all = roomFor(chart);
  const classes = classesOf(
    // What carries the finding lies on top of its pile, where its name has room.
    data.toSorted((a, b) => rank(a) - rank(b) || valueOf(a) - valueOf(b)),
    spec.binWidth,
    all,
  );
  const [lowest, highest] = endsOf(classes);
  const scale = scaleLinear([lowest.from, highest.to], [0, drawing.widthPx]);
  // Panels side by side have piles of one scale.
  const piled = inPanels(all).flatMap((own) => classesOf(own, spec.binWidth, all));
  const tallest = max(piled, ({ members }) => members.length) ?? 1;
  const blockPx = Math.min(tallestBlockPx, 300 / tallest);
  // Room for a name over the tallest pile.
  const bottomPx = topPx + tallest * blockPx + (spec.emphasis.length === 0 ? 6 : 22);
  const unit = data[0]?.cell.unit;
  drawTopAxis(drawing, scale, unit, language, [topPx - 4, bottomPx], edgeTicks(classes, unit, language));
  const piles: Segment[] = [];
  const named: (() => void)[] = [];
  for (const { from, to, members } of classes) {
    const [left, right] = [scale(from), scale(to)];
    const x = left + gapPx / 2;
    const width = Math.max(1, right - left - gapPx);
    members.forEach((datum, index) => {
      const y = bottomPx - (index + 1) * blockPx;
      const isStrong = spec.emphasis.includes(datum.category);
      const className = isStrong ? 'bar-strong' : 'block';
      const height = Math.max(0.5, blockPx - gapPx);
      drawing.datum(
        datum,
        () => drawing.mark('rect', { class: className, x, y, width, height }),
        isStrong ? seriesClass(chart, datum.category) : undefined,
      );
      drawing.anchor(datum, x + width / 2, y + height / 2);
    });
    const pileTop = bottomPx - members.length * blockPx;
    piles.push(
      [x, pileTop, x, bottomPx],
      [x, pileTop, x + width, pileTop],
      [x + width, pileTop, x + width, bottomPx],
    );
    const strong = members.filter(({ category }) => spec.emphasis.includes(category)).toReversed();
    strong.forEach((datum, index) => {
      named.push(() => {
        const text = `${categoryName(chart, datum.category, language)} ${formatCell(datum.cell, language, 'short')}`;
        const textPx = roleWidth('label-strong', text);
        const baseline = pileTop - 6 - (strong.length - 1 - index) * linePx;
        const lefts = [x, x + (width - textPx) / 2, x + width - textPx];
        const spots = [0, 1, 2].flatMap((row) =>
          lefts.map((left) => ({ left, baseline: baseline - row * linePx })),
        );
        const area = { left: 0, right: drawing.widthPx, top: topPx - 10, bottom: bottomPx };
        const spot = freeSpot(drawing, textPx, spots, area, piles);
        if (spot !== undefined)
          drawing.datum(datum, () => drawing.text('label-strong', spot.left, spot.baseline, text));
      });
    });
  }
  drawing.mark('path', { class: 'base', d: `M0 ${coordinate(bottomPx)}H${drawing.widthPx}` });
  for (const draw of named) draw();
  if (chart.isKeyApart !== true) return drawRule(drawing, highest, unit, language, bottomPx + 4);
  // Over panels with one scale it stands once; of panels with scales of their own each has its own last pile.
  const isFree = spec.multiples?.scales === 'free';
  const text = isFree ? endInWords(highest, unit, language) : '';
  return text === '' ? bottomPx + 4 : drawSentence(drawing, text, bottomPx + 4);
}

/** Which of its ends a pile holds, once over all panels. @returns the y under it */
export function drawRuleOfPanels(
  chart: Chart<HistogramSpec>,
  language: AnyLanguage,
  drawing: DrawingBuilder,
): number {
  const { data, spec } = chart;
  if (spec.multiples?.scales === 'free') {
    return drawSentence(drawing, useWords(language)('classes.halfOpen'), 0);
  }
  const all = roomFor(chart);
  const [, highest] = endsOf(classesOf(data, spec.binWidth, all));
  return drawRule(drawing, highest, data[0]?.cell.unit, language, 0);
}

/** Edges of classes to label, in sets that grow sparser: all, every second one, every fifth and so on. */
function edgeTicks(
  classes: readonly HistogramClass[],
  unit: Unit | undefined,
  language: AnyLanguage,
): Tick[][] {
  const [{ from }, { to }] = endsOf(classes);
  const edges = [...classes.map((each) => each.from), to];
  // Counted from zero where that is an edge, otherwise from the first.
  const start = Math.max(0, edges.indexOf(0));
  const every = (step: number) => edges.filter((_, index) => (index - start) % step === 0);
  return [...[1, 2, 5, 10, 20].map(every), [from, to]].map((values) => ticksAt(values, unit, language));
}

/** Which of its ends a class holds, in words. @returns the y under them */
function drawRule(
  drawing: DrawingBuilder,
  highest: HistogramClass,
  unit: Unit | undefined,
  language: AnyLanguage,
  top: number,
): number {
  const text = useWords(language)('classes.halfOpen') + endInWords(highest, unit, language);
  return drawSentence(drawing, text, top);
}

/** What the last class holds that the others don’t; nothing where it is as they are. */
function endInWords({ isClosed, to }: HistogramClass, unit: Unit | undefined, language: AnyLanguage): string {
  if (!isClosed) return '';
  const ends = numbersAlike([to], unit, language);
  return ends.map(({ whole }) => ` ${useWords(language)('classes.last')} ${whole}.`).join('');
}

function drawSentence(drawing: DrawingBuilder, text: string, top: number): number {
  const { face, sizePx } = textRoles.axis;
  let y = top;
  for (const line of wrapText(text.trim(), face, sizePx, drawing.widthPx))
    drawing.text('axis', 0, (y += linePx) - 2, line);
  return y + 4;
}
