/** `npm run new -- dataset <id> --from <file>`: what is asked on a terminal, said, and written. */

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { ImportFlags } from '../../importing/import-options.ts';
import { answersOf, flagsText } from '../../importing/read-flags.ts';
import { questionText, refusalText } from '../../importing/import-words.ts';
import type { Question } from '../../importing/halt.ts';
import { importedFiles, mainTitle, type Owed } from '../../importing/package-files.ts';
import { importReport } from '../../importing/report.ts';
import { isMeasure, readTable, type TidyTable } from '../../importing/tidy-table.ts';
import type { Publication } from '../../publication/publication.ts';
import type { Language } from '../../site.ts';
import { importCommandWords } from './import-command-words.ts';
import { fail } from '../options.ts';
import { referenceEntry, withReference } from './reference-entry.ts';

/** Files to write, and the lines that tell what was done and what is still owed. */
export interface Imported {
  files: Map<string, string | Uint8Array>;
  report: string;
  owed: readonly Owed[];
}

/** Where questions are asked: a terminal; undefined where nobody would answer. */
export type AskEditor = ((question: string, choices: readonly string[]) => Promise<string>) | undefined;

/** Asks on the terminal, until the answer is one of the choices where there are any. */
export function terminal(): AskEditor {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  return async (question, choices) => {
    const lines = createInterface({ input: process.stdin, output: process.stdout });
    try {
      for (;;) {
        const hint = choices.length === 0 ? '' : ` [${choices.join(' / ')}]`;
        const answer = (await lines.question(`${question}${hint} `)).trim();
        if (choices.length === 0 || choices.includes(answer)) return answer;
      }
    } finally {
      lines.close();
    }
  };
}

/**
 * Reads a file into the files of a dataset; ends the command where it can't be read, or a question stays open.
 * @param references the text of `content/references.json`
 */
export async function importDataset(
  id: string,
  day: string,
  given: ImportFlags & { from: string },
  publication: Publication,
  references: string,
  language: Language,
  askEditor: AskEditor,
): Promise<Imported> {
  const words = importCommandWords[language];
  const flags: ImportFlags & { from: string } = { ...given };
  const bytes = readBytes(flags.from, words.noFile);
  const fileName = basename(flags.from);
  let table = await readAsking(bytes, fileName, flags, language, askEditor);
  if (askEditor !== undefined) {
    for (const column of table.columns.filter((each) => isMeasure(each) && each.unit === undefined)) {
      const unit = await askEditor(words.whichUnit(column.head), []);
      if (unit !== '') flags.unit = [...(flags.unit ?? []), `${column.head}=${unit}`];
    }
    table = await readAsking(bytes, fileName, flags, language, askEditor);
    flags.source ??= (await askEditor(words.whichSource(id), [])) || id;
    if (!publication.references.has(flags.source)) {
      flags.publisher ??= await askEditor(words.whichPublisher, []);
      flags.issued ??= await askEditor(words.whichYear, []);
      flags.url ??= await askEditor(words.whichUrl, []);
    }
  }
  const source = flags.source ?? id;
  const known = publication.references.get(source);
  const sourceTitle = known?.title ?? mainTitle(table.titles) ?? fileName;
  const { files, owed } = importedFiles(table, {
    id,
    day,
    source,
    sourceTitle,
    fileName,
    bytes,
    flags: flagsText(flags),
  });
  let report = importReport(table, { fileName, bytes }, language);
  if (known === undefined) {
    const { entry, isWhole } = referenceEntry(source, sourceTitle, flags, day);
    if (isWhole) files.set('content/references.json', withReference(references, entry));
    else report += `${words.owesReference(source)}\n${indented(JSON.stringify(entry, null, 2))}\n`;
  }
  return { files, report, owed };
}

function readBytes(file: string, noFile: (file: string) => string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    return fail(noFile(file));
  }
}

async function readAsking(
  bytes: Uint8Array,
  fileName: string,
  flags: ImportFlags,
  language: Language,
  askEditor: AskEditor,
): Promise<TidyTable> {
  const words = importCommandWords[language];
  for (;;) {
    const read = answersOf(flags);
    if ('fault' in read) return fail(words.badFlag(read.fault.flag, read.fault.value, read.fault.allowed));
    const table = await readTable(bytes, fileName, read.answers);
    if (table.kind === 'table') return table;
    if (table.kind === 'refusal') return fail(`${words.refused(fileName)} ${refusalText(table, language)}`);
    const question = questionText(table, language);
    if (askEditor === undefined) {
      return fail(`${words.unanswered(fileName)} ${question}\n${words.answerWith} ${flagOf(table)}`);
    }
    take(flags, table, await askEditor(question, table.choices));
  }
}

/** The flag that answers a question, with its choices. */
function flagOf(question: Question): string {
  const choices = question.choices.map((choice) => (/\s/.test(choice) ? `"${choice}"` : choice)).join(' | ');
  if (question.code === 'percent') {
    const { column } = question.facts;
    return `--percent="${column}" | --unit="${column}=percent"`;
  }
  const of = { numbers: 'column', dates: 'column', missing: 'cell' } as const;
  const fact = question.code in of ? of[question.code as keyof typeof of] : undefined;
  const named = fact === undefined ? '' : `"${(question.facts as Record<string, string>)[fact] ?? ''}"=`;
  return `--${question.code}=${named}${choices}`;
}

function take(flags: ImportFlags, question: Question, answer: string): void {
  if (question.code === 'missing') {
    flags.missing = [...(flags.missing ?? []), `${question.facts.cell}=${answer}`];
  } else if (question.code === 'numbers' || question.code === 'dates') {
    const pair = `${question.facts.column}=${answer}`;
    flags[question.code] = [...(flags[question.code] ?? []), pair];
  } else if (question.code === 'percent') {
    const { column } = question.facts;
    if (answer === 'ratio') flags.percent = [...(flags.percent ?? []), column];
    else flags.unit = [...(flags.unit ?? []), `${column}=percent`];
  } else flags[question.code] = answer;
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}
