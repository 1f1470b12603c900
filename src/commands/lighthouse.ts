/**
 * Runs Lighthouse CI, as a phone would see it, on one page of each kind of the built site, holds
 * the results against the budgets in `.lighthouserc.json`, and prints the scores.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { endWithHelp } from './options.ts';
import { site } from '../site.ts';
import { browserArguments, findBrowser } from './browser.ts';
import { onePageOfEachKind, type PageKind } from './built-pages.ts';
import { builtSite, startServer } from './serve.ts';
import { present } from '../present.ts';

const repository = fileURLToPath(new URL('../../', import.meta.url));
const reports = fileURLToPath(new URL('../../.lighthouseci/reports/', import.meta.url));
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** One entry of the list that Lighthouse CI writes beside its reports; scores are 0 to 1. */
interface Report {
  url: string;
  summary: Record<(typeof categories)[number], number | null>;
}

/** The pages to measure: one of each kind; the 404 is exempt, the language choice moves on at once. */
function measuredPaths(): string[] {
  const exempt = new Set<PageKind>(['not-found', 'choice']);
  return onePageOfEachKind()
    .filter(({ kind }) => !exempt.has(kind))
    .map(({ path }) => path);
}

/** Runs one command of Lighthouse CI; returns its exit code. */
function lhci(chromePath: string, ...parameters: string[]): Promise<number> {
  return new Promise((done) => {
    const child = spawn('lhci', [...parameters, '--config=.lighthouserc.json'], {
      cwd: repository,
      stdio: 'inherit',
      env: { ...process.env, CHROME_PATH: chromePath },
    });
    child.on('error', (error) => {
      console.error(error.message);
      done(1);
    });
    child.on('exit', (code) => {
      done(code ?? 1);
    });
  });
}

/** A table of page by score, in hundredths; a dash where Lighthouse gave none. */
function scoreTable(found: Report[]): string {
  const rows = found.map(({ url, summary }) => [
    new URL(url).pathname,
    ...categories.map((category) => {
      const score = summary[category];
      return score === null ? '-' : String(Math.round(score * 100));
    }),
  ]);
  const table = [['page', ...categories], ...rows];
  const widthOf = (column: number) =>
    Math.max(...table.map((row) => present(row[column], `column ${column} of the scores`).length));
  const widths = ['page', ...categories].map((_, column) => widthOf(column));
  return table
    .map((row) =>
      row
        .map((cell, column) => {
          const width = present(widths[column], `the width of column ${column}`);
          return column === 0 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  '),
    )
    .join('\n');
}

/** The exit code: 0 when every asserted budget holds. */
async function measure(): Promise<number> {
  const paths = measuredPaths();
  const { executablePath } = await findBrowser();
  const server = await startServer({ root: builtSite, basePath: site.basePath });
  try {
    rmSync(reports, { recursive: true, force: true });
    const addresses = paths.map((path) => `--url=${server.origin}${site.basePath}${path}`);
    const flags = browserArguments.filter((flag) => flag !== '--headless').join(' ');
    const parameters = [...addresses, `--settings.chromeFlags=${flags}`];
    const collected = await lhci(executablePath, 'collect', ...parameters);
    if (collected !== 0) return collected;
    const asserted = await lhci(executablePath, 'assert');
    const stored = await lhci(executablePath, 'upload');
    const list = `${reports}manifest.json`;
    if (existsSync(list)) {
      console.log(`\n${scoreTable(JSON.parse(readFileSync(list, 'utf8')) as Report[])}`);
    }
    return asserted || stored;
  } finally {
    await server.close();
  }
}

if (import.meta.main) {
  endWithHelp(
    'npm run lighthouse\n\nMeasures one page of each kind of the built site (npm run build) as a phone would see it, and holds the results against the budgets of .lighthouserc.json.',
  );
  try {
    process.exitCode = await measure();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
