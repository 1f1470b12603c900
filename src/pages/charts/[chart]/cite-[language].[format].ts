/** `/charts/{chart}/cite-it.bib` and its like: the chart to be cited, one item in one language. */

import type { APIRoute } from 'astro';
import { citationFile, citationFormats, type CitationFormat } from '../../../downloads/citation-files.ts';
import { commitDay } from '../../../feeds/build-record.ts';
import { languages } from '../../../site.ts';
import { citedChart } from '../../../versions/edition.ts';
import { publicationOnDisk, root } from '../../_publication.ts';

export function getStaticPaths() {
  return [...publicationOnDisk().charts.values()].flatMap((chart) =>
    languages.flatMap((language) =>
      (Object.keys(citationFormats) as CitationFormat[]).map((format) => ({
        params: { chart: chart.id, language, format },
        props: { chart, language, format },
      })),
    ),
  );
}

export const GET: APIRoute = ({ props, locals }) => {
  const { chart, language, format } = props as ReturnType<typeof getStaticPaths>[number]['props'];
  const cited = citedChart(chart, locals.publication, language);
  return new Response(citationFile(cited, format, commitDay(root)), {
    headers: { 'Content-Type': citationFormats[format].mediaType },
  });
};
