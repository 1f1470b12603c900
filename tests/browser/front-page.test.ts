/** The front page brings of each drawing only the widths that its column may need. */
import { expect, test } from 'vitest';
import { openPage, visitBuiltSite } from './site.ts';

const visit = visitBuiltSite();

test('the front page draws every chart once, in windows of every width and on paper', async () => {
  const context = await visit.context();
  const page = await context.newPage();
  await openPage(page, visit.url('it/'));
  const drawings = () =>
    page
      .locator('.chart:has(.drawing)')
      .evaluateAll((charts) =>
        charts.map(
          (chart) => [...chart.querySelectorAll('.drawing')].filter((svg) => svg.checkVisibility()).length,
        ),
      );
  const once = (await drawings()).map(() => 1);
  expect(once.length).toBeGreaterThan(1);
  for (const width of [256, 360, 480, 700, 768, 1024, 1100, 1440, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await drawings(), `at ${width} px`).toEqual(once);
  }
  await page.setViewportSize({ width: 673, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  expect(await drawings(), 'on paper').toEqual(once);
  await context.close();
});

test('with text twice as large the front page stays as wide as its window', async () => {
  const context = await visit.context();
  const page = await context.newPage();
  await openPage(page, visit.url('it/'));
  await page.addStyleTag({ content: 'html { font-size: 200% }' });
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(widest, `at ${width} px`).toBeLessThanOrEqual(width);
  }
  await context.close();
});
