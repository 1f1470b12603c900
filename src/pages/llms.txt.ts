/** `/llms.txt`: what there is, for programs that read. */

import { llmsText } from '../feeds/llms-text.ts';
import { loadPublication } from '../publication/publication.ts';

export function GET(): Response {
  return new Response(llmsText(loadPublication()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
