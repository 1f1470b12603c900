/** The filter of the glossary. */
import { expect, test } from 'vitest';
import { publication } from '../published.ts';
import { openPage, visitBuiltSite } from './site.ts';

const visit = visitBuiltSite();

test('shows the terms that hold what is written, and says so with a drawing where none does', async () => {
  const context = await visit.context({ viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  await openPage(page, visit.url('en/glossary/'));
  const shown = () => page.locator('.entry:visible').count();
  const { size } = publication.glossary.terms;
  expect(await shown()).toBe(size);
  await page.fill('[data-glossary] input', 'SME');
  const some = await shown();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(size);
  expect(await page.locator('[data-glossary] [role=status]').innerText()).toBe(`${some} of ${size} terms`);
  await page.fill('[data-glossary] input', 'zzzq');
  expect(await shown()).toBe(0);
  expect(await page.locator('.letter:visible').count()).toBe(0);
  expect(await page.locator('.nothing').isVisible()).toBe(true);
  await context.close();
});
