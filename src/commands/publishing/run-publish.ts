/** What `npm run publish` does to the files under a folder. */

import type { Finding } from '../../findings/finding.ts';
import { severityOf } from '../../findings/registry.ts';
import { publishedFile } from '../../ledgers/corrections.ts';
import { present } from '../../present.ts';
import { readRecord } from '../../ledgers/record.ts';
import { recordFiles } from '../../publication/record.ts';
import { withoutDrafts } from '../../publication/drafts.ts';
import { recordOf } from '../../publication/published.ts';
import { readPublication } from '../../publication/read-publication.ts';
import { reportAsText } from '../../reports/report-text.ts';
import { runChecks } from '../../reports/run-checks.ts';
import type { Language } from '../../site.ts';
import { diffText } from '../../text/line-diff.ts';
import { decodeUtf8, readSourceTree } from '../../text/source-tree.ts';
import { writeFiles } from '../../writing/write-files.ts';
import { needsFreezing } from '../../versions/frozen-files.ts';
import { versionsToStore } from '../../versions/stored-versions.ts';
import { peopleEntries } from './people-entries.ts';
import { publishStory, type PublishFault, type PublishWishes, type ReadyStory } from './publish-story.ts';
import { publishWords } from './publish-words.ts';

/** How a command ended: its exit code, and what it says. */
export interface Ended {
  code: 0 | 1 | 2;
  out: string;
  err: string;
}

/** Publishes a story, or says what stands in the way and writes nothing. */
export async function runPublish(
  root: string,
  { id, isDryRun, ...wishes }: PublishWishes & { id: string; isDryRun: boolean },
  language: Language,
): Promise<Ended> {
  const words = publishWords[language];
  const { date, day } = wishes;
  if (date !== undefined && !isDay(date)) return { code: 2, out: '', err: `${words.badDate(date)}\n` };
  const before = readSourceTree(root);
  const ready = publishStory(before, id, wishes);
  if ('fault' in ready) return { code: 2, out: '', err: `${faultWords(ready, id, language)}\n` };

  const { tree, published } = ready;
  const outDay = published > day ? published : day;
  const { publication: written, findings } = runChecks(tree, outDay);
  if (findings.some((found) => severityOf(found.code) === 'error')) {
    const entries = peopleEntries(findings, written, words.role);
    const owed = entries === '' ? '' : `\n${words.people}\n\n${entries}`;
    return { code: 1, out: '', err: `${words.notYet}\n\n${reportAsText(findings, tree, language)}${owed}` };
  }

  // What is recorded and stored is what readers see once every date has come.
  const publication = withoutDrafts(readPublication(tree).publication);
  const cells = recordOf(publication);
  const known = readRecord(before);
  const records = recordFiles(publication, day, known === 'unreadable' ? undefined : known);
  const record = present(records.get(publishedFile), 'the record of numbers');
  const recordBefore = textOf(before.get(publishedFile));
  const shown = ready.charts.flatMap((chart) => publication.charts.get(chart) ?? []);
  const changed = shown.filter((chart) => needsFreezing(chart, publication));
  const { files: versions, stored } = await versionsToStore(changed, publication, outDay);
  const files = new Map<string, string | Uint8Array>([...ready.files, ...versions]);
  const isRecorded = [...records].every(([file, text]) => text === textOf(before.get(file)));
  if (!isRecorded && (files.size > 0 || recordBefore !== record)) {
    for (const [file, text] of records) files.set(file, text);
  }
  if (files.size === 0) return { code: 0, out: `${words.nothing(id)}\n`, err: '' };

  const recorded = (recordBefore.match(/^ {2}"/gm) ?? []).length;
  const out = [
    words.changed,
    ...[...ready.files].map(
      ([file, bytes]) => `${file}\n${diffText(textOf(before.get(file)), textOf(bytes)).trimEnd()}`,
    ),
    ...(recordBefore === record ? [] : [words.recorded(cells.size, cells.size - recorded)]),
    ...stored.map(({ chart, version, folder }) => words.stored(chart, version, folder)),
    // Warnings stop nobody, and are said.
    ...warnings(findings, tree, language),
  ];
  if (isDryRun) return { code: 0, out: `${[...out, words.dryRun].join('\n')}\n`, err: '' };
  const [saved] = writeFiles(root, files, before);
  if (saved !== undefined) return { code: 1, out: '', err: `${words.savedMeanwhile(saved)}\n` };
  const said = published > day ? words.heldBack : words.published;
  return {
    code: 0,
    out: `${[...out, '', said(id, published), words.written(files.size)].join('\n')}\n`,
    err: '',
  };
}

function warnings(findings: readonly Finding[], tree: ReadyStory['tree'], language: Language): string[] {
  return findings.length === 0 ? [] : ['', reportAsText(findings, tree, language)];
}

function textOf(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? '' : (decodeUtf8(bytes) ?? '');
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toJSON().startsWith(text);
}

function faultWords(fault: PublishFault, id: string, language: Language): string {
  const words = publishWords[language];
  switch (fault.fault) {
    case 'unknown':
      return words.unknown(id, fault.suggestion);
    case 'unread':
      return words.unread(fault.id);
    case 'mark':
      return words.mark(`${fault.place.file}:${fault.place.line}`);
    case 'lead':
      return words.lead(fault.lead, fault.shown);
    case 'part':
      return words.part(fault.said, fault.known);
  }
}
