/** What `npm run check` does: every finding of all files in one run; exit 1 when one is an error. */

import type { Finding } from '../findings/finding.ts';
import { checkOfDrawings } from '../reports/illegible-drawings.ts';
import { reportAsGithub } from '../reports/report-github.ts';
import { reportAsJson } from '../reports/report-json.ts';
import { reportAsText } from '../reports/report-text.ts';
import { inOrder, readAndCheck } from '../reports/run-checks.ts';
import { publicationDay } from '../publication/held-back.ts';
import { severityOf } from '../findings/registry.ts';
import { withoutMemory } from '../text/memoised-reading.ts';
import { readBase } from '../text/merge-base.ts';
import type { SourceTree } from '../text/source-tree.ts';
import { languages } from '../site.ts';
import { choiceOf, readOptions } from './options.ts';

const help = {
  it: 'npm run check [-- --format=text|json|github] [--lang=it|en]\n\nControlla contenuti e dati: ogni errore con file, riga, colonna e rimedio. Esce con 1 se c’è un errore.',
  en: 'npm run check [-- --format=text|json|github] [--lang=it|en]\n\nChecks content and data: every mistake with file, line, column and remedy. Exits with 1 where one is an error.',
};

/**
 * Reports all that is wrong with a tree.
 * @param ofDrawings what somebody else finds meanwhile in the drawings of the charts
 */
export async function check(tree: SourceTree, ofDrawings: Promise<readonly Finding[]>): Promise<void> {
  const base = readBase(process.cwd());
  const options = readOptions({
    lang: { type: 'string', default: 'en' },
    format: { type: 'string', default: 'text' },
    help: { type: 'boolean', short: 'h' },
  });
  const language = choiceOf('lang', options.lang, languages);
  if (options.help === true) {
    process.stdout.write(`${help[language]}\n`);
    return;
  }
  const format = choiceOf('format', options.format, ['text', 'json', 'github']);
  // One run reads everything once: to remember what was asked for would only take time.
  const { findings: others } = withoutMemory(() =>
    readAndCheck(tree, { apart: checkOfDrawings, day: publicationDay(), base }),
  );
  const findings = inOrder([...others, ...(await ofDrawings)]);
  const reports = {
    text: () => reportAsText(findings, tree, language),
    json: () => reportAsJson(findings, language),
    github: () => reportAsGithub(findings, language),
  };
  process.stdout.write(reports[format]());
  process.exitCode = findings.some((found) => severityOf(found.code) === 'error') ? 1 : 0;
}
