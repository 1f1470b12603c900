/** A page once more, in a frame of the page itself: there it changes its size without being drawn, or has no script. */
import type { Frame, Page } from 'playwright-core';
import { present } from '../../../src/present.ts';
import { drawWithFonts } from '../site.ts';
import type { BuiltPage } from '../../../src/commands/built-pages.ts';

/** What is wrong with a page in a frame. */
export type FrameLook = (frame: Frame, built: BuiltPage) => Promise<string[]>;

/** Adds a hidden frame to the page of a tab; returns it when all has come that it shows. */
async function addFrame(page: Page, src: string, hasScript: boolean) {
  return page.evaluateHandle(
    async ([address, runs]) => {
      const made = document.createElement('iframe');
      made.style.cssText =
        'all: initial; position: absolute; inset: 0 auto auto 0; visibility: hidden; border: 0; ' +
        'width: 1280px; height: 800px';
      // A sandbox that allows no scripts, but lets this page look inside.
      if (!runs) made.sandbox.add('allow-same-origin');
      made.src = address;
      const loaded = new Promise((done) => {
        made.addEventListener('load', done, { once: true });
      });
      document.body.append(made);
      await loaded;
      return made;
    },
    [src, hasScript] as const,
  );
}

/**
 * Loads the page that a tab shows, or another one of the site, in a hidden frame of the tab, hands the frame to
 * `look`, and removes it. What it looks like follows from the width of the frame and from what the tab is emulated with,
 * as it does in a tab; but it is laid out at a new width as soon as something is measured, and nobody waits for the drawing.
 */
export async function inFrame<T>(
  page: Page,
  look: (frame: Frame) => Promise<T>,
  address = page.url(),
): Promise<T> {
  const element = await addFrame(page, address, true);
  const frame = present(await element.contentFrame(), `the frame with ${address}`);
  await drawWithFonts(frame);
  const found = await look(frame);
  await element.evaluate((each) => {
    each.remove();
  });
  return found;
}

/** What `read`, which runs in the page, finds in a document: the page of a tab once more, without its script. */
export async function withoutScript<T>(page: Page, read: (document: Document) => T): Promise<T> {
  const element = await addFrame(page, page.url(), false);
  const inside = await element.evaluateHandle((each) => {
    if (each.contentDocument === null) throw new Error('the frame shows no page of ours');
    return each.contentDocument;
  });
  const found = await inside.evaluate<T>(read);
  await element.evaluate((each) => {
    each.remove();
  });
  return found;
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
