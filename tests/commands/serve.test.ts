/** What `npm start` answers to a hostile client. */

import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer, type RunningServer } from '../../src/commands/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'served-'));
const root = join(folder, 'dist');
let server: RunningServer;

beforeAll(async () => {
  mkdirSync(join(root, '.git'), { recursive: true });
  for (const name of ['index.html', '404.html', 'a.png', '.env', '.git/config']) {
    writeFileSync(join(root, name), `${name} 0123456789`);
  }
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'));
  symlinkSync(folder, join(root, 'up'));
  server = await startServer({ root, port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Status and headers of an answer to a path sent as it is, which `fetch` would have made tidy. */
function answerTo(path: string, headers: Record<string, string> = {}, host = '127.0.0.1') {
  const { port } = new URL(server.origin);
  return new Promise<{ status: number | undefined; range: string | undefined }>((done, fail) => {
    get({ host, port, path, headers }, (response) => {
      response.resume();
      done({ status: response.statusCode, range: response.headers['content-range'] });
    }).on('error', fail);
  });
}

it('serves this machine alone', async () => {
  expect((await answerTo('/')).status).toBe(200);
  await expect(answerTo('/', {}, '127.0.0.2')).rejects.toThrow('ECONNREFUSED');
});

it.each(['/.env', '/.git/config', '/link.txt', '/up/secret.txt', '/%2e%2e/secret.txt', '/../secret.txt'])(
  'has nothing at %s',
  async (path) => {
    expect((await answerTo(path)).status).toBe(404);
  },
);

it('says that a range which ends before it begins is none', async () => {
  expect(await answerTo('/a.png', { Range: 'bytes=9-1' })).toEqual({ status: 416, range: 'bytes */16' });
  expect(await answerTo('/a.png', { Range: 'bytes=1-9' })).toEqual({ status: 206, range: 'bytes 1-9/16' });
});
