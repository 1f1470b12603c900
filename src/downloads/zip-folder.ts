/** Files in a folder, in one ZIP. */

import { strToU8, zipSync } from 'fflate';

/**
 * The bytes of a ZIP that holds one folder. The same files on the same day always give the same bytes.
 * @param day ISO, of what the files hold
 */
export function zipFolder(
  folder: string,
  files: readonly (readonly [path: string, content: string | Uint8Array])[],
  day: string,
): Uint8Array {
  const entries = files.map(([path, content]) => [
    `${folder}/${path}`,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  // Noon of the clock that ZIPs are written by: no other clock is asked.
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(year, month - 1, date, 12) });
}
