import { execFile } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject } from '../../src/commands/project-copy.ts';
import { sampleFolder } from '../published.ts';
import { brokenLinks } from './broken-links.ts';
import { tagsOf } from './html.ts';

const origin = 'https://example.org';
const basePath = '/pub/filiera/';
// The sample has fewer pages, made by the same templates.
const copy = copyProject(sampleFolder);
const root = join(copy, 'dist');

beforeAll(async () => {
  await promisify(execFile)(
    join(copy, 'node_modules/.bin/astro'),
    ['build', '--silent'],
    // Slashes are optional: the one form a reader is least likely to have tried.
    { cwd: copy, env: { ...process.env, BASE_PATH: 'pub/filiera', SITE_URL: `${origin}/` } },
  );
});

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

const pages = () => globSync('**/*.html', { cwd: root });

test('a site built for a path on a host has no link that leads nowhere', () => {
  expect(pages().length).toBeGreaterThan(100);
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
