/** Boxes of then and now, and all charts of a story, on other people's pages: as tall as was counted, and whole by themselves. */
import { expect, test } from 'vitest';
import { builtPages } from '../../src/commands/built-pages.ts';
import { present } from '../../src/present.ts';
import { storyFramePath } from '../../src/publication/paths.ts';
import { storyFrame } from '../../src/views/story-frame.ts';
import { everyBox, thenNowEmbed } from '../../src/views/then-now-embed.ts';
import { publication } from '../published.ts';
import { openPage, visitBuiltSite } from './site.ts';
import { bringAxe, violations } from './walk/axe.ts';

const visit = visitBuiltSite();

test('a frame is never shorter than its box and at most a few lines taller; on a phone under a thousand pixels', async () => {
  const boxes = everyBox(publication);
  expect(builtPages().filter(({ kind }) => kind === 'then-now').length).toBe(boxes.length);
  const context = await visit.context({ viewport: { width: 640, height: 900 } });
  const page = await context.newPage();
  // Each language breaks its lines in its own way: the longest boxes of both.
  const longest = boxes
    .map(({ story, box }) => ({ box, story, ...thenNowEmbed(box, story, publication.references) }))
    .toSorted((a, b) => b.facts.embedPx.heightPx - a.facts.embedPx.heightPx)
    .slice(0, 6);
  for (const { story, box, facts } of longest) {
    const path = `embed/${story.language}/then-now/${story.id}/${box.id}/`;
    await page.setViewportSize({ width: 640, height: 900 });
    await openPage(page, visit.url(path));
    const height = () => page.locator('.embed').evaluate((each) => each.getBoundingClientRect().height);
    expect(await height(), path).toBeLessThanOrEqual(facts.embedPx.heightPx);
    expect(await height(), path).toBeGreaterThan(facts.embedPx.heightPx - 70);
    await page.setViewportSize({ width: 320, height: 900 });
    const counted = Number(/height="(\d+)"/.exec(facts.code)?.[1]);
    expect(await height(), path).toBeLessThanOrEqual(counted);
    expect(counted, path).toBeLessThan(1000);
  }
  await context.close();
});

test('in dark and in forced colours it breaks no rule of axe, and it tells a host how tall it is', async () => {
  const [first] = builtPages().filter(({ kind }) => kind === 'then-now');
  const context = await visit.context({ viewport: { width: 360, height: 900 }, forcedColors: 'active' });
  await bringAxe(context);
  const page = await context.newPage();
  for (const query of ['', '?theme=dark']) {
    await openPage(page, visit.url(`${first?.path}${query}`));
    expect(await violations(page)).toEqual([]);
  }
  await page.setContent('<p></p>');
  const told = page.evaluate(
    (src) =>
      new Promise((resolve) => {
        addEventListener('message', ({ data }) => {
          if (typeof data === 'object' && data !== null && 'height' in data) resolve(Number(data.height));
        });
        const frame = document.createElement('iframe');
        frame.src = src;
        frame.width = '640';
        document.body.append(frame);
      }),
    visit.url(first?.path ?? ''),
  );
  expect(await told).toBeGreaterThan(150);
  await context.close();
});

test('all charts of a story in one frame stand whole, with a script at their very height and without one', async () => {
  const [story] = publication.stories.values();
  const frame = present(storyFrame(present(story, 'a story').it, publication), 'its charts in a frame');
  const path = storyFramePath(present(story, 'a story').it.id, 'it');
  for (const javaScriptEnabled of [true, false]) {
    const context = await visit.context({ viewport: { width: 700, height: 900 }, javaScriptEnabled });
    const page = await context.newPage();
    await openPage(page, visit.url(javaScriptEnabled ? `${path}?theme=dark` : path));
    expect(page.frames()).toHaveLength(frame.charts.length + 1);
    for (const width of [700, 320]) {
      await page.setViewportSize({ width, height: 900 });
      const counted = present(
        frame.facts.steps.findLast(({ fromPx }) => fromPx <= width),
        'a step of its height',
      ).heightPx;
      const height = () => page.locator('.embed').evaluate((each) => each.getBoundingClientRect().height);
      await expect.poll(height).toBeLessThanOrEqual(counted);
      expect(await height()).toBeGreaterThan(counted * 0.8);
      for (const inner of page.frames().slice(1)) {
        const cut = () =>
          inner.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);
        await expect.poll(cut).toBe(0);
        expect(await inner.evaluate(() => document.documentElement.dataset['theme'])).toBe(
          javaScriptEnabled ? 'dark' : 'light',
        );
      }
    }
    await context.close();
  }
});
