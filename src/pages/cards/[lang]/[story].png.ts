/** `/cards/{lang}/{story}.png`: the social card of a story. */

import type { APIRoute } from 'astro';
import { pictureAsPng } from '../../../pictures/picture-png.ts';
import { storyCard } from '../../../pictures/social-cards.ts';
import type { Story } from '../../../stories/story.ts';
import { languages } from '../../../site.ts';
import { publicationOnDisk } from '../../_publication.ts';

export function getStaticPaths() {
  return [...publicationOnDisk().stories].flatMap(([id, versions]) =>
    languages.map((lang) => ({ params: { lang, story: id }, props: { story: versions[lang] } })),
  );
}

export const GET: APIRoute<{ story: Story }> = async ({ props: { story }, locals }) => {
  const png = await pictureAsPng(storyCard(story, locals.publication), 1);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
