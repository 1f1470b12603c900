/**
 * `/fonts/{face}.woff2`: the faces, cut to the characters that the site uses. The ending stands in the
 * route's name, or the live preview would want a slash after it.
 */

import type { APIRoute } from 'astro';
import { furtherFonts, webFonts } from '../../sheets/web-fonts.ts';

export async function getStaticPaths() {
  return [...Object.values(await webFonts()), ...(await furtherFonts())].map(({ file, bytes }) => ({
    params: { face: file.replace(/\.woff2$/, '') },
    props: { bytes },
  }));
}

export const GET: APIRoute<{ bytes: Buffer }> = ({ props }) =>
  new Response(new Uint8Array(props.bytes), { headers: { 'Content-Type': 'font/woff2' } });
