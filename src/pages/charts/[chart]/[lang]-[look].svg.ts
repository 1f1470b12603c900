/** `/charts/{chart}/{lang}-thumb.svg`: the chart drawn small; `-lead.svg` where it leads the charts of a story. */

import type { APIRoute } from 'astro';
import type { Chart } from '../../../charts/chart.ts';
import { writeXml } from '../../../markup/write-markup.ts';
import { thumbnailPicture, thumbnailWidths } from '../../../pictures/thumbnail-svg.ts';
import { languages, type Language } from '../../../site.ts';
import { galleryOf } from '../../../views/gallery.ts';
import { publicationOnDisk } from '../../_publication.ts';

export function getStaticPaths() {
  const publication = publicationOnDisk();
  return languages.flatMap((language) =>
    galleryOf(publication, language).parts.flatMap(({ groups }) =>
      groups.flatMap(({ entries }) =>
        entries.flatMap(({ chart }, index) =>
          (index === 0 ? (['thumb', 'lead'] as const) : (['thumb'] as const)).map((look) => ({
            params: { chart: chart.id, lang: language, look },
            props: { chart, language, widthPx: thumbnailWidths[look] },
          })),
        ),
      ),
    ),
  );
}

interface Props {
  chart: Chart;
  language: Language;
  widthPx: number;
}
export const GET: APIRoute<Props> = ({ props: { chart, language, widthPx } }) =>
  new Response(writeXml([thumbnailPicture(chart, language, widthPx)]), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
