/** Where a thread runs from a number to its mark: along lines and margins, never across words. */

/** A box in the window, in pixels. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A thread: its path, and where it ends. */
export interface Route {
  path: string;
  x: number;
  y: number;
}

/** From the page's edge to a thread that runs down its margin, at least. */
const marginPx = 7;
/** From what it passes on its way to the thread, where there is room. */
const lanePx = 24;
/** Between a thread and the letters it passes. */
const airPx = 3;

/**
 * From under the number to the margin, along it, and in at the height of the mark: from the side that crosses no
 * words, ending at the mark. Where words are in the way on either side, it ends at the edge of the chart.
 * @param number the number, or its part on the last line
 * @param texts what may not be crossed in the chart
 * @param passed what stands between the two, and beside them
 * @param widthPx of the page
 */
export function routeOf(
  number: Box,
  mark: Box,
  chart: Box,
  texts: readonly Box[],
  passed: readonly Box[],
  widthPx: number,
): Route {
  const y = Math.round((mark.top + mark.bottom) / 2);
  const from = Math.round(number.bottom) + 1;
  const isFree = (first: number, last: number) =>
    !texts.some(
      (text) =>
        text.left < last + airPx &&
        text.right > first - airPx &&
        text.top < y + airPx &&
        text.bottom > y - airPx,
    );
  const start = (number.left + number.right) / 2;
  const beside = [number, chart, ...passed].filter(
    ({ top, bottom }) => bottom > Math.min(from, y) && top < Math.max(from, y),
  );
  const left = Math.max(marginPx, Math.min(...beside.map((each) => each.left)) - lanePx);
  const right = Math.min(widthPx - marginPx, Math.max(...beside.map((each) => each.right)) + lanePx);
  const sides = [
    { margin: left, edge: chart.left - airPx, end: mark.left },
    { margin: right, edge: chart.right + airPx, end: mark.right },
  ].toSorted((a, b) => Math.abs(a.margin - start) - Math.abs(b.margin - start));
  const free = sides.find(({ margin, end }) => isFree(Math.min(margin, end), Math.max(margin, end)));
  const [nearest] = sides;
  const { margin, end } = free ?? { margin: nearest?.margin ?? marginPx, end: nearest?.edge ?? chart.left };
  const x = Math.round(end);
  return { path: `M${Math.round(start)} ${from}H${Math.round(margin)}V${y}H${x}`, x, y };
}
