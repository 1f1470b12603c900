/**
 * `npm run bench`: how build time and memory grow with the number of stories, and what each kind of
 * page weighs. Times depend on the machine: compare the rows of one run.
 *
 * `-- --stories=1,50,200` chooses the sizes, `-- --profile` says where the time goes instead, `-- --twice` whether two
 * builds are the same.
 */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { builtPages } from './built-pages.ts';
import { differencesOfTwoBuilds } from './benching/built-twice.ts';
import { measuredBuild, type Measured } from './benching/measured-build.ts';
import { sharesOfTrades } from './benching/trades.ts';
import { endWithHelp, fail, readOptions } from './options.ts';
import { copyProject } from './project-copy.ts';
import { present } from '../present.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sample = 'one-in-a-thousand';

endWithHelp(
  'npm run bench [-- --stories=1,50,200 | --profile | --twice]\n\nBuilds copies of the publication with so many stories and says how time and memory grow, and what each kind of page weighs. --profile: builds it once with nothing kept and once with what that kept, and says which trade takes how long. --twice: builds the sample of the tests in two folders, time zones, locales, years, with two umasks, on one core and on all, and says which files differ.',
);
const { stories, profile, twice } = readOptions({
  stories: { type: 'string', default: '1,50,200' },
  profile: { type: 'boolean', default: false },
  twice: { type: 'boolean', default: false },
});
if (profile) {
  printProfile();
  process.exit();
}
if (twice) {
  const { files, differing } = differencesOfTwoBuilds(join(root, 'tests/fixtures/publication'));
  process.stdout.write(
    `${differing.length} of ${files} files differ\n${differing.map((path) => `${path}\n`).join('')}`,
  );
  process.exit(differing.length === 0 ? 0 : 1);
}
const sizes = String(stories).split(',').map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1))
  fail(`--stories=${String(stories)}: write whole numbers`);

process.stdout.write('stories   seconds   of work   ms per story   memory, MB\n');
for (const size of sizes) {
  const { seconds, megabytes, cpu } = buildWith(size);
  const perStory = Math.round((seconds * 1000) / size);
  const times = [seconds.toFixed(1).padStart(9), cpu.all.toFixed(1).padStart(9)];
  const cells = [String(size).padStart(7), ...times, String(perStory).padStart(14)];
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
function buildWith(size: number): Measured {
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
    return measuredBuild(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Prints where the time of a build goes, with nothing kept from another one and with everything. */
function printProfile(): void {
  const copy = copyProject();
  try {
    const kept = join(copy, '.cache/made');
    const builds = ['cold', 'warm'].map((name) => ({
      name,
      ...measuredBuild(copy, { kept, profiled: true }),
    }));
    const shares = builds.map(({ profile }) => sharesOfTrades(present(profile, 'a profile')));
    const line = (name: string, cells: readonly string[]) => {
      process.stdout.write(`${name.padEnd(42)}${cells.map((cell) => cell.padStart(10)).join('')}\n`);
    };
    line(
      'seconds of work',
      builds.map(({ name }) => name),
    );
    for (const trade of new Set(shares.flatMap((share) => [...share.keys()])))
      line(
        trade,
        builds.map(({ cpu }, index) => ((shares[index]?.get(trade) ?? 0) * cpu.main).toFixed(1)),
      );
    line(
      'other threads (PNG drawn, compression)',
      builds.map(({ cpu }) => (cpu.all - cpu.main).toFixed(1)),
    );
    line(
      'all',
      builds.map(({ cpu }) => cpu.all.toFixed(1)),
    );
    line(
      'on the clock',
      builds.map(({ seconds }) => seconds.toFixed(1)),
    );
    line(
      'memory, MB',
      builds.map(({ megabytes }) => String(megabytes)),
    );
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function brotliBytes(bytes: Uint8Array): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
