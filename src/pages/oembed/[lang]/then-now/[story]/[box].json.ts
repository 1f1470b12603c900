/** `/oembed/{lang}/then-now/{story}/{box}.json`: the same for a box of then and now. */

import type { APIRoute } from 'astro';
import type { ThenNowBox } from '../../../../../documents/section.ts';
import { thenNowOEmbed } from '../../../../../feeds/oembed.ts';
import type { Story } from '../../../../../stories/story.ts';
import { everyBox, thenNowEmbed } from '../../../../../views/then-now-embed.ts';
import { publicationOnDisk } from '../../../../_publication.ts';

export function getStaticPaths() {
  return everyBox(publicationOnDisk()).map(({ story, box }) => ({
    params: { lang: story.language, story: story.id, box: box.id },
    props: { story, box },
  }));
}

export const GET: APIRoute<{ story: Story; box: ThenNowBox }> = ({ props, locals }) => {
  const { facts } = thenNowEmbed(props.box, props.story, locals.publication.references);
  return new Response(`${JSON.stringify(thenNowOEmbed(facts, props.story), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
