/** `/icon-32.png` and `/apple-touch-icon.png`. */

import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { iconPictures, iconPng } from '../pictures/site-icons.ts';

export const getStaticPaths = () =>
  iconPictures.map(({ name, sizePx }) => ({ params: { icon: name }, props: { sizePx } }));

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { sizePx } }) =>
  new Response(new Uint8Array(iconPng(sizePx)), { headers: { 'Content-Type': 'image/png' } });
