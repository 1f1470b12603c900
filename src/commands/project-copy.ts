/** Copies of the project, to build something else from than what is on disk. */

import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * A copy of the project in a temporary folder, which whoever asks for it removes.
 * @param publication the folder whose `content/` and `data/` it has; the project's own when undefined
 */
export function copyProject(publication = root): string {
  const copy = mkdtempSync(join(tmpdir(), 'project-'));
  for (const entry of ['src', 'package.json', 'astro.config.mjs', 'tsconfig.json']) {
    cpSync(join(root, entry), join(copy, entry), { recursive: true });
  }
  for (const entry of ['content', 'data']) {
    cpSync(join(publication, entry), join(copy, entry), { recursive: true });
  }
  // The pages of error codes show the mistakes that the tests make.
  for (const entry of ['node_modules', 'tests']) symlinkSync(join(root, entry), join(copy, entry));
  return copy;
}
