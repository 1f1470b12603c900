/** The explorer: fetched when it is asked for, worked by mouse, touch and keyboard, every state an address. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useWords } from '../../src/i18n/ui.ts';
import { builtSite } from '../../src/commands/serve.ts';
import { openPage, visitBuiltSite } from './site.ts';
import { bringAxe, violations } from './walk/axe.ts';

const visit = visitBuiltSite();
const dataset = 'health-record-use';

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await visit.context({ viewport: { width: 1280, height: 900 }, ...options });
  await bringAxe(context);
  const page = await context.newPage();
  await openPage(page, visit.url(path));
  return page;
}

/** Waits until the workbench stands on the page. */
async function ready(page: Page): Promise<void> {
  await page.locator('.explored').first().waitFor();
}

async function openExplorer(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open(path, options);
  await page.getByRole('button', { name: /^(Explore|Esplora)/ }).press('Enter');
  await ready(page);
  return page;
}

const stateOf = (page: Page) => page.evaluate(() => location.hash);
/** The rows of the table, which follows a frame after the drawing. */
const rowsOf = (page: Page) =>
  page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => setTimeout(() => setTimeout(done))));
    return [...document.querySelectorAll('.explorer-table tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
  });
const widerBy = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('nothing of it is fetched before it is asked for, and it is within its budget', async () => {
  const page = await open(`en/data/${dataset}/`);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.evaluate(() => {
    scrollTo(0, document.body.scrollHeight);
  });
  await page.waitForLoadState('networkidle');
  expect(asked.filter((path) => /explor/.test(path))).toEqual([]);
  await page.getByRole('button', { name: 'Explore' }).click();
  await ready(page);
  expect(asked.filter((path) => /explor/.test(path)).toSorted()).toEqual([
    '/explorer.css',
    '/explorer.js',
    `/explorer/en/${dataset}.json`,
  ]);
  const bytes = brotliCompressSync(readFileSync(join(builtSite, 'explorer.js'))).length;
  expect(bytes).toBeLessThan(110_000);
  await page.context().close();
});

test('a choice made with the keyboard changes drawing, table and address, and the address brings it back', async () => {
  const page = await openExplorer(`en/data/${dataset}/`);
  const bars = page.getByRole('radio', { name: 'Bars' });
  const before = await page.locator('.explored').first().innerHTML();
  await page.getByRole('radio', { name: 'Map' }).focus();
  expect(await page.getByRole('radio', { name: 'Map' }).isChecked()).toBe(true);
  // Round the group: the one after the last is the first.
  await page.keyboard.press('ArrowRight');
  expect(await bars.isChecked()).toBe(true);
  expect(await page.locator('.explored').first().innerHTML()).not.toBe(before);
  expect(await stateOf(page)).toContain('mark=bar');
  const first = page.locator('.explorer-table thead button').last();
  await first.press('Enter');
  const state = await stateOf(page);
  expect(state).toContain('order=');
  // Where a text stands depends on the font, which may come late.
  const drawnIn = (each: Page) =>
    each
      .locator('.explored')
      .first()
      .evaluate((svg) =>
        [...svg.querySelectorAll('*')].map(({ localName, textContent }) => [localName, textContent]),
      );
  const [rows, drawn] = [await rowsOf(page), await drawnIn(page)];
  const again = await open(`en/data/${dataset}/${state}`);
  await ready(again);
  expect(await rowsOf(again)).toEqual(rows);
  expect(await drawnIn(again)).toEqual(drawn);
  await again.context().close();
  await page.context().close();
});

test('an address that names nothing says what is wrong and shows what the dataset shows by itself', async () => {
  const page = await open(`en/data/${dataset}/#x=1;table=nothing-like-that`);
  await ready(page);
  expect(await page.getByRole('alert').textContent()).toContain('nothing-like-that');
  expect((await rowsOf(page)).length).toBeGreaterThan(0);
  await page.context().close();
});

