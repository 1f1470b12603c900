/** `/icons/{story}.svg`: the mark of a story, the icon of its pages and, of the story that opens a part, of the part. */

import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { storyIconSvg } from '../../pictures/site-icons.ts';
import { publicationOnDisk } from '../_publication.ts';

export const getStaticPaths = () => {
  const { stories, faces } = publicationOnDisk();
  return [...stories.keys()].flatMap((story) => {
    const face = faces.get(story);
    return face === undefined ? [] : [{ params: { story }, props: { face } }];
  });
};

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { face } }) =>
  new Response(storyIconSvg(face), { headers: { 'Content-Type': 'image/svg+xml' } });
