/**
 * `npm run bench`: how build time and memory grow with the number of stories, and what each kind of
 * page weighs. Times depend on the machine: compare the rows of one run.
 *
 * `-- --stories=1,50,200` chooses the sizes.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { builtPages } from './built-pages.ts';
import { endWithHelp, fail, readOptions } from './options.ts';
import { copyProject } from './project-copy.ts';
import { present } from '../present.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sample = 'one-in-a-thousand';

endWithHelp(
  'npm run bench [-- --stories=1,50,200]\n\nBuilds copies of the publication with so many stories and says how time and memory grow, and what each kind of page weighs.',
);
const { stories } = readOptions({ stories: { type: 'string', default: '1,50,200' } });
const sizes = String(stories).split(',').map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1))
  fail(`--stories=${String(stories)}: write whole numbers`);

process.stdout.write('stories   seconds   ms per story   memory, MB\n');
for (const size of sizes) {
  const { seconds, megabytes } = buildWith(size);
  const perStory = Math.round((seconds * 1000) / size);
  const cells = [String(size).padStart(7), seconds.toFixed(1).padStart(9), String(perStory).padStart(14)];
  process.stdout.write(`${cells.join(' ')} ${String(megabytes).padStart(12)}\n`);
}

process.stdout.write('\npage kind      pages   bytes, brotli 11: median   largest\n');
for (const [kind, pages] of Map.groupBy(builtPages(), (page) => page.kind)) {
  const bytes = pages.map(({ file }) => brotliBytes(readFileSync(file))).toSorted((a, b) => a - b);
  const median = present(bytes[Math.floor(bytes.length / 2)], `a page of the kind ${kind}`);
  const cells = [kind.padEnd(12), String(pages.length).padStart(7), String(median).padStart(25)];
  process.stdout.write(`${cells.join(' ')} ${String(bytes.at(-1)).padStart(9)}\n`);
}

/** Builds a copy of the project in which the sample story stands `size` times. */
function buildWith(size: number): { seconds: number; megabytes: number } {
  const copy = copyProject();
  try {
    const folder = join(copy, 'content/stories');
    for (let index = 1; index < size; index++) {
      cpSync(join(folder, sample), join(folder, `${sample}-${index}`), { recursive: true });
      for (const language of ['it', 'en']) {
        const file = join(folder, `${sample}-${index}`, `${language}.mdx`);
        writeFileSync(file, readFileSync(file, 'utf8').replace(/^slug: (.*)$/m, `slug: $1-${index}`));
      }
    }
    const memoryFile = join(copy, 'memory.txt');
    const probe = `process.on('exit',()=>require('fs').writeFileSync(${JSON.stringify(memoryFile)},String(process.resourceUsage().maxRSS)))`;
    writeFileSync(join(copy, 'probe.cjs'), probe);
    const start = performance.now();
    const run = spawnSync(
      process.execPath,
      ['--require', join(copy, 'probe.cjs'), join(root, 'node_modules/astro/bin/astro.mjs'), 'build'],
      { cwd: copy, encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
    );
    const seconds = (performance.now() - start) / 1000;
    if (run.status !== 0) fail(`the build of ${size} stories failed\n${run.stdout}${run.stderr}`);
    return { seconds, megabytes: Math.round(Number(readFileSync(memoryFile, 'utf8')) / 1024) };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function brotliBytes(bytes: Uint8Array): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
