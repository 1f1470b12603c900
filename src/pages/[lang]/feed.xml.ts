/** `/{lang}/feed.xml`: the stories as RSS. */

import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { storyFeed, feedFacts } from '../../feeds/feeds.ts';
import { languages, type Language } from '../../site.ts';

export function getStaticPaths() {
  return languages.map((lang) => ({ params: { lang } }));
}

export const GET: APIRoute = ({ params, locals }) => {
  const language = params['lang'] as Language;
  const { title, description, page, items } = storyFeed(locals.publication, language);
  return rss({ title, description, site: page, items, ...feedFacts(`${language}/feed.xml`, language) });
};
