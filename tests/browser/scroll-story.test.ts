/** A scroll story moves: no step passes without a change, the drawing fills the window, nothing covers it. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, storiesWith, visitBuiltSite } from './site.ts';
import { bringAxe, violations } from './walk/axe.ts';

const visit = visitBuiltSite();
const desktop = { width: 1440, height: 900 };
const sizes = [{ width: 360, height: 640 }, desktop];

async function open(options: BrowserContextOptions): Promise<Page> {
  const context = await visit.context(options);
  await bringAxe(context);
  const page = await context.newPage();
  await openPage(page, visit.url(storiesWith('large')[0]?.path ?? ''));
  return page;
}

/** Goes to a step and ends what moves. */
const goTo = (page: Page, step: number) =>
  page.evaluate(async (index) => {
    document.querySelectorAll('.step h3')[index]?.scrollIntoView();
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    for (const each of document.getAnimations()) each.finish();
  }, step);

test.each(sizes)(
  'at $width px each step changes the picture and its words are half a window on',
  async (viewport) => {
    const page = await open({ viewport });
    const count = await page.locator('.step').count();
    const pictures: string[] = [];
    for (let step = 0; step < count; step++) {
      await goTo(page, step);
      pictures.push((await page.locator('.stage').screenshot()).toString('base64'));
      expect(await page.locator('.frame.is-current').count()).toBe(1);
    }
    expect(new Set(pictures).size).toBe(count);
    const heights = await page
      .locator('.step')
      .evaluateAll((steps) => steps.map((step) => step.clientHeight));
    for (const height of heights.slice(0, -1)) {
      expect(height).toBeGreaterThanOrEqual(viewport.height * 0.5 - 1);
      expect(height).toBeLessThan(viewport.height * 0.75);
    }
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  },
);

test.each(sizes)(
  'at $width px the field takes the room there is, and the buttons none of it',
  async (viewport) => {
    const page = await open({ viewport });
    await goTo(page, 1);
    const boxOf = (selector: string) =>
      page.locator(selector).filter({ visible: true }).first().boundingBox();
    const [field, buttons, text] = [
      await boxOf('.frame.is-current svg'),
      await boxOf('.step-buttons'),
      await boxOf('.prose > .steps'),
    ];
    if (!field || !buttons || !text) throw new Error('the page has no pinned field');
    if (viewport.width < 760) expect(field.width).toBeGreaterThan(text.width - 2);
    else
      expect(
        Math.max(field.width / (text.width * 0.55), field.height / (viewport.height - 130)),
      ).toBeGreaterThan(0.95);
    expect(buttons.y).toBeGreaterThanOrEqual(field.y + field.height);
    await page.context().close();
  },
);

test('a few dots among many become one large dot, and the others small', async () => {
  const page = await open({ viewport: desktop });
  await goTo(page, 0);
  const widthOf = () =>
    page.evaluate(() => {
      const [before, after] = document.querySelectorAll('.frame');
      const dots = (frame: Element | undefined) =>
        Number.parseFloat(
          getComputedStyle(frame?.querySelector('.field-wide .dots-open') as Element).strokeWidth,
        );
      return [dots(before), dots(after)];
    });
  await goTo(page, 1);
  const [full = 0, small = 0] = await widthOf();
  expect(small).toBeLessThan(full / 2);
  const large = await page.locator('.frame.is-current .field-wide .large').boundingBox();
  const field = await page.locator('.frame.is-current .field-wide').boundingBox();
  expect(large?.height).toBeGreaterThan((field?.height ?? Infinity) * 0.18);
  // It stands where the words say: at the top right.
  expect((large?.x ?? 0) + (large?.width ?? 0)).toBeGreaterThan((field?.x ?? 0) + (field?.width ?? 0) * 0.9);
  await page.context().close();
});

test('who asks for little motion, or has no script, sees the same pictures, still', async () => {
  const page = await open({ viewport: desktop, reducedMotion: 'reduce' });
  await goTo(page, 0);
  const running = await page.evaluate(async () => {
    document.querySelectorAll<HTMLElement>('.step-buttons button')[1]?.click();
    await new Promise(requestAnimationFrame);
    return document.getAnimations().filter(({ playState }) => playState === 'running').length;
  });
  expect(running).toBe(0);
  await page.context().close();
  const plain = await open({ viewport: desktop, javaScriptEnabled: false });
  expect(await plain.locator('.frame .field-wide .large').isVisible()).toBe(true);
  await plain.context().close();
});
