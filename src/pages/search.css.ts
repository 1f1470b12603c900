/** `/search.css`: the looks of the search over a page, fetched with it. */

import { minifyCss, readStyleSheet, tokensFor } from '../sheets/style-sheets.ts';

export function GET(): Response {
  const rules = ['page/controls', 'page/search'].map(readStyleSheet).join('');
  return new Response(minifyCss(tokensFor(rules) + rules), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
}
