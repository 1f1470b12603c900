/** `/{lang}/feed.xml`: the stories as RSS. */

import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { useWords } from '../../i18n/ui.ts';
import { plainText } from '../../model/bound-text.ts';
import { storyPath } from '../../model/paths.ts';
import { loadPublication } from '../../model/publication.ts';
import { absoluteUrl, languages, site } from '../../site.ts';

export function getStaticPaths() {
  return languages.map((lang) => ({ params: { lang }, props: { language: lang } }));
}

export const GET: APIRoute = ({ props }) => {
  const { language } = props as ReturnType<typeof getStaticPaths>[number]['props'];
  const stories = [...loadPublication().stories.values()].map((versions) => versions[language]);
  return rss({
    title: site.name,
    description: useWords(language)('site.description'),
    site: absoluteUrl(`${language}/`),
    items: stories.map((story) => ({
      title: story.frontMatter.title,
      description: plainText(story.frontMatter.deck),
      pubDate: new Date(story.frontMatter.published),
      link: absoluteUrl(storyPath(story)),
    })),
    customData: `<language>${language}</language>`,
  });
};
