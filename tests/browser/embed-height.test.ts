import { expect, test } from 'vitest';
import { openNewspaper } from './newspaper.ts';

const newspaper = openNewspaper();
const { embeds, snippet } = newspaper;
const chart = embeds[0] ?? '';

test.each([320, 600, 900])('each embed gets the height of its content at %i px', async (widthPx) => {
  await newspaper.open(embeds.map((path) => snippet(path)).join('<p>Text</p>'), widthPx);
  await newspaper.expectFit(embeds.length);
  expect(embeds.length).toBeGreaterThan(0);
  expect(newspaper.complaints()).toEqual([]);
});

test('an embed that is ready long before the script gets its height too', async () => {
  const late = snippet(chart).replace(/<script.*/, '');
  const [frame] = await newspaper.open(late, 600);
  const address = new URL(/src="([^"]*embed\.js)"/.exec(snippet(chart))?.[1] ?? '').href;
  await frame?.evaluate(() => document.fonts.ready.then(() => undefined));
  await newspaper.page().addScriptTag({ url: address });
  await newspaper.expectFit(1);
  expect(newspaper.complaints()).toEqual([]);
});

test('an embed added after the script has run gets its height too', async () => {
  await newspaper.open(snippet(chart), 600);
  await newspaper.expectFit(1);
  await newspaper.page().evaluate(() => {
    const [first] = document.getElementsByTagName('iframe');
    if (first === undefined) return;
    const second = first.cloneNode() as HTMLIFrameElement;
    second.style.height = '';
    document.body.append(second);
  });
  await expect.poll(newspaper.heights).toHaveLength(2);
  await newspaper.expectFit(2);
  expect(newspaper.complaints()).toEqual([]);
});

test('the height follows when the window changes and when a table opens', async () => {
  const [frame] = await newspaper.open(snippet(chart), 900);
  await newspaper.expectFit(1);
  await newspaper.page().setViewportSize({ width: 320, height: 800 });
  await newspaper.expectFit(1);
  const before = await newspaper.heights();
  await frame?.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await expect.poll(newspaper.heights).not.toEqual(before);
  await newspaper.expectFit(1);
  expect(newspaper.complaints()).toEqual([]);
});

test('a sandboxed embed gets its height too', async () => {
  await newspaper.open(snippet(chart, 'sandbox="allow-scripts"'), 600);
  await newspaper.expectFit(1);
  expect(newspaper.complaints()).toEqual([]);
});
