/** Scripts for pages that carry everything inside, bundled from `src/interactive/`. */

import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { everyCode, writtenBefore } from '../made-before.ts';
import { projectRoot } from '../project-root.ts';
import { everyTrait, traitDefinitions } from './chart-traits.ts';
import { present } from '../present.ts';

const bundles = new Map<string, string>();

/**
 * A classic script (no module: those fail inside a sandboxed frame), minified.
 * @param names files in `src/interactive/` without their ending, in the order in which they run
 * @param has what of `chartHas` (`chart-traits.ts`) they may count on; without it, everything
 */
export function browserScript(names: readonly string[], has: Partial<typeof chartHas> = {}): string {
  const traits = { ...everyTrait, ...has };
  const key = JSON.stringify([names, traits]);
  let code = bundles.get(key);
  if (code === undefined) {
    code = writtenBefore('browser script', [key], () => bundle(names, traits), { code: everyCode });
    if (import.meta.env?.PROD === true) bundles.set(key, code);
  }
  return code;
}

function bundle(names: readonly string[], traits: typeof chartHas): string {
  const folder = join(projectRoot, 'src/interactive');
  const { outputFiles } = buildSync({
    stdin: { contents: names.map((name) => `import './${name}.ts';`).join(''), resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    write: false,
    legalComments: 'none',
    define: traitDefinitions(traits),
  });
  return present(outputFiles[0], `the bundle of ${names.join(', ')}`).text.trim();
}
