/** Finds a Chromium for the browser tests, the pictures and Lighthouse, or brings its own. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { access, constants, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium, type Browser, type BrowserServer } from 'playwright-core';

const run = promisify(execFile);
const nodeModules = fileURLToPath(new URL('../../node_modules/', import.meta.url));

/** A Chromium to start, and where it was found. */
export interface FoundBrowser {
  executablePath: string;
  origin: 'CHROME_PATH' | 'system' | 'shipped';
}

/**
 * Quiet, without a sandbox (which Chromium refuses to root) and without a word to the network
 * beyond the pages asked for.
 */
export const browserArguments = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Containers often have 64 MB there, too little for a page of charts.
  '--disable-dev-shm-usage',
] as const;

const systemNames = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];

/** True when the program answers `--version`: Ubuntu's `chromium-browser` may be an empty shell. */
async function starts(executablePath: string): Promise<boolean> {
  try {
    await access(executablePath, constants.X_OK);
    await run(executablePath, ['--version'], { timeout: 120_000 });
    return true;
  } catch {
    return false;
  }
}

/**
 * The browser to use: `CHROME_PATH`, then Chrome or Chromium on the path, then the one inside
 * the npm package `@sparticuz/chromium`. Throws when `CHROME_PATH` names nothing that starts.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (await starts(named)) return { executablePath: named, origin: 'CHROME_PATH' };
    throw new Error(`CHROME_PATH is ${named}, which doesn't start. Mend it or unset it.`);
  }
  const folders = process.env['PATH']?.split(delimiter).filter((folder) => folder !== '');
  for (const folder of folders ?? []) {
    for (const name of systemNames) {
      const executablePath = join(folder, name);
      if (await starts(executablePath)) return { executablePath, origin: 'system' };
    }
  }
  return { executablePath: await shippedExecutable(), origin: 'shipped' };
}

/** A browser that several processes can share, each with contexts of its own; close it when done. */
export async function launchSharedBrowser(): Promise<BrowserServer> {
  const { executablePath } = await findBrowser();
  return chromium.launchServer({
    executablePath,
    args: [...browserArguments],
    host: '127.0.0.1',
    // A busy machine takes its time to start it.
    timeout: 0,
  });
}

/**
 * The browser from the npm package, whatever the machine has: the same release with the same
 * single font everywhere, so that pictures can be compared byte for byte.
 */
export async function shippedBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await shippedExecutable(),
    args: [...browserArguments, '--font-render-hinting=none'],
    timeout: 0,
  });
}

/**
 * The path of a program that starts the shipped Chromium. It's unpacked once, beside the package,
 * together with the libraries (NSS, Expat) and the font a bare Linux lacks; a small wrapper
 * points it at them, so that whoever starts it needs no environment.
 */
async function shippedExecutable(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `The Chromium in @sparticuz/chromium runs on 64-bit Intel Linux only, not on ` +
        `${process.platform} ${process.arch}. Install Chrome, or set CHROME_PATH.`,
    );
  }
  const manifest = await readFile(join(nodeModules, '@sparticuz/chromium/package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const cache = join(nodeModules, '.cache');
  const home = join(cache, `chromium-${version}`);
  const executablePath = join(home, 'start-chromium');
  if (existsSync(executablePath)) return executablePath;

  await mkdir(cache, { recursive: true });
  const staging = await mkdtemp(join(cache, 'unpacking-'));
  await unpackInto(staging);
  await writeFile(join(staging, 'fonts.conf'), fontConfiguration);
  await writeFile(join(staging, 'start-chromium'), wrapper, { mode: 0o755 });
  try {
    await rename(staging, home);
  } catch (error) {
    await rm(staging, { recursive: true, force: true });
    // Another process may have been faster: its copy is as good as ours.
    if (!existsSync(executablePath)) throw error;
  }
  return executablePath;
}

/**
 * The package unpacks into the temporary folder and brings its libraries only when it believes to
 * be on AWS: a process of its own is told both, so that ours keeps its environment.
 */
async function unpackInto(folder: string): Promise<void> {
  const program = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
  await run(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: nodeModules,
    env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
  });
}

/** Finds its own folder, so that a copied or moved checkout still starts. */
const wrapper = `#!/bin/sh
home=\${0%/*}
export LD_LIBRARY_PATH="$home/al2023/lib"
export FONTCONFIG_FILE="$home/fonts.conf"
exec "$home/chromium" "$@"
`;

const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts/fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
