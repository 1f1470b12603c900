/**
 * The checks inside Astro: `astro build` stops at an error, `astro dev` shows it in the page and
 * shows the page again once it is mended.
 */

import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { publicationDay } from '../publication/held-back.ts';
import { describeFinding, severityOf } from '../findings/registry.ts';
import type { Finding } from '../findings/finding.ts';
import { readBase } from '../text/merge-base.ts';
import { readSourceTree, type SourceTree } from '../text/source-tree.ts';
import { site } from '../site.ts';
import { frameOf, reportAsText } from './report-text.ts';
import { runChecks } from './run-checks.ts';

function errorsOf(tree: SourceTree): Finding[] {
  return runChecks(tree, publicationDay()).findings.filter((found) => severityOf(found.code) === 'error');
}

export function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
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
        const show = () => {
          const tree = readSourceTree(server.config.root);
          const errors = errorsOf(tree);
          if (errors.length === 0) return false;
          logger.error(`\n${reportAsText(errors, tree, 'en')}`);
          server.ws.send({ type: 'error', err: overlayOf(errors, tree) });
          return true;
        };
        server.watcher.add(['content', 'data']);
        let isDue = false;
        server.watcher.on('all', (_, path) => {
          if (!isOfEditors(path, server.config.root)) return;
          // The pages hold what the stories were when they were first rendered: render them again.
          for (const environment of Object.values(server.environments)) {
            environment.moduleGraph.invalidateAll();
            environment.hot.send({ type: 'full-reload' });
          }
          // A branch that is changed, or a folder that is moved, is many files: all of them are looked at once.
          if (isDue) return;
          isDue = true;
          setImmediate(() => {
            isDue = false;
            show();
          });
        });
        // A page that is opened or loaded again hears of what is wrong as soon as it listens.
        server.ws.on('connection', show);
      },
    },
  };
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
