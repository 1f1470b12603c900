import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtPages } from '../../src/commands/built-pages.ts';
import { openPage, visitBuiltSite } from './site.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const widths = [1280, 360];
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

describe.each(['light', 'dark'] as const)('in the %s colour scheme', (colorScheme) => {
  test.each(widths)('no page violates a rule of axe at %i px', async (width) => {
    const look = async (page: Page, { path }: { path: string }) => {
      await openPage(page, visit.url(path));
      await page.evaluate(axeSource);
      return violations(page);
    };
    const options = {
      colorScheme,
      viewport: { width, height: 800 },
      reducedMotion: 'reduce',
    } as const;
    expect(await visit.faults(builtPages(), look, options)).toEqual([]);
  });
});
