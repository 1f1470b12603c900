/** `/oembed/{lang}/{chart}/v/{version}.json`: the same for a version that is kept for good. */

import type { APIRoute } from 'astro';
import { everyVersion } from '../../../../../versions/frozen-version.ts';
import { versionOEmbed } from '../../../../../feeds/oembed.ts';
import type { FrozenVersion } from '../../../../../ledgers/frozen.ts';
import type { Language } from '../../../../../site.ts';
import { publicationOnDisk } from '../../../../_publication.ts';

export function getStaticPaths() {
  return everyVersion(publicationOnDisk()).map(({ version, language }) => ({
    params: { lang: language, chart: version.chart, version: String(version.version) },
    props: { version, language },
  }));
}

export const GET: APIRoute<{ version: FrozenVersion; language: Language }> = ({ props, locals }) => {
  const answer = versionOEmbed(props.version, locals.publication, props.language);
  return new Response(`${JSON.stringify(answer, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
