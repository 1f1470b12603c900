/** `/data/catalogue.jsonld`: the datasets in DCAT-AP, for portals of open data. */

import type { APIRoute } from 'astro';
import { dcatCatalogue } from '../../metadata/catalogue.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(`${JSON.stringify(dcatCatalogue(locals.publication), null, 1)}\n`, {
    headers: { 'Content-Type': 'application/ld+json; charset=utf-8' },
  });
