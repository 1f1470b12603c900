/** What `npm run check` does: every finding of all files in one run; exit 1 when one is an error. */

import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Finding } from '../findings/finding.ts';
import { severityOf } from '../findings/registry.ts';
import { everyCode, madeBefore } from '../made-before.ts';
import { publicationDay } from '../publication/held-back.ts';
import type { SeenApart } from '../reports/looked-at-apart.ts';
import { reportAsGithub } from '../reports/report-github.ts';
import { reportAsJson } from '../reports/report-json.ts';
import { reportAsText } from '../reports/report-text.ts';
import { languages, site } from '../site.ts';
import { withoutMemory } from '../text/memoised-reading.ts';
import { readBase, type Base } from '../text/merge-base.ts';
import { readSourceTree, type SourceTree } from '../text/source-tree.ts';
import { undoUnfinished } from '../writing/unfinished.ts';
import { choiceOf, readOptions } from './options.ts';

const help = {
  it: 'npm run check [-- --format=text|json|github] [--lang=it|en] [--no-cache]\n\nControlla contenuti e dati: ogni errore con file, riga, colonna e rimedio. Esce con 1 se c’è un errore. --no-cache: guarda di nuovo anche ciò che non è cambiato dall’ultima volta.',
  en: 'npm run check [-- --format=text|json|github] [--lang=it|en] [--no-cache]\n\nChecks content and data: every mistake with file, line, column and remedy. Exits with 1 where one is an error. --no-cache: looks again at what has not changed since the last time.',
};

/** Reports all that is wrong in the project in a folder. */
export async function check(root: string): Promise<void> {
  undoUnfinished(root);
  const options = readOptions({
    lang: { type: 'string', default: 'en' },
    format: { type: 'string', default: 'text' },
    'no-cache': { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h' },
  });
  const language = choiceOf('lang', options.lang, languages);
  if (options.help === true) {
    process.stdout.write(`${help[language]}\n`);
    return;
  }
  const format = choiceOf('format', options.format, ['text', 'json', 'github']);
  const tree = readSourceTree(root);
  const findings = await findingsOf(tree, {
    folder: options['no-cache'] ? '' : join(root, '.cache/made'),
    day: publicationDay(),
    base: readBase(root),
  });
  const reports = {
    text: () => reportAsText(findings, tree, language),
    json: () => reportAsJson(findings, language),
    github: () => reportAsGithub(findings, language),
  };
  process.stdout.write(reports[format]());
  process.exitCode = findings.some((found) => severityOf(found.code) === 'error') ? 1 : 0;
}

interface Circumstances {
  /** Where what was found is kept; nowhere when empty. */
  folder: string;
  day: string;
  base: Base | undefined;
}

/** What is found in a tree; what was found before if neither the tree nor anything else that counts is another. */
async function findingsOf(tree: SourceTree, { folder, day, base }: Circumstances): Promise<Finding[]> {
  const rest = JSON.stringify([site, day, base?.published ?? null, [...(base?.frozen ?? [])]]);
  return before(folder, 'findings', [rest, ...[...tree].flat()], async () => {
    // To look apart takes as long as all the rest: that begins first, and what the rest needs is loaded meanwhile.
    const seenApart = lookApartInThread(tree, folder);
    const { inOrder, readAndCheck } = await import('../reports/run-checks.ts');
    const { checkOfDrawings } = await import('../reports/looked-at-apart.ts');
    // One run reads everything once: to remember what was asked for would only take time.
    const others = (areFrozenHarmless: boolean) =>
      withoutMemory(() => readAndCheck(tree, { apart: checkOfDrawings, day, base, areFrozenHarmless }));
    const { findings } = others(true);
    const { drawings, areFrozenHarmless } = await seenApart;
    return inOrder([...(areFrozenHarmless ? findings : others(false).findings), ...drawings]);
  });
}

/** What `looked-at-apart.ts` sees. */
function lookApartInThread(tree: SourceTree, folder: string): Promise<SeenApart> {
  const concerned = new Map([...tree].filter(isConcerned(tree)));
  const seen = before(
    folder,
    'seen apart',
    [...concerned].flat(),
    () =>
      new Promise<SeenApart>((done, fail) => {
        const thread = new Worker(new URL('check-apart.js', import.meta.url), { workerData: concerned });
        thread.once('message', done);
        thread.once('error', fail);
      }),
  );
  // What fails before anybody waits for it is said when somebody does.
  seen.catch(() => undefined);
  return seen;
}

/** Of which files what is seen apart can depend on: no text but charts, no table that no chart names. */
function isConcerned(tree: SourceTree): (file: readonly [path: string, bytes: Uint8Array]) => boolean {
  const charts = [...tree].filter(([path]) => path.startsWith('content/charts/'));
  const words = charts.map(([, bytes]) => Buffer.from(bytes).toString()).join('\n');
  return ([path]) => {
    const dataset = /^data\/([^/]+)\//.exec(path)?.[1];
    return dataset === undefined ? !/^content\/(?:stories|pages)\//.test(path) : words.includes(dataset);
  };
}

/** What `find` gives, or what it gave before for the same parts; it must be the same when written as JSON. */
async function before<Found>(
  folder: string,
  kind: string,
  parts: readonly (string | Uint8Array)[],
  find: () => Promise<Found>,
): Promise<Found> {
  const make = async () => [Buffer.from(JSON.stringify(await find()))];
  const [kept] = await madeBefore(kind, parts, make, { code: everyCode, folder });
  return JSON.parse(Buffer.from(kept ?? []).toString()) as Found;
}
