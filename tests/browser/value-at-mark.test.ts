/** A value at its mark, with real hands: mouse, pen, touch and keyboard on a chart of every type, wherever it stands. */
import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { isWalkable } from '../../src/charts/beside/chart-controls.ts';
import { builtPages, type BuiltPage } from '../../src/commands/built-pages.ts';
import { publication } from '../published.ts';
import { openPage, visitBuiltSite } from './site.ts';
import { bringAxe, violations } from './walk/axe.ts';

const visit = visitBuiltSite();
const charts = [...publication.charts.values()];
/** A chart of each type that has values to walk. */
const ofEachType = [
  ...new Map(charts.filter(isWalkable).map((chart) => [chart.spec.kind, chart])).values(),
].map(({ id }) => id);
const pagesAt = (...paths: string[]): BuiltPage[] => builtPages().filter(({ path }) => paths.includes(path));
const embeds = pagesAt(...ofEachType.map((id) => `embed/it/${id}/`));
const ownPages = pagesAt(...ofEachType.map((id) => `en/charts/${id}/`));
/** A story for each type, and no story twice. */
const stories = [
  ...new Set(
    ofEachType.flatMap(
      (id) =>
        builtPages().find(
          ({ path, kind, file }) =>
            kind === 'story' &&
            path.startsWith('en/') &&
            readFileSync(file, 'utf8').includes(`data-a="${id}/`),
        ) ?? [],
    ),
  ),
];

interface Shown {
  words: string | undefined;
  spoken: string | null | undefined;
  kept: boolean;
}

/** What a figure shows at its marks now. @param chart the id in the addresses of its values */
const shownIn = (page: Page, chart: string): Promise<Shown> =>
  page.evaluate((id) => {
    const value = document.querySelector(`output:has([data-a^="${id}/"])`);
    const part = [...(value?.children ?? [])].find((each) => each.getClientRects().length > 0);
    const slider = value?.closest('figure')?.querySelector('.cursor input');
    return {
      words: part?.textContent,
      spoken: slider?.getAttribute('aria-valuetext'),
      kept: value?.classList.contains('kept') ?? false,
    };
  }, chart);

/** A point on a mark that can be seen, with its row and column; it scrolls there. */
const pointOn = (page: Page, chart: string) =>
  page.evaluate((id) => {
    const value = document.querySelector(`output:has([data-a^="${id}/"])`);
    const figure = value?.closest('figure');
    const drawing = [...(figure?.querySelectorAll('.drawing') ?? [])].find(
      (each) => each.getClientRects().length > 0,
    );
    drawing?.scrollIntoView({ block: 'center', behavior: 'instant' });
    for (const part of drawing?.querySelectorAll('[data-k] > :not(text, .leader)') ?? []) {
      const { left, top, width, height } = part.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      const mark = part.parentElement;
      const isHit = document.elementFromPoint(x, y)?.closest('[data-k]') === mark;
      if (isHit && mark !== null && (width > 1 || height > 1))
        return { x, y, row: Number(mark.dataset['k']), column: mark.dataset['s'] ?? '0' };
    }
    return undefined;
  }, chart);

/** The address as the page has it: what Playwright tells of it comes later. */
const hashOf = (page: Page) => page.evaluate(() => location.hash);

const pens = new WeakMap<Page, Promise<CDPSession>>();

/** What a pen does, as the browser is told of a real one. */
async function penTo(
  page: Page,
  type: 'mouseMoved' | 'mousePressed' | 'mouseReleased',
  x: number,
  y: number,
): Promise<void> {
  const pen = pens.get(page) ?? page.context().newCDPSession(page);
  pens.set(page, pen);
  const isDown = type === 'mousePressed';
  await (
    await pen
  ).send('Input.dispatchMouseEvent', {
    ...{ type, x, y, pointerType: 'pen', clickCount: type === 'mouseMoved' ? 0 : 1 },
    ...{ button: type === 'mouseMoved' ? 'none' : 'left', buttons: isDown ? 1 : 0, force: isDown ? 0.5 : 0 },
  });
}

