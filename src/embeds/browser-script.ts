/** Scripts for pages that carry everything inside, bundled from `src/interactive/`. */

import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { projectRoot } from '../project-root.ts';
import { present } from '../present.ts';

const bundles = new Map<string, string>();

/**
 * A classic script (no module: those fail inside a sandboxed frame), minified.
 * @param names files in `src/interactive/` without their ending, in the order in which they run
 */
export function browserScript(...names: string[]): string {
  const key = names.join(' ');
  let code = bundles.get(key);
  if (code === undefined) {
    const folder = join(projectRoot, 'src/interactive');
    const { outputFiles } = buildSync({
      stdin: { contents: names.map((name) => `import './${name}.ts';`).join(''), resolveDir: folder },
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'es2020',
      write: false,
      legalComments: 'none',
    });
    code = present(outputFiles[0], `the bundle of ${key}`).text.trim();
    if (import.meta.env?.PROD === true) bundles.set(key, code);
  }
  return code;
}
