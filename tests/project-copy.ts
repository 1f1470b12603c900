/** Copies of the project, to build something else from than what is on disk. */

import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './content.ts';

/** The folder of the small publication that mistakes are made in. */
export const sampleFolder = join(root, 'tests/fixtures/publication');

/**
 * A copy of the project in a temporary folder, which whoever asks for it removes.
 * @param publication the folder whose `content/` and `data/` it has: the project's own, or the sample's
 */
export function copyProject(publication: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'project-'));
  for (const entry of ['src', 'package.json', 'astro.config.mjs', 'tsconfig.json']) {
    cpSync(join(root, entry), join(copy, entry), { recursive: true });
  }
  for (const entry of ['content', 'data']) {
    cpSync(join(publication, entry), join(copy, entry), { recursive: true });
  }
  for (const entry of ['node_modules', 'tests']) symlinkSync(join(root, entry), join(copy, entry));
  return copy;
}
