/**
 * The checks inside Astro: `astro build` stops at an error, `astro dev` shows each finding in the page at what it
 * concerns, and mends at the press of a button what can be mended; over a page that can't be drawn lies the cause.
 */

import { existsSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { WebSocketClient } from 'vite';
import { publicationDay } from '../publication/held-back.ts';
import { describeFinding, severityOf } from '../findings/registry.ts';
import type { Finding } from '../findings/finding.ts';
import { messages, type Found, type ToMend } from '../interactive/preview/found.ts';
import { addressSnippets, addressSnippetsFile } from '../publication/editor-snippets.ts';
import type { Publication } from '../publication/publication.ts';
import { readBase } from '../text/merge-base.ts';
import { readSourceTree, type SourceTree } from '../text/source-tree.ts';
import { site } from '../site.ts';
import { writeFiles } from '../writing/write-files.ts';
import { filesMended, foundForPreview } from './found-for-preview.ts';
import { frameOf, reportAsText } from './report-text.ts';
import { runChecks } from './run-checks.ts';

export function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': ({ command, config, logger, injectScript }) => {
        if (command === 'dev') injectScript('page', "import '/src/interactive/preview/show-found.ts';");
        if (command !== 'build') return;
        if (!site.hasPublicOrigin) {
          logger.warn(`SITE_URL is not set: absolute addresses will begin with ${site.origin}`);
        }
        const tree = readSourceTree(fileURLToPath(config.root));
        const base = readBase(fileURLToPath(config.root));
        const { findings } = runChecks(tree, publicationDay(), base);
        const isError = findings.some((found) => severityOf(found.code) === 'error');
        const report = `\n${reportAsText(findings, tree, 'en')}`;
        if (isError) {
          logger.error(report);
          // Thrown, an expected mistake would be reported as one of the program's.
          process.exit(1);
        }
        if (findings.length > 0) logger.warn(report);
      },
      'astro:server:setup': ({ server, logger }) => {
        const { root } = server.config;
        let looked: Looked | undefined;
        const look = () => (looked ??= lookedAt(root, logger));
        const ready = new WeakSet<object>();
        /** Pages that can show what is wrong where it is do so; over what could not be drawn at all lies the first mistake. */
        const tell = () => {
          const { findings, found, tree } = look();
          const errors = findings.filter(({ code }) => severityOf(code) === 'error');
          for (const client of server.ws.clients) {
            if (ready.has(client)) client.send(messages.found, found);
            else if (errors.length > 0) client.send({ type: 'error', err: overlayOf(errors, tree) });
          }
        };
        server.watcher.add(['content', 'data']);
        let isDue = false;
        server.watcher.on('all', (_, path) => {
          if (!isOfEditors(path, root)) return;
          looked = undefined;
          // The pages hold what the stories were when they were first rendered: render them again.
          for (const environment of Object.values(server.environments)) {
            environment.moduleGraph.invalidateAll();
            environment.hot.send({ type: 'full-reload' });
          }
          // A branch that is changed, or a folder that is moved, is many files: all of them are looked at once.
          if (isDue) return;
          isDue = true;
          setTimeout(() => {
            isDue = false;
            look();
          }, gatheringMs);
        });
        server.ws.on(messages.ready, (_: unknown, client: WebSocketClient) => {
          ready.add(client);
          client.send(messages.found, look().found);
        });
        // A page that never says that it is there could not be drawn.
        server.ws.on('connection', () => setTimeout(tell, graceMs));
        server.ws.on(messages.mend, (which: ToMend) => {
          const { tree, findings } = look();
          // What somebody saved meanwhile is left as it is, and looked at anew.
          writeFiles(root, filesMended(which, findings, tree), tree);
        });
      },
    },
  };
}

/** Programs save in several steps, and a branch is many files: so long after the first all are looked at. */
const gatheringMs = 60;

/** How long a page has to say that it is there. */
const graceMs = 1500;

interface Looked {
  tree: SourceTree;
  findings: readonly Finding[];
  found: readonly Found[];
}

function lookedAt(root: string, logger: AstroIntegrationLogger): Looked {
  const begin = performance.now();
  const tree = readSourceTree(root);
  const { publication, findings } = runChecks(tree, publicationDay());
  const errors = findings.filter(({ code }) => severityOf(code) === 'error');
  if (errors.length > 0) logger.error(`\n${reportAsText(errors, tree, 'en')}`);
  logger.info(`content and data looked at in ${Math.round(performance.now() - begin)} ms`);
  keepAddressSnippets(root, publication);
  return { tree, findings, found: foundForPreview(findings, publication) };
}

/** Editors' programs complete addresses from a file that follows from the data. */
function keepAddressSnippets(root: string, publication: Publication): void {
  const text = `${JSON.stringify(addressSnippets(publication), undefined, 2)}\n`;
  const file = join(root, addressSnippetsFile);
  if (!existsSync(join(root, '.vscode')) || (existsSync(file) && readFileSync(file, 'utf8') === text)) return;
  writeFiles(root, new Map([[addressSnippetsFile, text]]));
}

/** Whether a file lies in `content/` or `data/` of a project; a site that is built beside it has folders of these names too. */
export function isOfEditors(path: string, root: string): boolean {
  return /^(?:content|data)[\\/]/.test(relative(root, resolve(root, path)));
}

/** The first finding large, the others in its message, as the overlay of the dev server shows them. */
function overlayOf(errors: readonly Finding[], tree: SourceTree) {
  const [first] = errors;
  if (first === undefined) throw new Error('no finding to show');
  const { problem, help } = describeFinding(first, 'en');
  const others = errors.slice(1).map((found) => {
    const place = `${found.file}:${found.line}:${found.column}`;
    return `[${found.code}] ${place} ${describeFinding(found, 'en').problem}`;
  });
  const message = [problem, ...others].join('\n');
  return {
    name: first.code,
    title: `${first.code}: ${errors.length === 1 ? 'one mistake' : `${errors.length} mistakes`} in the content`,
    message,
    hint: help,
    stack: '',
    frame: frameOf(first, tree),
    id: first.file,
    loc: { file: first.file, line: first.line, column: first.column },
  };
}
