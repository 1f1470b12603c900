/** `/search-worker.js`: where the search works, beside the page. */

import { browserScript } from '../embeds/browser-script.ts';

export function GET(): Response {
  return new Response(browserScript(['searching/search-worker']), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
}
