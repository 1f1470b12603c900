/** Embeds in the places that pages have for them: parents that ask for a width, shadow roots, copies of the script, other people's scripts. */
import { describe, expect, test } from 'vitest';
import { embedAddress, embedCode, embedElement, type EmbedFacts } from '../../src/embeds/embed-code.ts';
import { embedFacts } from '../../src/embeds/embed-snippets.ts';
import { oembedOf } from '../../src/feeds/oembed.ts';
import { present } from '../../src/present.ts';
import { site } from '../../src/site.ts';
import { publication } from '../published.ts';
import { openNewspaper } from './newspaper.ts';

const newspaper = openNewspaper();
const chart = present(publication.charts.values().next().value, 'a chart');
const facts: EmbedFacts = embedFacts(chart, 'en', publication.references);
/** With the address where the site is served now. */
const served = (code: string) => code.replaceAll(site.origin, new URL(newspaper.url('')).origin);
const plain = () => served(embedCode(facts).plain);

/** The text of the script, as a newsroom that copies it has it. */
const scriptText = async () => (await fetch(newspaper.url('embed.js'))).text();

/** By how much each frame, in shadow roots too, is lower or higher than what it holds, and how wide it is. */
async function framesNow(): Promise<{ widthPx: number; offPx: number }[]> {
  const found = [];
  for (const frame of newspaper.page().frames().slice(1)) {
    const element = await frame.frameElement();
    const { width, height } = present(await element.boundingBox(), 'the box of a frame');
    const needed = await frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
    // What it tells is rounded up.
    found.push({ widthPx: width, offPx: Math.floor(height - needed) });
  }
  return found;
}

test('the code has a width in parents that ask for one, and holds the chart', async () => {
  const parents = [
    'display:flex;justify-content:center',
    'display:flex;flex-direction:column;align-items:center',
    'display:grid;justify-items:center',
    'display:inline-block',
    'float:left',
    'display:table',
    'width:fit-content',
  ];
  const body = parents.map((style) => `<div style="${style}">${plain()}</div><p style="clear:both">Text`);
  await newspaper.open(body.join(''), 600);
  const found = await framesNow();
  expect(found).toHaveLength(parents.length);
  for (const { widthPx, offPx } of found) {
    expect(widthPx).toBeGreaterThanOrEqual(300);
    expect(widthPx).toBeLessThanOrEqual(600);
    expect(offPx).toBeGreaterThanOrEqual(0);
    expect(offPx).toBeLessThan(90);
  }
});

test('without its title the code leaves no blank where the title was', async () => {
  await newspaper.open(served(embedCode(facts, { withoutTitle: true }).plain), 600);
  await expect
    .poll(async () => (await framesNow()).map(({ offPx }) => offPx >= 0 && offPx < 60))
    .toEqual([true]);
});

describe('the script gives the height', () => {
  test.each(['module', 'inline', 'copied', 'in a shadow root'])('%s', async (way) => {
    const text = await scriptText();
    await newspaper
      .page()
      .route('**/our-own-copy.js', (route) => route.fulfill({ contentType: 'text/javascript', body: text }));
    const script = {
      module: `<script type="module" src="${newspaper.url('embed.js')}"></script>`,
      inline: `<script>${text}</script>`,
      copied: '<script src="/our-own-copy.js"></script>',
    }[way === 'in a shadow root' ? 'inline' : way];
    const inside = `<div><template shadowrootmode="open">${plain()}</template></div>`;
    await newspaper.open((way === 'in a shadow root' ? inside : plain()) + present(script, way), 600);
    await expect.poll(async () => (await framesNow()).map(({ offPx }) => offPx)).toEqual([0]);
    expect(newspaper.complaints()).toEqual([]);
  });
});

test('the element of its own becomes a frame that fits; one with an address that would run stays as it is', async () => {
  await newspaper.open(
    `${served(embedElement(facts))}<filiera-chart src="javascript:alert(1)"><p>Kept</p></filiera-chart>`,
    600,
  );
  await expect.poll(() => framesNow()).toEqual([{ widthPx: 600, offPx: 0 }]);
  expect(await newspaper.page().locator('filiera-chart iframe').getAttribute('title')).toBe(facts.title);
  expect(await newspaper.page().locator('filiera-chart p').innerText()).toBe('Kept');
  expect(newspaper.complaints()).toEqual([]);
});

test('what oEmbed gives fits a phone under a theme with border-box, its quotation hidden', async () => {
  const { html } = oembedOf(chart, 'en', publication.references);
  await newspaper.open(
    served(`<figure style="margin:0">${html}</figure>`),
    375,
    '<style>*{box-sizing:border-box}</style>',
  );
  await expect.poll(() => framesNow()).toEqual([{ widthPx: 375, offPx: 0 }]);
  expect(await newspaper.page().locator('blockquote').isVisible()).toBe(false);
  expect(newspaper.complaints()).toEqual([]);
});

test('the Datawrapper script of 2019 tells frames apart whose addresses begin alike', async () => {
  const alike = ['?view=x&amp;title=0', '?title=0', '', '?view=x'];
  const script =
    "addEventListener('message',({data})=>{if(data['datawrapper-height']!==undefined)" +
    "for(const e in data['datawrapper-height']){const t=document.getElementById('datawrapper-chart-'+e)||" +
    'document.querySelector("iframe[src*=\'"+e+"\']");t&&(t.style.height=data[\'datawrapper-height\'][e]+"px")}})';
  const frames = alike.map(
    (query, index) =>
      `<iframe src="${served(facts.src)}${query}" title="x" height="90" frameborder="0" style="width:${320 + 40 * index}px"></iframe>`,
  );
  await newspaper.open(`<script>${script}</script>${frames.join('<p>Text')}`, 600);
  await newspaper.page().setViewportSize({ width: 600, height: 4000 });
  // Within a pixel: what it tells is rounded up.
  const fits = async () => (await framesNow()).map(({ offPx }) => offPx === 0 || offPx === 1);
  await expect.poll(fits).toEqual([true, true, true, true]);
});

test('on a light page it is light for a reader whose system is dark, and shows the page through if asked', async () => {
  const ground = async (address: string) => {
    await newspaper.page().emulateMedia({ colorScheme: 'dark' });
    await newspaper.open(
      served(embedCode({ ...facts, src: address }).plain),
      400,
      '<style>body{background:#fff}</style>',
    );
    const [frame] = newspaper.page().frames().slice(1);
    return frame?.evaluate(() => [
      getComputedStyle(document.documentElement).colorScheme,
      getComputedStyle(document.body).backgroundColor,
    ]);
  };
  expect(await ground(facts.src)).toEqual(['light', 'rgb(243, 245, 240)']);
  const through = embedAddress(facts.src, { theme: 'auto', transparent: true });
  expect(await ground(through)).toEqual(['light', 'rgba(0, 0, 0, 0)']);
  expect(await ground(embedAddress(facts.src, { theme: 'auto' }))).toEqual(['light dark', 'rgb(15, 20, 18)']);
});
