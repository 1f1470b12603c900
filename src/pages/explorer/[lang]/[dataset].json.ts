/** `/explorer/{lang}/{dataset}.json`: what the explorer knows of a dataset. */

import type { APIRoute } from 'astro';
import { readExplorable } from '../../../explorer/read-explorable.ts';
import { languages } from '../../../site.ts';
import { publicationOnDisk } from '../../_publication.ts';

export function getStaticPaths() {
  const { datasets } = publicationOnDisk();
  return languages.flatMap((lang) =>
    [...datasets.values()].map((dataset) => ({
      params: { lang, dataset: dataset.id },
      props: { language: lang, dataset },
    })),
  );
}

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET: APIRoute<Props> = ({ props: { language, dataset } }) =>
  new Response(JSON.stringify(readExplorable(dataset, publicationOnDisk(), language)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
