/** `/favicon.svg`, `/icon-32.png` and `/apple-touch-icon.png`. */

import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { iconPng, iconSvg, siteIcons } from '../exports/site-icons.ts';

export const getStaticPaths = () => siteIcons.map((icon) => ({ params: { icon: icon.file }, props: icon }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { sizePx } }) =>
  sizePx === undefined
    ? new Response(iconSvg(), { headers: { 'Content-Type': 'image/svg+xml' } })
    : new Response(new Uint8Array(iconPng(sizePx)), { headers: { 'Content-Type': 'image/png' } });
