import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pagesToVisit } from '../../src/commands/built-pages.ts';
import { openPage, visitBuiltSite } from './site.ts';

const visit = visitBuiltSite();
const smallestPx = 12;

/** Every visible text drawn smaller than `limit` pixels, inside drawings too. */
function smallTexts(limit: number): string[] {
  /** Text for screen readers alone is cut down to a pixel. */
  function isCutAway(element: Element): boolean {
    for (let box: Element | null = element; box !== null; box = box.parentElement) {
      const { width, height } = box.getBoundingClientRect();
      const { overflow, clipPath, position } = getComputedStyle(box);
      const isTiny = width <= 1 || height <= 1;
      if (isTiny && position === 'absolute' && (overflow !== 'visible' || clipPath !== 'none')) {
        return true;
      }
    }
    return false;
  }

  /** A drawing shrinks its text; the determinant holds for turned labels too. */
  function scaleOf(element: Element): number {
    const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
    return matrix === null ? 1 : Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c));
  }

  const found = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (element === null || text === '' || /^(script|style|noscript)$/.test(element.localName)) {
      continue;
    }
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    range.selectNodeContents(node);
    if (range.getClientRects().length === 0 || isCutAway(element)) continue;
    const drawn = element.closest('text') ?? element;
    const sizePx = parseFloat(getComputedStyle(element).fontSize) * scaleOf(drawn);
    if (sizePx < limit - 0.01) {
      const name = [element.localName, ...element.classList].join('.');
      found.add(`${sizePx.toFixed(1)} px in ${name} "${text.slice(0, 30)}"`);
    }
  }
  return [...found];
}

test.each([320, 1280])('no visible text is smaller than 12 px at %i px', async (width) => {
  const look = async (page: Page, { path }: { path: string }) => {
    await openPage(page, visit.url(path));
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    return page.evaluate(smallTexts, smallestPx);
  };
  const options = { viewport: { width, height: 800 } };
  expect(await visit.faults(pagesToVisit(), look, options)).toEqual([]);
});
