/** Embeds in hosts that run no script: the height the build counted holds what the browser draws. */
import { expect, test } from 'vitest';
import { embedHeight } from '../../src/embeds/embed-height.ts';
import { languages } from '../../src/site.ts';
import { publication } from '../content.ts';
import { openPage, visitBuiltSite } from './site.ts';

const visit = visitBuiltSite();
const widths = [280, 300, 320, 360, 400, 479, 480, 600, 691, 692, 760, 900];

test('the counted height is never too small and at most a few lines too tall, from 280 to 900 px', async () => {
  const context = await visit.context();
  const page = await context.newPage();
  const wrong: string[] = [];
  for (const chart of publication.charts.values()) {
    for (const language of languages) {
      await openPage(page, visit.url(`embed/${language}/${chart.id}/`));
      for (const width of widths) {
        await page.setViewportSize({ width, height: 600 });
        const drawn = await page.evaluate(
          () => document.querySelector('.embed')?.getBoundingClientRect().height ?? 0,
        );
        const spare = embedHeight(chart, language, publication.references, width) - drawn;
        // Room is counted for the widest stand-in font: title, subtitle and source may need a line less each.
        if (spare < -1 || spare > 80)
          wrong.push(`${language}/${chart.id} at ${width}: ${spare.toFixed(1)} px`);
      }
    }
  }
  await context.close();
  expect(wrong).toEqual([]);
});

test('no embed is taller than 1000 px at 320 px', async () => {
  const heights = [...publication.charts.values()].flatMap((chart) =>
    languages.map((language) => embedHeight(chart, language, publication.references, 320)),
  );
  expect(Math.max(...heights)).toBeLessThan(1000);
});
