/** `/data/index.json`: every dataset with its tables, fields and files, for programs. */

import type { APIRoute } from 'astro';
import { dataIndexFile } from '../../metadata/data-api.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(`${JSON.stringify(dataIndexFile(locals.publication), null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
