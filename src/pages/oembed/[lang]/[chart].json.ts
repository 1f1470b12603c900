/** `/oembed/{lang}/{chart}.json`: the embed of a chart for programs that know its page. */

import type { APIRoute } from 'astro';
import { oembedOf } from '../../../feeds/oembed.ts';
import type { Chart } from '../../../charts/chart.ts';
import type { AnyLanguage } from '../../../site.ts';
import { embedLanguages } from '../../../views/entrance-page.ts';
import { publicationOnDisk } from '../../_publication.ts';

export function getStaticPaths() {
  const publication = publicationOnDisk();
  return [...publication.charts.values()].flatMap((chart) =>
    embedLanguages(chart, publication).map((lang) => ({
      params: { lang, chart: chart.id },
      props: { chart, language: lang },
    })),
  );
}

export const GET: APIRoute<{ chart: Chart; language: AnyLanguage }> = ({ props, locals }) => {
  const answer = oembedOf(props.chart, props.language, locals.publication.references);
  return new Response(`${JSON.stringify(answer, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
