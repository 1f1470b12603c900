/** `/search/{lang}.json`: words, synonyms and addresses of the search in a language. */

import type { APIRoute } from 'astro';
import { searchFacts } from '../../search/search-facts.ts';
import { languages, type Language } from '../../site.ts';

export const getStaticPaths = () => languages.map((lang) => ({ params: { lang } }));

export const GET: APIRoute = ({ params, locals }) =>
  new Response(JSON.stringify(searchFacts(locals.publication, params['lang'] as Language)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
