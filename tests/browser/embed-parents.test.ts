/** Under every parent, at three widths, two copies on the page: the height is right, and said once. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import type { Frame } from 'playwright-core';
import { parents, type Parent } from '../../src/embeds/embed-parents.ts';
import { openNewspaper } from './newspaper.ts';

const newspaper = openNewspaper();
const setTables = (open: boolean) =>
  `for (const table of document.querySelectorAll('details')) table.open = ${open}`;
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** A row for each parent and width: the heights of both frames, loaded, grown and shrunk again. */
const results: string[] = [];

afterAll(() => {
  const head = ['parent', 'own script', 'width, px', 'loaded, px', 'table open, px', 'closed again, px'];
  const lines = [head.join(' | '), head.map(() => '---').join(' | '), ...results];
  mkdirSync('.cache', { recursive: true });
  writeFileSync('.cache/embed-parents.md', `${lines.map((line) => `| ${line} |`).join('\n')}\n`);
});

/** The height of both frames in three states of their tables: as they come, open, closed again. */
async function fitInEachState(frames: Frame[], { given }: Parent): Promise<number[][]> {
  await newspaper.expectFit(2, given);
  const loaded = await newspaper.heights();
  for (const frame of frames) await frame.evaluate(setTables(true));
  await newspaper.expectFit(2, given);
  const grown = await newspaper.heights();
  expect(grown.every((height, index) => height > (loaded[index] ?? 0))).toBe(true);
  for (const frame of frames) await frame.evaluate(setTables(false));
  await newspaper.expectFit(2, given);
  const shrunk = await newspaper.heights();
  expect(shrunk).toEqual(loaded);
  return [loaded, grown, shrunk];
}

// One visit for all that follows the one before it in an article: an embed doesn't know at which width it was loaded.
describe.each(parents)('under $name', (parent) => {
  test('two embeds fit at 320, 600 and 900 px: loaded, grown, shrunk, and narrow again', async () => {
    const frames = await newspaper.openUnder(parent, 320);
    const narrow: number[][] = [];
    for (const widthPx of [320, 600, 900]) {
      await newspaper.page().setViewportSize({ width: widthPx, height: 3000 });
      const states = await fitInEachState(frames, parent);
      narrow.push(states[0] ?? []);
      const measured = states.map((heights) => heights.map(Math.round).join(' and '));
      results.push([parent.name, parent.isReal ? 'yes' : 'stand-in', widthPx, ...measured].join(' | '));
    }
    await newspaper.page().setViewportSize({ width: 320, height: 3000 });
    await newspaper.expectFit(2, parent.given);
    expect(await newspaper.heights()).toEqual(narrow[0]);
    expect(newspaper.complaints()).toEqual([]);
  });

  test('an embed that is hidden at first fits once it is shown, and says nothing again while nothing changes', async () => {
    await newspaper.openUnder(parent, 600, 'closed');
    await pause(400);
    await newspaper.page().evaluate(() => document.getElementById('tab')?.removeAttribute('hidden'));
    await newspaper.expectFit(2, parent.given);
    await pause(300);
    const before = await newspaper.messages();
    // Nobody asks for these: they are said when the height changes.
    const unasked = before.filter((message) => /datawrapper-height/.test(message));
    expect(unasked.length).toBeGreaterThan(0);
    expect(new Set(unasked).size).toBe(unasked.length);
    await pause(1200);
    expect((await newspaper.messages()).slice(before.length)).toEqual([]);
    expect(newspaper.complaints()).toEqual([]);
  });
});
