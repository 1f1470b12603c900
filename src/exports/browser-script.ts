/** Scripts for pages that carry everything inside, bundled from `src/interactive/`. */

import { join } from 'node:path';
import { buildSync } from 'esbuild';

const bundles = new Map<string, string>();

/**
 * A classic script (no module: those fail inside a sandboxed frame), minified.
 * @param name file name in `src/interactive/` without its ending
 */
export function browserScript(name: string): string {
  let code = bundles.get(name);
  if (code === undefined) {
    const { outputFiles } = buildSync({
      entryPoints: [join(process.cwd(), 'src/interactive', `${name}.ts`)],
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'es2020',
      write: false,
      legalComments: 'none',
    });
    code = outputFiles[0]?.text.trim() ?? '';
    if (import.meta.env?.PROD === true) bundles.set(name, code);
  }
  return code;
}
