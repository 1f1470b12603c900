/**
 * Serves `dist/` the way a good static host would: compressed, under its base path, with its own
 * page for addresses that lead nowhere. `npm start` builds and then runs this.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { endWithHelp } from './options.ts';
import { normaliseBasePath, site } from '../site.ts';
import { describe, locate, negotiateEncoding, sendWhole } from './static-files.ts';

/** What to serve, and where. */
export interface ServerOptions {
  /** The folder with the built site. */
  root: string;
  /** Where the site lives on its host; slashes are optional. Default: `/`. */
  basePath?: string;
  /** Default: 4321, or a free one when that is taken. 0 picks a free one at once. */
  port?: number;
  /** The address it listens on. Default: `127.0.0.1`, this machine alone; `::` is every one of its addresses. */
  host?: string;
  /** False sends files as they are, which spares the processor where nobody counts bytes. */
  compress?: boolean;
}

/** A server that runs until it's closed. */
export interface RunningServer {
  /** Scheme, host and port without a trailing slash. */
  origin: string;
  close: () => Promise<void>;
}

/** Where `npm run build` writes the site. */
export const builtSite = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Throws when `root` holds no built site, with what to do about it. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { basePath, port = 4321, host = '127.0.0.1', compress = true } = options;
  const root = resolve(options.root);
  if (!existsSync(join(root, 'index.html'))) {
    throw new Error(`There is no built site in ${root}. Run: npm run build`);
  }
  const base = normaliseBasePath(basePath);
  const sendFile = sirv(root, { dev: true, etag: true, extensions: [] });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const url = new URL(`http://host${(request.url ?? '/').replace(/^\/+/, '/')}`);
    if (url.pathname + '/' === base || (url.pathname === '/' && base !== '/')) {
      redirect(response, base + url.search);
      return;
    }
    const found = url.pathname.startsWith(base)
      ? await locate(root, url.pathname.slice(base.length))
      : undefined;
    if (found === 'folder') {
      redirect(response, `${url.pathname}/${url.search}`);
      return;
    }
    const file = found ?? join(root, '404.html');
    describe(response, file);
    const encoding = compress ? negotiateEncoding(request, file) : undefined;
    if (found === undefined || encoding !== undefined) {
      response.statusCode = found === undefined ? 404 : 200;
      await sendWhole(request, response, file, encoding);
      return;
    }
    const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
    if (from !== undefined && Number(to) < Number(from)) {
      const { size } = await stat(file);
      response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
      return;
    }
    request.url = encodeURI(file.slice(root.length).replaceAll(sep, '/'));
    sendFile(request, response);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.statusCode = 500;
      response.end();
    });
  });
  const boundPort = await listen(server, port, host);
  return {
    origin: `http://localhost:${boundPort}`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { Location: location }).end();
}

/** The port in the end: the one asked for, or a free one when it's taken. */
function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port !== 0) listen(server, 0, host).then(done, fail);
      else fail(error);
    });
    server.listen(port, host, () => {
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

if (import.meta.main) {
  endWithHelp(
    'npm start [-- --host]\n\nBuilds the site and serves it on http://localhost:4321, or on a free port where that is taken, and prints the address. --host: to the other machines of the network too.',
  );
  if (process.argv.includes('--build')) {
    const { status } = spawnSync('npm', ['run', '-s', 'build'], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) process.exit(status ?? 1);
  }
  try {
    // `npm start -- --host` serves the house's other machines too.
    const host = process.argv.includes('--host') ? '::' : '127.0.0.1';
    const { origin } = await startServer({ root: builtSite, basePath: site.basePath, host });
    console.log(`${site.name} is served at ${origin}${site.basePath} (stop with Ctrl+C)`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
