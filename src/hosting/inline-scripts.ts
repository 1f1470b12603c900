/** The scripts that stand in pages, by their hashes: a policy names those that may run. */

import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { findElements } from '../markup/find-elements.ts';
import { site } from '../site.ts';
import { headerRules, type HeaderRule } from './header-rules.ts';
import { asHeadersFile } from './recipes.ts';

/** What runs in a page; other scripts are data. */
const runs = new Set([undefined, '', 'module', 'text/javascript']);

/** The hash of each inline script of a page that runs, as policies write it. */
export function scriptHashesIn(html: string): string[] {
  return findElements(html, 'script')
    .filter(({ attributes }) => attributes['src'] === undefined && runs.has(attributes['type']))
    .map(({ inside }) => `sha256-${createHash('sha256').update(inside).digest('base64')}`);
}

/** The rules of a built site. @param folder where it lies */
export function rulesOfSite(folder: string, basePath: string): HeaderRule[] {
  const hashes = new Set<string>();
  for (const file of globSync('**/*.html', { cwd: folder }))
    for (const hash of scriptHashesIn(readFileSync(join(folder, file), 'utf8'))) hashes.add(hash);
  return headerRules([...hashes].sort(), basePath);
}

/** Writes `_headers` once every page is as it will be. */
export function hostHeaders(): AstroIntegration {
  return {
    name: 'host-headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        writeFileSync(join(folder, '_headers'), asHeadersFile(rulesOfSite(folder, site.basePath)));
      },
    },
  };
}