/** Does with a chart what hands do; returns what is wrong. */
async function tryOut(page: Page, chart: string): Promise<string[]> {
  const faults: string[] = [];
  const check = (holds: boolean, fault: string) => {
    if (!holds) faults.push(`${chart}: ${fault}`);
  };
  const at = await pointOn(page, chart);
  if (at === undefined) return [`${chart}: no mark to point at`];
  const colours = () =>
    page.evaluate((id) => {
      const plot = document.querySelector(`.plot:has([data-a^="${id}/"])`);
      return [...(plot?.querySelectorAll('.drawing *') ?? [])]
        .filter((each) => each.closest('.chosen') === null)
        .map((each) => {
          const { fill, stroke, opacity, fillOpacity } = getComputedStyle(each);
          return each.matches('.crosshair') ? '' : [fill, stroke, opacity, fillOpacity].join();
        })
        .join(';');
    }, chart);
  const before = await colours();

  await page.mouse.move(at.x - 3, at.y);
  await page.mouse.move(at.x, at.y);
  const pointed = await shownIn(page, chart);
  check(pointed.words !== undefined, 'the mouse shows nothing');
  check(pointed.spoken === pointed.words, `"${pointed.words}" is spoken as "${pointed.spoken}"`);
  check((await colours()) === before, 'what is not chosen has lost its colour');
  await page.keyboard.press('Escape');
  check((await shownIn(page, chart)).words === undefined, 'Escape does not release what is pointed at');
  await page.mouse.move(0, 0);

  await penTo(page, 'mouseMoved', at.x - 3, at.y);
  await penTo(page, 'mouseMoved', at.x, at.y);
  const hovered = await shownIn(page, chart);
  check(hovered.words === pointed.words, `a pen shows "${hovered.words}", the mouse "${pointed.words}"`);
  check(!hovered.kept, 'a pen that hovers keeps');
  await penTo(page, 'mousePressed', at.x, at.y);
  await penTo(page, 'mouseReleased', at.x, at.y);
  const written = await shownIn(page, chart);
  check(written.words === pointed.words && written.kept, 'a pen that touches does not keep');
  await page.keyboard.press('Escape');
  await penTo(page, 'mouseMoved', 0, 0);

  await page.touchscreen.tap(at.x, at.y);
  const tapped = await shownIn(page, chart);
  check(tapped.words === pointed.words, `a tap shows "${tapped.words}", the mouse "${pointed.words}"`);
  check(tapped.kept, 'a tap does not keep');
  const hash = await hashOf(page);
  check(hash.startsWith(`#v=${encodeURIComponent(chart)}/`), `kept as ${hash}`);
  await page.keyboard.press('Escape');
  check((await hashOf(page)) === '', 'Escape leaves the value in the address');

  const slider = page.locator(`figure:has([data-a^="${chart}/"]) .cursor input`);
  await slider.focus();
  await page.keyboard.press('Home');
  const last = Number(await slider.getAttribute('max'));
  for (let step = 0; step <= last; step++) {
    const { words } = await shownIn(page, chart);
    if (words === pointed.words) break;
    await page.keyboard.press('ArrowRight');
  }
  const walked = await shownIn(page, chart);
  check(walked.words === pointed.words, `the keyboard never says "${pointed.words}"`);
  check(walked.spoken === walked.words, 'the slider speaks otherwise than it shows');
  const series = page.locator(`figure:has([data-a^="${chart}/"]) select.series`);
  const isOfSeries = hash.split('/').length > 2;
  if (isOfSeries) await series.selectOption({ value: at.column });
  await slider.focus();
  await page.keyboard.press('Enter');
  const byKey = await hashOf(page);
  check(byKey.startsWith(hash.split('/').slice(0, 2).join('/')), `Enter keeps ${byKey}, a tap ${hash}`);
  await page.keyboard.press('Enter');
  check((await hashOf(page)) === '', 'a second Enter does not release');
  if (isOfSeries) await series.selectOption({ value: '' });
  await page.keyboard.press('Escape');
  return faults;
}

test.each([
  ['an embed', 'embed', embeds],
  ['its own page', 'page', ownPages],
  ['a story', 'story', stories],
] as const)(
  'in %s mouse, pen, touch and keyboard move one cursor, say the same and keep the same',
  async (_, where, pages) => {
    expect(pages.length).toBeGreaterThan(where === 'story' ? 3 : 10);
    const found = await visit.survey(
      [...pages],
      async (page, { path }) => {
        await openPage(page, visit.url(path));
        const here = await page
          .locator('.plot output')
          .evaluateAll((all) =>
            all
              .filter((each) => each.closest('figure')?.querySelector('.cursor') !== null)
              .map((each) => each.firstElementChild?.getAttribute('data-a')?.replace(/\/.*/, '') ?? ''),
          );
        const faults: string[] = [];
        for (const chart of here.filter((id) => ofEachType.includes(id)))
          faults.push(...(await tryOut(page, chart)));
        return faults;
      },
      { hasTouch: true, viewport: { width: 1100, height: 1000 } },
      'shared',
    );
    expect(found.flat()).toEqual([]);
  },
);

test('a kept value is there again where its address is opened, and axe has nothing against it', async () => {
  const found = await visit.survey(
    embeds,
    async (page, { path }) => {
      await openPage(page, visit.url(path));
      const address = await page.locator('output [data-a]').last().getAttribute('data-a');
      const chart = address?.replace(/\/.*/, '') ?? '';
      await openPage(page, `${visit.url(path)}?again#v=${address}`);
      const { words, kept } = await shownIn(page, chart);
      const pointed = await pointOn(page, chart);
      const faults = kept && words !== undefined ? await violations(page) : [`${address} is not kept`];
      await page.keyboard.press('Escape');
      if (pointed !== undefined) await page.mouse.move(pointed.x, pointed.y);
      return [...faults, ...(await violations(page))].map((fault) => `${path}: ${fault}`);
    },
    { viewport: { width: 360, height: 900 } },
    'shared',
    bringAxe,
  );
  expect(found.flat()).toEqual([]);
});

