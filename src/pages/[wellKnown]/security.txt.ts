/** `/.well-known/security.txt`, where there is somebody to tell. Tools pass over a folder whose name begins with a dot. */

import { commitDay } from '../../feeds/build-record.ts';
import { securityTxt } from '../../feeds/security-txt.ts';
import { absoluteUrl, site } from '../../site.ts';
import { root } from '../_publication.ts';

const text = () => securityTxt(site.contact, commitDay(root), absoluteUrl('.well-known/security.txt'));

export function getStaticPaths() {
  // Nobody looks for it below a host's own root.
  return site.basePath === '/' && text() !== undefined ? [{ params: { wellKnown: '.well-known' } }] : [];
}

export function GET(): Response {
  return new Response(text(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
