/**
 * Everything `npm test` stands for, with one sum at the end. Steps run two at a time, so that no core is idle while
 * a browser or a server is waited for, and begin in the order of the list; one whose need is not there yet lets the
 * next go first. The output of each comes in one piece, in the order in which they began: the first that runs is
 * heard at once, the others when it has ended. A step that fails doesn't keep the others from running, unless they
 * need what it makes.
 *
 * With `--changed` it runs only what the changes since the last commit touch: see `steps/changed-steps.ts`.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { changedFiles, stepsForChanges, type Step } from './steps/changed-steps.ts';
import { endWithHelp, readOptions } from './options.ts';
import { present } from '../present.ts';
import { OutputInTurn } from './steps/output-in-turn.ts';
import { runInTurn } from './steps/run-in-turn.ts';

/** How many tests of a step passed and failed. A step without tests of its own counts as one. */
interface Tally {
  passed: number;
  failed: number;
}

/** The parts of the JSON report of vitest that count. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

endWithHelp(
  'npm test [-- --changed]\n\nEverything: format, lint, types, content and data, unit tests, build, browser tests. --changed: only what the changes since the last commit touch (npm run test:changed).',
);

/**
 * The longest begin first: the build, and as soon as it is there the browser tests, which wait for it; all others fill
 * the time beside them. The last of them keep a core busy while the browser tests wait for what moves and loads. The
 * build writes the types that ESLint and `astro check` read in its first seconds, while the unit tests run.
 */
const steps: readonly Step[] = [
  { name: 'Build', program: ['npm', 'run', '--silent', 'build'] },
  { name: 'Browser tests', tests: ['--project', 'browser'], needs: 'Build' },
  { name: 'Unit tests', tests: ['--project', 'unit*'] },
  { name: 'Types', program: ['npm', 'run', '--silent', 'lint:types'] },
  { name: 'Lint', program: ['npm', 'run', '--silent', 'lint:code'] },
  { name: 'Formatting', program: ['npm', 'run', '--silent', 'lint:format'] },
  { name: 'Content and data', program: ['npm', 'run', '--silent', 'check'] },
];

const atOnce = 2;
const repository = fileURLToPath(new URL('../../', import.meta.url));
/** What one step compiles of packages and sources the others needn't: Node keeps it here. */
const compileCache = join(repository, '.cache/compiled');

/**
 * Counts a report. A file that broke before its tests ran counts as one failure; so does a run
 * that ended badly although each of its tests passed (an error nobody caught).
 */
function tallyReport(report: Report, exitCode: number): Tally {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + broken;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
  };
}

/** Runs a program in the repository and hands its output on as it comes; returns its exit code. */
function run(
  [program, ...parameters]: readonly [string, ...string[]],
  say: (text: string) => void,
  environment: Readonly<Record<string, string>> = {},
) {
  return new Promise<number>((done) => {
    const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
    const child = spawn(program, parameters, {
      cwd: repository,
      env: { NODE_COMPILE_CACHE: compileCache, ...process.env, ...environment, ...colour },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', say);
    child.on('error', (error) => {
      say(`${error.message}\n`);
      done(1);
    });
    child.on('close', (code) => {
      done(code ?? 1);
    });
  });
}

async function runStep(step: Step, say: (text: string) => void): Promise<Tally> {
  if ('program' in step) {
    const code = await run(step.program, say);
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  }
  const folder = mkdtempSync(join(tmpdir(), 'test-report-'));
  const file = join(folder, 'report.json');
  try {
    const code = await run(
      [
        ...(['vitest', 'run', '--config', 'tests/vitest.config.ts'] as const),
        ...step.tests,
        ...['--reporter', 'default', '--reporter', 'json', '--outputFile.json', file],
      ],
      say,
      step.environment,
    );
    return tallyReport(JSON.parse(readFileSync(file, 'utf8')) as Report, code);
  } catch {
    say(`${step.name}: the test runner ended without a report.\n`);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs steps as `runInTurn` does; returns the tally and the seconds of each, in the order of the list. */
async function runSteps(planned: readonly Step[]) {
  const output = new OutputInTurn(planned.length, (text) => process.stdout.write(text));
  let begun = 0;
  const results = await runInTurn<Step, Tally & { seconds: number }>(
    planned,
    atOnce,
    async (step, needed) => {
      const turn = begun++;
      const say = (text: string) => {
        output.say(turn, text);
      };
      const began = performance.now();
      say(`\n== ${step.name}\n`);
      let tally: Tally = { passed: 0, failed: 1 };
      if (needed !== undefined && needed.failed > 0)
        say(`Not run, for it needs what failed: ${present(step.needs, 'what is needed')}.\n`);
      else tally = await runStep(step, say);
      output.end(turn);
      return { ...tally, seconds: Math.round((performance.now() - began) / 1000) };
    },
  );
  return new Map(planned.map(({ name }) => [name, present(results.get(name), `the result of ${name}`)]));
}

if (import.meta.main) {
  const { changed } = readOptions({ changed: { type: 'boolean', default: false } });
  const planned = changed ? stepsForChanges(changedFiles(repository), repository) : steps;
  const tallies = await runSteps(planned);
  console.log('');
  const width = Math.max(0, ...planned.map(({ name }) => name.length));
  for (const [name, { passed, failed, seconds }] of tallies) {
    console.log(`${name.padEnd(width)}  ${passed} passed, ${failed} failed, ${seconds} s`);
  }
  const sum = (key: keyof Tally) => tallies.values().reduce((total, tally) => total + tally[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
}
