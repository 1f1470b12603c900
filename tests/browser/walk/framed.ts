/** A page once more, in a frame of the page itself: there it changes its size without being drawn, or has no script. */
import type { Frame, Page } from 'playwright-core';
import { present } from '../../../src/present.ts';
import { drawWithFonts } from '../site.ts';
import type { BuiltPage } from '../../../src/commands/built-pages.ts';

/** What is wrong with a page in a frame. */
export type FrameLook = (frame: Frame, built: BuiltPage) => Promise<string[]>;

/**
 * Loads the page that a tab shows, or another one, in a hidden frame of it, hands the frame to `look`, and removes it. What a
 * frame looks like follows from its own width and from what the tab is emulated with, as it does in a tab; but it is laid
 * out at a new width at once when something is measured, and nobody waits for the drawing.
 * @param script false leaves the frame without JavaScript, as the sandbox of a frame can
 * @param address another page of the site, to be looked at without being opened in the tab
 */
export async function inFrame<T>(
  page: Page,
  script: boolean,
  look: (frame: Frame) => Promise<T>,
  address = page.url(),
): Promise<T> {
  const element = await page.evaluateHandle(
    async ([hasScript, src]) => {
      const made = document.createElement('iframe');
      made.style.cssText =
        'all: initial; position: absolute; inset: 0 auto auto 0; visibility: hidden; border: 0; width: 1280px; height: 800px';
      if (!hasScript) made.sandbox.add('allow-same-origin');
      made.src = src;
      const loaded = new Promise((done) => {
        made.addEventListener('load', done, { once: true });
      });
      document.body.append(made);
      await loaded;
      return made;
    },
    [script, address] as const,
  );
  try {
    const frame = present(await element.contentFrame(), 'the frame of the page');
    if (script) await drawWithFonts(frame);
    return await look(frame);
  } finally {
    await element.evaluate((frame) => {
      frame.remove();
    });
    await element.dispose();
  }
}

/** Runs in a frame of `inFrame`: gives it each width in turn; returns what `find` found at each. */
function lookAtEach<T>(widths: readonly number[], find: () => T): T[] {
  return widths.map((width) => {
    const frame = window.frameElement as HTMLElement | null;
    if (frame === null) throw new Error('it is not in a frame');
    frame.style.width = `${width}px`;
    return find();
  });
}

/** What `find`, which runs in the page, returns at each width of a frame of `inFrame`, in their order. */
export const atWidths = <T>(frame: Frame, widths: readonly number[], find: () => T) =>
  frame.evaluate<T[]>(`(${String(lookAtEach)})(${JSON.stringify(widths)}, ${String(find)})`);

/** What `find` finds wrong at each width, led by the width. */
export async function faultsAt(
  frame: Frame,
  widths: readonly number[],
  find: () => string[],
): Promise<string[]> {
  const found = await atWidths(frame, widths, find);
  return widths.flatMap((width, index) => (found[index] ?? []).map((fault) => `at ${width} px ${fault}`));
}
