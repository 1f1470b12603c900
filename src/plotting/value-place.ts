/** Where the words of a value go: beside the mark that they speak of. */

/** How far from its mark a value stands, in pixels. */
const gapPx = 12;

/** How far a ring of ink reaches beyond its mark, in pixels. */
const inkPx = 4;

export const every = <E extends HTMLElement | SVGElement = SVGElement>(
  node: ParentNode,
  selector: string,
) => [...node.querySelectorAll<E>(selector)];

/** Plain numbers: a rectangle of the browser's own is asked through it each time, by thousands of places that are weighed. */
export const boxOf = (part: Element) => part.getBoundingClientRect().toJSON() as DOMRect;

/** How far a number is from a range: 0 within it. */
export const away = (at: number, from: number, to: number) => Math.max(0, from - at, at - to);

/**
 * Moves the value where it covers none of the marks and labels it speaks of, leaves its drawing neither at the sides
 * nor at the top, at the bottom only if there is no other room, covers as few other texts as may be, and is near.
 * All boxes are measured by the caller before anything is written: here the page is laid out once, for the value's size.
 * @param frame of the drawing, in whose corner the value's place begins
 * @param own the marks and labels it speaks of
 * @param texts of the drawing
 * @param x in pixels of the window, where the pointer is or the mark
 */
export function placeValue(
  value: HTMLElement,
  frame: DOMRect,
  own: readonly DOMRect[],
  texts: readonly DOMRect[],
  x: number,
  y: number,
): void {
  const { width, height } = boxOf(value);
  const boxes = [...own, ...texts];
  let least = Infinity;
  for (const near of own[0] ? own : [frame])
    for (const across of [near.right + gapPx, near.left - gapPx - width, x - width / 2])
      // All the way down: where there is no room beside the mark there may be some not far from it.
      for (let top = frame.top; top < frame.bottom; top += 6) {
        const left = Math.max(frame.left, Math.min(across, frame.right - width));
        let cost = away(top + height, 0, frame.bottom) * 1e3 + Math.hypot(left - x, top - y);
        boxes.forEach((box, index) => {
          cost +=
            Math.max(0, Math.min(left + width, box.right + inkPx) - Math.max(left, box.left - inkPx)) *
            Math.max(0, Math.min(top + height, box.bottom + inkPx) - Math.max(top, box.top - inkPx)) *
            (own[index] ? 1e4 : 1);
        });
        if (cost < least) {
          least = cost;
          value.style.translate = `${left - frame.left}px ${top - frame.top}px`;
        }
      }
}
