/** Paper, more contrast and forced colours, on one page of each kind; a theme is chosen for pages alone. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtPages, onePageOfEachKind } from '../../src/commands/built-pages.ts';
import { openPage, visitBuiltSite } from './site.ts';

const visit = visitBuiltSite();

/** What is left of a sheet between the margins that the style sheet sets, at 96 pixels an inch. */
const papers = { A4: { width: 672, height: 994 }, Letter: { width: 695, height: 928 } };

/** What paper may not show, and what it must. */
function faultsOnPaper(): string[] {
  const root = document.documentElement;
  const shows = (element: Element) =>
    element.getBoundingClientRect().width > 1 &&
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  // Heads that sort their column are its name as well.
  const useless = [
    ...document.querySelectorAll(
      'button:not(th button), input, select, .nav, .switches, .skip, .plate-actions, .go',
    ),
  ].filter(shows);
  const heading = document.querySelector('h1');
  const isDark = (colour: string) =>
    (colour.match(/\d+/g) ?? []).slice(0, 3).every((part) => Number(part) < 90);
  const pale = [...document.querySelectorAll('main :is(p, li, h1, h2, h3, td, th, dt, dd)')].filter(
    (element) =>
      shows(element) && element.textContent.trim() !== '' && !isDark(getComputedStyle(element).color),
  );
  return [
    ...useless.map((element) => `prints ${element.localName} "${element.textContent.trim().slice(0, 20)}"`),
    ...pale.slice(0, 3).map((element) => `prints pale: "${element.textContent.trim().slice(0, 30)}"`),
    ...(root.scrollWidth > root.clientWidth ? [`is ${root.scrollWidth} px wide`] : []),
    ...(heading !== null && !shows(heading) && !document.body.matches('.embed') ? ['prints no heading'] : []),
    ...(getComputedStyle(document.body).backgroundColor === 'rgb(255, 255, 255)' ? [] : ['has a ground']),
  ];
}

/** With more contrast secondary text is as dark as text, on the brand field too. */
function weakTexts(): string[] {
  const valueOf = (element: Element, name: string) => {
    const probe = document.createElement('i');
    probe.style.color = `var(${name})`;
    element.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  };
  return [document.body, ...document.querySelectorAll('.field')].flatMap((ground) => {
    const strongest = valueOf(ground, ground === document.body ? '--ink' : '--on-lettera');
    return ['--ink-2', '--ink-3']
      .filter((name) => getComputedStyle(ground).getPropertyValue(name) !== '')
      .filter((name) => valueOf(ground, name) !== strongest)
      .map((name) => `${name} is weaker than text on ${ground.className || 'the page'}`);
  });
}

/** In forced colours the stems, which are backgrounds, are drawn all the same. */
function lostStems(): string[] {
  const probe = document.createElement('i');
  probe.style.color = 'CanvasText';
  document.body.append(probe);
  const text = getComputedStyle(probe).color;
  probe.remove();
  return [...document.querySelectorAll('.kicker, .numbers > div, .facts > div')]
    .filter((opened) => getComputedStyle(opened, '::before').backgroundColor !== text)
    .map((opened) => `the stem of "${opened.textContent.trim().slice(0, 30)}" is lost`);
}

test('paper carries the page and nothing to press; contrast and forced colours keep what they should', async () => {
  const look = async (page: Page, { path }: { path: string }) => {
    await openPage(page, visit.url(path));
    const faults: string[] = [];
    for (const [paper, viewport] of Object.entries(papers)) {
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize(viewport);
      faults.push(...(await page.evaluate(faultsOnPaper)).map((fault) => `${paper} ${fault}`));
    }
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ media: 'screen', colorScheme, contrast: 'more' });
      faults.push(...(await page.evaluate(weakTexts)).map((fault) => `${colorScheme}: ${fault}`));
    }
    await page.emulateMedia({ contrast: 'no-preference', forcedColors: 'active' });
    faults.push(...(await page.evaluate(lostStems)));
    return faults;
  };
  expect(await visit.faults(onePageOfEachKind(), look, { colorScheme: 'dark' })).toEqual([]);
});

test('no embed reads or keeps the theme that was chosen on pages', () => {
  const embeds = builtPages().filter(({ kind }) => kind === 'embed');
  expect(embeds.length).toBeGreaterThan(0);
  const curious = embeds.filter(({ file }) => readFileSync(file, 'utf8').includes('localStorage'));
  expect(curious.map(({ path }) => path)).toEqual([]);
});
