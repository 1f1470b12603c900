/** What `npm run data -- refresh` does to the files under a folder. */

import { questionText, refusalText } from '../../importing/import-words.ts';
import type { Language } from '../../site.ts';
import { diffText } from '../../text/line-diff.ts';
import { decodeUtf8, readSourceTree } from '../../text/source-tree.ts';
import { writeFiles } from '../../writing/write-files.ts';
import { impactOf } from '../impact/impact.ts';
import { impactReport } from '../impact/impact-report.ts';
import type { Ended } from '../publishing/run-publish.ts';
import { importRecord, refreshedFiles, type RefreshFault } from './refresh-dataset.ts';
import { refreshWords } from './refresh-words.ts';
import { apiAt, fetchData, type Fetch } from './sources.ts';

export interface RefreshWishes {
  id: string;
  /** Where to ask; where the record of the import says when undefined. */
  api: string | undefined;
  isWritten: boolean;
  /** YYYY-MM-DD. */
  day: string;
}

/** Asks for the data, shows what would change, and writes it where that is wished for. */
export async function runRefresh(
  root: string,
  { id, api, isWritten, day }: RefreshWishes,
  language: Language,
  fetch: Fetch,
): Promise<Ended> {
  const words = refreshWords[language];
  const failed = (err: string, code: 1 | 2 = 2): Ended => ({ code, out: '', err: `${err}\n` });
  const before = readSourceTree(root);
  const record = importRecord(before, id);
  if (record === undefined) return failed(words.notImported(id));
  const address = api ?? record.api;
  if (address === undefined) return failed(words.noApi(id));
  const source = apiAt(address);
  if (source === undefined) return failed(words.otherApi(address));
  const answer = await fetchData(address, source, fetch);
  if ('fault' in answer) return failed(words.failed(source.name, answer.fault), 1);
  const made = await refreshedFiles(before, id, { ...answer, api: address }, day);
  if ('fault' in made) return failed(faultWords(made, id, language), 1);

  const table = `data/${id}/figures.csv`;
  const textOf = (content: string | Uint8Array | undefined) =>
    typeof content === 'string' ? content : content === undefined ? '' : (decodeUtf8(content) ?? '');
  const [old, now] = [textOf(before.get(table)), textOf(made.files.get(table))];
  if (old === now && record.api === address) return { code: 0, out: `${words.same(source.name)}\n`, err: '' };
  const encoder = new TextEncoder();
  const after = new Map(before);
  for (const [file, content] of made.files)
    after.set(file, typeof content === 'string' ? encoder.encode(content) : content);
  const { impact } = impactOf(before, after);
  const report = impactReport(impact, { language, format: 'text', day });
  const out = [
    ...(old === now
      ? [words.same(source.name)]
      : [words.changes(table), diffText(old, now).trimEnd(), '', report.trimEnd()]),
    '',
  ];
  if (!isWritten) return { code: 0, out: `${[...out, words.notWritten].join('\n')}\n`, err: '' };
  const [saved] = writeFiles(root, made.files, before);
  if (saved !== undefined) return failed(words.savedMeanwhile(saved), 1);
  return { code: 0, out: `${[...out, words.written(id)].join('\n')}\n`, err: '' };
}

function faultWords(fault: RefreshFault, id: string, language: Language): string {
  const words = refreshWords[language];
  switch (fault.fault) {
    case 'not-imported':
      return words.notImported(id);
    case 'edited':
      return words.edited(id);
    case 'columns':
      return words.columns(fault.before, fault.after);
    case 'unread':
      return words.unread(
        fault.why.kind === 'refusal' ? refusalText(fault.why, language) : questionText(fault.why, language),
      );
  }
}
