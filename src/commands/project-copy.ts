/** Copies of the project, to build something else from than what is on disk. */

import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * A copy of the project in a temporary folder, which whoever asks for it removes. It shares the packages that
 * npm brought, but not what Astro and Vite keep beside them: several may be built at the same time.
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
  mkdirSync(join(copy, 'node_modules'));
  for (const entry of readdirSync(join(root, 'node_modules'))) {
    const isKept = entry.startsWith('.') && entry !== '.bin';
    if (!isKept) symlinkSync(join(root, 'node_modules', entry), join(copy, 'node_modules', entry));
  }
  return copy;
}
