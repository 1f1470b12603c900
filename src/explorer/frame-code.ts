/** The code that shows a state of the explorer on another page. */

import { markup } from '../markup/escape.ts';
import type { Explorable } from './explorable.ts';

/** An iframe, and the optional script that keeps its height right. @param heightPx that holds it until the script has run */
export function frameCode(
  { frame, script }: Pick<Explorable, 'frame' | 'script'>,
  title: string,
  written: string,
  heightPx: number,
): string {
  return (
    markup`<iframe src="${frame}#x=${written}" title="${title}"\n` +
    markup`  width="100%" height="${heightPx}" frameborder="0" style="border:0" data-filiera></iframe>\n` +
    markup`<script src="${script}" async></script>`
  );
}
