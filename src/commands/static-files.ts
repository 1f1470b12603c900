/** The files of a built site over HTTP: where each lies, what type it has, and its bytes. */
import { existsSync } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** The content encodings we speak, the smaller first. */
export type Encoding = 'br' | 'gzip';

/** The types whose default lacks the character set or is missing altogether. */
const contentTypes: Record<string, string> = {
  csv: 'text/csv; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  woff2: 'font/woff2',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
};

/**
 * The file behind a path inside the site; `folder` when it only lacks its trailing slash. Hidden files, and what a
 * symbolic link leads to, are not there.
 */
export async function locate(root: string, path: string): Promise<string | undefined> {
  let decoded: string;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return undefined;
  }
  const file = resolve(root, `./${decoded}`);
  if (decoded.includes('\0') || (file !== root && !file.startsWith(root + sep))) return undefined;
  // A certificate's or a mailbox's proof may lie in `.well-known`.
  if (decoded.split('/').some((part) => part.startsWith('.') && part !== '.well-known')) return undefined;
  const index = join(file, 'index.html');
  if (decoded === '' || decoded.endsWith('/'))
    return existsSync(index) && (await isOwn(root, index)) ? index : undefined;
  const stats = await stat(file).catch(() => undefined);
  if (stats?.isFile() === true) return (await isOwn(root, file)) ? file : undefined;
  return existsSync(index) ? 'folder' : undefined;
}

/** Whether a file lies where its path says, without a link on the way. */
async function isOwn(root: string, file: string): Promise<boolean> {
  return (await realpath(file)) === (await realpath(root)) + file.slice(root.length);
}

/** Type and lifetime: what carries a hash in its name never changes. */
export function describe(response: ServerResponse, file: string): void {
  const type = contentTypes[file.slice(file.lastIndexOf('.') + 1)];
  if (type !== undefined) response.setHeader('Content-Type', type);
  const isHashed = file.includes(`${sep}_astro${sep}`) || file.includes(`${sep}fonts${sep}`);
  response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('Vary', 'Accept-Encoding');
}

/** Sends a file in one piece, compressed when the client takes that. */
export async function sendWhole(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  encoding: Encoding | undefined,
): Promise<void> {
  if (!existsSync(file)) {
    response.end();
    return;
  }
  const body = encoding === undefined ? await readFile(file) : await compressed(file, encoding);
  if (encoding !== undefined) response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Length', body.length);
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** The best encoding that the client takes for this file; undefined when it travels as it is. */
export function negotiateEncoding(request: IncomingMessage, file: string): Encoding | undefined {
  if (!/\.(html|css|m?js|json|xml|svg|txt|csv|bib|ris)$/.test(file)) return undefined;
  const accepted = request.headers['accept-encoding'];
  if (accepted === undefined) return undefined;
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
}

const cache = new Map<string, Promise<Buffer>>();

/** The file compressed as a host does ahead of time, kept until the file changes. */
async function compressed(file: string, encoding: Encoding): Promise<Buffer> {
  const { mtimeMs, size } = await stat(file);
  const key = [encoding, file, mtimeMs, size].join(' ');
  const known = cache.get(key);
  if (known !== undefined) return known;
  const fresh = readFile(file).then((bytes) => {
    if (encoding === 'gzip') return promisify(gzip)(bytes, { level: 9 });
    // The best quality takes a second a megabyte: worth it for pages, not for large data.
    const quality = size < 1_000_000 ? constants.BROTLI_MAX_QUALITY : 6;
    return promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: quality },
    });
  });
  cache.set(key, fresh);
  return fresh;
}
