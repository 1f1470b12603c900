/** `npm run new` once its options are read. */

import { readUnits } from '../../data/units.ts';
import { severityOf } from '../../findings/registry.ts';
import { useUnitAliases } from '../../importing/cells/unit-phrases.ts';
import type { ImportFlags } from '../../importing/import-options.ts';
import { linesOf, type Owed } from '../../importing/package-files.ts';
import { readPublication } from '../../publication/read-publication.ts';
import { reportAsText } from '../../reports/report-text.ts';
import { runChecks } from '../../reports/run-checks.ts';
import { languages, type Language } from '../../site.ts';
import { isWord, ownListFile, withOwnWords } from '../../spelling/speller.ts';
import { readSourceTree, type SourceTree } from '../../text/source-tree.ts';
import { undoUnfinished } from '../../writing/unfinished.ts';
import { writeFiles } from '../../writing/write-files.ts';
import { importCommandWords } from '../drafts/import-command-words.ts';
import { importDataset, terminal } from '../drafts/import-dataset.ts';
import { newWords } from '../drafts/new-words.ts';
import { proposedChart } from '../drafts/propose-chart.ts';
import { scaffold, scaffoldKinds, type ScaffoldKind } from '../drafts/scaffold.ts';
import { fail } from '../options.ts';
import { writeOrFail } from '../write-or-fail.ts';

/** The flags of an import, and how a chart is proposed. */
type NewFlags = ImportFlags & {
  data?: string;
  value?: string;
  kind?: string;
  charts?: string;
  category?: string;
  again?: boolean;
};

/** Begins what the words of the command line name in the folder `root`, and says what to do next. */
export async function runNew(
  root: string,
  positionals: readonly string[],
  flags: NewFlags,
  language: Language,
): Promise<void> {
  undoUnfinished(root);
  const words = newWords[language];
  if (positionals[0] === 'word') {
    addWords(root, positionals.slice(1), language);
    return;
  }
  const kind = scaffoldKinds.find((known) => known === positionals[0]);
  const id = positionals[1];
  if (kind === undefined || id === undefined || positionals.length > 2) fail(words.usage);

  const before = readSourceTree(root);
  const { files, owed, sheets } = await filesToWrite(before, { kind, id, flags }, language);
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
    `${words.next}\n${words.steps[flags.from === undefined ? kind : 'imported'].map((step) => `  - ${step.replaceAll('<id>', id)}\n`).join('')}`,
  );

  const tree = readSourceTree(root);
  // An unknown source is told of its package; each row would say it again.
  const findings = runChecks(tree).findings.filter(
    ({ file, code }) => files.has(file) && !(code === 'REF-001' && file.endsWith('.csv')),
  );
  if (findings.length > 0) process.stdout.write(`\n${reportAsText(findings, tree, language)}`);
}

/** Adds words to our own list of a language: the first says which. */
function addWords(root: string, [spoken, ...added]: readonly string[], language: Language): void {
  const words = newWords[language];
  const listed = languages.find((known) => known === spoken);
  if (listed === undefined || added.length === 0 || !added.every(isWord)) fail(words.usage);
  const tree = readSourceTree(root);
  const file = ownListFile(listed);
  const list = new TextDecoder().decode(tree.get(file));
  writeOrFail(root, new Map([[file, withOwnWords(list, added, listed)]]), tree);
  process.stdout.write(`${words.written}\n  ${file}: ${added.join(', ')}\n`);
}

interface ToWrite {
  files: Map<string, string | Uint8Array>;
  owed: readonly Owed[];
  /** Pictures to choose from: made anew each time. */
  sheets: Map<string, string>;
}

/** What is to be written: a draft, or what was read from a file. */
async function filesToWrite(
  before: SourceTree,
  { kind, id, flags: given }: { kind: ScaffoldKind; id: string; flags: NewFlags },
  language: Language,
): Promise<ToWrite> {
  const words = newWords[language];
  const day = new Date().toISOString().slice(0, 10);
  const sheets = new Map<string, string>();
  const { data, value, kind: wishedKind, charts, category, again, from, ...flags } = given;
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
      return {
        files: new Map([...chart.files].filter(([file]) => !file.startsWith('sheets/'))),
        owed: [],
        sheets,
      };
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
  if (from === undefined) return { files: made.files, owed: [], sheets };
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
  return { ...imported, sheets };
}
