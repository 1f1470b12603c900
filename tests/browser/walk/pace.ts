/** The pace of a story: how far a reader scrolls with nothing before the eyes but prose. */
import type { Page } from 'playwright-core';

/** Two screens of a phone. */
const mostPx = 1500;

/** Stretches of a story that are longer, from its beginning to its sources. */
export async function slowStretches(page: Page): Promise<string[]> {
  const longest = await page.evaluate(() => {
    const others = '.story-face, figure, .chart, .guess, .steps, .definitions, .then-now, .band, .note';
    const bounds = [...document.querySelectorAll(`main :is(${others})`)]
      .map((element) => element.getBoundingClientRect())
      .filter(({ height }) => height > 24)
      .map(({ top, bottom }) => [top, bottom] as const)
      .toSorted(([a], [b]) => a - b);
    const sources = document.querySelector('#sources')?.getBoundingClientRect().top ?? 0;
    let [from, most] = [0, { from: 0, px: 0 }];
    for (const [top, bottom] of [...bounds, [sources, sources] as const]) {
      if (top > sources) break;
      if (top - from > most.px) most = { from: from + scrollY, px: top - from };
      from = Math.max(from, bottom);
    }
    return most;
  });
  return longest.px > mostPx
    ? [`${Math.round(longest.px)} px of prose from ${Math.round(longest.from)} px on`]
    : [];
}
