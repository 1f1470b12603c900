/** `/{lang}/corrections/feed.json`: the ledger of corrections as JSON Feed. */

import type { APIRoute } from 'astro';
import { correctionFeed, jsonFeed } from '../../../feeds/feeds.ts';
import { absoluteUrl, languages, type Language } from '../../../site.ts';

export function getStaticPaths() {
  return languages.map((lang) => ({ params: { lang } }));
}

export const GET: APIRoute = ({ params, locals }) => {
  const language = params['lang'] as Language;
  const feed = jsonFeed(
    correctionFeed(locals.publication, language),
    absoluteUrl(`${language}/corrections/feed.json`),
  );
  return new Response(JSON.stringify(feed), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
};
