/** Stops `astro build` when anything is wrong with the content; `astro dev` says it and goes on. */

import type { AstroIntegration } from 'astro';
import { readSourceTree } from '../model/source-tree.ts';
import { site } from '../site.ts';
import { reportAsText } from './report-text.ts';
import { runChecks } from './run-checks.ts';

/** An expected mistake in the content: its message is the report, its stack would only distract. */
export class ContentError extends Error {
  constructor(report: string) {
    super(`the content has mistakes\n\n${report}`);
    this.name = 'ContentError';
    delete this.stack;
  }
}

export function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': ({ command, logger, addWatchFile, config }) => {
        const tree = readSourceTree(process.cwd());
        const { findings } = runChecks(tree);
        if (command === 'build' && !site.hasPublicOrigin) {
          logger.warn(`SITE_URL is not set: absolute addresses will begin with ${site.origin}`);
        }
        for (const folder of ['content', 'data']) addWatchFile(new URL(`${folder}/`, config.root));
        if (findings.length === 0) return;
        const report = reportAsText(findings, tree, 'en');
        if (command === 'build') throw new ContentError(report);
        logger.error(`\n${report}`);
      },
    },
  };
}