test('mouse, touch and keyboard say the same of a value', async () => {
  const address = `en/data/${dataset}/#x=1;table=territories;mark=bar`;
  const said = (page: Page) => page.locator('.explorer-value').innerText();
  const page = await open(address);
  await ready(page);
  const slider = page.locator('.explorer-walk input');
  await slider.focus();
  const byKey = await said(page);
  expect(byKey).not.toBe('');
  expect((await slider.getAttribute('aria-valuetext'))?.replace(/\W/g, '')).toBe(byKey.replace(/\W/g, ''));
  await page.keyboard.press('Escape');
  expect(await page.locator('.explorer-value').isVisible()).toBe(false);
  await slider.blur();
  const drawing = page.locator('.explored').first();
  await drawing.scrollIntoViewIfNeeded();
  // The first bar: the highest line of the drawing that has a value.
  const first = await drawing.locator('rect').first().boundingBox();
  if (first === null) throw new Error('the test needs a bar');
  const [x, y] = [first.x + first.width, first.y + first.height / 2];
  await page.mouse.move(x - 40, y + 1);
  await page.mouse.move(x, y);
  const byMouse = await said(page);
  const covered = await page.evaluate(() => {
    const boxOf = (each: Element | null) => each?.getBoundingClientRect() ?? new DOMRect();
    const value = boxOf(document.querySelector('.explorer-value'));
    const mark = boxOf(document.querySelector('.explored .chosen'));
    const meets = (one: DOMRect, other: DOMRect) =>
      one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
    const isBeside = ({ top, bottom }: DOMRect) =>
      top < (mark.top + mark.bottom) / 2 && bottom > (mark.top + mark.bottom) / 2;
    const labels = [...document.querySelectorAll('.explored text')].map(boxOf).filter(isBeside);
    const drawing = boxOf(document.querySelector('.explored'));
    const isInside =
      value.top >= drawing.top && value.right <= drawing.right + 1 && value.bottom <= drawing.bottom;
    return {
      isInside,
      labels: labels.length,
      covered: [mark, ...labels].filter((each) => meets(value, each)).length,
    };
  });
  expect(covered.isInside).toBe(true);
  expect(covered.labels).toBeGreaterThan(0);
  expect(covered.covered).toBe(0);
  await page.context().close();

  const phone = await open(address, { viewport: { width: 1280, height: 900 }, hasTouch: true });
  await ready(phone);
  await phone.locator('.explored').first().scrollIntoViewIfNeeded();
  const touched = await phone.locator('.explored').first().locator('rect').first().boundingBox();
  if (touched === null) throw new Error('the test needs a bar');
  await phone.touchscreen.tap(touched.x + touched.width, touched.y + touched.height / 2);
  expect(await said(phone)).toBe(byMouse);
  await phone.context().close();
});

