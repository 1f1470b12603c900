/**
 * `npm run new -- story|chart|dataset|term <id>`: begins one as a draft that the checks have nothing
 * against, and says what to do next; `--lang=it` in Italian. `dataset <id> --from <file>` reads the file. `word it|en
 * <word>…` adds words to our own list of a language.
 */

import { readUnits } from '../data/units.ts';
import { useUnitAliases } from '../importing/cells/unit-phrases.ts';
import { importOptions } from '../importing/read-flags.ts';
import { linesOf, type Owed } from '../importing/package-files.ts';
import { severityOf } from '../findings/registry.ts';
import { readPublication } from '../publication/read-publication.ts';
import { reportAsText } from '../reports/report-text.ts';
import { runChecks } from '../reports/run-checks.ts';
import { isWord, ownListFile, withOwnWords } from '../spelling/speller.ts';
import { readSourceTree } from '../text/source-tree.ts';
import { undoUnfinished } from '../writing/unfinished.ts';
import { languages } from '../site.ts';
import { importCommandWords } from './drafts/import-command-words.ts';
import { importDataset, terminal } from './drafts/import-dataset.ts';
import { newWords } from './drafts/new-words.ts';
import { choiceOf, fail, readArguments } from './options.ts';
import { proposedChart } from './drafts/propose-chart.ts';
import { scaffold, scaffoldKinds } from './drafts/scaffold.ts';
import { writeFiles } from '../writing/write-files.ts';
import { writeOrFail } from './write-or-fail.ts';

const { values, positionals } = readArguments({
  lang: { type: 'string', default: 'en' },
  help: { type: 'boolean', short: 'h' },
  data: { type: 'string' },
  value: { type: 'string' },
  kind: { type: 'string' },
  charts: { type: 'string' },
  category: { type: 'string' },
  again: { type: 'boolean' },
  ...importOptions,
});
const language = choiceOf('lang', values.lang, languages);
const words = newWords[language];
if (values.help === true) {
  process.stdout.write(`${words.usage}\n\n${importCommandWords[language].help}\n`);
  process.exit(0);
}
const root = process.cwd();
undoUnfinished(root);
if (positionals[0] === 'word') {
  const [, spoken, ...added] = positionals;
  const listed = languages.find((known) => known === spoken);
  if (listed === undefined || added.length === 0 || !added.every(isWord)) fail(words.usage);
  const tree = readSourceTree(root);
  const file = ownListFile(listed);
  const list = new TextDecoder().decode(tree.get(file));
  writeOrFail(root, new Map([[file, withOwnWords(list, added, listed)]]), tree);
  process.stdout.write(`${words.written}\n  ${file}: ${added.join(', ')}\n`);
  process.exit(0);
}
const kind = scaffoldKinds.find((known) => known === positionals[0]);
const id = positionals[1];
if (kind === undefined || id === undefined || positionals.length > 2) fail(words.usage);

const before = readSourceTree(root);
const day = new Date().toISOString().slice(0, 10);
/** Pictures to choose from: made anew each time. */
const sheets = new Map<string, string>();
const { files, owed } = await filesToWrite();
writeOrFail(root, files, before);
writeFiles(root, sheets);
process.stdout.write(`${words.written}\n${[...files.keys()].map((file) => `  ${file}\n`).join('')}`);
if (owed.length > 0) {
  const { owes, owed: owedWords } = importCommandWords[language];
  const file = `data/${id}/datapackage.json`;
  const lineOf = linesOf(String(files.get(file)));
  const lines = owed.map(
    ({ path, kind: what, says }) => `  - ${file}:${lineOf(path)}: ${owedWords[what](says)}\n`,
  );
  process.stdout.write(`${owes}\n${lines.join('')}`);
}
process.stdout.write(
  `${words.next}\n${words.steps[values.from === undefined ? kind : 'imported'].map((step) => `  - ${step.replaceAll('<id>', id)}\n`).join('')}`,
);

const tree = readSourceTree(root);
// An unknown source is told of its package; each row would say it again.
const findings = runChecks(tree).findings.filter(
  ({ file, code }) => files.has(file) && !(code === 'REF-001' && file.endsWith('.csv')),
);
if (findings.length > 0) process.stdout.write(`\n${reportAsText(findings, tree, language)}`);

interface ToWrite {
  files: Map<string, string | Uint8Array>;
  owed: readonly Owed[];
}

/** What is to be written: a draft, or what was read from a file. */
async function filesToWrite(): Promise<ToWrite> {
  const {
    lang: _lang,
    help: _help,
    data,
    value,
    kind: wishedKind,
    charts,
    category,
    again,
    from,
    ...flags
  } = values;
  if (kind === undefined || id === undefined) return fail(words.usage);
  const { publication } = readPublication(before);
  const shown = charts?.split(',').map((chart) => chart.trim());
  const unknown = (shown ?? []).filter((chart) => !publication.charts.has(chart));
  if (unknown.length > 0) return fail(words.noCharts(unknown.join(', ')));
  const made = scaffold(kind, id, before, day, shown, again === true && from !== undefined);
  if ('fault' in made) return fail(words.faults[made.fault]('file' in made ? made.file : id));
  const drawn = kind === 'chart' ? (data ?? (publication.datasets.has(id) ? id : undefined)) : undefined;
  if (drawn !== undefined) {
    const wishes = { value, kind: wishedKind, category };
    const chart = await proposedChart(id, drawn, wishes, before, publication, language);
    if (chart === 'no-data')
      return fail(words.noData(drawn, [...publication.datasets.keys()].toSorted().join(', ')));
    if (chart !== 'no-chart') {
      process.stdout.write(`${chart.report}\n`);
      for (const [file, text] of chart.files) {
        if (file.startsWith('sheets/')) sheets.set(file, text);
      }
      return { files: new Map([...chart.files].filter(([file]) => !file.startsWith('sheets/'))), owed: [] };
    }
    const ofData = runChecks(before).findings.filter(({ file }) =>
      file.startsWith(`data/${drawn.split('/')[0]}/`),
    );
    // What is wrong with the data is why nothing draws them.
    if (ofData.some(({ code }) => severityOf(code) === 'error')) {
      return fail(`${words.faultyData(drawn)}\n\n${reportAsText(ofData, before, language)}`);
    }
    if (data !== undefined) return fail(words.noChart(drawn));
  }
  if (from === undefined) return { files: made.files, owed: [] };
  if (kind !== 'dataset') return fail(words.usage);
  const references = new TextDecoder().decode(before.get('content/references.json') ?? new Uint8Array());
  useUnitAliases(readUnits(before).units);
  const imported = await importDataset(
    id,
    day,
    { ...flags, from },
    publication,
    references,
    language,
    terminal(),
  );
  process.stdout.write(`${imported.report}\n`);
  return imported;
}