test('a reader hears title, description and control once each', async () => {
  const context = await visit.context();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  for (const { path } of [...embeds, ...stories.slice(0, 1), ...ownPages.slice(0, 1)]) {
    await openPage(page, visit.url(path));
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const heard = nodes.filter(({ ignored }) => !ignored);
    const pictures = heard.filter(({ role, description }) => role?.value === 'image' && description?.value);
    // The frames of a chart told in steps have one description together.
    const plots = await page.locator('.plot:not(.stage *)').count();
    const descriptions = pictures.map(({ description }) => String(description?.value));
    expect(descriptions.length, path).toBeGreaterThanOrEqual(plots);
    for (const words of descriptions)
      expect(
        heard.filter(({ name }) => name?.value === words),
        `${path}: ${words}`,
      ).toEqual([]);
    const sliders = heard.filter(
      ({ role, name }) => role?.value === 'slider' && /: \w/.test(String(name?.value)),
    );
    for (const slider of sliders) {
      const titles = heard
        .filter(({ role }) => role?.value === 'heading')
        .map(({ name }) => String(name?.value));
      expect(
        titles.some((title) => String(slider.name?.value).startsWith(title)),
        path,
      ).toBe(true);
    }
  }
  await context.close();
});

test('without the script, and on paper, no value and no cursor shows', async () => {
  const [embed] = embeds;
  for (const options of [{ javaScriptEnabled: false }, {}]) {
    const context = await visit.context(options);
    const page = await context.newPage();
    const address = `${embed?.path.split('/')[2]}`;
    if (options.javaScriptEnabled === false) await page.goto(visit.url(embed?.path ?? ''));
    else {
      await openPage(page, visit.url(embed?.path ?? ''));
      await page.locator('.cursor input').focus();
      await page.keyboard.press('Enter');
      expect((await shownIn(page, address)).kept).toBe(true);
      await page.emulateMedia({ media: 'print' });
    }
    for (const selector of ['output', '.cursor'])
      expect(await page.locator(selector).first().isVisible(), selector).toBe(false);
    expect(await page.locator('.chosen:visible').count()).toBe(0);
    await context.close();
  }
});

test('in forced colours the ring stands out, and the label of a primary button too', async () => {
  const context = await visit.context({ forcedColors: 'active' });
  const page = await context.newPage();
  const [own] = ownPages;
  await openPage(page, visit.url(own?.path ?? ''));
  await page.locator('.cursor input').focus();
  const [ring, gap] = await page.evaluate(() =>
    ['halo', 'gap'].map((layer) => {
      const part = [...document.querySelectorAll(`.chosen.${layer} > *`)].find(
        (each) => each.getClientRects().length > 0,
      );
      return part === undefined ? '' : getComputedStyle(part).stroke;
    }),
  );
  expect(ring).not.toBe('');
  expect(ring).not.toBe(gap);
  const button = page.locator('.button.primary').first();
  const [label, ground] = await button.evaluate((each) => {
    const { color, backgroundColor } = getComputedStyle(each);
    return [color, backgroundColor];
  });
  expect(label).not.toBe(ground);
  await context.close();
});

test('leaving, a tap elsewhere and a second click release; a value under the pointer stays', async () => {
  const context = await visit.context({ hasTouch: true, viewport: { width: 700, height: 900 } });
  const page = await context.newPage();
  const [embed] = embeds;
  const chart = embed?.path.split('/')[2] ?? '';
  await openPage(page, visit.url(embed?.path ?? ''));
  const at = await pointOn(page, chart);
  if (at === undefined) throw new Error('no mark to point at');
  await page.mouse.move(at.x, at.y);
  const { words } = await shownIn(page, chart);
  const box = await page.locator('output').boundingBox();
  if (box === null) throw new Error('the value has no box');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 1 });
  expect((await shownIn(page, chart)).words).toBe(words);
  await page.mouse.move(1, 1);
  expect((await shownIn(page, chart)).words).toBeUndefined();
  await page.mouse.click(at.x, at.y);
  await page.mouse.move(1, 1);
  expect(await shownIn(page, chart)).toMatchObject({ words, kept: true });
  await page.mouse.click(at.x, at.y);
  await page.mouse.move(1, 1);
  expect((await shownIn(page, chart)).words).toBeUndefined();
  await page.touchscreen.tap(at.x, at.y);
  expect((await shownIn(page, chart)).words).toBe(words);
  await page.touchscreen.tap(20, 20);
  expect((await shownIn(page, chart)).words).toBeUndefined();
  await context.close();
});
