/** `/oembed/{lang}/{chart}.json`: the embed of a chart for programs that know its page. */

import type { APIRoute } from 'astro';
import { oembedOf } from '../../../feeds/oembed.ts';
import type { Chart } from '../../../charts/chart.ts';
import { languages, type Language } from '../../../site.ts';
import { publicationOnDisk } from '../../_publication.ts';

export function getStaticPaths() {
  return [...publicationOnDisk().charts.values()].flatMap((chart) =>
    languages.map((lang) => ({ params: { lang, chart: chart.id }, props: { chart, language: lang } })),
  );
}

export const GET: APIRoute<{ chart: Chart; language: Language }> = ({ props, locals }) => {
  const answer = oembedOf(props.chart, props.language, locals.publication.references);
  return new Response(`${JSON.stringify(answer, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
