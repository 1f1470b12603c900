/** `/{lang}/corrections/feed.xml`: the ledger of corrections as RSS. */

import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { correctionItems, feedFacts } from '../../../feeds/feeds.ts';
import { useWords } from '../../../i18n/ui.ts';
import { absoluteUrl, languages, site } from '../../../site.ts';

export function getStaticPaths() {
  return languages.map((lang) => ({ params: { lang }, props: { language: lang } }));
}

export const GET: APIRoute = ({ props, locals }) => {
  const { language } = props as ReturnType<typeof getStaticPaths>[number]['props'];
  const t = useWords(language);
  return rss({
    title: `${site.name}. ${t('corrections.title')}`,
    description: t('corrections.deck'),
    site: absoluteUrl(`${language}/corrections/`),
    items: correctionItems(locals.publication, language),
    ...feedFacts(`${language}/corrections/feed.xml`, language),
  });
};
