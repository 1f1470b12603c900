/**
 * Everything `npm test` stands for, one step after the other, with one sum at the end. A step that
 * fails doesn't keep the others from running, unless they need what it makes.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One part of the test command: an npm script, or a project of the test runner. */
type Step = { name: string; needs?: string } & ({ script: string } | { project: string });

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

const steps: Step[] = [
  { name: 'Types and lint', script: 'lint' },
  { name: 'Unit tests', project: 'unit' },
  { name: 'Content and data', script: 'check' },
  { name: 'Build', script: 'build' },
  { name: 'Browser tests', project: 'browser', needs: 'Build' },
];

const repository = fileURLToPath(new URL('../../', import.meta.url));

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

/** Runs a program in the repository, its output passed on as it comes; returns its exit code. */
function run(program: string, parameters: string[]): Promise<number> {
  return new Promise((done) => {
    const child = spawn(program, parameters, { cwd: repository, stdio: 'inherit' });
    child.on('error', (error) => {
      console.error(error.message);
      done(1);
    });
    child.on('exit', (code) => {
      done(code ?? 1);
    });
  });
}

async function runStep(step: Step): Promise<Tally> {
  if ('script' in step) {
    const code = await run('npm', ['run', '--silent', step.script]);
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  }
  const folder = mkdtempSync(join(tmpdir(), 'test-report-'));
  const file = join(folder, 'report.json');
  try {
    const code = await run('vitest', [
      ...['run', '--config', 'tests/vitest.config.ts', '--project', step.project],
      ...['--reporter', 'default', '--reporter', 'json', '--outputFile.json', file],
    ]);
    return tallyReport(JSON.parse(readFileSync(file, 'utf8')) as Report, code);
  } catch {
    console.error(`${step.name}: the test runner ended without a report.`);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.main) {
  const tallies = new Map<string, Tally>();
  for (const step of steps) {
    console.log(`\n== ${step.name}`);
    if (step.needs !== undefined && tallies.get(step.needs)?.failed !== 0) {
      console.log(`Not run, for it needs what failed: ${step.needs}.`);
      tallies.set(step.name, { passed: 0, failed: 1 });
    } else {
      tallies.set(step.name, await runStep(step));
    }
  }
  console.log('');
  const width = Math.max(...steps.map(({ name }) => name.length));
  for (const [name, { passed, failed }] of tallies) {
    console.log(`${name.padEnd(width)}  ${passed} passed, ${failed} failed`);
  }
  const sum = (key: keyof Tally) => tallies.values().reduce((total, tally) => total + tally[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
}
