/** Circles in a flow: amounts that come back to where they began, which no drawing of layers can hold. */

import { present } from '../../present.ts';

/** A step of a flow from one node to another. */
export interface Step<T> {
  from: string;
  to: string;
  thing: T;
}

/**
 * Circles among steps, the shortest first: each a list of steps in which every one goes on where the one
 * before ends and the last ends where the first began. Without the first step of each there are none.
 */
export function circlesIn<T>(steps: readonly Step<T>[]): Step<T>[][] {
  const circles: Step<T>[][] = [];
  let left = [...steps];
  for (;;) {
    const circle = left
      .flatMap((step) => {
        const back = shortestWay(left, step.to, step.from);
        return back === undefined ? [] : [[step, ...back]];
      })
      .toSorted((a, b) => a.length - b.length)[0];
    if (circle === undefined) return circles;
    circles.push(circle);
    left = left.filter((step) => step !== circle[0]);
  }
}

/** The fewest steps that lead from one node to another; none where they are the same, undefined without a way. */
function shortestWay<T>(steps: readonly Step<T>[], from: string, to: string): Step<T>[] | undefined {
  const ways = new Map<string, Step<T>[]>([[from, []]]);
  for (const [node, way] of ways) {
    if (node === to) return way;
    for (const step of steps) {
      if (step.from === node && !ways.has(step.to)) ways.set(step.to, [...way, step]);
    }
  }
  return undefined;
}

/** A circle in words: each step with the line of the file that makes it, `rows.csv:2 (a → b)`. */
export function circleInWords<T>(circle: readonly Step<T>[], placeOf: (thing: T) => string): string {
  const words = circle.map(({ from, to, thing }) => `${placeOf(thing)} (${from} > ${to})`);
  return words.length <= mostTold
    ? words.join(', ')
    : [...words.slice(0, mostTold - 1), '…', present(words.at(-1), 'the last step')].join(', ');
}

const mostTold = 8;
