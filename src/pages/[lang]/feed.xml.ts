/** `/{lang}/feed.xml`: the stories as RSS. */

import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { feedFacts, storyItems } from '../../feeds/feeds.ts';
import { useWords } from '../../i18n/ui.ts';
import { absoluteUrl, languages, site } from '../../site.ts';

export function getStaticPaths() {
  return languages.map((lang) => ({ params: { lang }, props: { language: lang } }));
}

export const GET: APIRoute = ({ props, locals }) => {
  const { language } = props as ReturnType<typeof getStaticPaths>[number]['props'];
  return rss({
    title: site.name,
    description: useWords(language)('site.description'),
    site: absoluteUrl(`${language}/`),
    items: storyItems(locals.publication, language),
    ...feedFacts(`${language}/feed.xml`, language),
  });
};
