/** `/search.js`: the search, fetched when a reader asks for it. */

import { browserScript } from '../embeds/browser-script.ts';

export function GET(): Response {
  return new Response(browserScript(['searching/search']), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
}
