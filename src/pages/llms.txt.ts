/** `/llms.txt`: what there is, for programs that read. */

import { llmsText } from '../exports/llms-text.ts';
import { loadPublication } from '../model/publication.ts';

export function GET(): Response {
  return new Response(llmsText(loadPublication()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
}
