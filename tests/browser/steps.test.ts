/** A chart told step by step: scrolled, walked with its buttons, jumped into, still, and on paper. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, storiesWith, visitBuiltSite } from './site.ts';

const visit = visitBuiltSite();
/** In one language: how steps are walked depends on no word. */
const stories = () => storiesWith('walk').filter(({ path }) => path.startsWith('it/'));
const sizes = [
  { width: 360, height: 640 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
];

async function openStory(options: BrowserContextOptions, index = 0): Promise<Page> {
  const context = await visit.context(options);
  const page = await context.newPage();
  const story = stories()[index];
  if (story === undefined) throw new Error('the test needs a story');
  await openPage(page, visit.url(story.path));
  return page;
}

/** The pages that a reader with a window of any size walks, by the number of the story: each is opened once. */
const walked = new Map<number, Page>();

/** A story at its top, in a window of a size. */
async function storyIn(viewport: { width: number; height: number }, index = 0): Promise<Page> {
  const page = walked.get(index) ?? (await openStory({ viewport }, index));
  walked.set(index, page);
  await page.setViewportSize(viewport);
  await page.evaluate(() => {
    history.replaceState(null, '', location.pathname);
    scrollTo(0, 0);
  });
  await settle(page);
  return page;
}

/** Waits until the page has drawn what follows from a scroll. */
const settle = (page: Page) =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

/** Which steps and which frames are current, by number from 0. */
const current = (page: Page) =>
  page.evaluate(() =>
    ['.step', '.frame'].map((selector) =>
      [...document.querySelectorAll(selector)].findIndex((each) => each.classList.contains('is-current')),
    ),
  );

/**
 * Scrolls there and back again, in strides that no step escapes, and then over all steps at once. At each stop:
 * the step that should be current, for it is the last whose top lies above the line, and what is current.
 */
const walkThere = (page: Page) =>
  page.evaluate(async () => {
    const walk = document.querySelector('.walk')?.getBoundingClientRect();
    const steps = [...document.querySelectorAll('.step')];
    const frames = [...document.querySelectorAll('.frame')];
    if (walk === undefined) throw new Error('the page has no steps');
    const there = [];
    for (let y = walk.top - 200; y < walk.bottom; y += innerHeight / 3) there.push(y);
    const seen: { expected: number; step: number; frame: number }[] = [];
    for (const y of [...there, ...there.toReversed(), walk.bottom, 0]) {
      scrollTo(0, y);
      // The page draws what follows from a scroll in the frame after it.
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
      const line = innerHeight * (innerWidth < 760 ? 0.66 : 0.5);
      const passed = steps.findLastIndex((step) => step.getBoundingClientRect().top < line);
      const isCurrent = (each: Element) => each.classList.contains('is-current');
      seen.push({
        expected: Math.max(0, passed),
        step: steps.findIndex(isCurrent),
        frame: frames.findIndex(isCurrent),
      });
    }
    return seen;
  });

test.each(sizes)(
  'at $width px the current step is the last whose top has passed the line',
  async (viewport) => {
    expect(stories().length).toBeGreaterThan(0);
    for (const index of stories().keys()) {
      const page = await storyIn(viewport, index);
      const seen = await walkThere(page);
      expect(seen.filter(({ expected, step, frame }) => step !== expected || frame !== expected)).toEqual([]);
      expect(new Set(seen.map(({ step }) => step)).size).toBe(await page.locator('.step').count());
    }
  },
);

test.each(sizes)('at $width px a link to a step makes that step current, in sight', async (viewport) => {
  const page = await storyIn(viewport);
  const ids = await page.locator('.step h3').evaluateAll((headings) => headings.map(({ id }) => id));
  expect(ids.length).toBeGreaterThan(2);
  for (const [index, id] of [...ids.entries()].toReversed()) {
    await page.evaluate((fragment) => (location.hash = fragment), id);
    await settle(page);
    expect(await current(page)).toEqual([index, index]);
    const isInSight = await page.locator(`[id="${id}"]`).evaluate((heading) => {
      const { left, top, bottom } = heading.getBoundingClientRect();
      return heading.contains(document.elementFromPoint(left + 5, (top + bottom) / 2));
    });
    expect(isInSight).toBe(true);
  }
});

test.each(sizes)('at $width px the buttons walk all steps with the keyboard alone', async (viewport) => {
  const page = await openStory({ viewport });
  const count = await page.locator('.step').count();
  const headings = await page.locator('.step h3').allTextContents();
  const [previous, next] = [
    page.locator('.step-buttons button').first(),
    page.locator('.step-buttons button').last(),
  ];
  await next.focus();
  await settle(page);
  // To show the button the page may have been scrolled past a step.
  const [from = 0] = await current(page);
  for (let index = from + 1; index < count; index++) {
    await page.keyboard.press('Enter');
    await settle(page);
    expect(await current(page)).toEqual([index, index]);
    expect(await page.locator('.step-buttons output').textContent()).toBe(headings[index]);
    expect(await next.evaluate((button) => button === document.activeElement)).toBe(true);
  }
  expect(await next.getAttribute('aria-disabled')).toBe('true');
  await page.keyboard.press('Enter');
  expect(await current(page)).toEqual([count - 1, count - 1]);
  await previous.focus();
  await page.keyboard.press('Space');
  await settle(page);
  expect(await current(page)).toEqual([count - 2, count - 2]);
  for (const button of [previous, next]) {
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }
  await page.context().close();
});

test.each([
  { width: 320, height: 568 },
  { width: 360, height: 640 },
  { width: 412, height: 915 },
])('on a phone of $width px the drawing keeps to half of the window and over no text', async (viewport) => {
  for (const index of stories().keys()) {
    const page = await storyIn(viewport, index);
    const count = await page.locator('.step').count();
    for (let step = 0; step < count; step++) {
      await page
        .locator('.step h3')
        .nth(step)
        .evaluate((heading) => heading.scrollIntoView());
      await settle(page);
      const { stage, text } = await page.evaluate(() => ({
        stage: document.querySelector('.stage')?.getBoundingClientRect(),
        text: document.querySelector('.step.is-current h3')?.getBoundingClientRect(),
      }));
      // Above the first step it may still be on its way to the top.
      expect(stage?.top).toBeGreaterThanOrEqual(step === 0 ? 0 : -0.5);
      if (step > 0) expect(stage?.top).toBeLessThanOrEqual(0.5);
      expect(stage?.height).toBeLessThanOrEqual(viewport.height * 0.5 + 1);
      expect(text?.top).toBeGreaterThan(stage?.bottom ?? Infinity);
    }
  }
});

test('dots open one by one: the new frame is drawn over the old one, which stays until it is there', async () => {
  const fields = new Set(storiesWith('dot-frame').map(({ path }) => path));
  const index = stories().findIndex(({ path }) => fields.has(path));
  const page = await openStory({ viewport: { width: 1440, height: 900 } }, index);
  const drawn = await page.evaluate(() => {
    // The first two show one panel: the third is drawn anew.
    const [, old, fresh] = document.querySelectorAll('.frame');
    document.querySelector<HTMLElement>('.step-buttons button:last-of-type')?.click();
    if (old === undefined || fresh === undefined) throw new Error('the page has no frames');
    document.querySelector<HTMLElement>('.step-buttons button:last-of-type')?.click();
    // The clock of what moves is turned by hand: how fast the machine draws doesn't count.
    const moving = document.getAnimations();
    for (const each of moving) each.pause();
    const longestMs = Math.max(...moving.map(({ effect }) => Number(effect?.getComputedTiming().endTime)));
    return Array.from({ length: 11 }, (_, tenths) => {
      for (const each of moving) each.currentTime = (longestMs * tenths) / 10;
      const svg = [...fresh.querySelectorAll('svg')].find((each) => each.checkVisibility());
      return {
        share: Number(getComputedStyle(fresh).getPropertyValue('--drawn')),
        clip: svg === undefined ? '' : getComputedStyle(svg).clipPath,
        oldOpacity: getComputedStyle(old).opacity,
      };
    });
  });
  const shares = drawn.map(({ share }) => share);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
  const onTheWay = drawn.filter(({ share }) => share > 0 && share < 1);
  expect(onTheWay.length).toBeGreaterThan(2);
  expect(new Set(onTheWay.map(({ oldOpacity }) => oldOpacity))).toEqual(new Set(['1']));
  expect(new Set(onTheWay.map(({ clip }) => clip)).size).toBeGreaterThan(2);
  expect(onTheWay.every(({ clip }) => clip.startsWith('polygon('))).toBe(true);
  await page.context().close();
});

test('who asks for little motion gets the same states at once', async () => {
  const page = await openStory({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
  await page.locator('.step-buttons button').last().click();
  await settle(page);
  const opacities = await page
    .locator('.frame')
    .evaluateAll((frames) => frames.map((frame) => getComputedStyle(frame).opacity));
  const [, shown] = await current(page);
  expect(shown).toBeGreaterThan(0);
  expect(opacities).toEqual(opacities.map((_, index) => (index === shown ? '1' : '0')));
  await page.context().close();
});

/** Frames and steps as they lie on the page, and whether all of each shows. */
const layout = (page: Page) =>
  page.evaluate(() =>
    ['.frame', '.step'].map((selector) =>
      [...document.querySelectorAll(selector)].map((each) => {
        const { left, right, top, bottom } = each.getBoundingClientRect();
        const isShown = each.checkVisibility({ visibilityProperty: true, opacityProperty: true });
        return { left, right, top, bottom, isShown };
      }),
    ),
  );

test.each([360, 1440])(
  'without a script each step has its frame beside or above it, at %i px',
  async (width) => {
    const page = await openStory({ viewport: { width, height: 900 }, javaScriptEnabled: false });
    const [frames = [], steps = []] = await layout(page);
    expect(frames.length).toBe(steps.length);
    for (const [index, frame] of frames.entries()) {
      const step = steps[index];
      expect(frame.isShown && step?.isShown).toBe(true);
      if (width < 760) expect(frame.bottom).toBeLessThanOrEqual((step?.top ?? 0) + 1);
      else expect([frame.top, frame.right <= (step?.left ?? 0) + 1]).toEqual([step?.top, true]);
    }
    expect(await page.locator('.step-buttons').isVisible()).toBe(false);
    await page.context().close();
  },
);

test('on paper the frames stand two in a row over their words, and nothing asks to be pressed', async () => {
  const page = await openStory({ viewport: { width: 673, height: 900 } });
  await page.emulateMedia({ media: 'print' });
  const [frames = [], steps = []] = await layout(page);
  expect([...frames, ...steps].every(({ isShown }) => isShown)).toBe(true);
  expect(frames.length).toBeGreaterThan(2);
  expect(frames[0]?.top).toBe(frames[1]?.top);
  expect(frames[0]?.bottom).toBeLessThan(frames[2]?.top ?? 0);
  for (const [index, frame] of frames.entries()) {
    expect(frame.bottom).toBeLessThanOrEqual((steps[index]?.top ?? 0) + 1);
    expect(frame.left).toBe(steps[index]?.left);
  }
  expect(await page.locator('.step-buttons').isVisible()).toBe(false);
  await page.context().close();
});

test('in a low window nothing is pinned', async () => {
  const page = await openStory({ viewport: { width: 740, height: 360 } });
  const [frames = []] = await layout(page);
  expect(frames.every(({ isShown }) => isShown)).toBe(true);
  expect(await page.locator('.step-buttons').isVisible()).toBe(false);
  await page.context().close();
});

test('the drawing is hidden from assistive technology, and described', async () => {
  const page = await openStory({});
  expect(await page.locator('.frame:not([aria-hidden=true])').count()).toBe(0);
  const describedBy = await page.locator('.steps').getAttribute('aria-describedby');
  expect((await page.locator(`[id="${describedBy}"]`).textContent())?.length).toBeGreaterThan(100);
  await page.context().close();
});

/** A point on a mark of the frame that is read, which is brought into sight, and the rows that the frame draws. */
const markOfStep = (page: Page, step: number) =>
  page.evaluate(async (index) => {
    const walk = document.querySelector('.steps:has(.stage[data-cursor])');
    walk?.querySelectorAll('.step h3')[index]?.scrollIntoView();
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    const drawings = [...(walk?.querySelectorAll('.frame.is-current .drawing') ?? [])];
    const drawing = drawings.find((each) => each.getClientRects().length > 0);
    const rows = new Set(
      [...(drawing?.querySelectorAll<SVGElement>('[data-k]') ?? [])].map(({ dataset }) => dataset['k']),
    );
    for (const part of drawing?.querySelectorAll('[data-k] > :not(text, .leader)') ?? []) {
      const { left, top, width, height } = part.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      if ((width > 1 || height > 1) && document.elementFromPoint(x, y)?.closest('.frame.is-current'))
        return { x, y, rows: rows.size };
    }
    return undefined;
  }, step);

/** The words of the value that shows. */
const shownValue = (page: Page) =>
  page.evaluate(() => {
    const value = document.querySelector('.stage output.value');
    return [...(value?.children ?? [])].find((each) => each.getClientRects().length > 0)?.textContent;
  });

test.each([
  { viewport: { width: 1280, height: 900 }, hasTouch: true },
  { viewport: { width: 390, height: 844 }, hasTouch: true },
])('in each step the drawing answers the mouse, a finger and the keyboard, at %o', async (options) => {
  let told = 0;
  for (const index of stories().keys()) {
    const page = await openStory(options, index);
    if ((await page.locator('.stage[data-cursor]').count()) > 0) told++;
    const slider = page.locator('.steps:has(.stage[data-cursor]) .cursor input').first();
    for (const step of (await page.locator('.steps:has(.stage[data-cursor]) .step').all()).keys()) {
      const at = await markOfStep(page, step);
      if (at === undefined) throw new Error('the test needs a mark');
      await page.mouse.move(at.x - 2, at.y);
      await page.mouse.move(at.x, at.y);
      const pointed = await shownValue(page);
      expect(pointed).toBeTruthy();
      expect(await slider.getAttribute('aria-valuetext')).toBe(pointed);
      expect(Number(await slider.getAttribute('max'))).toBe(at.rows - 1);
      await page.keyboard.press('Escape');
      expect(await shownValue(page)).toBeUndefined();
      await page.touchscreen.tap(at.x, at.y);
      expect(await shownValue(page)).toBe(pointed);
      expect(await page.evaluate(() => location.hash)).toMatch(/^#v=./);
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => location.hash)).toBe('');
    }
    if (await slider.count()) {
      await slider.focus();
      // To show the slider the page may have been scrolled, away from under the mouse.
      await settle(page);
      expect(await shownValue(page)).toBeTruthy();
      expect(await shownValue(page)).toBe(await slider.getAttribute('aria-valuetext'));
      await page.keyboard.press('End');
      expect(await shownValue(page)).toBe(await slider.getAttribute('aria-valuetext'));
      await page.keyboard.press('Escape');
    }
    await page.context().close();
  }
  expect(told).toBeGreaterThan(1);
});
