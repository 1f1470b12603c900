/** `/charts/{chart}/{lang}.svg`, `.png`, `@2x.png`, `.pdf` and `{lang}-card.png`: pictures that stand alone. */

import type { APIRoute } from 'astro';
import { chartPictures, type PictureFile } from '../../../pictures/chart-pictures.ts';
import { publicationOnDisk } from '../../_publication.ts';

export function getStaticPaths() {
  const publication = publicationOnDisk();
  return [...publication.charts.values()].flatMap((chart) =>
    chartPictures(chart, publication).map((picture) => ({
      params: { chart: chart.id, picture: picture.name },
      props: { picture },
    })),
  );
}

export const GET: APIRoute<{ picture: PictureFile }> = async ({ props: { picture } }) =>
  new Response(new Uint8Array(await picture.bytes()), { headers: { 'Content-Type': picture.mediaType } });
