/** `/charts/{chart}/{lang}-mini.svg`, `-thumb.svg`: the chart small; `-strip.svg`, `-lead.svg` where it leads those of a story. */

import type { APIRoute } from 'astro';
import type { Chart } from '../../../charts/chart.ts';
import { writeXml } from '../../../markup/write-markup.ts';
import { thumbnailPicture, type ThumbnailLook } from '../../../pictures/thumbnail-svg.ts';
import { languages, type Language } from '../../../site.ts';
import { galleryOf } from '../../../views/gallery.ts';
import { publicationOnDisk } from '../../_publication.ts';

const ofOthers = ['mini', 'thumb'] as const;
const ofLead = [...ofOthers, 'strip', 'lead'] as const;

export function getStaticPaths() {
  const publication = publicationOnDisk();
  return languages.flatMap((language) =>
    galleryOf(publication, language).parts.flatMap(({ groups }) =>
      groups.flatMap(({ entries }) =>
        entries.flatMap(({ chart }, index) =>
          (index === 0 ? ofLead : ofOthers).map((look) => ({
            params: { chart: chart.id, lang: language, look },
            props: { chart, language, look },
          })),
        ),
      ),
    ),
  );
}

interface Props {
  chart: Chart;
  language: Language;
  look: ThumbnailLook;
}
export const GET: APIRoute<Props> = ({ props: { chart, language, look } }) =>
  new Response(writeXml([thumbnailPicture(chart, language, look)]), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
