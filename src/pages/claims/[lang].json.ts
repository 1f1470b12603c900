/** `/claims/{lang}.json`: every bound number of a language. */

import type { APIRoute } from 'astro';
import { claimsOf } from '../../feeds/claims.ts';
import { languages } from '../../site.ts';

export function getStaticPaths() {
  return languages.map((lang) => ({ params: { lang }, props: { language: lang } }));
}

export const GET: APIRoute = ({ props, locals }) => {
  const { language } = props as ReturnType<typeof getStaticPaths>[number]['props'];
  const claims = claimsOf(locals.publication, language);
  return new Response(`${JSON.stringify(claims, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
