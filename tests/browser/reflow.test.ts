import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pagesToVisit } from '../../src/commands/built-pages.ts';
import { openPage, visitBuiltSite } from './site.ts';

const visit = visitBuiltSite();
const widths = [256, 320, 360, 768, 1024, 1440, 1920];

/** The elements that make the page wider than its window, innermost first; empty when none does. */
function widerThanTheWindow(): string[] {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return [];

  /** What scrolls or cuts inside itself widens nobody else. */
  function isContained(element: Element): boolean {
    for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
      if (parent === document.body) return false;
      if (getComputedStyle(parent).overflowX !== 'visible') return true;
    }
    return false;
  }
  /** How far an element reaches, its own text included: a long word may stick out of its box. */
  function reachOf(element: Element): number {
    const isCut = getComputedStyle(element).overflowX !== 'visible';
    const range = document.createRange();
    const texts = (isCut ? [] : [...element.childNodes]).filter(
      ({ nodeType }) => nodeType === Node.TEXT_NODE,
    );
    const rights = texts.map((text) => {
      range.selectNodeContents(text);
      return range.getBoundingClientRect().right;
    });
    return Math.max(element.getBoundingClientRect().right, ...rights) + scrollX;
  }
  const wide = [...document.body.querySelectorAll('*')].filter(
    (element) => reachOf(element) > root.clientWidth + 0.5 && !isContained(element),
  );
  const innermost = wide.filter(
    (element) => !wide.some((other) => element !== other && element.contains(other)),
  );
  const names = innermost.slice(0, 3).map((element) => {
    const name = [element.localName, ...element.classList].join('.');
    return `${name} reaches ${Math.round(reachOf(element))} px "${element.textContent.trim().slice(0, 30)}"`;
  });
  return [`${root.scrollWidth} px wide: ${names.join(', ')}`];
}

test('no page scrolls sideways, from 256 to 1920 px, with every table open', async () => {
  const look = async (page: Page, { path }: { path: string }) => {
    await openPage(page, visit.url(path));
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const faults: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const found = await page.evaluate(widerThanTheWindow);
      faults.push(...found.map((text) => `at ${width} px it's ${text}`));
    }
    return faults;
  };
  expect(await visit.faults(pagesToVisit(), look)).toEqual([]);
});
