/** Embeds in hosts that make it hard: strict policies, no script, hidden, zoomed, printed, hostile, without fonts. */
import type { Frame } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { embedFacts } from '../../src/embeds/embed-snippets.ts';
import { embedCode } from '../../src/embeds/embed-code.ts';
import { site } from '../../src/site.ts';
import { present } from '../../src/present.ts';
import { publication } from '../published.ts';
import { openNewspaper } from './newspaper.ts';
import { visitBuiltSite } from './site.ts';

const newspaper = openNewspaper();
const { embeds, snippet } = newspaper;
const embed = embeds[0] ?? '';
const chart = publication.charts.get(embed.split('/').at(-2) ?? '');
if (chart === undefined) throw new Error('the tests need a chart');
/** What a journalist pastes, with the address where the site is served now. */
const pasted = (kind: 'script' | 'plain') =>
  embedCode(embedFacts(chart, 'it', publication.references))[kind].replaceAll(
    site.origin,
    new URL(newspaper.url('')).origin,
  );
const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
const heightInside = (frame: Frame | undefined) =>
  frame?.evaluate(() => document.documentElement.getBoundingClientRect().height) ?? 0;

test('a strict Content-Security-Policy needs our host for frames and for the script, nothing else', async () => {
  const host = new URL(newspaper.url('')).origin;
  const policy = `default-src 'none'; frame-src ${host}; script-src ${host}`;
  await newspaper.open(
    pasted('script'),
    600,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
  await newspaper.expectFit(1);
  // Such a host takes the border's style away too; the frame does without.
  expect(newspaper.complaints().filter((complaint) => !/inline style/.test(complaint))).toEqual([]);
});

test('five copies of one chart on a page each get their height', async () => {
  const copies = Array.from({ length: 5 }, () => snippet(embed)).join('<p>Text</p>');
  const frames = await newspaper.open(copies, 600);
  expect(frames).toHaveLength(5);
  await newspaper.page().setViewportSize({ width: 600, height: 6000 });
  await newspaper.expectFit(5);
  const closed = await newspaper.heights();
  await frames[3]?.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await newspaper.expectFit(5);
  // Copies need not be alike: a face that comes late for one leaves it in its stand-in.
  const heights = await newspaper.heights();
  expect(heights.filter((height, index) => height !== closed[index])).toEqual([heights[3]]);
  expect(heights[3]).toBeGreaterThan(present(closed[3], 'the height of the fourth copy'));
  expect(newspaper.complaints()).toEqual([]);
});

test.each([
  ['an important height of its own', 'iframe { height: auto !important }'],
  ['padding and borders within the height', '* { box-sizing: border-box } iframe { padding: 12px }'],
  ['a shape for every frame', 'iframe { aspect-ratio: 16 / 9; height: auto; max-width: 100% }'],
])('an embed fits under a sheet with %s', async (_, sheet) => {
  const [frame] = await newspaper.open(pasted('script'), 600, `<style>${sheet}</style>`);
  // A scroll bar inside is what too small a frame has.
  const cut = () => frame?.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  await expect.poll(cut).toBe(0);
  await pause(300);
  expect(await cut()).toBe(0);
  expect(newspaper.complaints()).toEqual([]);
});

test('an embed in a closed accordion fits once that is opened', async () => {
  await newspaper.open(`<details><summary>More</summary>${snippet(embed)}</details>`, 600);
  await pause(300);
  await newspaper.page().locator('summary').click();
  await newspaper.expectFit(1);
  expect(newspaper.complaints()).toEqual([]);
});

test('an embed whose fonts never arrive fits, and shows its text', async () => {
  await newspaper.page().route('**/*.woff2', (route) => route.abort());
  const [frame] = await newspaper.open(snippet(embed), 320);
  await newspaper.expectFit(1);
  const arrived = await frame?.evaluate(
    () =>
      [...document.fonts].filter(({ family, status }) => /Bodoni Moda/.test(family) && status === 'loaded')
        .length,
  );
  expect(arrived).toBe(0);
  expect(await frame?.locator('h1').isVisible()).toBe(true);
  expect(newspaper.complaints().filter((complaint) => !/ERR_FAILED|preload/.test(complaint))).toEqual([]);
});

test('with text at 200% the embed grows, nothing is cut and nothing sticks out', async () => {
  const [frame] = await newspaper.open(snippet(embed), 600);
  await newspaper.expectFit(1);
  const [before = 0] = await newspaper.heights();
  await frame?.evaluate(() => {
    const elements = [...document.querySelectorAll<HTMLElement>('.embed *:not(svg *)')];
    const sizes = elements.map((element) => {
      const { fontSize, lineHeight } = getComputedStyle(element);
      return [Number.parseFloat(fontSize), Number.parseFloat(lineHeight)] as const;
    });
    elements.forEach((element, index) => {
      const [fontPx = 0, linePx = 0] = sizes[index] ?? [];
      element.style.fontSize = `${fontPx * 2}px`;
      if (linePx > 0) element.style.lineHeight = `${linePx * 2}px`;
    });
  });
  await newspaper.expectFit(1);
  const [after = 0] = await newspaper.heights();
  expect(after).toBeGreaterThan(before);
  const cut = await frame?.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.embed p, .embed h1, .embed a, .embed summary')]
      .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
      .map(({ textContent }) => textContent),
  );
  expect(cut).toEqual([]);
  const overflow = await frame?.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  expect(newspaper.complaints()).toEqual([]);
});

