/** `/robots.txt`: everything may be read. */

import { absoluteUrl } from '../site.ts';

export function GET(): Response {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteUrl('sitemap-index.xml')}\n`);
}
