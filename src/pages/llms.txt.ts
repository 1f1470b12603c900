/** `/llms.txt`: what there is, for programs that read. */

import type { APIRoute } from 'astro';
import { llmsText } from '../feeds/llms-text.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(llmsText(locals.publication), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
