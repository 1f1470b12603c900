import type { Frame } from 'playwright-core';
import { expect, test } from 'vitest';
import { openNewspaper } from './newspaper.ts';

const newspaper = openNewspaper();
const article = () => newspaper.snippet(newspaper.embeds[0] ?? '');
const plausibleMessage = '{ type: "filiera:height", version: 1, height: 900 }';

/** What a page may throw at another; each as a program, for some cannot be written as JSON. */
const hostileMessages = [
  'null',
  'undefined',
  '5',
  '"filiera:height"',
  '[]',
  'new Map()',
  '{ type: "filiera:height" }',
  '{ type: "filiera:height", version: 1, height: null }',
  '{ type: "filiera:height", version: 1, height: NaN }',
  '{ type: "filiera:height", version: 1, height: Infinity }',
  '{ type: "filiera:height", version: 1, height: 0 }',
  '{ type: "filiera:height", version: 1, height: -100 }',
  '{ type: "filiera:height", version: 1, height: 1e9 }',
  '{ type: "filiera:height", version: 1, height: "900" }',
  '{ type: "filiera:height", version: 1, height: { valueOf: null } }',
  '{ type: "filiera:height", version: 99, height: 900 }',
  '{ type: "another:height", version: 1, height: 900 }',
];

/** Posts messages to the article from inside `sender`, and waits until it has received them. */
async function post(sender: Frame, messages: string[]): Promise<void> {
  const received = newspaper.page().evaluate(
    () =>
      new Promise<void>((done) => {
        addEventListener('message', ({ data }) => {
          if (data === 'the last one')
            requestAnimationFrame(() => {
              done();
            });
        });
      }),
  );
  // Calls to one page are answered in order: once this returns, the listener above is in place.
  await newspaper.page().evaluate(() => 0);
  const posts = [...messages, '"the last one"'].map((message) => `parent.postMessage(${message}, '*');`);
  await sender.evaluate(`{ ${posts.join(' ')} 0 }`);
  await received;
}

test('the script takes a height from the embed itself', async () => {
  const [frame] = await newspaper.open(article(), 600);
  await newspaper.expectFit(1);
  if (frame !== undefined) await post(frame, [plausibleMessage]);
  expect(await newspaper.heights()).toEqual([900]);
});

test.each(hostileMessages)('the script is not moved by %s', async (message) => {
  const [frame] = await newspaper.open(article(), 600);
  await newspaper.expectFit(1);
  const before = await newspaper.heights();
  expect(before).toHaveLength(1);
  if (frame !== undefined) await post(frame, [message]);
  expect(await newspaper.heights()).toEqual(before);
  expect(newspaper.complaints()).toEqual([]);
});

test('the script is not moved by a right message from the wrong place', async () => {
  const stranger = '<iframe srcdoc="<p>An advertisement</p>" title="Ad" height="90"></iframe>';
  await newspaper.open(article() + stranger, 600);
  await newspaper.expectFit(1);
  const before = await newspaper.heights();
  const page = newspaper.page();
  const advertisement = page.frames().find((frame) => frame.url() === 'about:srcdoc');
  expect(advertisement).toBeDefined();
  for (const sender of [advertisement, page.mainFrame()]) {
    if (sender !== undefined) await post(sender, [plausibleMessage]);
  }
  expect(await newspaper.heights()).toEqual(before);
  expect(newspaper.complaints()).toEqual([]);
});
