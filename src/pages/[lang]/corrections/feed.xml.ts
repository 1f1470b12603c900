/** `/{lang}/corrections/feed.xml`: the ledger of corrections as RSS. */

import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { correctedValues } from '../../../exports/corrected-value.ts';
import { useWords } from '../../../i18n/ui.ts';
import { loadPublication } from '../../../model/publication.ts';
import { absoluteUrl, languages, site } from '../../../site.ts';

export function getStaticPaths() {
  return languages.map((lang) => ({ params: { lang }, props: { language: lang } }));
}

export const GET: APIRoute = ({ props }) => {
  const { language } = props as ReturnType<typeof getStaticPaths>[number]['props'];
  const t = useWords(language);
  const publication = loadPublication();
  const page = absoluteUrl(`${language}/corrections/`);
  return rss({
    title: `${site.name}. ${t('corrections.title')}`,
    description: t('corrections.deck'),
    site: page,
    items: publication.ledger.corrections.map((correction) => {
      const { before, after } = correctedValues(correction, publication, language);
      return {
        title: `${t('corrections.from')} ${before} ${t('corrections.to')} ${after}`,
        description: `${correction.words[language]} (${correction.cell})`,
        pubDate: new Date(correction.date),
        link: page,
      };
    }),
    customData: `<language>${language}</language>`,
  });
};
