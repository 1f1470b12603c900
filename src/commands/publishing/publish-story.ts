/** A story with what it rests on, made ready to be published: marks of drafts, date, part, hashes. */

import type { Place } from '../../findings/finding.ts';
import { glossaryFile } from '../../ledgers/glossary.ts';
import { partsFile } from '../../ledgers/parts.ts';
import { present } from '../../present.ts';
import { heldBack, usedByTexts } from '../../publication/held-back.ts';
import type { Publication, StoryVersions } from '../../publication/publication.ts';
import { readPublication } from '../../publication/read-publication.ts';
import { renewHashes } from '../../reports/renewed-hashes.ts';
import { runChecks } from '../../reports/run-checks.ts';
import { languages } from '../../site.ts';
import { EditedTree } from '../../text/edited-tree.ts';
import { nearestName } from '../../text/nearest-name.ts';
import type { SourceTree } from '../../text/source-tree.ts';
import { withoutJsonMark, withoutYamlMark } from './draft-marks.ts';

export interface PublishWishes {
  /** Today, YYYY-MM-DD. */
  day: string;
  /** When it shall be published; without it, the date it says where that is to come, or else today. */
  date?: string | undefined;
  /** The part of the publication that it goes into, where it is in none. */
  part?: string | undefined;
}

/** What stands in the way. */
export type PublishFault =
  | { fault: 'unknown'; suggestion: string | undefined }
  /** It is there and can't be read, or lacks a language. */
  | { fault: 'unread'; id: string }
  /** A mark that does not stand on a line of its own. */
  | { fault: 'mark'; place: Place }
  | { fault: 'lead'; lead: string; shown: readonly string[] }
  | { fault: 'part'; said: string | undefined; known: readonly string[] };

export interface ReadyStory {
  /** The changed files. */
  files: ReadonlyMap<string, Uint8Array>;
  /** All files, changed. */
  tree: SourceTree;
  /** The date it says now. */
  published: string;
  /** The charts that it shows. */
  charts: readonly string[];
  /** Whether it was a draft. */
  wasDraft: boolean;
}

/** Takes a story, and the charts, datasets and terms that it uses, out of their drafts. */
export function publishStory(tree: SourceTree, id: string, wishes: PublishWishes): ReadyStory | PublishFault {
  const { publication } = readPublication(tree);
  const draft = publication.drafts.get(id);
  const versions = draft ?? publication.stories.get(id);
  if (versions === undefined) {
    const isThere = [...tree.keys()].some((path) => path.startsWith(`content/stories/${id}/`));
    const known = [...publication.drafts.keys(), ...publication.stories.keys()];
    return isThere ? { fault: 'unread', id } : { fault: 'unknown', suggestion: nearestName(id, known) };
  }
  const shown = [...new Set(versions.it.sections.flatMap(({ charts }) => charts))];
  const { lead } = versions.it.frontMatter;
  if (!shown.includes(lead)) return { fault: 'lead', lead, shown };

  const edited = new EditedTree(tree);
  const fault =
    placeInParts(edited, id, publication, wishes.part) ?? takeMarksOut(edited, versions, publication);
  if (fault !== undefined) return fault;
  const published =
    draft === undefined ? versions.it.frontMatter.published : setDate(edited, versions, wishes);
  if (draft !== undefined) setHashes(edited, versions, publication);
  return {
    files: edited.changed,
    tree: edited.tree,
    published,
    charts: shown,
    wasDraft: draft !== undefined,
  };
}