test.each([
  { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  { viewport: { width: 360, height: 740 }, colorScheme: 'dark' },
  { viewport: { width: 1280, height: 900 }, forcedColors: 'active' },
] as const)('open, it breaks no rule of axe: %o', async (options) => {
  const page = await openExplorer(`it/data/${dataset}/`, options);
  const drawing = page.locator('.explored').first();
  await drawing.evaluate((each) => {
    each.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  const box = await drawing.boundingBox();
  if (box === null) throw new Error('the test needs a drawing');
  await page.mouse.click(box.x + box.width / 4, box.y + box.height / 2);
  expect(await stateOf(page)).toContain('kept=');
  expect(await violations(page)).toEqual([]);
  expect(await widerBy(page)).toBeLessThanOrEqual(0);
  await page.context().close();
});

test('a value is kept in the address by a click, Enter or its name, and let go by Escape', async () => {
  const page = await open(`en/data/${dataset}/#x=1;table=territories;mark=map`);
  await ready(page);
  const value = page.locator('.explorer-value');
  const slider = page.locator('.explorer-walk input');
  await page.locator('.explorer-cursor select').selectOption({ label: 'Lombardy' });
  const words = await value.innerText();
  expect(words).toContain('Lombardy');
  expect(await slider.getAttribute('aria-valuetext')).toContain('Lombardy');
  expect(await stateOf(page)).not.toContain('kept=');
  await slider.focus();
  await page.keyboard.press('Enter');
  expect(await stateOf(page)).toMatch(/;kept=ITC4$/);
  await slider.blur();
  expect(await value.isVisible()).toBe(true);
  // Another mark keeps the value; what is pressed beside the drawing does too.
  await page.getByRole('radio', { name: 'Bars' }).check();
  expect(await stateOf(page)).toMatch(/mark=bar;.*;kept=ITC4$/);
  expect(await value.innerText()).toBe(words);
  const again = await open(`embed/it/x/${dataset}/${await stateOf(page)}`);
  await ready(again);
  expect(await again.locator('.explorer-value.kept').innerText()).toContain('Lombardia');
  await again.context().close();
  await slider.focus();
  await page.keyboard.press('Escape');
  expect(await value.isVisible()).toBe(false);
  expect(await stateOf(page)).not.toContain('kept=');
  await page.context().close();
});

/** A file that a button saves. */
async function saved(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  const chunks: Uint8Array[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** What a button copies; where the browser gives no clipboard, it stands in the page. */
async function copied(page: Page, button: string): Promise<string> {
  await page.getByRole('button', { name: button, exact: true }).click();
  const text = page.locator('.explorer-take textarea');
  await expect.poll(() => text.inputValue()).not.toBe('');
  return text.inputValue();
}

test.each([
  {
    language: 'it',
    made: 'Fatto da un lettore con i dati di Filiera, non è un suo grafico.',
    names: [
      'Scarica SVG',
      'Scarica PNG',
      'Scarica CSV',
      'Copia il collegamento',
      'Copia il codice da incorporare',
    ],
    source: 'Fonte',
    unit: 'per cento',
  },
  {
    language: 'en',
    made: 'Made by a reader with Filiera’s data, not one of its charts.',
    names: ['Download SVG', 'Download PNG', 'Download CSV', 'Copy the link', 'Copy the code to embed'],
    source: 'Source',
    unit: 'per cent',
  },
] as const)(
  'what leaves it in $language says its title, units, source, licence and who made it',
  async ({ language, made, names, source, unit }) => {
    const page = await open(`${language}/data/remote-visits/#x=1;table=doctors`);
    await ready(page);
    const title = await page.locator('.explorer-title').innerText();
    const [svgButton, pngButton, csvButton, linkButton, frameButton] = names;
    const plain = (text: string) => text.replace(/\s+/g, ' ');
    /** That a text says all that has to go with it. */
    const tells = (text: string, what: string) => {
      for (const part of [title, unit, `${source}: Politecnico di Milano`, 'CC BY 4.0', made])
        expect(plain(text), what).toContain(plain(part));
    };

    const svg = await page.evaluate(
      (written) => {
        const root = new DOMParser().parseFromString(written, 'image/svg+xml').documentElement;
        const texts = [...root.querySelectorAll('text')].map((each) => each.textContent);
        return { texts: texts.join(' '), size: [root.getAttribute('width'), root.getAttribute('height')] };
      },
      (await saved(page, svgButton)).toString('utf8'),
    );
    tells(svg.texts, 'the SVG');

    const png = await saved(page, pngButton);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    // The picture of the same SVG, twice as fine, and not an empty one.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(svg.size.map((each) => 2 * Number(each)));
    expect(png.length).toBeGreaterThan(20_000);

    const [head = '', ...rows] = (await saved(page, csvButton)).toString('utf8').trim().split('\n');
    expect(head).toMatch(/_unit.*about_title,about_source,about_licence,about_made$/);
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows)
      for (const part of [title, 'percent', 'Politecnico di Milano', 'CC BY 4.0', made])
        expect(row).toContain(part);

    const link = await copied(page, linkButton);
    const frame = /<iframe src="([^"]+)" title="([^"]+)"/.exec(await copied(page, frameButton));
    expect(frame?.[2]).toBe(title);
    const origin = new RegExp('^https?://[^/]+/');
    for (const address of [link, frame?.[1] ?? '']) {
      const other = await open(address.replace(origin, ''));
      await ready(other);
      tells(await other.locator('.explorer-result').innerText(), address);
      await other.context().close();
    }
    await page.context().close();
  },
);

test('from the page of a chart it opens with the table of the chart', async () => {
  const page = await openExplorer('en/charts/health-record-map/');
  expect((await rowsOf(page)).length).toBeGreaterThan(20);
  await page.context().close();
});

test('its frame shows a state at any width, keeps to a window that changes, and is whole in a sandbox', async () => {
  const page = await open(`embed/it/x/${dataset}/#x=1;table=territories;mark=bar`);
  await ready(page);
  expect(await page.locator('.explorer-choices').count()).toBe(0);
  for (const width of [1280, 256, 320, 700]) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => widerBy(page), { message: `at ${width} px` }).toBeLessThanOrEqual(0);
  }
  expect(await violations(page)).toEqual([]);
  const { origin } = new URL(visit.url(''));
  const host = await page.context().newPage();
  await host.goto(visit.url('404.html'));
  await host.setContent(
    `<iframe sandbox="allow-scripts" width="600" height="600" src="${origin}/embed/it/x/${dataset}/"></iframe>`,
  );
  await host.frameLocator('iframe').locator('.explored').first().waitFor();
  await page.context().close();
});

test('in a page that is written anew, or has lost its root, it draws nothing and complains of nothing', async () => {
  const page = await open(`embed/en/x/${dataset}/`);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.stack ?? String(error)));
  await page.locator('.explorer-drawings svg').first().waitFor();
  const stands = await page.evaluate(async () => {
    const place = document.querySelector('.explorer-shown');
    document.open();
    document.write('<p>Another page</p>');
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return place?.isConnected;
  });
  expect(stands).toBe(false);
  // With its root gone, nothing of a page can be drawn.
  const other = await open(`embed/en/x/${dataset}/`);
  other.on('pageerror', (error) => complaints.push(error.stack ?? String(error)));
  await other.locator('.explorer-drawings svg').first().waitFor();
  await other.evaluate(async () => {
    document.documentElement.remove();
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
  });
  expect(complaints).toEqual([]);
  await Promise.all([page, other].map((each) => each.context().close()));
});

test('without a script there is no button, and the frame says where the data are', async () => {
  const page = await open(`en/data/${dataset}/`, { javaScriptEnabled: false });
  expect(await page.getByRole('button', { name: 'Explore' }).count()).toBe(0);
  const frame = await open(`embed/en/x/${dataset}/`, { javaScriptEnabled: false });
  expect(await frame.locator('h1').textContent()).not.toBe('');
  expect(await frame.locator('.explorer').innerText()).toContain(useWords('en')('explorer.noScript'));
  expect(await frame.locator('.embed-foot a').first().isVisible()).toBe(true);
  await page.context().close();
  await frame.context().close();
});
