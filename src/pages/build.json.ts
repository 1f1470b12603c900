/** `/build.json`: commit, versions, hashes. */

import { buildRecord } from '../feeds/build-record.ts';
import { root } from './_publication.ts';

export function GET(): Response {
  const body = `${JSON.stringify(buildRecord(root), null, 2)}\n`;
  return new Response(body, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