/** The marks of the story and of what it uses; those of one file from its end backwards. */
function takeMarksOut(
  edited: EditedTree,
  versions: StoryVersions,
  publication: Publication,
): PublishFault | undefined {
  const used = usedByTexts([versions], publication);
  const stories = languages
    .map((language) => versions[language])
    .filter(({ frontMatter }) => frontMatter.draft);
  const charts = [...used.charts].flatMap((name) => publication.charts.get(name) ?? []);
  const terms = [...publication.glossary.terms.values()].filter(
    ({ id, draft }) => draft && used.terms.has(id),
  );
  const yaml = [
    ...stories.map(({ placeOf }) => placeOf(['draft'])),
    ...charts.filter(({ spec }) => spec.draft).map(({ placeOf }) => placeOf(['draft'])),
    ...terms.map(({ id }) => placeOfTermMark(edited, id)),
  ];
  for (const place of yaml.toSorted((a, b) => b.line - a.line)) {
    if (!withoutYamlMark(edited, place)) return { fault: 'mark', place };
  }
  for (const { placeOf, descriptor } of datasetsOf(used.datasets, publication)) {
    if (descriptor.x_draft !== true) continue;
    const place = placeOf(['x_draft']);
    if (!withoutJsonMark(edited, place)) return { fault: 'mark', place };
  }
  return undefined;
}

function datasetsOf(ids: ReadonlySet<string>, { datasets }: Publication) {
  return [...ids].flatMap((id) => datasets.get(id) ?? []);
}

/** Where the glossary says that a term is a draft: the first such line after its id. */
function placeOfTermMark(edited: EditedTree, id: string): Place {
  const lines = edited.text(glossaryFile).split('\n');
  const start = lines.findIndex((line) => /^-\s+id:\s*(\S+)/.exec(line)?.[1] === id);
  const offset = lines.slice(start).findIndex((line) => /^\s+draft:/.test(line));
  return { file: glossaryFile, line: start + Math.max(0, offset) + 1, column: 1, length: 1 };
}

/** Sets the date in both languages; one that is past is today's from now on. */
function setDate(edited: EditedTree, versions: StoryVersions, { day, date }: PublishWishes): string {
  const { published } = versions.it.frontMatter;
  const set = date ?? (published > day ? published : day);
  for (const language of languages) {
    const { file, frontMatter } = versions[language];
    const lines = edited.text(file).split('\n');
    const at = lines.findIndex((line) => /^published:/.test(line));
    edited.editLine(file, at + 1, (line) => line.replace(frontMatter.published, set));
  }
  return set;
}

/** Puts a story that is in no part into the one that is wished for. */
function placeInParts(
  edited: EditedTree,
  id: string,
  { parts }: Publication,
  said: string | undefined,
): PublishFault | undefined {
  if (parts.length === 0 || parts.some(({ stories }) => stories.some((story) => story.id === id)))
    return undefined;
  const part = parts.find((each) => each.id === said);
  if (part === undefined) return { fault: 'part', said, known: parts.map((each) => each.id) };
  const { place } = present(part.stories.at(-1), `a story of the part ${part.id}`);
  edited.editLine(partsFile, place.line, (line) => withItem(line, place, id));
  return undefined;
}

/** A line of YAML with one more item after the one at a place, as the items stand there. */
function withItem(line: string, { column, length }: Place, item: string): string {
  const characters = [...line];
  const before = characters.slice(0, column - 1).join('');
  const until = characters.slice(0, column - 1 + length).join('');
  const after = characters.slice(column - 1 + length).join('');
  // An item on a line of its own is followed by one on a line of its own.
  if (/^\s*-\s+$/.test(before)) return `${until}${after}\n${before}${item}`;
  if (before.trim() === '') return `${until},\n${before}${item}${after}`;
  return `${until}, ${item}${after}`;
}

/** The hashes of files of data that were drafts, and the mark that the translation is one of this text. */
function setHashes(edited: EditedTree, versions: StoryVersions, publication: Publication): void {
  const used = usedByTexts([versions], publication);
  const drafts = datasetsOf(used.datasets, publication).filter(
    ({ descriptor }) => descriptor.x_draft === true,
  );
  const own = new Set([
    ...languages.map((language) => versions[language].file),
    ...drafts.map(({ file }) => file),
  ]);
  const now = edited.tree;
  const { files } = renewHashes(now, runChecks(now).findings, ({ file }) => own.has(file));
  for (const [file, bytes] of files) edited.write(file, new TextDecoder().decode(bytes));
}

/** The publication on the story's own day. */
export function publicationOn(tree: SourceTree, day: string): Publication {
  return heldBack(readPublication(tree).publication, day);
}
