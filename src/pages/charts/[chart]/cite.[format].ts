/**
 * `/charts/{chart}/cite.bib`, `cite.ris` and `cite.json`: the chart to be cited, in English; an address that was there
 * before each language had its own.
 */

import type { APIRoute } from 'astro';
import { citationFile, citationFormats, type CitationFormat } from '../../../downloads/citation-files.ts';
import { commitDay } from '../../../feeds/build-record.ts';
import { citedChart } from '../../../versions/edition.ts';
import { publicationOnDisk, root } from '../../_publication.ts';

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
  const cited = citedChart(chart, locals.publication, 'en');
  return new Response(citationFile(cited, format, commitDay(root)), {
    headers: { 'Content-Type': citationFormats[format].mediaType },
  });
};
