/** `/favicon.svg`, for browsers that can draw. */

import type { APIRoute } from 'astro';
import { iconSvg } from '../pictures/site-icons.ts';

export const GET: APIRoute = () => new Response(iconSvg(), { headers: { 'Content-Type': 'image/svg+xml' } });
