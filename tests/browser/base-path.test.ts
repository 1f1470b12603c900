import { execFile } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { brokenLinks } from './broken-links.ts';
import { tagsOf } from './html.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const origin = 'https://example.org';
const basePath = '/pub/filiera/';
const root = mkdtempSync(join(tmpdir(), 'base-path-'));

beforeAll(async () => {
  await promisify(execFile)(
    join(repository, 'node_modules/.bin/astro'),
    ['build', '--outDir', root, '--silent'],
    // Slashes are optional: the one form a reader is least likely to have tried.
    { cwd: repository, env: { ...process.env, BASE_PATH: 'pub/filiera', SITE_URL: `${origin}/` } },
  );
}, 300_000);

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

const pages = () => globSync('**/*.html', { cwd: root });

test('a site built for a path on a host has no link that leads nowhere', () => {
  expect(pages().length).toBeGreaterThan(0);
  expect(brokenLinks({ root, basePath, origin })).toEqual([]);
});

test('its canonical addresses name that host and path', () => {
  const strays = pages().flatMap((name) =>
    tagsOf(readFileSync(join(root, name), 'utf8'))
      .filter(({ attributes }) => attributes['rel'] === 'canonical')
      .map(({ attributes }) => attributes['href'] ?? '')
      .filter((address) => !address.startsWith(origin + basePath))
      .map((address) => `/${name}: ${address}`),
  );
  expect(strays).toEqual([]);
});

test('it never mentions the machine it was built on', () => {
  const strays = globSync('**/*.{html,xml,txt,json,js,css}', { cwd: root }).filter((name) =>
    readFileSync(join(root, name), 'utf8').includes('//localhost:4321'),
  );
  expect(strays).toEqual([]);
});
