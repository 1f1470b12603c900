/** What axe has against a page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Brings axe into every page that a context opens: it is sent to the browser once, and not once a page. It is only made
 * ready on pages that ask for it.
 */
export const bringAxe = (context: BrowserContext) =>
  context.addInitScript(`if (window === top) window.startAxe = () => { ${axeSource} }`);

/**
 * Every violation of the page as it is now: `rule at selector: what to mend`. Its context has axe. Of the drawings of a
 * chart one shows, and the rows of a folded table don't; what shows of a drawing is kept from assistive technology. Axe
 * has nothing to say of all that, but looks at each part of it all the same: it is away meanwhile. What could be
 * reached, named or referred to stays.
 */
export async function violations(page: Page): Promise<string[]> {
  return page.evaluate(async (values) => {
    const page = window as unknown as { axe?: typeof axe; startAxe: () => void };
    if (page.axe === undefined) page.startAxe();
    const { axe: engine } = page;
    if (engine === undefined) throw new Error('axe did not start');
    const unseen = [...document.querySelectorAll('.drawing, tbody')].filter(
      (part) => !part.checkVisibility(),
    );
    const unheard = [...document.querySelectorAll('.drawing > [aria-hidden=true]')].filter(
      (part) =>
        part.querySelector('a, [tabindex], [id], [role], [aria-label], title, foreignObject') === null,
    );
    const away = [...unseen, ...unheard.flatMap((part) => [...part.children])].map((part) => ({
      part,
      place: document.createComment(''),
    }));
    for (const { part, place } of away) part.replaceWith(place);
    const { violations: found } = await engine.run(document, {
      runOnly: { type: 'tag', values },
      resultTypes: ['violations'],
      // The sheets of our pages stand in them: there is nothing to fetch.
      preload: false,
      // Pages in frames are visited on their own.
      iframes: false,
    });
    for (const { part, place } of away.toReversed()) place.replaceWith(part);
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => {
        const summary = (failureSummary ?? '').split('\n').slice(1).join(';').trim();
        return `${id} at ${target.join(' ')}: ${summary}`;
      }),
    );
  }, tags);
}
