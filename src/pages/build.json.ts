/** `/build.json`: commit, versions, hashes. */

import { buildRecord } from '../feeds/build-record.ts';

export function GET(): Response {
  const body = `${JSON.stringify(buildRecord(process.cwd()), null, 2)}\n`;
  return new Response(body, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
}
