import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type RunningServer } from '../../src/commands/serve.ts';

const page = `<!doctype html><title>Ciao</title>${'<p>Ciao</p>'.repeat(100)}`;
const files: Record<string, string> = {
  'index.html': page,
  'it/index.html': page,
  '404.html': '<!doctype html><title>Not here</title>',
  'data/rows.csv': 'anno,valore\n2024,1\n',
  'data/empty/other.txt': 'x',
  'chart.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'build.json': '{}',
  'sitemap-index.xml': '<x/>',
  '_astro/font.woff2': 'wOF2',
  'fonts/face.woff2': 'wOF2',
};
const root = mkdtempSync(join(tmpdir(), 'server-'));
let atRoot: RunningServer;
let below: RunningServer;

beforeAll(async () => {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  atRoot = await startServer({ root, port: 0 });
  below = await startServer({ root, basePath: 'pub/filiera', port: 0 });
});

afterAll(async () => {
  await Promise.all([atRoot.close(), below.close()]);
  rmSync(root, { recursive: true });
});

const get = (server: RunningServer, path: string) => fetch(server.origin + path, { redirect: 'manual' });

/** The bytes as they travel: `fetch` would unpack them. */
function travelling(path: string, accept: string): Promise<{ encoding: string; bytes: Buffer }> {
  return new Promise((done, fail) => {
    request(atRoot.origin + path, { headers: { 'accept-encoding': accept } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const encoding = response.headers['content-encoding'] ?? 'none';
        done({ encoding, bytes: Buffer.concat(parts) });
      });
    })
      .on('error', fail)
      .end();
  });
}

describe('the server', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/it/', 'text/html; charset=utf-8'],
    ['/data/rows.csv', 'text/csv; charset=utf-8'],
    ['/chart.svg', 'image/svg+xml; charset=utf-8'],
    ['/build.json', 'application/json; charset=utf-8'],
    ['/sitemap-index.xml', 'application/xml; charset=utf-8'],
    ['/_astro/font.woff2', 'font/woff2'],
  ])('sends %s as %s, to every origin', async (path, type) => {
    const response = await get(atRoot, path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  test.each(['/nowhere', '/data/', '/data/empty/', '/%', '/..%2f..%2fetc%2fpasswd', '/%00'])(
    'answers 404 with its own page to %s',
    async (path) => {
      const response = await get(atRoot, path);
      expect(response.status).toBe(404);
      expect(await response.text()).toContain('Not here');
    },
  );

  test('adds a missing trailing slash and keeps the query', async () => {
    const response = await get(atRoot, '/it?a=1');
    expect([response.status, response.headers.get('location')]).toEqual([302, '/it/?a=1']);
  });

  test('sends pages in brotli, in gzip or as they are, as the client likes', async () => {
    const [brotli, gzip, plain] = await Promise.all([
      travelling('/', 'gzip, br'),
      travelling('/', 'gzip'),
      travelling('/', 'identity'),
    ]);
    expect([brotli.encoding, gzip.encoding, plain.encoding]).toEqual(['br', 'gzip', 'none']);
    expect(brotliDecompressSync(brotli.bytes).toString()).toBe(page);
    expect(gunzipSync(gzip.bytes).toString()).toBe(page);
    expect(plain.bytes.toString()).toBe(page);
  });

  test('sends what is compressed already as it is', async () => {
    expect((await travelling('/_astro/font.woff2', 'gzip, br')).encoding).toBe('none');
  });

  test('lives under its base path and leads there from the root', async () => {
    expect((await get(below, '/')).headers.get('location')).toBe('/pub/filiera/');
    expect((await get(below, '/pub/filiera')).headers.get('location')).toBe('/pub/filiera/');
    expect((await get(below, '/pub/filiera/it/')).status).toBe(200);
    expect((await get(below, '/pub/filiera/it')).headers.get('location')).toBe('/pub/filiera/it/');
    expect((await get(below, '/it/')).status).toBe(404);
  });

  test('takes a free port when the one asked for is taken', async () => {
    const port = Number(new URL(atRoot.origin).port);
    const second = await startServer({ root, port });
    expect(second.origin).not.toBe(atRoot.origin);
    expect((await get(second, '/it/')).status).toBe(200);
    await second.close();
  });

  test('says what to do when nothing has been built', async () => {
    const nothing = startServer({ root: join(root, 'data'), port: 0 });
    await expect(nothing).rejects.toThrow('Run: npm run build');
  });
});

/** What `public/_headers` asks hosts to send with a path: later blocks win. */
function askedHeaders(path: string): Map<string, string> {
  const asked = new Map<string, string>();
  let matches = false;
  for (const line of readFileSync(new URL('../../public/_headers', import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('/')) matches = path.startsWith(line.replace('*', ''));
    const header = /^ {2}([\w-]+): (.+)$/.exec(line);
    if (matches && header !== null) asked.set(header[1] ?? '', header[2] ?? '');
  }
  return asked;
}

test.each(['/it/', '/data/rows.csv', '/_astro/font.woff2', '/fonts/face.woff2'])(
  'hosts are asked to send with %s what we send',
  async (path) => {
    const { headers } = await get(atRoot, path);
    const asked = askedHeaders(path);
    expect(asked.size).toBe(2);
    for (const [name, value] of asked) expect(headers.get(name), name).toBe(value);
  },
);
