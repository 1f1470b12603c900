/** `/embed.js`: the optional script for pages that embed our charts. */

import { browserScript } from '../embeds/browser-script.ts';

export function GET(): Response {
  return new Response(browserScript(['embed-parent']), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
}
