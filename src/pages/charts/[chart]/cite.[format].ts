/** `/charts/{chart}/cite.bib`, `cite.ris` and `cite.json`: the chart and its sources, to be cited. */

import type { APIRoute } from 'astro';
import { citationFile, citationFormats, type CitationFormat } from '../../../downloads/citation-files.ts';
import { publicationOnDisk } from '../../_publication.ts';

export function getStaticPaths() {
  return [...publicationOnDisk().charts.values()].flatMap((chart) =>
    (Object.keys(citationFormats) as CitationFormat[]).map((format) => ({
      params: { chart: chart.id, format },
      props: { chart, format },
    })),
  );
}

export const GET: APIRoute = ({ props, locals }) => {
  const { chart, format } = props as ReturnType<typeof getStaticPaths>[number]['props'];
  return new Response(citationFile(chart, locals.publication, format), {
    headers: { 'Content-Type': citationFormats[format].mediaType },
  });
};
