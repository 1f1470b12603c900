/** `/charts/{chart}/{lang}.svg`: the picture that stands alone. */

import type { APIRoute } from 'astro';
import { standaloneSvg } from '../../../exports/standalone-svg.ts';
import { loadPublication } from '../../../model/publication.ts';
import { languages } from '../../../site.ts';

export function getStaticPaths() {
  const publication = loadPublication();
  return [...publication.charts.values()].flatMap((chart) =>
    languages.map((lang) => ({ params: { chart: chart.id, lang }, props: { chart, language: lang } })),
  );
}

export const GET: APIRoute = ({ props }) => {
  const { chart, language } = props as ReturnType<typeof getStaticPaths>[number]['props'];
  const { references } = loadPublication();
  return new Response(standaloneSvg(chart, language, references), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
