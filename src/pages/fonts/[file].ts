/** `/fonts/{file}`: the faces, cut to the characters that the site uses. */

import type { APIRoute } from 'astro';
import { webFonts } from '../../exports/web-fonts.ts';

export async function getStaticPaths() {
  return Object.values(await webFonts()).map(({ file, bytes }) => ({ params: { file }, props: { bytes } }));
}

export const GET: APIRoute<{ bytes: Buffer }> = ({ props }) =>
  new Response(new Uint8Array(props.bytes), { headers: { 'Content-Type': 'font/woff2' } });
