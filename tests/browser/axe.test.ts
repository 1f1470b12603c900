import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pagesToVisit, type BuiltPage } from '../../src/commands/built-pages.ts';
import { openPage, visitBuiltSite } from './site.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const visit = visitBuiltSite();

/** Every violation of the page as it is now: `rule at selector: what to mend`. */
async function violations(page: Page): Promise<string[]> {
  return page.evaluate(async (values) => {
    const { axe: engine } = window as unknown as { axe: typeof axe };
    const { violations: found } = await engine.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
      // Pages in frames are visited on their own.
      iframes: false,
    });
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => {
        const summary = (failureSummary ?? '').split('\n').slice(1).join(';').trim();
        return `${id} at ${target.join(' ')}: ${summary}`;
      }),
    );
  }, tags);
}

test('no page violates a rule of axe, light at 1280 px and dark at 360 px', async () => {
  const look = async (page: Page, { path }: BuiltPage) => {
    await openPage(page, visit.url(path));
    await page.evaluate(axeSource);
    /** What each violation says, and the ways of looking at the page in which it shows. */
    const seen = new Map<string, string[]>();
    // Each theme and each width once, for time’s sake: colours seldom depend on the width, or places on the theme.
    for (const [colorScheme, width] of [
      ['light', 1280],
      ['dark', 360],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      for (const fault of await violations(page)) {
        seen.set(fault, [...(seen.get(fault) ?? []), `${colorScheme} ${width} px`]);
      }
    }
    return [...seen].map(([fault, modes]) => `${fault} (${modes.join(', ')})`);
  };
  expect(await visit.faults(pagesToVisit(), look, { reducedMotion: 'reduce' })).toEqual([]);
}, 600_000);
