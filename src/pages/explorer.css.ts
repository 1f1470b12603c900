/** `/explorer.css`: the looks of the explorer, fetched with it. */

import { explorerSheet } from '../explorer/explorer-sheet.ts';

export function GET(): Response {
  return new Response(explorerSheet(), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
}