test('on paper the embed is whole: title, drawing and source, no controls, as tall as it needs', async () => {
  const [frame] = await newspaper.open(snippet(embed), 700);
  await newspaper.expectFit(1);
  await newspaper.page().emulateMedia({ media: 'print' });
  await newspaper.expectFit(1);
  const visible = async (selector: string) => (await frame?.locator(selector).first().isVisible()) ?? false;
  const drawings = await frame?.evaluate(
    () =>
      [...document.querySelectorAll('svg.drawing, .drawing')].filter((svg) => svg.checkVisibility()).length,
  );
  expect(drawings).toBe(1);
  for (const part of ['h1', '.chart-source', '.embed-address']) expect(await visible(part)).toBe(true);
  expect(await visible('input[type=range]')).toBe(false);
  await newspaper.page().emulateMedia({ media: null });
  await newspaper.expectFit(1);
  expect(newspaper.complaints()).toEqual([]);
});

describe('messages to the embed', () => {
  /** Programs that make what a page may throw at a frame. */
  const hostile = [
    ...['null', 'undefined', '5', 'NaN', '1e9', 'Infinity', '-1', 'true', '""', '[]', '{}', 'new Map()'],
    ...[
      '"__proto__"',
      '"constructor"',
      'JSON.parse(\'{"__proto__":{"polluted":1}}\')',
      '{ type: "__proto__" }',
    ],
    ...[
      '{ type: "constructor" }',
      '{ type: ["filiera:ask"] }',
      '{ message: "ready" }',
      '{ sentinel: "amp" }',
    ],
    ...['"[iFrameSizer]"', '"[iFrameSizer]:::"', '"pymxPYMx"', '"x".repeat(1e5)', 'new ArrayBuffer(8)'],
  ].join(', ');

  test('ten thousand a second change nothing, throw nothing and are not answered', async () => {
    const [frame] = await newspaper.open(snippet(embed), 600);
    await newspaper.expectFit(1);
    await pause(300);
    const before = { heights: await newspaper.heights(), messages: (await newspaper.messages()).length };
    await newspaper.page().evaluate(`{
      const all = [${hostile}];
      for (let index = 0; index < 10000; index++) frames[0].postMessage(all[index % all.length], '*');
      // The last one is a question: once it is answered, all the others have been heard.
      frames[0].postMessage({ type: 'filiera:ask', version: 1 }, '*');
    }`);
    await expect.poll(async () => (await newspaper.messages()).length).toBe(before.messages + 1);
    await pause(300);
    expect((await newspaper.messages()).length).toBe(before.messages + 1);
    expect(await newspaper.heights()).toEqual(before.heights);
    expect(await frame?.evaluate('({}).polluted')).toBeUndefined();
    expect(newspaper.complaints()).toEqual([]);
  });

  test('a question from another frame than the parent gets no answer', async () => {
    const stranger = '<iframe srcdoc="<p>An advertisement</p>" title="Ad" height="90"></iframe>';
    await newspaper.open(snippet(embed) + stranger, 600);
    await newspaper.expectFit(1);
    await pause(300);
    const before = (await newspaper.messages()).length;
    const page = newspaper.page();
    const advertisement = page.frames().find((frame) => frame.url() === 'about:srcdoc');
    await advertisement?.evaluate(() => {
      for (const question of ['filiera:ask', 'iframe-child-init', 'frames-init']) {
        parent.frames[0]?.postMessage({ type: question, version: 1 }, '*');
      }
    });
    await pause(400);
    expect((await newspaper.messages()).length).toBe(before);
    expect(newspaper.complaints()).toEqual([]);
  });
});

