/** `/parents/{parent}.js`: the scripts under which the page on embedding shows a chart. */

import type { APIRoute } from 'astro';
import { parents, parentScript } from '../../embeds/embed-parents.ts';
import { present } from '../../present.ts';

export function getStaticPaths() {
  return parents.flatMap(({ id, script }) => (script === undefined ? [] : { params: { script: id } }));
}

export const GET: APIRoute = ({ params }) =>
  new Response(parentScript(present(params['script'], 'the name of a script')), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
