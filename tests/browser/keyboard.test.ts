import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { onePageOfEachKind } from '../../src/commands/built-pages.ts';
import { openPage, visitBuiltSite } from './site.ts';

const visit = visitBuiltSite();

/** Numbers everything a reader should reach with the tabulator, and returns the names by number. */
function numberStops(): string[] {
  const reachable = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], area[href], button, input, select, textarea, summary, iframe, [tabindex]',
    ),
  ].filter((element) => {
    const isOff = element.matches(':disabled, [type=hidden], [tabindex="-1"], [inert] *');
    // Of a group of radio buttons only the chosen one, or else the first, takes the focus.
    const group = element.matches('input[type=radio][name]')
      ? [...document.getElementsByName(element.getAttribute('name') ?? '')]
      : [element];
    const stop = group.find((radio) => (radio as HTMLInputElement).checked) ?? group[0];
    return !isOff && stop === element && element.checkVisibility({ visibilityProperty: true });
  });
  return reachable.map((element, index) => {
    element.dataset['stop'] = String(index);
    return `${element.localName} "${(element.textContent.trim() || element.ariaLabel) ?? ''}"`.slice(0, 60);
  });
}

/** The stop that has the focus, and what is wrong with how it shows; undefined past the last one. */
function lookAtFocus(): { stop: string; name: string; faults: string[] } | undefined {
  const element = document.activeElement as HTMLElement | null;
  if (element === null || element === document.body) return undefined;
  const stop = element.dataset['stop'] ?? '';
  const name = `${element.localName} "${element.textContent.trim().slice(0, 40)}"`;
  const faults: string[] = [];

  /** A control may draw its ring around its label or its box. */
  const bearers = [element, ...((element as HTMLInputElement).labels ?? [])];
  if (element.nextElementSibling !== null) bearers.push(element.nextElementSibling as HTMLElement);
  if (element.parentElement !== null) bearers.push(element.parentElement);
  const hasRing = bearers.some((bearer) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(bearer);
    const isClear = /^rgba\(.*, 0\)$|^transparent$/.test(outlineColor);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1 && !isClear) || boxShadow !== 'none';
  });
  if (!hasRing) faults.push('has no outline and no shadow');

  const box = [...element.getClientRects()].find(({ width, height }) => width > 1 && height > 1);
  if (box === undefined || !element.checkVisibility({ visibilityProperty: true })) {
    return { stop, name, faults: [...faults, 'has no visible box'] };
  }
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) {
    faults.push(`lies outside the window at ${Math.round(x)}, ${Math.round(y)}`);
  } else {
    const top = document.elementFromPoint(x, y);
    const isOurs = top !== null && bearers.some((bearer) => bearer.contains(top) || top.contains(bearer));
    if (!isOurs) faults.push(`is covered by ${top?.localName ?? 'nothing'}`);
  }
  return { stop, name, faults };
}

/** Walks a page from its start to its end with the tabulator. */
async function walk(page: Page): Promise<string[]> {
  const stops = await page.evaluate(numberStops);
  const reached = new Set<string>();
  const faults: string[] = [];
  // Boxes that scroll take the focus as well, without being asked to.
  const limit = stops.length * 2 + 20;
  for (let presses = 0; presses < limit; presses++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(lookAtFocus);
    if (focus === undefined) break;
    if (focus.stop !== '' && reached.has(focus.stop)) {
      if (focus.stop !== [...reached][0]) faults.push(`the focus is trapped at ${focus.name}`);
      break;
    }
    reached.add(focus.stop);
    faults.push(...focus.faults.map((fault) => `${focus.name} ${fault}`));
  }
  const missed = stops.filter((_, index) => !reached.has(String(index)));
  return [...faults, ...missed.map((name) => `${name} is never reached`)];
}

test.each([1280, 360])(
  'the tabulator reaches everything, visibly and without a trap, at %i px',
  async (width) => {
    const pages = onePageOfEachKind();
    expect(pages.length).toBeGreaterThan(0);
    const options = { viewport: { width, height: 800 }, reducedMotion: 'reduce' } as const;
    const faults = await visit.faults(
      pages,
      async (page, { path }) => {
        await openPage(page, visit.url(path));
        return walk(page);
      },
      options,
    );
    expect(faults).toEqual([]);
  },
);