describe('messages to the script', () => {
  test('ten thousand a second change nothing and throw nothing', async () => {
    const [frame] = await newspaper.open(snippet(embed), 600);
    await newspaper.expectFit(1);
    const before = await newspaper.heights();
    await frame?.evaluate(`{
      const all = [null, undefined, 5, NaN, 1e9, '', [], { type: 'filiera:height' },
        { type: 'filiera:height', version: 1, height: NaN }, { type: 'filiera:height', version: 1, height: 1e9 },
        { type: 'filiera:height', version: 1, height: '900' }, { type: '__proto__', version: 1, height: 900 }];
      for (let index = 0; index < 10000; index++) parent.postMessage(all[index % all.length], '*');
      0;
    }`);
    await expect.poll(async () => (await newspaper.messages()).length).toBeGreaterThan(10_000);
    expect(await newspaper.heights()).toEqual(before);
    expect(newspaper.complaints()).toEqual([]);
  });

  test('a height from a frame that has gone to another host than it was sent to is not taken', async () => {
    await newspaper.open(
      `${snippet(embed)}<iframe src="${newspaper.url('404.html')}" title="Another" data-filiera></iframe>`,
      600,
    );
    const elsewhere = new URL('/amp-iframe', newspaper.page().url()).href;
    await newspaper
      .page()
      .frames()
      .find((frame) => frame.url().endsWith('/404.html'))
      ?.goto(elsewhere);
    const other = newspaper
      .page()
      .frames()
      .find((frame) => frame.url().endsWith('/amp-iframe'));
    const before = (await newspaper.heights()).at(-1);
    await other?.evaluate(() => {
      parent.postMessage({ type: 'filiera:height', version: 1, height: 900 }, '*');
    });
    await pause(300);
    expect(other).toBeDefined();
    expect((await newspaper.heights()).at(-1)).toBe(before);
  });
});

test('an address with hostile parameters changes nothing in the page', async () => {
  const [usual] = await newspaper.open(snippet(embed), 600);
  const markupOf = (frame: Frame | undefined) =>
    frame?.evaluate(() => document.documentElement.outerHTML.replace(/ style="[^"]*"/g, ''));
  await newspaper.expectFit(1);
  const before = await markupOf(usual);
  const values = [
    '"><img src=x onerror=alert(1)>',
    '__proto__',
    'javascript:alert(1)',
    "';alert(1)//",
    '%00',
  ];
  for (const value of values) {
    const query = ['theme', 'title', 'transparent', 'view', 'childId', 'parentUrl', 'hostile']
      .map((name) => `${name}=${encodeURIComponent(value)}`)
      .join('&amp;');
    const [frame] = await newspaper.open(snippet(`${embed}?${query}`), 600);
    await newspaper.expectFit(1);
    expect(await markupOf(frame)).toBe(before);
  }
  expect(newspaper.complaints()).toEqual([]);
});

describe('without JavaScript', () => {
  const visit = visitBuiltSite();

  test('the code for hosts without scripts holds the embed at every width, with its table in reach', async () => {
    await newspaper.open(pasted('plain'), 600);
    const context = await visit.context({ javaScriptEnabled: false });
    const page = await context.newPage();
    for (const width of [280, 320, 400, 600, 900]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(newspaper.page().url());
      const [, frame] = page.frames();
      expect(await frame?.locator('h1').isVisible()).toBe(true);
      const room = await page.locator('iframe').evaluate(({ clientHeight }) => clientHeight);
      expect(room).toBeGreaterThanOrEqual(await heightInside(frame));
      expect(await frame?.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await frame?.locator('input[type=range]').isVisible()).not.toBe(true);
      expect(await frame?.locator('summary').isVisible()).toBe(true);
    }
    await context.close();
  });
});
