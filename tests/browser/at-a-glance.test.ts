/** The sheet of figures: what a delegation takes along is one printed page. */
import { expect, test } from 'vitest';
import { languages } from '../../src/site.ts';
import { openPage, visitBuiltSite } from './site.ts';

const visit = visitBuiltSite();

test.each(languages)('in print the figures fit one sheet of A4 (%s)', async (language) => {
  const context = await visit.context();
  const page = await context.newPage();
  await openPage(page, visit.url(`${language}/at-a-glance/`));
  const pdf = await page.pdf({
    format: 'A4',
    margin: { top: '12mm', right: '12mm', bottom: '12mm', left: '12mm' },
  });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await context.close();
});
