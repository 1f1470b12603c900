/** What `npm run dev` shows an editor: the page, a mistake at its sentence, a button that mends, drafts. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scaffold } from '../../src/commands/drafts/scaffold.ts';
import { readSourceTree } from '../../src/text/source-tree.ts';
import { copyProject } from '../../src/commands/project-copy.ts';
import { sampleFolder } from '../published.ts';
import { present } from '../../src/present.ts';
import { visitBuiltSite, waitUntil } from './site.ts';

const visit = visitBuiltSite();
const copy = copyProject(sampleFolder);
const story = join(copy, 'content/stories/one-in-a-thousand/en.mdx');
const right = readFileSync(story, 'utf8');
// A draft beside what is published.
const draft = scaffold('story', 'bike-lanes', readSourceTree(copy), '2026-11-25');
if ('fault' in draft) throw new Error(draft.fault);
for (const [file, text] of draft.files) {
  mkdirSync(dirname(join(copy, file)), { recursive: true });
  writeFileSync(join(copy, file), text);
}
let server: ChildProcess;
let output = '';
let origin = '';

/** The environment as an editor has it: what the test runner sets makes Astro serve no pages. */
const editors = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(?:VITEST|NODE_ENV$|TEST$|MODE$|DEV$|PROD$|SSR$|BASE_URL$)/.test(name),
  ),
);

beforeAll(async () => {
  server = spawn(join(copy, 'node_modules/.bin/astro'), ['dev', '--port', '0'], {
    cwd: copy,
    env: { ...editors, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  for (const stream of [server.stdout, server.stderr]) {
    present(stream, 'what the server says').on('data', (bytes: Buffer) => (output += bytes.toString()));
  }
  // Astro writes down where it serves.
  const noted = join(copy, '.astro/dev.json');
  await waitUntil(() => {
    if (server.exitCode !== null) throw new Error(`The preview ended: ${output}`);
    return existsSync(noted) && readFileSync(noted, 'utf8').includes('url');
  });
  origin = (JSON.parse(readFileSync(noted, 'utf8')) as { url: string }).url;
});
afterAll(async () => {
  const ended = new Promise((done) => server.once('exit', done));
  server.kill();
  await ended;
  rmSync(copy, { recursive: true, force: true });
});

test('the files of a chart are there as in the built site', async () => {
  const answers = await Promise.all(
    ['data.csv', 'en.svg', 'en.png'].map(async (file) => {
      const answer = await fetch(`${origin}/charts/eight-trends/${file}`);
      return `${answer.status} ${answer.headers.get('content-type') ?? ''}`;
    }),
  );
  expect(answers).toEqual(['200 text/csv; charset=utf-8', '200 image/svg+xml', '200 image/png']);
});

test('a mistake is told at its sentence with its remedy, and no more once it is mended', async () => {
  const context = await visit.context();
  const page = await context.newPage();
  const notes = page.locator('.found-here');
  const heading = () => page.locator('h1').first().textContent();
  await page.goto(`${origin}/en/stories/one-in-a-thousand/`);
  expect(await heading()).not.toBe('');
  expect(await notes.count()).toBe(0);

  const wrong = right.replace('>about five million<', '>about six million<');
  expect(wrong).not.toBe(right);
  writeFileSync(story, wrong);
  await expect.poll(() => notes.filter({ hasText: 'NUM-001' }).count()).toBe(1);
  const note = notes.filter({ hasText: 'NUM-001' });
  expect(await note.textContent()).toContain('one-in-a-thousand/en.mdx');
  expect(await note.evaluate((element) => element.previousElementSibling?.textContent)).toContain(
    'six million',
  );
  expect(await page.locator('vite-error-overlay').count()).toBe(0);
  expect(output).toMatch(/error\[NUM-001\][\s\S]*content\/stories\/one-in-a-thousand\/en\.mdx:\d+:\d+/);

  // Whoever opens another page while it is wrong is told as well.
  const other = await context.newPage();
  await other.goto(`${origin}/it/`);
  await expect.poll(() => other.locator('#found-elsewhere').getByText('NUM-001').count()).toBe(1);

  writeFileSync(story, right);
  for (const each of [page, other]) {
    await expect.poll(() => each.locator('.found-here').count()).toBe(0);
    await expect.poll(() => each.locator('h1').count()).toBe(1);
  }
  await context.close();
});

test('a button mends what needs no judgement', async () => {
  const context = await visit.context();
  const page = await context.newPage();
  const wrong = right.replace('’', "'");
  expect(wrong).not.toBe(right);
  writeFileSync(story, wrong);
  await page.goto(`${origin}/en/stories/one-in-a-thousand/`);
  await page.locator('.found-here', { hasText: 'STY-017' }).getByRole('button').click();
  await expect.poll(() => readFileSync(story, 'utf8')).toBe(right);
  await expect.poll(() => page.locator('.found-here').count()).toBe(0);
  await context.close();
});

test('what is written shows in the page without a reload by hand', async () => {
  const context = await visit.context();
  const page = await context.newPage();
  await page.goto(`${origin}/en/stories/one-in-a-thousand/`);
  expect(await page.locator('h1').first().textContent()).not.toContain('rewritten');
  writeFileSync(story, right.replace(/^title: .*$/m, `title: A title rewritten`));
  await expect.poll(() => page.locator('h1').first().textContent()).toContain('A title rewritten');
  await context.close();
  writeFileSync(story, right);
});

test('a draft is shown, and says that it is one; what is published does not', async () => {
  const textOf = async (path: string) => (await fetch(`${origin}${path}`)).text();
  expect(await textOf('/it/stories/bike-lanes/')).toContain('Bozza: nessuna build la mostra.');
  expect(await textOf('/en/stories/one-in-a-thousand/')).not.toContain('data-unpublished');
  expect(await textOf('/en/stories/')).toContain('/en/stories/bike-lanes/');
});
