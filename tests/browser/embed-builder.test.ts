/** The embed builder of a chart's page: what is chosen shows in the preview and in every snippet. */
import { expect, test } from 'vitest';
import { viewsOf } from '../../src/charts/chart.ts';
import { presentVersion, versionFacts } from '../../src/versions/frozen-version.ts';
import { embedCode, embedCodeKinds } from '../../src/embeds/embed-code.ts';
import { plainText } from '../../src/binding/bound-text.ts';
import { absoluteUrl } from '../../src/site.ts';
import { publication } from '../published.ts';
import { openPage, visitBuiltSite } from './site.ts';

const visit = visitBuiltSite();
const charts = [...publication.charts.values()];
const stored = charts.find((chart) => presentVersion(chart, publication).stored !== undefined);
const withViews = charts.find((chart) => viewsOf(chart).length > 1);

/** Opens the page of a chart, with its preview; what the builder says can then be read. */
async function open(id: string) {
  const context = await visit.context({ viewport: { width: 1200, height: 900 } });
  const page = await context.newPage();
  await openPage(page, visit.url(`it/charts/${id}/`));
  await page.locator('.preview summary').click();
  const choose = async (name: string, value: string) => {
    await page.locator(`.builder-choices [name=${name}][value="${value}"]`).check();
  };
  const codes = () => page.locator('code[id^="code-"]').allTextContents();
  const frame = page.locator('.preview iframe');
  return { context, page, choose, codes, frame };
}

test('theme, title, ground, language and width go into the preview and into every snippet', async () => {
  const [chart] = charts;
  if (chart === undefined) throw new Error('the test needs a chart');
  const { context, choose, codes, frame } = await open(chart.id);
  for (const [name, value] of Object.entries({ language: 'en', theme: 'dark', title: '0', transparent: '1' }))
    await choose(name, value);
  await choose('width', '480');
  const query = '?theme=dark&title=0&transparent=1';
  const path = `embed/en/${chart.id}/`;
  expect(await frame.getAttribute('src')).toMatch(new RegExp(`/${path}\\${query}$`));
  expect(await frame.getAttribute('title')).toBe(plainText(chart.spec.words.en.title));
  expect((await frame.boundingBox())?.width).toBeCloseTo(480, 0);
  const [script, plain, wordpress, amp, picture] = await codes();
  for (const code of [script, plain, amp]) {
    expect(code).toContain(`src="${absoluteUrl(path)}${query.replaceAll('&', '&amp;')}`);
  }
  expect(wordpress).toBe(absoluteUrl(`en/charts/${chart.id}/`));
  expect(picture).toContain(absoluteUrl(`charts/${chart.id}/en.png`));
  // What is chosen is really shown.
  const html = frame.contentFrame().locator('html');
  await expect.poll(() => html.getAttribute('data-theme')).toBe('dark');
  await context.close();
});

test('a stored version goes into every snippet, as its own page has it', async () => {
  const kept = stored && presentVersion(stored, publication).stored;
  if (stored === undefined || kept === undefined) throw new Error('the test needs a stored version');
  const { version } = kept;
  const { context, choose, codes, frame } = await open(stored.id);
  await choose('version', String(version));
  const onItsPage = embedCode(versionFacts(kept, publication, 'it'));
  expect(await codes()).toEqual(embedCodeKinds.map((kind) => onItsPage[kind]));
  expect(onItsPage.wordpress).toBe(absoluteUrl(`it/charts/${stored.id}/v/${version}/`));
  const foot = frame.contentFrame().locator('.embed-foot');
  await expect.poll(() => foot.innerText()).toMatch(new RegExp(`Versione ${version}, \\d+ `));
  await context.close();
});

test('a view goes into the snippets, and the preview shows it', async () => {
  if (withViews === undefined) throw new Error('the test needs a chart with views');
  const view = viewsOf(withViews)[1] ?? '';
  const { context, choose, codes, frame } = await open(withViews.id);
  await choose('view', view);
  const [script] = await codes();
  expect(script).toContain(`?view=${view}`);
  const chosen = frame.contentFrame().locator('.views input:checked');
  await expect.poll(() => chosen.getAttribute('data-view')).toBe(view);
  await context.close();
});
